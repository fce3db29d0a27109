using System.Collections.Immutable;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Exports.Layers;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Exports.Returning;

/// <summary>Turns what a person changed in the marks of a report into his decisions: changed fields, added statements, and rejected ones that are marked no more.</summary>
internal sealed class Revision(IRecord record, string by, DateTimeOffset at, string? why)
{
    private static readonly string[] Returned = ["form", "polarity", "speaker.actor", "speaker.office", "speaker.spans", "cue", "frame", "hedge", "addressees", "via"];

    public ReturnedCount Apply(KeptReport report, MarkedDocument document)
    {
        var text = report.Read.Report.Text;
        var now = report.Statements.Where(kept => kept.Review != Correction.Rejected).ToDictionary(kept => kept.Statement.Id, kept => kept.Statement, StringComparer.Ordinal);
        var marks = Restored(document.Marks, WordsLayer.Of(now.Values), text.Value);
        var hand = new Hand(record, by, at);
        var returned = WordsLayer.Statements(marks, now, report.Entry.Id).ToList();
        var (changed, added, rejected) = (0, returned.Count(statement => statement.Id.Length == 0 || IsOverOtherWords(statement)), returned.Count(IsOverOtherWords));
        foreach (var statement in returned)
        {
            if (statement.Id.Length == 0) hand.Add(EntryKind.Statements, statement, why);
            else if (IsOverOtherWords(statement)) hand.Replace(EntryKind.Statements, statement.Id, statement, why);
            else changed += Change(hand, now[statement.Id], statement, text);
        }

        foreach (var gone in now.Keys.Except(returned.Select(statement => statement.Id)))
        {
            hand.Decide(gone, Correction.Review, Correction.Text(Correction.Rejected)!, why);
            rejected++;
        }

        return new ReturnedCount(1, changed, added, rejected, []);

        bool IsOverOtherWords(Statement statement) => statement.Id.Length > 0 && !statement.Content.SequenceEqual(now[statement.Id].Content);
    }

    private int Change(Hand hand, Statement now, Statement then, FrozenText text)
    {
        var changed = 0;
        foreach (var field in Returned)
        {
            var (before, after) = (Edits.OfStatements.Value(now, field, text) ?? "null", Edits.OfStatements.Value(then, field, text) ?? "null");
            if (before == after || !Edits.OfStatements.Allows(field, after, text)) continue;
            hand.Decide(now.Id, field, after, why);
            changed++;
        }

        return changed;
    }

    // A format that marks whole tokens gives a mark back without the white space at its ends; and one that does not have a mark over white space alone not at all.
    private static List<WordsMark> Restored(IReadOnlyList<WordsMark> marks, List<WordsMark> kept, string text)
    {
        var edges = kept.ToLookup(mark => (mark.Statement, mark.Part, Trimmed(mark.Span, text)), mark => mark.Span);
        List<WordsMark> restored = [.. marks.Select(mark => edges[(mark.Statement, mark.Part, Trimmed(mark.Span, text))].Take(1).ToImmutableArray() is [var span] ? mark with { Span = span } : mark)];
        restored.AddRange(kept.Where(mark => mark.Span.In(text).IsWhiteSpace() && marks.Any(other => other.Statement == mark.Statement) && !restored.Contains(mark)));
        return restored;
    }

    private static TextSpan Trimmed(TextSpan span, string text)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
