using System.Collections.Immutable;

namespace Demarche.Exchanges.Links;

/// <summary>The words of a sketch as bytes, each once, as statements and acts share most of theirs. Most of a word's keys are nothing: a byte says which are not.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<Term, int> places = [];

    public TermTable(ReportSketch sketch)
    {
        foreach (var segment in sketch.Entries.SelectMany(entry => entry.Segments))
        {
            foreach (var term in segment.Terms) places.TryAdd(term, places.Count);
            foreach (var amount in segment.Amounts) places.TryAdd(amount.Of, places.Count);
        }
    }

    /// <summary>Which of the words, counted from 0, one of the sketch's segments has.</summary>
    public int PlaceOf(Term term) => places[term];

    public void Write(BinaryWriter to) => SketchBytes.List(to, [.. places.Keys], term => Write(to, term));

    /// <summary>The words in their order.</summary>
    public static ImmutableArray<Term> Read(BinaryReader from) => SketchBytes.List(from, () => ReadTerm(from));

    private static void Write(BinaryWriter to, Term term)
    {
        ReadOnlySpan<ulong> keys = [term.Lemma, term.Head, term.Meaning.First, term.Meaning.Second, term.Meaning.Third, term.Across, term.Part];
        var filled = 0;
        for (var i = 0; i < keys.Length; i++) filled |= keys[i] != 0 ? 1 << i : 0;
        to.Write(term.Words);
        to.Write((byte)filled);
        foreach (var key in keys)
            if (key != 0) to.Write(key);
        to.Write(term.Weight);
        to.Write((byte)((term.IsActor ? 1 : 0) | (term.IsPerson ? 2 : 0)));
    }

    private static Term ReadTerm(BinaryReader from)
    {
        var (words, filled) = (from.ReadString(), from.ReadByte());
        Span<ulong> keys = stackalloc ulong[7];
        for (var i = 0; i < keys.Length; i++) keys[i] = (filled >> i & 1) != 0 ? from.ReadUInt64() : 0;
        var (weight, traits) = (from.ReadSingle(), from.ReadByte());
        return new(words, keys[0], keys[1], new(keys[2], keys[3], keys[4]), weight, (traits & 1) != 0, (traits & 2) != 0, keys[5], keys[6]);
    }
}
