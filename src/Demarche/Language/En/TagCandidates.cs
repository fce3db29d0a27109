namespace Demarche.Language.En;

/// <summary>Which tags a token may have: by the words that the model has learned, the lexicon and the letters.</summary>
internal sealed class TagCandidates(Lexicon lexicon, Func<uint, ulong> known)
{
    /// <summary>Marks the labels of a known word as all that it can have.</summary>
    private const ulong Closed = LabelModel.Closed;

    /// <summary>In <see cref="TokenLook.NounKind"/>: a form of be, have or do.</summary>
    public const uint Auxiliary = 1;

    private const uint InLexicon = 2;
    private const uint UnknownWord = 4;
    private const int LongestWord = 64;

    private static readonly ulong OpenSmall = PennSet.Noun | PennSet.Adjective | PennSet.Of(Penn.VB, Penn.VBD, Penn.VBG, Penn.VBN, Penn.VBP, Penn.VBZ, Penn.RB, Penn.FW, Penn.UH, Penn.NNP);
    private static readonly ulong WithDigits = PennSet.Noun | PennSet.Name | PennSet.Of(Penn.JJ, Penn.CD, Penn.GW, Penn.ADD, Penn.LS);
    private static readonly ulong Ending = PennSet.Of(Penn.POS, Penn.VBZ, Penn.PRP, Penn.MD, Penn.VBD, Penn.VBP);

    /// <summary>Texts have the word most often as a common noun.</summary>
    public static bool IsNoun(in TokenLook look) => look.NounKind >> 3 == 1;

    /// <param name="word">The token's letters.</param>
    /// <param name="look">Its look, whose tags are set.</param>
    public void Allow(ReadOnlySpan<char> word, ref TokenLook look) => look.Allow(look.Kind switch
    {
        TokenKind.Word when word.Length > LongestWord => PennSet.Of(Penn.NNP, Penn.ADD),
        TokenKind.Word => OfWord(word, ref look),
        TokenKind.Number => PennSet.Of(Penn.CD, Penn.LS),
        TokenKind.Comma => PennSet.Of(Penn.Comma),
        TokenKind.Stop when word.Length > 1 || word[0] == '…' => PennSet.Of(Penn.Colon, Penn.Comma, Penn.Stop, Penn.InnerMark),
        TokenKind.Stop => PennSet.Of(Penn.Stop),
        TokenKind.Colon => PennSet.Of(Penn.Colon, Penn.InnerMark),
        TokenKind.Semicolon => PennSet.Of(Penn.Colon, Penn.Comma, Penn.InnerMark),
        TokenKind.Dash => PennSet.Of(Penn.Colon, Penn.Comma, Penn.Hyphen, Penn.InnerMark, Penn.Symbol),
        TokenKind.OpenBracket => PennSet.Of(Penn.LeftBracket),
        TokenKind.CloseBracket => PennSet.Of(Penn.RightBracket),
        TokenKind.Quote when word[0] is '“' or '„' or '«' or '‘' => PennSet.Of(Penn.OpenQuote),
        TokenKind.Quote when word[0] is '”' or '»' => PennSet.Of(Penn.CloseQuote),
        TokenKind.Quote => PennSet.Of(Penn.OpenQuote, Penn.CloseQuote, Penn.POS),
        _ when word[0] is '$' or '£' or '€' or '¥' => PennSet.Of(Penn.Currency),
        _ when word[0] == '%' => PennSet.Of(Penn.NN),
        _ when word[0] is '<' or '>' => PennSet.Of(Penn.LeftBracket, Penn.RightBracket, Penn.InnerMark, Penn.Symbol),
        _ when word[0] == '/' => PennSet.Of(Penn.Symbol, Penn.Comma, Penn.Hyphen, Penn.InnerMark),
        _ when word[0] is '#' or '@' => PennSet.Of(Penn.Symbol, Penn.ADD, Penn.IN, Penn.NN, Penn.InnerMark),
        _ => PennSet.Of(Penn.Symbol, Penn.InnerMark, Penn.CC, Penn.IN),
    });

    private ulong OfWord(ReadOnlySpan<char> word, ref TokenLook look)
    {
        if (IsAddress(word)) return PennSet.Of(Penn.ADD);
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        look.Function = FunctionWords.Of(small) | (look.Shape & TokenLook.Capital) switch { 0 => FunctionClass.None, _ => FunctionWords.Of(word) };
        if (word[0] is '\'' or '’') return known(look.Small) is not 0 and var endings ? endings & ~Closed : Ending;
        return (look.Shape & TokenLook.Capital) == 0 ? OfSmall(word, ref look) : OfCapital(word, small, ref look);
    }

    private ulong OfSmall(ReadOnlySpan<char> word, ref TokenLook look)
    {
        var learned = known(look.Form);
        var entry = lexicon.Find(word);
        Note(entry, ref look);
        if ((learned & Closed) != 0) return WithVerbs(learned & ~Closed, entry);
        var tags = learned | LexiconTags.English.Of(entry) | ArticledName(word);
        if ((look.Shape & TokenLook.Digit) != 0) return Compound(word) is not 0 and var counted ? tags | counted | PennSet.Of(Penn.CD) : tags | WithDigits;
        if (tags == 0 && Compound(word) is not 0 and var compound) return compound;
        return tags != 0 ? tags : word.Contains('.') ? PennSet.Of(Penn.ADD, Penn.NN, Penn.NNP) : OpenSmall;
    }

    /// <summary>A word that was met as a verb can be each of its forms: "appeared", "face".</summary>
    private static ulong WithVerbs(ulong tags, LexiconEntry entry) => (tags & PennSet.Verb) == 0 ? tags : tags | LexiconTags.English.Of(entry) & PennSet.Verb;

    private ulong OfCapital(ReadOnlySpan<char> word, ReadOnlySpan<char> small, ref TokenLook look)
    {
        var learned = known(look.Form);
        var entry = lexicon.Find(word);
        var lower = lexicon.Find(small);
        Note(lower.IsFound ? lower : entry, ref look);
        if ((learned & Closed) != 0 && (look.Shape & TokenLook.Start) == 0) return learned & ~Closed;
        var smallLearned = known(look.Small);
        var tags = PennSet.Name | learned & ~Closed | LexiconTags.English.Of(entry);
        if ((smallLearned & Closed) != 0) return tags & ~(word.EndsWith('s') ? 0 : PennSet.Of(Penn.NNPS)) | smallLearned & ~Closed;
        tags |= smallLearned | LexiconTags.English.Of(lower);
        if ((look.Shape & TokenLook.Digit) != 0) tags |= WithDigits;
        if (!word.EndsWith('s') && !word.EndsWith('S')) tags &= ~PennSet.Of(Penn.NNPS);
        return lower.IsFound || smallLearned != 0 ? tags : tags | (look.Shape & (TokenLook.Start | TokenLook.Hyphen)) switch { 0 => PennSet.Of(Penn.JJ, Penn.NN, Penn.NNS), _ => OpenSmall };
    }

    private static void Note(LexiconEntry entry, ref TokenLook look) => look.NounKind = !entry.IsFound ? UnknownWord
        : (entry.Has(WordClasses.Auxiliary) ? Auxiliary | InLexicon : InLexicon) | Classes(LexiconTags.English.Common(entry)) << 3;

    private static uint Classes(ulong tags) => (tags & PennSet.Noun) != 0 ? 1u : (tags & PennSet.Verb) != 0 ? 2u : (tags & PennSet.Adjective) != 0 ? 3u : (tags & PennSet.Adverb) != 0 ? 4u : (tags & PennSet.Name) != 0 ? 5u : 0;

    /// <summary>"press@un.org", "www.un.org", "https://un.org", "un.org".</summary>
    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word.Contains('@')) return true;
        if (word.StartsWith("http", StringComparison.OrdinalIgnoreCase) && word.Contains(':')) return true;
        if (word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        return word.LastIndexOf('.') is > 0 and var dot && word[dot..] is ".com" or ".org" or ".net" or ".gov" or ".edu" or ".html" or ".htm";
    }

    /// <summary>"al-Qaeda".</summary>
    private static ulong ArticledName(ReadOnlySpan<char> word) => word.IndexOf('-') is > 0 and < 4 and var hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) ? PennSet.Of(Penn.NNP) : 0;

    /// <summary>What follows the last hyphen tells: "ceasefire-related", "vice-presidents".</summary>
    private ulong Compound(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOfAny('-', '‑');
        if (hyphen < 1 || hyphen == word.Length - 1) return 0;
        var tags = LexiconTags.English.Of(lexicon.Find(word[(hyphen + 1)..]));
        if (char.IsUpper(word[hyphen + 1])) return PennSet.Of(Penn.NNP, Penn.JJ, Penn.NN, Penn.NNPS);
        return tags == 0 ? 0 : tags | PennSet.Of(Penn.JJ, Penn.NN);
    }
}
