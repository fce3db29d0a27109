namespace Demarche.Statements;

/// <summary>A statement in the making, in words instead of offsets.</summary>
internal sealed class Draft
{
    public required StatementForm Form { get; set; }

    public Medium? Medium { get; set; }

    public List<WordRange> Content { get; init; } = [];

    public List<WordRange> Cue { get; init; } = [];

    public List<WordRange> Frame { get; init; } = [];

    public List<WordRange> Speaker { get; set; } = [];

    public List<WordRange> Addressee { get; init; } = [];

    /// <summary>Further sources, nearest first.</summary>
    public List<Draft> Via { get; init; } = [];

    public Polarity? Polarity { get; set; }

    public List<WordRange> Hedge { get; } = [];

    public required string Rule { get; init; }

    /// <summary>Goes on from the words before and shares their frame where it has none of its own.</summary>
    public bool GoesOn { get; set; }

    /// <summary>The framed words that these go on from, with their speaker.</summary>
    public Draft? Origin { get; set; }

    /// <summary>The sentence it begins in.</summary>
    public int Sentence { get; init; }

    /// <summary>A phrase or clause that names a source for the rest of its sentence and can stand beside a reporting clause.</summary>
    public bool IsSource { get; init; }

    /// <summary>Its speaker is a word that points back ("demnach") and speaks for nobody after it.</summary>
    public bool IsAnaphor { get; init; }

    public int First => Content[0].First;

    public int End => Content[^1].End;

    public bool HasSpeaker => Speaker.Count > 0;

    /// <summary>Whether a word lies in the content.</summary>
    public bool Holds(int word) => Content.Exists(range => range.Contains(word));

    /// <summary>Whether all words of a range lie in the content.</summary>
    public bool Holds(WordRange range) => Content.Exists(part => part.Contains(range));

    /// <summary>Whether a range shares words with the content.</summary>
    public bool Touches(WordRange range) => Content.Exists(part => part.Overlaps(range));
}
