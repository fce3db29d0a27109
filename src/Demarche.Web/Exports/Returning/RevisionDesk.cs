using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Exports.Returning;

/// <summary>What the entries of all kinds share while a document that came back is taken: the hand that decides, the ids of what is new, what was done, and what could not be meant.</summary>
internal sealed class RevisionDesk(KeptReport report, MarkedDocument document, IRecord record, Hand hand, string? why, string source)
{
    private const int LongestValue = 100_000;
    private const int LongestShown = 200;

    private readonly Dictionary<(MarkLayer, string), string> made = [];
    private readonly NamedIds named = new(report, new KnownActors(report, record));

    public KeptReport Report => report;

    public MarkedDocument Document => document;

    public Hand Hand => hand;

    public string? Why => why;

    /// <summary>Fields that were changed.</summary>
    public int Changed { get; set; }

    /// <summary>Entries that were added.</summary>
    public int Added { get; set; }

    /// <summary>Entries that were rejected.</summary>
    public int Rejected { get; set; }

    public List<Problem> Problems { get; } = [];

    /// <summary>Gives what a person marked anew, or with other words, the id that it has now.</summary>
    public void Name(MarkLayer layer, string mark, string id)
    {
        made[(layer, mark)] = id;
        named.Add(id);
    }

    /// <summary>The id of an entry by what its marks bear; none for a new one that has no id yet.</summary>
    public string? IdOf(MarkLayer layer, string mark) => made.GetValueOrDefault((layer, mark)) ?? (MarkLayer.IsNew(mark) ? null : mark);

    /// <summary>Whether a field can have a value; else it is a problem.</summary>
    public bool Allows<T>(Edits<T> edits, string entry, string field, string? value)
    {
        if (value is null || value.Length > LongestValue || !edits.Allows(field, value, report.Read.Report.Text) || !IsTime(field, value))
            return Refuse("correction-value-refused", $"the field '{field}' of {entry} cannot be {(value is { Length: <= LongestShown } ? value : "what is marked")}");
        return named.Unknown(entry, field, value) is not { } id
            || Refuse(field is "onWord" or "relates" ? "correction-value-refused" : "correction-actor-unknown", $"the field '{field}' of {entry} names '{id}'");
    }

    /// <summary>Keeps a problem.</summary>
    /// <returns><c>false</c>.</returns>
    public bool Refuse(string code, string message)
    {
        Problems.Add(new Problem(code, message) { Source = source, Report = report.Entry.Id });
        return false;
    }

    private static bool IsTime(string field, string value) => field != "time.value" || new Correction("", field, value, null, "-", default).ValueText is not { } time || GivenTime.Is(time);
}
