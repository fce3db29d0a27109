namespace Demarche.Evaluation.Extraction;

/// <summary>How much two texts share, as bags of words: the harmonic mean of precision and recall.</summary>
public static class TokenF1
{
    /// <summary>1 where both have the same words, also where both have none.</summary>
    public static double Of(string gold, string found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var wanted = Bag(gold);
        var (all, given, common) = (wanted.Values.Sum(), 0, 0);
        foreach (var (word, number) in Bag(found))
        {
            given += number;
            common += Math.Min(number, wanted.GetValueOrDefault(word));
        }

        return all + given == 0 ? 1 : 2.0 * common / (all + given);
    }

    private static Dictionary<string, int> Bag(string text)
    {
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (at > start) bag[text[start..at]] = bag.GetValueOrDefault(text[start..at]) + 1;
        }

        return bag;
    }
}
