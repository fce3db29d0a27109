using Demarche.Statements;

namespace Demarche.Acts;

/// <summary>An act in the making, in words instead of offsets.</summary>
internal sealed class ActDraft
{
    public required ActName Name { get; set; }

    public string Qualifier { get; set; } = "";

    public required ActStatus Status { get; set; }

    public required Predicate Predicate { get; init; }

    /// <summary>The frame with what fills it.</summary>
    public required FrameMatch Match { get; init; }

    public List<Argument> Actors { get; init; } = [];

    public List<Argument> Recipients { get; init; } = [];

    public List<WordRange> Matter { get; init; } = [];

    public List<WordRange> Condition { get; init; } = [];

    public List<WordRange> Evidence { get; init; } = [];

    /// <summary>Its actor himself says that it is to come: the report tells so, on nobody's word.</summary>
    public bool IsByOwnStatus { get; set; }

    /// <summary>Its actor is a pronoun for somebody whom the sentence names.</summary>
    public bool HasPronounOfOther { get; set; }

    /// <summary>Whom its actor, a pronoun, means by the sentence before.</summary>
    public Argument? Meant { get; set; }

    public int Sentence { get; init; }

    /// <summary>"Der Plan stieß auf Kritik": who does it stands in the words behind, if anywhere.</summary>
    public bool IsReaction => Actors.Count == 0 && Match.Frame.Slots.Any(slot => slot.Name == "next");
}
