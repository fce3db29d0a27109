using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Records;
using Demarche.Exchanges.Links;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>copies</c>: which kept reports are one source: copies that several outlets print, and versions of one report with what became of their statements.</summary>
internal sealed class CopiesVerb : RecordVerb
{
    public CopiesVerb(Labels labels)
        : base("copies", labels)
    {
    }

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenLinked(parsed, session);
        var rows = new Sheet(session, Columns);
        var words = new MemberWords(record, Labels);
        var found = 0;
        foreach (var kept in record.Links())
        {
            session.Interrupted.ThrowIfCancellationRequested();
            if (kept.Link.Type is not (LinkType.Copy or LinkType.Version)) continue;
            found++;
            Add(rows, kept, record, words, session);
        }

        rows.Close();
        if (found == 0) session.People.WriteLine(Labels["cli.copies.none"]);
        return ExitCode.Done;
    }

    private static Column[] Columns =>
    [
        new("cli.column.link"), new("cli.column.certainty"), new("cli.column.one"), new("cli.column.title"), new("cli.column.other"), new("cli.column.title"),
        new("cli.column.kept") { Right = true }, new("cli.column.changed") { Right = true }, new("cli.column.added") { Right = true }, new("cli.column.removed") { Right = true }, new("cli.column.members") { PlainOnly = true },
    ];

    private static void Add(Sheet rows, KeptLink kept, IRecord record, MemberWords words, Session session)
    {
        var (link, terminal) = (kept.Link, session.Surroundings.OutputIsTerminal);
        var diff = record.Find(kept.One) is { } one && record.Find(kept.Other) is { } other ? StatementDiff.Of(one.Read, other.Read) : null;
        rows.Add(
            terminal ? session.Labels["link." + FormatNames.Of(link.Type)] : FormatNames.Of(link.Type),
            terminal ? session.Labels["certainty." + FormatNames.Of(link.Certainty)] : FormatNames.Of(link.Certainty),
            words.Report(kept.One),
            words.Of(kept.One),
            words.Report(kept.Other),
            words.Of(kept.Other),
            $"{diff?.Kept.Length}",
            $"{diff?.Changed.Length}",
            $"{diff?.Added.Length}",
            $"{diff?.Removed.Length}",
            string.Join(' ', link.Members));
    }
}
