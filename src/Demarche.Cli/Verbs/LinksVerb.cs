using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Exchanges.Links;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>links</c>: lists what kept reports say alike and where they contradict each other.</summary>
internal sealed class LinksVerb : RecordVerb
{
    private readonly ValueOption report;
    private readonly ValueOption type;
    private readonly ValueOption certainty;
    private readonly ValueOption limit;

    public LinksVerb(Labels labels)
        : base("links", labels)
    {
        report = Value("report", "report");
        type = Choice("kind", [.. Enum.GetValues<LinkType>().Select(FormatNames.Of)]);
        certainty = Choice("certainty", [.. Enum.GetValues<Certainty>().Select(FormatNames.Of)]);
        limit = Value("limit", "number", ValueKind.Number);
    }

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenLinked(parsed, session);
        var rows = new Sheet(session, Columns);
        var words = new MemberWords(record, session.Labels);
        var (shown, most) = (0, limit.Number(parsed) ?? ListOptions.DefaultLimit);
        foreach (var kept in Asked(parsed, record, session))
        {
            session.Interrupted.ThrowIfCancellationRequested();
            if (shown++ == most) break;
            Add(rows, kept, words, session);
        }

        rows.Close();
        if (shown == 0) session.People.WriteLine(Labels["cli.list.empty"]);
        else if (shown > most) session.People.WriteLine(Labels["cli.links.more"]);
        return ExitCode.Done;
    }

    private static Column[] Columns =>
    [
        new("cli.column.link"), new("cli.column.certainty"), new("cli.column.one"), new("cli.column.words"), new("cli.column.other"), new("cli.column.words"), new("cli.column.differs"),
        new("cli.column.id") { PlainOnly = true }, new("cli.column.members") { PlainOnly = true }, new("cli.column.reasons"),
    ];

    private IEnumerable<KeptLink> Asked(ParseResult parsed, IRecord record, Session session)
    {
        var (asked, sure) = (FormatNames.Parse<LinkType>(parsed.GetValue(type)), FormatNames.Parse<Certainty>(parsed.GetValue(certainty)));
        var all = parsed.GetValue(report) is { } named ? record.LinksOf(ReportChoice.Find(named, record, session)) : record.Links();
        return all.Where(kept => (asked is null || kept.Link.Type == asked) && (sure is null || kept.Link.Certainty <= sure));
    }

    private static void Add(Sheet rows, KeptLink kept, MemberWords words, Session session)
    {
        var (link, terminal) = (kept.Link, session.Surroundings.OutputIsTerminal);
        rows.Add(
            terminal ? session.Labels["link." + FormatNames.Of(link.Type)] : FormatNames.Of(link.Type),
            terminal ? session.Labels["certainty." + FormatNames.Of(link.Certainty)] : FormatNames.Of(link.Certainty),
            words.Report(kept.One),
            words.Of(link.Members[0]),
            words.Report(kept.Other),
            words.Of(link.Members[1]),
            DifferenceWords.Of(link, session.Labels, words),
            link.Id,
            string.Join(' ', link.Members),
            ReasonWords.Of(link, session.Labels));
    }
}
