using Demarche.Record;
using Demarche.Reports;
using Demarche.Wording;

namespace Demarche.Cli.Records;

/// <summary>The words of what links join, each report read once.</summary>
internal sealed class MemberWords(IRecord record, Labels labels)
{
    private const int Remembered = 200;

    private readonly Dictionary<string, KeptReport?> reports = new(StringComparer.Ordinal);

    /// <summary>Day and outlet of a report.</summary>
    public string Report(string id) => Find(id)?.Entry is { } entry ? string.Join(' ', new[] { entry.Day, entry.Outlet ?? entry.Uri }.Where(part => !string.IsNullOrEmpty(part))) : id;

    /// <summary>The content of a statement, the words that tell an act, the title of a report, the name of an actor. Nothing where the rights of the report forbid its words.</summary>
    public string Of(string member)
    {
        if (Find(member) is { } report) return report.Entry.Title ?? report.Entry.Uri;
        if (record.FindActor(member) is { } actor) return actor.Name(labels.Language);
        if (member.Length < ReportId.Length || Find(member[..ReportId.Length]) is not { } kept || kept.Entry.Rights == TextRights.None) return "";
        var text = kept.Read.Report.Text.Value;
        var spans = kept.Read.Statements.FirstOrDefault(statement => statement.Id == member)?.Content ?? kept.Read.Acts.FirstOrDefault(act => act.Id == member)?.Evidence ?? [];
        return string.Join(" … ", spans.Select(span => span.In(text).ToString()));
    }

    /// <summary>The name of an actor; the id where the record has none.</summary>
    public string Actor(string id) => record.FindActor(id)?.Name(labels.Language) ?? id;

    private KeptReport? Find(string id)
    {
        if (reports.TryGetValue(id, out var known)) return known;
        if (id.Length != ReportId.Length) return null;
        if (reports.Count >= Remembered) reports.Clear();
        return reports[id] = record.Find(id);
    }
}
