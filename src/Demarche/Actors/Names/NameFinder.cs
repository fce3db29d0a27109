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
        foreach (var sentence in analysis.Sentences) Find(analysis, sentence, names, German.Value);
        return [.. names];
    }

    /// <summary>Adds the names of a stretch of a sentence, none of which goes over its ends; the words beside it are looked at as in the whole sentence.</summary>
    internal static void Find(TextAnalysis analysis, Sentence sentence, int first, int end, List<FoundName> names) => Find(analysis, sentence, first, end, names, German.Value);

    internal static (NameLookReader Reader, NameScorer Scorer) Of(LabelModel model) => (new(World.Shared, model.Known), new(model));

    internal static void Find(TextAnalysis analysis, Sentence sentence, List<FoundName> names, (NameLookReader Reader, NameScorer Scorer) model) =>
        Find(analysis, sentence, sentence.First, sentence.End, names, model);

    private static void Find(TextAnalysis analysis, Sentence sentence, int first, int end, List<FoundName> names, (NameLookReader Reader, NameScorer Scorer) model)
    {
        var from = Math.Max(sentence.First, first - NameFeatures.Reach);
        var (looks, labels, scorer) = (new NameLook[Math.Min(sentence.End, end + NameFeatures.Reach) - from], new byte[end - first], model.Scorer);
        model.Reader.Read(analysis, sentence, from, looks);
        NameTagger.Tag(looks, first - from, labels, ref scorer);
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabel.None) continue;
            if (NameLabel.IsInside(labels[i])) names[^1] = names[^1] with { End = first + i + 1 };
            else names.Add(new(first + i, first + i + 1, NameLabel.ClassOf(labels[i])));
        }
    }
}
