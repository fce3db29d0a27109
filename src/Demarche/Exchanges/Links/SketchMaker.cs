using System.Collections.Immutable;
using System.Globalization;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Exchanges.Links;

/// <summary>Makes the sketch of a report from its text and entries. Linear in the text; safe for several threads.</summary>
public static class SketchMaker
{
    private const int MostEntries = 400;

    /// <summary>The sketch follows from what a record keeps.</summary>
    /// <param name="report">The report.</param>
    /// <param name="statements">In text order.</param>
    /// <param name="acts">In text order.</param>
    public static ReportSketch Of(Report report, ImmutableArray<Statement> statements, ImmutableArray<Act> acts)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(report, statements, acts, null);
    }

    /// <summary>With what the reader saw in the text, where it is at hand; else it is looked at anew, with the same result.</summary>
    internal static ReportSketch Of(Report report, ImmutableArray<Statement> statements, ImmutableArray<Act> acts, SeenText? seen)
    {
        var text = new SketchedText(report, seen ?? SeenText.Of(report));
        var story = new StoryTerms(text);
        var sketch = new ReportSketch
        {
            Report = report.Id,
            Uri = report.Uri,
            Day = DayOf(report),
            Language = report.Language ?? "",
            Outlet = report.Metadata.Outlet ?? "",
            Canonical = report.Metadata.Canonical ?? "",
            Supersedes = report.Metadata.Supersedes ?? "",
            Print = TextPrint.Of(text.RunningWords),
            Entries = [.. Statements(statements, text).Concat(Acts(acts, statements, text)).Take(MostEntries)],
            Story = story.Weightiest(),
            Wordings = text.Wordings(),
            LocalActors = [.. Locals(statements, acts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
        return sketch with { Keys = LinkKeys.Of(sketch) };
    }

    private static int DayOf(Report report) =>
        report.Published?.Value is { Length: >= 10 } value && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.DayNumber
            : ReportSketch.NoDay;

    // A piece of a statement in quotation marks by the same speaker is part of the whole, which stands for it; and what is mostly somebody else's words is his.
    private static IEnumerable<EntrySketch> Statements(ImmutableArray<Statement> statements, SketchedText text)
    {
        var byId = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in statements) byId.TryAdd(statement.Id, statement);
        var (pieces, shells) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var statement in statements)
        {
            if (statement.Within is not { } outer || !byId.TryGetValue(outer, out var whole)) continue;
            if (whole.Speaker?.Actor == statement.Speaker?.Actor) pieces.Add(statement.Id);
            else if (2 * Length(statement) > Length(whole)) shells.Add(outer);
        }

        foreach (var statement in statements)
            if (!pieces.Contains(statement.Id) && !shells.Contains(statement.Id)) yield return Of(statement, text);
    }

    private static int Length(Statement statement) => statement.Content.Sum(span => span.Length);

    private static EntrySketch Of(Statement statement, SketchedText text) => new()
    {
        Id = statement.Id,
        Form = statement.Form,
        Speakers = text.Speakers(statement.Speaker),
        Recipients = Standings(statement.Addressees),
        Word = statement.Via.IsEmpty ? "" : statement.Via[^1].Role.Actor ?? "",
        Time = statement.Time?.Value ?? "",
        Denied = statement.Polarity == Polarity.Denied,
        InHeadline = text.IsInHeadline(statement.Content),
        Segments = text.Segments(statement.Content, text.Speakers(statement.Speaker)),
    };

    private static IEnumerable<EntrySketch> Acts(ImmutableArray<Act> acts, ImmutableArray<Statement> statements, SketchedText text)
    {
        var speakers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var statement in statements)
            if (statement.Speaker?.Actor is { } actor) speakers.TryAdd(statement.Id, actor);
        foreach (var act in acts)
            yield return new EntrySketch
            {
                Id = act.Id,
                Act = act.Name,
                Speakers = [.. act.Actors.SelectMany(actor => IsGroup(actor) ? Standings([actor]) : text.Speakers(actor))],
                Recipients = [.. act.Recipients.SelectMany(recipient => IsGroup(recipient) ? Standings([recipient]) : text.Met(recipient))],
                Office = act.Actors is [var doer] ? text.Office(doer) : "",
                Word = act.OnWord is { } word ? speakers.GetValueOrDefault(word, "") : "",
                Status = act.Status,
                Time = act.Time?.Value ?? "",
                Denied = act.Status == ActStatus.Denied,
                InHeadline = text.IsInHeadline(act.Evidence),
                IsBare = act.Matter.IsDefaultOrEmpty && act.Items.IsDefaultOrEmpty,
                Segments = text.Matter(act),
            };
    }

    private static bool IsGroup(Role role) => role.Actor is { } id && ActorIds.IsGroup(id);

    // A group is its members.
    private static ImmutableArray<Standing> Standings(IEnumerable<Role?> roles) => [.. roles.Select(role => role?.Actor).OfType<string>().SelectMany(ActorIds.MembersOf).Distinct(StringComparer.Ordinal).Select(SketchedText.StandingOf)];

    private static IEnumerable<string> Locals(ImmutableArray<Statement> statements, ImmutableArray<Act> acts) =>
        statements.Select(statement => statement.Speaker?.Actor).Concat(acts.SelectMany(act => act.Actors.Concat(act.Recipients)).Select(role => role.Actor))
            .OfType<string>().Where(ActorIds.IsLocal);
}
