using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Actors.Names;

/// <summary>Looks at the words of a sentence: their letters, their tags, and what lexicon, world and the lists of the model know of them.</summary>
/// <param name="world">The tables.</param>
/// <param name="lists">The lists of names that hold a word or pair of words, as bits, by its hash.</param>
internal sealed class NameLookReader(World world, Func<uint, ulong> lists)
{
    private const uint Compound = 1;
    private const uint Unknown = 2;
    private const uint SmallToo = 1u << 27;
    private const int LongestTerm = 6;

    private static readonly string[] Inflections = ["innen", "in", "en", "em", "er", "es", "e", "n", "s"];
    private static readonly string[] Endings = ["ischen", "ischer", "isches", "ischem", "ische", "isch", "schen", "scher", "sches", "sche", "ern", "ers", "er"];

    /// <summary>Fills the looks of words of a sentence that follow each other, from one on.</summary>
    public void Read(TextAnalysis analysis, Sentence sentence, int first, Span<NameLook> looks)
    {
        var end = first + looks.Length;
        var starts = Starts(analysis, sentence, first);
        for (var i = first; i < end; i++)
        {
            ref var look = ref looks[i - first];
            var word = analysis.Form(i);
            look = NameLook.Of(word);
            (look.Tag, look.Kind) = (analysis.Words[i].Stts, KindOf(analysis.Words[i], word, starts));
            if (analysis.Words[i].Token.Kind is TokenKind.Word) Know(ref look, word, starts);
            var quotation = analysis.QuotationOf(i);
            if (quotation >= 0) look.Quoted = i == analysis.Quotations[quotation].First + 1 ? 1u : 2u;
            starts = Starts(analysis.Words[i].Token.Kind, starts);
        }

        for (var i = first; i < end; i++) Longer(analysis, first, i, looks);
        for (var i = 0; i + 1 < looks.Length; i++)
            if (looks[i].Kind is 1 or 2 or 6) Pair(ref looks[i], ref looks[i + 1]);
    }

    /// <summary>Whether a sentence, or a part of it behind a mark, begins with a word.</summary>
    private static bool Starts(TextAnalysis analysis, Sentence sentence, int word)
    {
        var before = word - 1;
        while (before >= sentence.First && analysis.Words[before].Token.Kind is TokenKind.Comma or TokenKind.CloseBracket) before--;
        return before < sentence.First || Starts(analysis.Words[before].Token.Kind, false);
    }

    private static bool Starts(TokenKind before, bool starts) => before is TokenKind.Comma or TokenKind.CloseBracket ? starts : before is not (TokenKind.Word or TokenKind.Number);

    private static int KindOf(Word word, ReadOnlySpan<char> letters, bool starts) => word.Token.Kind switch
    {
        TokenKind.Number => 3,
        TokenKind.Word when char.IsUpper(letters[0]) => starts ? 6 : letters.Length > 1 && !letters.ContainsAnyInRange('a', 'z') ? 2 : 1,
        TokenKind.Word => word.Tag is Tag.Preposition or Tag.Article || ElementScan.IsParticle(letters) ? 5 : 0,
        _ => 4,
    };

    private void Know(ref NameLook look, ReadOnlySpan<char> word, bool starts)
    {
        if (look.Tag is Stts.ADJA or Stts.ADJD or Stts.NN or Stts.NE) look.KnownStem = Stem(word);
        if (!char.IsUpper(word[0]))
        {
            if (look.Tag is Stts.ADJA or Stts.ADJD) (look.World, look.Lists) = (KindsOf(word), Listed(word, out look.ListSet));
            return;
        }

        var entry = Lexicon.German.Find(word);
        if (entry.IsFound) look.Noun = LexiconTags.German.NounKind(entry);
        else if (LexiconCompounds.TryHead(word, out _, out var start)) (look.Noun, look.Head) = (Compound, NameLook.Hash(word[start..]));
        else look.Noun = Unknown;
        if (starts && IsSmallWord(word)) look.Noun |= SmallToo;
        look.World = KindsOf(word);
        look.Lists = Listed(word, out look.ListSet);
        if (look.Before == 0) return;
        var before = word[..word.LastIndexOf('-')];
        (look.WorldBefore, look.KnownBefore) = (KindsOf(before), Known(before));
    }

    /// <summary>The lists that hold a word as it is written; else without an ending of inflection.</summary>
    private uint Listed(ReadOnlySpan<char> word, out ulong set)
    {
        set = lists(NameLook.Hash(word));
        if (set != 0) return Fold(set);
        foreach (var ending in Inflections)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal) && (set = lists(NameLook.Hash(word[..^ending.Length]))) != 0) return Fold(set) + 1;
        return 0;
    }

    private static uint Fold(ulong set) => (uint)set ^ (uint)(set >> 32) * 0x9E3779B1;

    /// <summary>What lexicon and lists know of a name.</summary>
    private uint Known(ReadOnlySpan<char> name)
    {
        var entry = Lexicon.German.Find(name);
        return (entry.IsFound ? LexiconTags.German.NounKind(entry) : Unknown) * 31 ^ Listed(name, out _) * 0x9E3779B1;
    }

    /// <summary>"Berliner", "Bayerisch", "Merkelsche": the name before an ending.</summary>
    private uint Stem(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[64];
        foreach (var ending in Endings)
        {
            if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = letters[..Math.Min(word.Length - ending.Length, letters.Length)];
            word[..stem.Length].CopyTo(stem);
            stem[0] = char.ToUpperInvariant(stem[0]);
            var kinds = KindsOf(stem);
            var listed = Fold(lists(NameLook.Hash(stem)));
            var entry = Lexicon.German.Find(stem);
            var noun = entry.IsFound ? LexiconTags.German.NounKind(entry) & ~7u : 0;
            if ((kinds | listed | noun) != 0) return (kinds ^ listed * 0x9E3779B1 ^ noun * 31) + (uint)ending.Length;
        }

        return 0;
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[Math.Min(word.Length, 64)];
        word[..small.Length].CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return Lexicon.German.Find(small).IsFound || FunctionWords.Of(small) != FunctionClass.None;
    }

    /// <summary>The kinds of term that a word is by itself, with or without a genitive s.</summary>
    private uint KindsOf(ReadOnlySpan<char> word)
    {
        var term = world.Terms.Find(word);
        if (term is null && word.Length > 3 && word[^1] == 's') term = world.Terms.Find(word[..^1]);
        uint kinds = 0;
        for (var at = term; at is not null; at = at.Next)
            if (at.Rest.Length == 0) kinds |= 1u << (int)at.Kind;
        return kinds;
    }

    private void Longer(TextAnalysis analysis, int first, int at, Span<NameLook> looks)
    {
        if (looks[at - first].Longer != 0) return;
        for (var term = world.Terms.Find(analysis.Form(at)); term is not null; term = term.Next)
        {
            if (term.Rest.Length is 0 or > LongestTerm || !Continues(analysis, first + looks.Length, at, term)) continue;
            looks[at - first].Longer = 1 + (uint)term.Kind;
            for (var i = 1; i <= term.Rest.Length; i++) looks[at - first + i].Longer = 64 + (uint)term.Kind;
            return;
        }
    }

    private static bool Continues(TextAnalysis analysis, int end, int at, Term term)
    {
        if (at + term.Rest.Length >= end) return false;
        for (var i = 0; i < term.Rest.Length; i++)
        {
            var word = analysis.Form(at + i + 1);
            if (!TermPattern.Matches(word, term.Rest[i]) && (i < term.Rest.Length - 1 || word.Length < 3 || word[^1] != 's' || !TermPattern.Matches(word[..^1], term.Rest[i]))) return false;
        }

        return true;
    }

    private void Pair(ref NameLook first, ref NameLook second)
    {
        if (Fold(lists(NameLook.Pair(first.Form, second.Form))) is not (not 0 and var found)) return;
        first.ListsPair = found;
        second.ListsPair = found + 1000;
    }
}
