using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Exchanges.Links;

/// <summary>What a report is about: its words that carry meaning, weighed by how often and how early they stand, without what stands in every report.</summary>
internal sealed class StoryTerms(SketchedText text)
{
    private const int Most = 40;
    private const int MostSentences = 60;
    private const int Lead = 3;

    /// <summary>The weightiest, by key; their squares sum to 1.</summary>
    public ImmutableArray<StoryTerm> Weightiest()
    {
        var counts = new Dictionary<ulong, (float Weight, float Times, bool IsActor)>();
        var sentences = Math.Min(text.Analysis.Sentences.Count, MostSentences);
        for (var s = 0; s < sentences; s++) Count(text.Analysis.Sentences[s], s < Lead ? 2 : 1, counts);
        var best = counts.Select(pair => new StoryTerm(pair.Key, pair.Value.Weight * MathF.Log2(1 + pair.Value.Times), pair.Value.IsActor))
            .OrderByDescending(term => term.Weight).ThenBy(term => term.Key).Take(Most).OrderBy(term => term.Key).ToList();
        var length = MathF.Sqrt(best.Sum(term => term.Weight * term.Weight));
        return [.. best.Select(term => term with { Weight = term.Weight / Math.Max(length, float.Epsilon) })];
    }

    private void Count(Sentence sentence, float times, Dictionary<ulong, (float Weight, float Times, bool IsActor)> counts)
    {
        foreach (var term in text.Terms(sentence.First, sentence.End))
        {
            if (term is { IsActor: false, IsTelling: false }) continue;
            var known = counts.GetValueOrDefault(term.Key);
            counts[term.Key] = (Math.Max(known.Weight, term.Weight), known.Times + times, term.IsActor);
        }
    }
}
