using System.Collections.Immutable;
using Demarche.Exchanges.Links;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Evaluation.Links;

/// <summary>The reports of a folder, read, with the links between every two of them.</summary>
public sealed class ReadFolder
{
    private readonly Dictionary<string, ReadReport> reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Report, string Words)> words = new(StringComparer.Ordinal);

    public ReadFolder(IEnumerable<Report> received)
    {
        var reader = new Reader();
        foreach (var report in received)
        {
            var read = reader.Read(report);
            reports[report.Id] = read;
            foreach (var statement in read.Statements) words[statement.Id] = (report.Id, Words(read, statement.Content));
            foreach (var act in read.Acts) words[act.Id] = (report.Id, Words(read, act.Evidence));
        }

        var store = new MemoryLinks();
        var linker = new Linker(store);
        foreach (var read in reports.Values) linker.Add(read.Sketch());
        Links = store.Links;
    }

    public ImmutableArray<Link> Links { get; }

    /// <summary>The reports of folders, each with its path in its own folder as its address.</summary>
    public static ReadFolder At(params string[] folders) => new(folders.SelectMany(folder => new ReportIntake().Read([folder], Stream.Null)).Select(received => received.Report).OfType<Report>());

    /// <summary>The uri of the report that a member is, or stands in; that of an actor only this report knows.</summary>
    public string ReportOf(string member) =>
        reports.TryGetValue(member, out var report) ? report.Report.Uri
        : words.TryGetValue(member, out var entry) ? reports[entry.Report].Report.Uri
        : reports.Values.First(read => member.Contains(read.Report.Id, StringComparison.Ordinal)).Report.Uri;

    /// <summary>The words of an entry; the title of a report.</summary>
    public string WordsOf(string member) => words.TryGetValue(member, out var entry) ? entry.Words : reports.TryGetValue(member, out var report) ? report.Report.Metadata.Title ?? report.Report.Uri : member;

    private static string Words(ReadReport read, ImmutableArray<TextSpan> spans) => string.Join(" ¦ ", spans.Select(span => span.In(read.Report.Text.Value).ToString()));
}
