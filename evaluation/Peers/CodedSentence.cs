using Demarche.Actors;
using Demarche.Actors.Coding;
using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Evaluation.Peers;

/// <summary>An English sentence read as a report of its own, with its acts.</summary>
public sealed class CodedSentence
{
    private readonly Report report;
    private readonly string? date;

    private CodedSentence(Report report, string? date, ReadReport read) => (this.report, this.date, Acts) = (report, date, [.. read.Acts.Where(act => act.Status != ActStatus.Denied)]);

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
        return new(report, date, reader.Read(report));
    }

    /// <summary>The states of roles: of their words, else of the actor that they were resolved to. UNO and EUR are IGO.</summary>
    public HashSet<string> States(IEnumerable<Role> roles) => [.. roles.Select(State)];

    private string State(Role role)
    {
        var words = string.Join(' ', role.Spans.Select(span => span.In(report.Text.Value).ToString()));
        var country = ActorCoder.English.Code(words, date).Country;
        if (country.Length == 0 && role.Actor is { } actor) country = actor.StartsWith("state:", StringComparison.Ordinal) ? actor[6..] : World.Shared.Find(actor)?.Country ?? "";
        return country is "UNO" or "EUR" ? "IGO" : country;
    }

    private static string Type(Act act) => act.Code.Plover!.Split('-')[0] switch { "CONCEDE" or "RETREAT" => "YIELD", "MOBILIZE" => "MOBILIZE", var type => type };
}
