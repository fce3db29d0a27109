using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Actors.Names;

/// <summary>A name in running text.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word behind its last one.</param>
/// <param name="Class">What it names.</param>
public readonly record struct FoundName(int First, int End, NameClass Class);

/// <summary>Finds names in German text, those too that no table holds: a learned model over words, letters, neighbours, and what lexicon, world and lists know. Safe for use by several threads.</summary>
/// <remarks>Linear in the text. What it finds depends on the sentence alone.</remarks>
public static class NameFinder
{
    private static readonly Lazy<(NameLookReader Reader, NameScorer Scorer)> German = new(() => Of(LabelModel.Carried("models/de-names.labels")));

    /// <summary>The names of a text, in text order.</summary>
    public static ImmutableArray<FoundName> Find(TextAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var names = new List<FoundName>();
        foreach (var sentence in analysis.Sentences) Find(analysis, sentence, names);
        return [.. names];
    }

    /// <summary>Adds the names of a sentence.</summary>
    internal static void Find(TextAnalysis analysis, Sentence sentence, List<FoundName> names) => Find(analysis, sentence, names, German.Value);

    internal static (NameLookReader Reader, NameScorer Scorer) Of(LabelModel model) => (new(World.Shared, model.Known), new(model));

    internal static void Find(TextAnalysis analysis, Sentence sentence, List<FoundName> names, (NameLookReader Reader, NameScorer Scorer) model)
    {
        var (looks, labels, scorer) = (new NameLook[sentence.End - sentence.First], new byte[sentence.End - sentence.First], model.Scorer);
        model.Reader.Read(analysis, sentence, looks);
        NameTagger.Tag(looks, labels, ref scorer);
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabel.None) continue;
            var word = sentence.First + i;
            if (NameLabel.IsInside(labels[i])) names[^1] = names[^1] with { End = word + 1 };
            else names.Add(new(word, word + 1, NameLabel.ClassOf(labels[i])));
        }
    }
}
