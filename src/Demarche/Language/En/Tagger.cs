namespace Demarche.Language.En;

/// <summary>Gives every token of a sentence its <see cref="Word"/>: the lexicon, the closed classes and the letters say what it can be, a learned model which of them it is here.</summary>
internal sealed class Tagger(string text, Token[] tokens)
{
    private static readonly LabelModel Model = LabelModel.Carried("models/en-tags.labels");

    private static readonly TagCandidates Candidates = new(Lexicon.English, Model.Known);

    /// <summary>What a verb of speech can be behind a closing mark: "“…,” cautions the lawyer".</summary>
    private static readonly ulong Spoken = PennSet.Of(Penn.VBZ, Penn.VBD);

    private TokenLook[] looks = [];
    private Penn[] tags = [];
    private int[] scores = [];

    /// <summary>Fills <paramref name="words"/>, indexed like the tokens, for one sentence.</summary>
    public void Apply(Sentence sentence, Span<Word> words)
    {
        var count = sentence.End - sentence.First;
        if (looks.Length < count) Grow(Math.Max(count, 2 * looks.Length));
        var chooser = new KeepingChooser(Model, scores);
        Look(text, tokens.AsSpan(sentence.First, count), Candidates, looks);
        PennTagger.Tag(looks.AsSpan(0, count), tags.AsSpan(0, count), ref chooser);
        VerbZones.Settle(looks.AsSpan(0, count), tags.AsSpan(0, count));
        SubjectVerbs.Settle(text, tokens.AsSpan(sentence.First, count), looks.AsSpan(0, count), tags.AsSpan(0, count));
        HeadlineVerbs.Settle(text, tokens.AsSpan(sentence.First, count), tags.AsSpan(0, count));
        FileNames.Settle(text, tokens.AsSpan(sentence.First, count), tags.AsSpan(0, count));
        CapitalNames.Settle(text, tokens.AsSpan(sentence.First, count), tags.AsSpan(0, count));
        for (var i = 0; i < count; i++) words[sentence.First + i] = Word(tokens[sentence.First + i], tags[i], looks[i].Function);
    }

    private void Grow(int count) => (looks, tags, scores) = (new TokenLook[count], new Penn[count], new int[count * LabelModel.MostLabels]);

    /// <summary>Looks at each token by itself. Without candidates the looks have no tags.</summary>
    internal static void Look(string text, ReadOnlySpan<Token> tokens, TagCandidates? candidates, Span<TokenLook> looks)
    {
        var (starts, shouts, style) = (true, Shouts(text, tokens), Style(text, tokens));
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = tokens[i].Span.In(text);
            looks[i] = TokenLook.Of(word, tokens[i].Kind, starts || shouts);
            looks[i].Ahead = style;
            starts = starts && tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || tokens[i].Kind is TokenKind.Stop or TokenKind.Colon;
            candidates?.Allow(word, ref looks[i]);
            if (candidates is not null && i > 0 && looks[i].Tags is var tags && (tags & Spoken) != 0 && tokens[i - 1].Kind == TokenKind.Quote && tokens[i - 1].End < tokens[i].Start && ReportingVerbs.Contains(word)) looks[i].Allow(tags & Spoken);
            if (tokens[i].Kind == TokenKind.Quote && candidates is not null && word[0] == '"') looks[i].Allow(PennSet.Of(Opens(tokens, i) ? Penn.OpenQuote : Penn.CloseQuote));
        }
    }

    /// <summary>A straight mark opens where a word follows it at once.</summary>
    private static bool Opens(ReadOnlySpan<Token> tokens, int at) => at + 1 < tokens.Length && tokens[at + 1].Start == tokens[at].End && (at == 0 || tokens[at - 1].End < tokens[at].Start || tokens[at - 1].Kind is TokenKind.OpenBracket or TokenKind.Dash);

    /// <summary>A sentence in capitals, as some headlines are: they tell nothing of names.</summary>
    private static bool Shouts(string text, ReadOnlySpan<Token> tokens)
    {
        var (capitals, words) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Length < 2) continue;
            words++;
            if (char.IsUpper(text[token.Start]) && char.IsUpper(text[token.Start + 1])) capitals++;
        }

        return words > 3 && capitals * 4 > words * 3;
    }

    /// <summary>How many of the longer words have capitals, in four steps, and whether a stop ends the sentence: where Most Words Have One, a capital makes no name.</summary>
    private static uint Style(string text, ReadOnlySpan<Token> tokens)
    {
        var (capitals, words) = (0, 0);
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Length < 4) continue;
            words++;
            if (char.IsUpper(text[tokens[i].Start])) capitals++;
        }

        var share = words == 0 ? 0u : capitals * 10 > words * 8 ? 3u : capitals * 2 > words ? 2u : capitals * 6 > words ? 1u : 0;
        return share | (tokens.Length > 0 && tokens[^1].Kind is TokenKind.Stop or TokenKind.Quote ? 4u : 0);
    }

    private Word Word(Token token, Penn tag, FunctionClass function)
    {
        var coarse = tag.Coarse(function);
        if (!tag.IsIn(PennSet.Verb | PennSet.Noun)) return new Word(token, coarse, (byte)tag, function);
        var (mood, tense) = tag switch
        {
            Penn.VBD => (VerbMood.Indicative, Tense.Past),
            Penn.VBP or Penn.VBZ or Penn.MD => (VerbMood.Indicative, Tense.Present),
            _ => (VerbMood.None, Tense.None),
        };
        return new Word(token, coarse, (byte)tag, function, mood, tense, Lemmas.Of(token.Span.In(text), tag));
    }
}
