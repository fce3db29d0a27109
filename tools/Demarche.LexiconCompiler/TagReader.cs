using Demarche.Language;

namespace Demarche.LexiconCompiler;

/// <summary>Reads the tags of german-pos-dict, such as <c>VER:3:SIN:KJ1:SFT:NEB</c>: a word class and marks whose sense depends on it.</summary>
/// <remarks>What the lexicon does not keep: strong or weak verb (SFT, NON), ATT, VER behind participles, and the sense of adverbs and prepositions (LOK, TMP, MOD, CAU).
/// Slips of the source that are read as meant: IG for EIG, DAR for DAT, SIG for SIN, PLT for PLU, a stray sign behind a mark, comments and blanks behind a tag.</remarks>
internal sealed class TagReader
{
    private static readonly char[] StraySigns = ['#', '*', '<', ' '];

    private readonly Dictionary<string, (WordClasses, ReadingTraits, Morphology)> known = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">The tag has a mark that is not known.</exception>
    public SourceReading Read(string lemma, string tag)
    {
        if (!known.TryGetValue(tag, out var sense))
            known[tag] = sense = Parse(tag);
        var (wordClass, traits, morphology) = sense;
        // "lassen" has the tag of a modal in the source; here it would be taken for one that reports somebody's words.
        return new(lemma, lemma == "lassen" ? wordClass & ~WordClasses.Modal : wordClass, traits, morphology);
    }

    private static (WordClasses, ReadingTraits, Morphology) Parse(string tag)
    {
        var comment = tag.IndexOf("--", StringComparison.Ordinal);
        var marks = (comment < 0 ? tag : tag[..comment]).Split(':').Select(mark => mark.Trim().TrimEnd(StraySigns)).ToArray();
        var sense = new TagSense(marks[0]);
        foreach (var mark in marks.Skip(1).SelectMany(mark => mark == "B/S" ? ["BEG", "STV"] : mark.Split('+')))
            sense.Add(mark);
        return sense.Finish();
    }
}
