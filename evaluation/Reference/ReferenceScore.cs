using Demarche.Actors;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Evaluation.Reference;

/// <summary>What became of a marked speaker.</summary>
public enum Verdict
{
    /// <summary>The marked actor, or nobody where nobody was marked.</summary>
    Right,

    /// <summary>Nobody, where somebody was marked.</summary>
    None,

    /// <summary>Another person than the marked one, or a person where none was marked.</summary>
    WrongPerson,

    /// <summary>Another actor that is no person: the office instead of its holder, a part of a group.</summary>
    OtherActor,
}

/// <param name="Text">Where it stands.</param>
/// <param name="Marked">What a person marked.</param>
/// <param name="Found">Whom the resolver names; sorted.</param>
public sealed record ReferenceResult(ReferenceText Text, MarkedSpeaker Marked, IReadOnlyList<string> Found, Verdict Verdict);

/// <summary>Asks who is meant by each marked speaker.</summary>
public static class ReferenceScore
{
    /// <summary>The resolver is given the marked words, in text order.</summary>
    public static IEnumerable<ReferenceResult> OfWords(ReferenceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var resolver = new ActorResolver(World.Shared, text.Report, TextAnalysis.Of(text.Report));
        foreach (var speaker in text.Speakers)
        {
            var role = resolver.Resolve([speaker.Span]);
            yield return Judge(text, speaker, Names(role.Actor, resolver.Used));
        }
    }

    /// <summary>The mention that shares most of the marked words, as a reader of record lines has it.</summary>
    public static IEnumerable<ReferenceResult> OfMentions(ReferenceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = new Reader().Read(text.Report);
        var actors = read.Actors.AddRange(read.MentionedActors);
        foreach (var speaker in text.Speakers)
        {
            string[] found = [.. read.ActorMentions.Where(mention => Shared(mention.Span, speaker.Span) > 0)
                .OrderByDescending(mention => Shared(mention.Span, speaker.Span)).Take(Math.Max(1, speaker.Who.Count)).SelectMany(mention => Names(mention.Actor, actors))];
            yield return Judge(text, speaker, [.. found.Distinct().Order(StringComparer.Ordinal)]);
        }
    }

    private static int Shared(TextSpan one, TextSpan other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));

    private static ReferenceResult Judge(ReferenceText text, MarkedSpeaker marked, IReadOnlyList<string> found) => new(text, marked, found, Verdict(marked.Who, found));

    private static Verdict Verdict(IReadOnlyList<string> marked, IReadOnlyList<string> found)
    {
        if (marked.SequenceEqual(found, StringComparer.Ordinal)) return Reference.Verdict.Right;
        if (found.Count == 0) return Reference.Verdict.None;
        return found.Any(who => !who.Contains(':', StringComparison.Ordinal) && !marked.Contains(who)) ? Reference.Verdict.WrongPerson : Reference.Verdict.OtherActor;
    }

    /// <summary>Persons by their German names, others by their ids.</summary>
    private static string[] Names(string? id, IEnumerable<Actor> actors)
    {
        if (id is null) return [];
        var actor = actors.First(one => one.Id == id);
        if (actor.Type == ActorType.Group) return [.. actor.Members.SelectMany(member => Names(member, actors)).Order(StringComparer.Ordinal)];
        return [actor.Type == ActorType.Person ? actor.NameDe : id];
    }
}
