namespace Demarche.Language;

/// <summary>Makes lemmas of forms. A rule takes an infix out ("mitgeteilt", "mitzuteilen"), cuts the end and puts another one on; rule 0 changes nothing.</summary>
/// <remarks>Numbers of lemmas are kept in a small table that newer ones overwrite, strings for good: there are 120,000 at most. Both are safe to share between threads.</remarks>
internal sealed class LexiconLemmas(LexiconImage image, LexiconAutomaton automaton)
{
    private const int CacheSize = 1 << 13;
    private const int IdBits = 24;

    private readonly long[] cache = new long[CacheSize];
    private readonly string?[] strings = new string?[image.StringCount];

    public int IdOf(int form, int rule)
    {
        if (rule == 0)
            return form;
        var key = (long)form << 16 | (uint)rule;
        ref var slot = ref cache[(int)((uint)(form * 31 + rule) % CacheSize)];
        if (Volatile.Read(ref slot) is var kept && kept >> IdBits == key)
            return (int)(kept & (1 << IdBits) - 1);
        var id = Make(form, rule);
        Volatile.Write(ref slot, key << IdBits | (uint)id);
        return id;
    }

    public string TextOf(int id) => (uint)id < (uint)strings.Length && Volatile.Read(ref strings[id]) is { } text ? text : Make(id);

    private string Make(int id)
    {
        var text = Text(id);
        return Interlocked.CompareExchange(ref strings[id], text, null) ?? text;
    }

    private string Text(int id)
    {
        Span<char> buffer = stackalloc char[LexiconFormat.LongestForm];
        return new string(buffer[..automaton.Write(id, buffer)]);
    }

    private int Make(int form, int rule)
    {
        Span<char> lemma = stackalloc char[2 * LexiconFormat.LongestForm];
        var length = automaton.Write(form, lemma);
        var (infixStart, infixLength, cut) = image.Edit(rule);
        lemma[(infixStart + infixLength)..length].CopyTo(lemma[infixStart..]);
        length -= infixLength + cut;
        var ending = image.Ending(rule);
        ending.CopyTo(lemma[length..]);
        return automaton.TryFind(lemma[..(length + ending.Length)], out var id, out _) ? id : throw LexiconImage.Damaged("a lemma is missing");
    }
}
