using Demarche.Actors.Coding;
using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Evaluation.Peers;

/// <summary>An English sentence read as a report of its own, with its acts.</summary>
public sealed class CodedSentence
{
    private readonly Report report;
    private CodedSentence(Report report, ReadReport read) => (this.report, Acts) = (report, [.. read.Acts.Where(act => act.Status != ActStatus.Denied)]);

    /// <summary>Those that are not denied, in the order of the record.</summary>
    public IReadOnlyList<Act> Acts { get; }

    /// <summary>The PLOVER type of the first act that has one, CONCEDE and RETREAT as YIELD; none where nothing is coded.</summary>
    public string? Root => First is { } act ? Type(act) : null;

    /// <summary>The first act that PLOVER has a type for.</summary>
    public Act? First => Acts.FirstOrDefault(act => act.Code.Plover is not null);

    /// <param name="reader">The reader.</param>
    /// <param name="id">Names the report.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="date">EDTF: the day of the report, where the set names one.</param>
    public static CodedSentence Read(Reader reader, string id, string text, string? date = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var frozen = FrozenText.Freeze(text);
        var report = new Report { Id = ReportId.Of(id, frozen), Uri = id, Text = frozen, Language = "en", Published = date is null ? null : new(date, PublishedBasis.Given) };
        return new(report, reader.Read(report));
    }

    /// <summary>The states of those who act, as the program codes them. UNO, EUR and NGO are IGO.</summary>
    public HashSet<string> Actors(Act act) => [.. ActCoding.Of(act, report).Actors.Select(State)];

    /// <summary>The states of those to whom it is done.</summary>
    public HashSet<string> Recipients(Act act) => [.. ActCoding.Of(act, report).Recipients.Select(State)];

    /// <summary>Whether an act is one of those who act with one another.</summary>
    public bool IsMutual(Act act) => ActCoding.Of(act, report).IsMutual;

    private static string State(ActorCoding party) => party.Country is "UNO" or "EUR" or "NGO" || party is { Country: "", Sector: "NGO" } ? "IGO" : party.Country;

    private static string Type(Act act) => act.Code.Plover!.Split('-')[0] switch { "CONCEDE" or "RETREAT" => "YIELD", "MOBILIZE" => "MOBILIZE", var type => type };
}
