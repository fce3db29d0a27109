using System.Buffers;

namespace Demarche.Language.De;

/// <summary>Gives every token of a sentence its <see cref="Word"/> by lexicon, letters and neighbours. First each word by itself, then, clause by clause,
/// what only the neighbours tell: participle or finite verb, infinitive or plural, article or pronoun. A learned tagger can take its place.</summary>
public sealed class Tagger(string text, Token[] tokens, Lexicon lexicon)
{
    private const int LongestWord = 64;

    /// <summary>Fills <paramref name="words"/>, indexed like the tokens, for one sentence.</summary>
    public void Apply(Sentence sentence, Span<Word> words)
    {
        var starts = true;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            words[i] = Alone(i, starts);
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) starts = false;
            else if (tokens[i].Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.OpenBracket or TokenKind.Stop) starts = true;
        }

        Neighbours.Settle(text, sentence, words);
    }

    private Word Alone(int at, bool starts)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Number) return new Word(token, Tag.Number);
        if (token.Kind != TokenKind.Word || token.Length > LongestWord) return new Word(token, token.Kind == TokenKind.Word ? Tag.Name : Tag.Mark);
        var form = token.Span.In(text);
        return char.IsLower(form[0]) ? Small(token, form) : Capital(token, form, starts);
    }

    private Word Small(Token token, ReadOnlySpan<char> form)
    {
        var function = FunctionWords.Of(form);
        var entry = lexicon.Find(form);
        if (VerbForms.IsAuxiliary(form)) return Verb(token, entry, form, function);
        if (FunctionTag(function) is { } tag) return new Word(token, tag, function, Classes: entry.Classes);
        return Open(token, form, entry, function);
    }

    /// <summary>"el-Baradei".</summary>
    private static bool IsName(ReadOnlySpan<char> form) => form.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < form.Length && char.IsUpper(form[hyphen + 1]);

    private Word Open(Token token, ReadOnlySpan<char> form, LexiconEntry entry, FunctionClass function)
    {
        if (!entry.IsFound) return IsName(form) ? new Word(token, Tag.Name) : Guess(token, form);
        if (entry.Has(WordClasses.ZuInfinitive)) return new Word(token, Tag.ZuInfinitive, function, VerbMood.None, VerbForms.Lemma(entry, WordClasses.ZuInfinitive), entry.Classes);
        if (entry.Has(WordClasses.FiniteVerb | WordClasses.Infinitive)) return Verb(token, entry, form, function);
        if (entry.Has(WordClasses.Participle2)) return Participle(token, entry, form, function);
        if (entry.Has(WordClasses.Adjective | WordClasses.Participle1)) return new Word(token, Tag.Adjective, function);
        return new Word(token, Tag.Adverb, function);
    }

    private static Word Verb(Token token, LexiconEntry entry, ReadOnlySpan<char> form, FunctionClass function)
    {
        var mood = VerbForms.Mood(entry);
        if (mood == VerbMood.None && entry.Has(WordClasses.Participle2) && !entry.Has(WordClasses.Infinitive)) return Participle(token, entry, form, function);
        var tag = mood == VerbMood.None ? Tag.Infinitive : Tag.Finite;
        return new Word(token, tag, function, mood, VerbForms.Lemma(entry, WordClasses.FiniteVerb | WordClasses.Infinitive), entry.Classes);
    }

    private static Word Participle(Token token, LexiconEntry entry, ReadOnlySpan<char> form, FunctionClass function)
    {
        var predicative = VerbForms.Lemma(entry, WordClasses.Participle2);
        return predicative is not null && predicative.EndsWith('n')
            ? new Word(token, Tag.Participle, function, VerbMood.None, predicative, entry.Classes)
            : new Word(token, Tag.Adjective, function);
    }

    /// <summary>A word that the lexicon does not hold, by its ending.</summary>
    private Word Guess(Token token, ReadOnlySpan<char> form)
    {
        if (VerbForms.StripSeparable(form) is var cut && cut > 0 && lexicon.Find(form[cut..]) is var rest && (rest.Has(WordClasses.FiniteVerb | WordClasses.Participle2 | WordClasses.Infinitive | WordClasses.ZuInfinitive) || form[cut..].StartsWith("zu", StringComparison.Ordinal)))
            return Separable(token, form, cut, rest);
        var tag = form.EndsWith("te", StringComparison.Ordinal) || form.EndsWith("ten", StringComparison.Ordinal) ? Tag.Adjective
            : form.StartsWith("ge", StringComparison.Ordinal) && form[^1] is 't' or 'n' ? Tag.Participle
            : Tag.Adjective;
        return new Word(token, tag);
    }

    private Word Separable(Token token, ReadOnlySpan<char> form, int cut, LexiconEntry rest)
    {
        var lemma = VerbForms.Lemma(rest, WordClasses.FiniteVerb | WordClasses.Participle2 | WordClasses.Infinitive | WordClasses.ZuInfinitive);
        var mood = VerbForms.Mood(rest);
        if (form[cut..].StartsWith("zu", StringComparison.Ordinal) && lexicon.Find(form[(cut + 2)..]) is var inner && inner.Has(WordClasses.Infinitive))
            return new Word(token, Tag.ZuInfinitive, Lemma: string.Concat(form[..cut], form[(cut + 2)..]), Classes: WordClasses.ZuInfinitive);
        var tag = rest.Has(WordClasses.ZuInfinitive) ? Tag.ZuInfinitive
            : mood != VerbMood.None ? Tag.Finite
            : rest.Has(WordClasses.Participle2) ? Tag.Participle : Tag.Infinitive;
        return new Word(token, tag, FunctionClass.None, mood, lemma is null ? null : string.Concat(form[..cut], lemma), rest.Classes);
    }

    private Word Capital(Token token, ReadOnlySpan<char> form, bool starts)
    {
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        var nounFunction = FunctionWords.Of(form);
        if (!starts) return Noun(token, form, nounFunction);
        var small = Small(token, lower);
        if (small.Tag is not (Tag.Adjective or Tag.Finite or Tag.Infinitive or Tag.Participle or Tag.Adverb) || small.Is(FunctionClass.Adverb)) return small;
        if (lexicon.Find(form).Has(WordClasses.Noun | WordClasses.Name)) return Noun(token, form, nounFunction);
        return lexicon.Find(lower).IsFound ? small : Noun(token, form, nounFunction);
    }

    private Word Noun(Token token, ReadOnlySpan<char> form, FunctionClass function)
    {
        var entry = lexicon.Find(form);
        var known = entry.Has(WordClasses.Noun) || (!entry.IsFound && LooksLikeNoun(form));
        return new Word(token, known ? Tag.Noun : Tag.Name, function);
    }

    private bool LooksLikeNoun(ReadOnlySpan<char> form)
    {
        var hyphen = form.LastIndexOf('-');
        if (hyphen > 0 && hyphen < form.Length - 1) return lexicon.Find(form[(hyphen + 1)..]).Has(WordClasses.Noun);
        for (var cut = form.Length - 4; cut >= 3; cut--)
            if (IsNounTail(form[cut..])) return true;
        return char.IsLower(form[^1]) && Tails.Any(form);
    }

    private bool IsNounTail(ReadOnlySpan<char> tail)
    {
        Span<char> capital = stackalloc char[tail.Length];
        tail.CopyTo(capital);
        capital[0] = char.ToUpperInvariant(capital[0]);
        return tail.Length >= 5 && lexicon.Find(capital).Has(WordClasses.Noun);
    }

    private static Tag? FunctionTag(FunctionClass function)
    {
        if (function == FunctionClass.None) return null;
        foreach (var (mask, tag) in Order)
            if ((function & mask) != 0) return tag;
        return null;
    }

    private static readonly (FunctionClass Mask, Tag Tag)[] Order =
    [
        (FunctionClass.Article, Tag.Article),
        (FunctionClass.NegativeArticle | FunctionClass.Determiner, Tag.Determiner),
        (FunctionClass.Pronoun, Tag.Pronoun),
        (FunctionClass.Particle, Tag.Negation),
        (FunctionClass.Subjunction, Tag.Subjunction),
        (FunctionClass.Question, Tag.Question),
        (FunctionClass.Preposition, Tag.Preposition),
        (FunctionClass.Coordinator, Tag.Coordinator),
        (FunctionClass.Adverb, Tag.Adverb),
        (FunctionClass.Separable, Tag.Separated),
    ];

    private static class Tails
    {
        private static readonly SearchValues<string> Suffixes = SearchValues.Create(["ung", "heit", "keit", "schaft", "ismus", "tion", "tät", "chef", "amt", "rat"], StringComparison.Ordinal);

        public static bool Any(ReadOnlySpan<char> form) => form.Length > 5 && form[^Math.Min(6, form.Length)..].ContainsAny(Suffixes);
    }
}
