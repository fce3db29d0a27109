using System.Text;

namespace Demarche.LexiconCompiler;

/// <summary>How lemmas are made of forms: take an infix out, cut the end, put another end on. Equal rules get one number; rule 0 keeps the form.</summary>
internal sealed class LemmaRules
{
    private static readonly string[] Infixes = ["ge", "zu"];

    private readonly Dictionary<Rule, int> numbers = new() { [new(0, 0, 0, "")] = 0 };
    private readonly Dictionary<string, int> endings = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly StringBuilder pool = new();

    public string Pool => pool.ToString();

    public int Count => numbers.Count;

    /// <summary>Two words for each rule, in the order of their numbers.</summary>
    public IEnumerable<uint> Words() => numbers.OrderBy(entry => entry.Value).SelectMany(entry => entry.Key.Words(endings[entry.Key.Ending]));

    public int NumberOf(string form, string lemma)
    {
        var rule = Shortest(form, lemma);
        if (numbers.TryGetValue(rule, out var number))
            return number;
        if (endings.TryAdd(rule.Ending, pool.Length))
            pool.Append(rule.Ending);
        return numbers[rule] = numbers.Count;
    }

    private static Rule Shortest(string form, string lemma)
    {
        var best = Suffix(form, lemma, 0, 0);
        for (var at = 0; at + 2 <= form.Length; at++)
            foreach (var infix in Infixes)
                if (form.AsSpan(at).StartsWith(infix, StringComparison.Ordinal)
                    && Suffix(form.Remove(at, 2), lemma, at, 2) is var rule && rule.Cut + rule.Ending.Length < best.Cut + best.Ending.Length)
                    best = rule;
        return best;
    }

    private static Rule Suffix(string form, string lemma, int infixStart, int infixLength)
    {
        var common = form.AsSpan().CommonPrefixLength(lemma);
        return new(infixStart, infixLength, form.Length - common, lemma[common..]);
    }

    private readonly record struct Rule(int InfixStart, int InfixLength, int Cut, string Ending)
    {
        public uint[] Words(int ending) => [(uint)InfixStart | (uint)InfixLength << 8 | (uint)Cut << 16 | (uint)Ending.Length << 24, (uint)ending];
    }
}
