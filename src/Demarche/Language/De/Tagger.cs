namespace Demarche.Language.De;

/// <summary>Gives every token of a sentence its <see cref="Word"/>: the lexicon, the closed classes and the letters say what it can be, a learned model which of them it is here.</summary>
public sealed class Tagger(string text, Token[] tokens, Lexicon lexicon)
{
    private static readonly LabelModel Model = LabelModel.Carried("models/de-tags.labels");

    private static readonly LabelModel Inflections = LabelModel.Carried("models/de-inflection.labels");

    private readonly TagCandidates candidates = new(lexicon, Model.Known);
    private TokenLook[] looks = [];
    private Stts[] tags = [];
    private ulong[] readings = [];
    private byte[] labels = [];
    private LexiconEntry[] entries = [];
    private LexiconEntry[] lowers = [];

    /// <summary>Fills <paramref name="words"/>, indexed like the tokens, for one sentence.</summary>
    public void Apply(Sentence sentence, Span<Word> words)
    {
        var count = sentence.End - sentence.First;
        if (looks.Length < count) Grow(count);
        var chooser = new ModelChooser(Model);
        Look(text, tokens.AsSpan(sentence.First, count), candidates, looks, entries, lowers);
        SttsTagger.Tag(looks.AsSpan(0, count), tags.AsSpan(0, count), ref chooser);
        ClosedTags.Settle(looks.AsSpan(0, count), tags.AsSpan(0, count));
        VerbZones.Settle(text, tokens.AsSpan(sentence.First, count), looks.AsSpan(0, count), tags.AsSpan(0, count), lexicon);
        Read(tags.AsSpan(0, count), entries, lowers, readings);
        chooser = new ModelChooser(Inflections);
        InflectionTagger.Resolve(looks.AsSpan(0, count), tags.AsSpan(0, count), readings.AsSpan(0, count), labels.AsSpan(0, count), ref chooser);
        for (var i = 0; i < count; i++) words[sentence.First + i] = Word(tokens[sentence.First + i], i) with { Inflection = labels[i] == InflectionTagger.None ? default : InflectionLabels.Meaning(labels[i]) };
        Rejoin(words[sentence.First..sentence.End]);
    }

    /// <summary>Gives a finite verb the infinitive that it makes with the particle behind it: up to the next mark, or, where words without a verb end with a particle, of the first verb of the
    /// sentence that can have it ("lehnte, wie er sagte, nichts ab").</summary>
    private void Rejoin(Span<Word> words)
    {
        var (verb, open) = (-1, -1);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Tag == Tag.Finite) (verb, open) = (i, open < 0 ? i : open);
            else if (words[i].Token.Kind is TokenKind.Comma or TokenKind.Dash) verb = -1;
            else if (words[i].Token.Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop) (verb, open) = (-1, -1);
            else if (words[i].Tag == Tag.Separated) Rejoin(words, verb >= 0 ? verb : open, words[i].Span.In(text), verb >= 0);
        }
    }

    private void Rejoin(Span<Word> words, int verb, ReadOnlySpan<char> particle, bool isNear)
    {
        if (verb >= 0 && words[verb].Lemma is { } lemma && (isNear || words[verb].Separable is null)) words[verb] = words[verb] with { Separable = Joined(particle, lemma) };
    }

    private string? Joined(ReadOnlySpan<char> particle, string lemma)
    {
        if (particle.Length + lemma.Length > LexiconFormat.LongestForm) return null;
        Span<char> whole = stackalloc char[particle.Length + lemma.Length];
        particle.CopyTo(whole);
        lemma.CopyTo(whole[particle.Length..]);
        return lexicon.Find(whole).FirstLemma(WordClasses.Infinitive);
    }

    /// <summary>The inflections that the lexicon allows each word for its tag.</summary>
    internal static void Read(ReadOnlySpan<Stts> tags, ReadOnlySpan<LexiconEntry> entries, ReadOnlySpan<LexiconEntry> lowers, Span<ulong> readings)
    {
        for (var i = 0; i < tags.Length; i++)
            readings[i] = LexiconInflections.German.Of(entries[i], tags[i]) | LexiconInflections.German.Of(lowers[i], tags[i]);
    }

    /// <summary>Looks at each token by itself. Without candidates the looks have no tags.</summary>
    internal static void Look(string text, ReadOnlySpan<Token> tokens, TagCandidates? candidates, Span<TokenLook> looks, Span<LexiconEntry> entries, Span<LexiconEntry> lowers)
    {
        var starts = true;
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = tokens[i].Span.In(text);
            var kind = IsInside(text, tokens, i) ? TokenKind.Other : tokens[i].Kind;
            looks[i] = TokenLook.Of(word, kind, starts);
            starts = kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Comma or TokenKind.CloseBracket or TokenKind.Semicolon) && (kind != TokenKind.Other || word[0] != '.');
            if (candidates is null) continue;
            candidates.Allow(word, ref looks[i], out var entry, out var lower);
            if (!entries.IsEmpty) (entries[i], lowers[i]) = (entry, lower);
        }
    }

    /// <summary>The stop of an ordinal, an initial or an abbreviation within the sentence.</summary>
    private static bool IsInside(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Stop && tokens[at].Length == 1 && text[tokens[at].Start] == '.' && at > 0 && at + 1 < tokens.Length && tokens[at - 1].End == tokens[at].Start
        && (tokens[at - 1].Kind == TokenKind.Number || tokens[at - 1].Length <= 3 || char.IsLower(text[tokens[at + 1].Start]));

    private void Grow(int count)
    {
        var size = Math.Max(count, 2 * looks.Length);
        (looks, tags, entries, lowers) = (new TokenLook[size], new Stts[size], new LexiconEntry[size], new LexiconEntry[size]);
        (readings, labels) = (new ulong[size], new byte[size]);
    }

    private Word Word(Token token, int at)
    {
        var tag = tags[at];
        if (tag.IsIn(SttsSet.Finite)) return Verb(token, at, WordClasses.FiniteVerb);
        if (tag.IsIn(SttsSet.Infinitive)) return Verb(token, at, WordClasses.Infinitive);
        if (tag.IsIn(SttsSet.Participle)) return Verb(token, at, WordClasses.Participle2);
        if (tag == Stts.VVIZU) return Verb(token, at, WordClasses.ZuInfinitive);
        if (tag.IsIn(SttsSet.Imperative)) return Verb(token, at, WordClasses.Imperative);
        return new Word(token, tag.Coarse(), (byte)tag, looks[at].Function);
    }

    private Word Verb(Token token, int at, WordClasses form)
    {
        var entry = lowers[at].Has(form) ? lowers[at] : entries[at];
        if (!entry.Has(form)) return Guessed(token, at, form);
        var lemma = VerbForms.Lemma(entry, form);
        if (form != WordClasses.FiniteVerb) return new Word(token, tags[at].Coarse(), (byte)tags[at], looks[at].Function, Lemma: lemma);
        var mood = VerbForms.Mood(entry);
        var tense = mood is not (VerbMood.Indicative or VerbMood.PastOrSubjunctiveII) ? Tense.None : entry.Has(WordClasses.Past) ? Tense.Past : Tense.Present;
        return new Word(token, tags[at].Coarse(), (byte)tags[at], looks[at].Function, mood, tense, lemma);
    }

    private Word Guessed(Token token, int at, WordClasses form)
    {
        var (mood, lemma) = VerbForms.Guess(lexicon, token.Span.In(text), form);
        if (form != WordClasses.FiniteVerb) return new Word(token, tags[at].Coarse(), (byte)tags[at], looks[at].Function, Lemma: lemma);
        return new Word(token, tags[at].Coarse(), (byte)tags[at], looks[at].Function, mood, mood switch { VerbMood.PastOrSubjunctiveII => Tense.Past, VerbMood.Indicative => Tense.Present, _ => Tense.None }, lemma);
    }
}
