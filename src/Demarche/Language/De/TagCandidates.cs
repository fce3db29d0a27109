namespace Demarche.Language.De;

/// <summary>Which tags a token may have: by the words that the model has learned, the lexicon, the closed classes and the letters.</summary>
internal sealed class TagCandidates(Lexicon lexicon, Func<uint, ulong> known)
{
    /// <summary>Marks the labels of a known word as all that it can have.</summary>
    private const ulong Closed = LabelModel.Closed;

    private const uint CompoundKind = 1;
    public const uint UnknownKind = 2;
    private const int LongestWord = 64;

    /// <summary>A shorter one begins too many words that are no verbs: "zuteil".</summary>
    private const int ShortestPrefix = 4;

    private static readonly ulong OpenSmall = SttsSet.Adjective | SttsSet.Of(Stts.ADV, Stts.VVFIN, Stts.VVPP) | SttsSet.Of(Stts.VVINF, Stts.VVIZU, Stts.FM) | SttsSet.Nominal | SttsSet.Of(Stts.XY, Stts.ITJ, Stts.VVIMP);
    private static readonly ulong WithPrefix = SttsSet.Adjective | SttsSet.Of(Stts.VVFIN, Stts.VVPP, Stts.VVINF);
    private static readonly ulong WithDigits = SttsSet.Of(Stts.ADJA, Stts.CARD, Stts.XY) | SttsSet.Nominal | SttsSet.Of(Stts.ADJD);

    private static readonly (FunctionClass Class, ulong Tags)[] Closeds =
    [
        (FunctionClass.Article, SttsSet.Of(Stts.ART, Stts.PDS, Stts.PRELS)),
        (FunctionClass.NegativeArticle, SttsSet.Of(Stts.PIAT, Stts.PIS)),
        (FunctionClass.Determiner, SttsSet.Of(Stts.PIAT, Stts.PIS) | SttsSet.Of(Stts.PDAT, Stts.PDS)),
        (FunctionClass.Pronoun, SttsSet.Of(Stts.PPER, Stts.PIS)),
        (FunctionClass.Preposition, SttsSet.Of(Stts.APPR, Stts.APPO)),
        (FunctionClass.Coordinator, SttsSet.Of(Stts.KON)),
        (FunctionClass.Subjunction, SttsSet.Of(Stts.KOUS)),
        (FunctionClass.InfinitiveSubjunction, SttsSet.Of(Stts.KOUI)),
        (FunctionClass.Question, SttsSet.Of(Stts.PWAV)),
        (FunctionClass.Adverb, SttsSet.Of(Stts.ADV)),
        (FunctionClass.Particle, SttsSet.Of(Stts.PTKNEG)),
        (FunctionClass.Separable, SttsSet.Of(Stts.PTKVZ)),
    ];

    /// <summary>Whether the tags are those of a word of which nothing is known.</summary>
    public static bool IsOpen(ulong tags) => (tags & SttsSet.Of(Stts.VVIZU)) != 0 && (tags & SttsSet.Of(Stts.VVPP)) != 0;

    /// <param name="word">The token's letters.</param>
    /// <param name="look">Its look, whose tags are set.</param>
    /// <param name="entry">The lexicon's readings as it is written; those of its head for a compound.</param>
    /// <param name="lower">The readings of the same word in small letters, where it begins a sentence with a capital.</param>
    public void Allow(ReadOnlySpan<char> word, ref TokenLook look, out LexiconEntry entry, out LexiconEntry lower)
    {
        (entry, lower) = (default, default);
        look.Allow(look.Kind switch
        {
            TokenKind.Word when word.Length > LongestWord => SttsSet.Nominal,
            TokenKind.Word => OfWord(word, ref look, out entry, out lower),
            TokenKind.Number => SttsSet.Of(Stts.CARD, Stts.ADJA),
            TokenKind.Comma => SttsSet.Of(Stts.Comma),
            TokenKind.Stop when word.Length > 1 => SttsSet.Of(Stts.InnerMark),
            TokenKind.Stop when word[0] == '…' => SttsSet.Of(Stts.Stop, Stts.InnerMark),
            TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon => SttsSet.Of(Stts.Stop),
            TokenKind.Other when word[0] == '.' => SttsSet.Of(Stts.Stop),
            TokenKind.Other when word[0] is '€' or '$' or '%' or '£' or '¥' or '‰' or '§' or '°' => SttsSet.Of(Stts.NN),
            _ => SttsSet.Of(Stts.InnerMark),
        });
    }

    private ulong OfWord(ReadOnlySpan<char> word, ref TokenLook look, out LexiconEntry entry, out LexiconEntry lower)
    {
        lower = default;
        entry = lexicon.Find(word);
        if (!entry.IsFound && word.Contains('.')) return SttsSet.Of(Stts.NE); // "tagesschau.de"
        var learned = known(look.Form);
        if ((look.Shape & TokenLook.Capital) == 0) return OfSmall(word, learned, entry, ref look);
        var tags = SttsSet.Nominal | learned & ~Closed;
        look.Function = FunctionWords.Of(word);
        var isFound = entry.IsFound;
        look.NounKind = isFound ? LexiconTags.German.NounKind(entry) : LexiconCompounds.TryHead(lexicon, word, out entry, out _) ? CompoundKind : UnknownKind;
        if (word[^1] == '-') tags |= SttsSet.Of(Stts.TRUNC);
        if ((look.Shape & TokenLook.Start) == 0) return (look.Function & FunctionClass.Month) != 0 ? tags & ~SttsSet.Adjective : tags | (LooksLikeAdjective(word) ? SttsSet.Of(Stts.ADJA) : 0);
        Span<char> small = stackalloc char[word.Length];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        lower = lexicon.Find(small);
        if (IsNumber(small)) return SttsSet.Of(Stts.CARD);
        var learnedSmall = known(look.Small);
        var function = FunctionWords.Of(small);
        look.Function |= function;
        if ((learnedSmall & Closed) != 0 && !isFound) return learnedSmall & ~Closed | learned & ~Closed;
        return tags | (lower.IsFound || learnedSmall != 0 || function != FunctionClass.None ? Small(small, learnedSmall, lower, function) : isFound ? 0 : OpenSmall & ~SttsSet.Of(Stts.FM, Stts.XY));
    }

    private ulong OfSmall(ReadOnlySpan<char> word, ulong learned, LexiconEntry entry, ref TokenLook look)
    {
        look.Function = FunctionWords.Of(word);
        if (IsCounted(word)) return SttsSet.Adjective;
        if (word.IndexOf('-') is 2 && word.Length > 4 && char.IsUpper(word[3])) return SttsSet.Of(Stts.NE); // "al-Baschir"
        return (look.Shape & TokenLook.Digit) != 0 && !entry.IsFound ? learned | WithDigits : Small(word, learned, entry, look.Function);
    }

    /// <summary>"58-jährige", "20-prozentigen".</summary>
    private static bool IsCounted(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]) && word.LastIndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]) && word.Contains("ig", StringComparison.Ordinal);

    private ulong Small(ReadOnlySpan<char> word, ulong learned, LexiconEntry entry, FunctionClass function)
    {
        if (IsNumber(word)) return SttsSet.Of(Stts.CARD);
        var tags = learned & ~Closed;
        if ((function & FunctionClass.Separable) != 0) tags |= SttsSet.Of(Stts.PTKVZ);
        if ((learned & Closed) != 0) return tags;
        tags |= LexiconTags.German.Of(entry);
        if (function != FunctionClass.None && learned == 0)
            foreach (var (closed, its) in Closeds)
                if ((function & closed) != 0) tags |= its;
        if (word[^1] == '-') tags |= SttsSet.Of(Stts.TRUNC);
        if (tags != 0) return tags;
        if (VerbForms.IsZuInfinitive(lexicon, word)) return SttsSet.Of(Stts.VVIZU);
        return Prefixed(word) is not 0 and var prefixed ? prefixed : OpenSmall;
    }

    /// <summary>"zurückpfiff", "heimgerufen": what the lexicon has without the prefix. "über" mostly stays with its word ("übereilt").</summary>
    private ulong Prefixed(ReadOnlySpan<char> word) => word is not ['ü', 'b', 'e', 'r', ..] && VerbForms.StripSeparable(word) is >= ShortestPrefix and var cut ? LexiconTags.German.Of(lexicon.Find(word[cut..])) & WithPrefix : 0;

    /// <summary>"eineinhalb", "zweihundert", "dreißigtausend".</summary>
    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length > 7 && (word.EndsWith("einhalb", StringComparison.Ordinal) || word.EndsWith("hundert", StringComparison.Ordinal) || word.EndsWith("tausend", StringComparison.Ordinal));

    /// <summary>Adjectives are capital in names: "Deutsche Bank", "Vereinigte Staaten"; "Berliner" is one before a noun, but not "SPD-Politiker".</summary>
    private static bool LooksLikeAdjective(ReadOnlySpan<char> word)
    {
        var stem = word.TrimEnd("nrsm");
        return stem.Length > 4 && stem[^1] == 'e' && (stem.EndsWith("sche", StringComparison.Ordinal) || stem.EndsWith("liche", StringComparison.Ordinal) || stem.EndsWith("igte", StringComparison.Ordinal))
            || word.EndsWith("er", StringComparison.Ordinal) && !(word.LastIndexOf('-') is > 0 and var hyphen && Lexicon.German.Find(word[(hyphen + 1)..]).Has(WordClasses.Noun));
    }
}
