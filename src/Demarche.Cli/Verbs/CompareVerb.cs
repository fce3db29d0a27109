using System.CommandLine;
using System.Text;
using Demarche.Cli.Output;
using Demarche.Cli.Records;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>compare REPORT REPORT</c>: two kept reports beside each other, entry by entry, with the words in which they differ between ‹ and ›.</summary>
internal sealed class CompareVerb : RecordVerb
{
    private readonly Argument<string[]> reports;

    public CompareVerb(Labels labels)
        : base("compare", labels) => reports = Words("reports", new ArgumentArity(2, 2));

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRead(parsed, session);
        var named = parsed.GetValue(reports)!;
        var (one, other) = (Find(named[0], record, session), Find(named[1], record, session));
        var comparison = ReportComparison.Of(KeptReports.AsDecided(one), KeptReports.AsDecided(other));
        var words = new MemberWords(record, Labels);
        Say(comparison, words, session);
        var rows = new Sheet(session, Columns);
        foreach (var row in comparison.Rows) Add(rows, row, comparison, words, session);
        rows.Close();
        return ExitCode.Done;
    }

    private static Column[] Columns =>
    [
        new("cli.column.how"), new("cli.column.speaker"), new("cli.column.one"), new("cli.column.speaker"), new("cli.column.other"), new("cli.column.differs"),
        new("cli.column.members") { PlainOnly = true },
    ];

    private static KeptReport Find(string asked, IRecord record, Session session) => record.Find(ReportChoice.Find(asked, record, session))!;

    private void Say(ReportComparison comparison, MemberWords words, Session session)
    {
        var people = session.People;
        people.WriteLine($"1: {words.Report(comparison.One.Report.Id)} – {comparison.One.Report.Metadata.Title ?? comparison.One.Report.Uri}");
        people.WriteLine($"2: {words.Report(comparison.Other.Report.Id)} – {comparison.Other.Report.Metadata.Title ?? comparison.Other.Report.Uri}");
        foreach (var link in comparison.Between)
        {
            people.WriteLine($"{Labels["link." + FormatNames.Of(link.Type)]} ({Labels["certainty." + FormatNames.Of(link.Certainty)]})");
            if (link.Differs.Length > 0) people.WriteLine("  " + DifferenceWords.Of(link, Labels, words));
        }

        if (comparison.Sources.Length > 0) people.WriteLine(Labels.Format("compare.sources", string.Join(", ", comparison.Sources)));
        people.WriteLine(Labels.Format("compare.count", Count(comparison, ComparedAs.Same), Count(comparison, ComparedAs.Differs), comparison.Rows.Count(row => row.Other is null), comparison.Rows.Count(row => row.One is null)));
    }

    private static int Count(ReportComparison comparison, ComparedAs kind) => comparison.Rows.Count(row => row.As == kind);

    private static void Add(Sheet rows, ComparedRow row, ReportComparison comparison, MemberWords words, Session session) => rows.Add(
        How(row, session),
        Speaker(row.One, comparison.One, words),
        Marked(row.One, comparison.One.Report),
        Speaker(row.Other, comparison.Other, words),
        Marked(row.Other, comparison.Other.Report),
        row.Link is { } link ? DifferenceWords.Of(link, session.Labels, words) : "",
        $"{row.One?.Id} {row.Other?.Id}".Trim());

    private static string How(ComparedRow row, Session session)
    {
        var name = row.As == ComparedAs.OnlyHere ? row.Other is null ? "onlyOne" : "onlyOther" : FormatNames.Of(row.As);
        if (!session.Surroundings.OutputIsTerminal) return name;
        return row.Link is { } link ? $"{session.Labels["compare." + name]} ({session.Labels["certainty." + FormatNames.Of(link.Certainty)]})" : session.Labels["compare." + name];
    }

    private static string Speaker(ComparedEntry? entry, ReadReport read, MemberWords words)
    {
        if (entry?.Speaker is not { } speaker) return "";
        if (speaker.Actor is { } actor) return words.Actor(actor);
        return read.Report.Metadata.Rights.Text == TextRights.None ? "" : string.Join(' ', speaker.Spans.Select(span => span.In(read.Report.Text.Value).ToString()));
    }

    private static string Marked(ComparedEntry? entry, Report report)
    {
        if (entry is null || report.Metadata.Rights.Text == TextRights.None) return "";
        var text = new StringBuilder();
        foreach (var span in entry.Spans)
        {
            if (text.Length > 0) text.Append(" … ");
            var at = span.Start;
            foreach (var word in entry.Differing.Where(word => span.Contains(word)))
            {
                text.Append(report.Text.Value, at, word.Start - at).Append('‹').Append(word.In(report.Text.Value)).Append('›');
                at = word.End;
            }

            text.Append(report.Text.Value, at, span.End - at);
        }

        return text.ToString().Replace("› ‹", " ", StringComparison.Ordinal);
    }
}
