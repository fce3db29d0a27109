using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Web.Exports.Layers;

/// <summary>The statements of a report as a flat layer of marked words, which annotation tools can show and change, and the way back.</summary>
internal static class WordsLayer
{
    public const string Content = "content";

    /// <summary>Every mark, by place.</summary>
    public static List<WordsMark> Of(IEnumerable<Statement> statements) =>
        [.. statements.SelectMany(Marks).OrderBy(mark => mark.Span).ThenBy(mark => mark.Statement, StringComparer.Ordinal).ThenBy(mark => mark.Part, StringComparer.Ordinal)];

    /// <summary>The statements that the marks of one report make: those with an id as changes of the statements that bear it, those without as new ones.</summary>
    /// <param name="marks">The marks of one report, in any order.</param>
    /// <param name="now">The statements as they are kept, by id.</param>
    /// <param name="report">The report's id.</param>
    public static IEnumerable<Statement> Statements(IReadOnlyCollection<WordsMark> marks, IReadOnlyDictionary<string, Statement> now, string report)
    {
        foreach (var group in marks.Where(mark => mark.Statement.Length > 0).GroupBy(mark => mark.Statement, StringComparer.Ordinal))
            if (now.TryGetValue(group.Key, out var kept) && Changed(kept, [.. group]) is { } changed) yield return changed;
        foreach (var mark in marks.Where(mark => mark is { Statement.Length: 0, Part: Content }))
            yield return Features(new Statement { Id = "", Report = report, Form = StatementForm.Direct, Content = [mark.Span] }, mark);
    }

    private static IEnumerable<WordsMark> Marks(Statement statement)
    {
        IEnumerable<WordsMark> Part(string part, IEnumerable<TextSpan> spans, string? actor = null) => spans.Select(span => new WordsMark(span, statement.Id, part, Actor: actor));
        return statement.Content
            .Select(span => new WordsMark(
                span, statement.Id, Content, FormatNames.Of(statement.Form), statement.Speaker?.Actor, statement.Speaker?.Office, statement.Polarity is { } polarity ? FormatNames.Of(polarity) : null))
            .Concat(Part("cue", statement.Cue)).Concat(Part("frame", statement.Frame)).Concat(Part("hedge", statement.Hedge)).Concat(Part("speaker", statement.Speaker?.Spans ?? []))
            .Concat(statement.Addressees.SelectMany(role => Part("addressee", role.Spans, role.Actor)))
            .Concat(statement.Via.SelectMany(source => Part("via", source.Role.Spans, source.Role.Actor)));
    }

    // A statement whose content is gone is no statement any more.
    private static Statement? Changed(Statement kept, List<WordsMark> marks)
    {
        ImmutableArray<TextSpan> Spans(string part) => [.. marks.Where(mark => mark.Part == part).Select(mark => mark.Span).Distinct().Order()];
        var content = Spans(Content);
        if (content.IsEmpty) return null;
        var changed = Features(kept with { Content = content, Cue = Spans("cue"), Frame = Spans("frame"), Hedge = Spans("hedge") }, marks.First(mark => mark.Part == Content));
        var speaker = Spans("speaker");
        if (speaker.Length > 0 || changed.Speaker is not null) changed = changed with { Speaker = (changed.Speaker ?? new Role([])) with { Spans = speaker } };
        return changed with
        {
            Addressees = Roles(kept.Addressees, marks, "addressee"),
            Via = [.. Roles([.. kept.Via.Select(source => source.Role)], marks, "via").Select((role, place) => place < kept.Via.Length ? kept.Via[place] with { Role = role } : new Source(role, [], []))],
        };
    }

    private static Statement Features(Statement statement, WordsMark mark)
    {
        var speaker = mark.Actor is null && mark.Office is null && statement.Speaker is null ? null : (statement.Speaker ?? new Role([])) with { Actor = mark.Actor, Office = mark.Office };
        return statement with
        {
            Form = FormatNames.Parse<StatementForm>(mark.Form) ?? statement.Form,
            Polarity = FormatNames.Parse<Polarity>(mark.Polarity),
            Speaker = speaker,
        };
    }

    // Parties without words have no mark; they stay. The others are those that are marked.
    private static ImmutableArray<Role> Roles(ImmutableArray<Role> before, List<WordsMark> marks, string part)
    {
        var found = marks.Where(mark => mark.Part == part).ToList();
        var kept = before.Where(role => role.Spans.IsEmpty || role.Spans.All(span => found.Exists(mark => mark.Span == span && mark.Actor == role.Actor))).ToList();
        var fresh = found.Where(mark => !kept.Exists(role => role.Actor == mark.Actor && role.Spans.Contains(mark.Span))).Select(mark => new Role([mark.Span], mark.Actor));
        return [.. kept, .. fresh];
    }
}
