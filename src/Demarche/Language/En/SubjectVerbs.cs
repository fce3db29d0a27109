namespace Demarche.Language.En;

/// <summary>Forms behind their subject that were taken for nouns, participles or infinitives: "six mayors write that", "neither campaign plans to", ", study finds", "“…,” Brandt posts on X", "said … and called for", "that the answer contained nothing", "…, a spokesman told reporters", "Labour, which …, called on", "the party, which trails in the polls", "that it plans to", "will hand back", "will not lower", "is set to open talks"; or nouns for verbs: "imposed visa bans on", "Red Cross delegates visited".</summary>
internal static class SubjectVerbs
{
    private static readonly ulong Subject = PennSet.Of(Penn.NNS, Penn.NNPS, Penn.PRP);
    private static readonly ulong Bare = PennSet.Of(Penn.VB, Penn.TO, Penn.MD);

    private static readonly HashSet<uint> Do = Hashes("do", "does", "did");
    private static readonly HashSet<uint> Not = Hashes("not", "n't", "n’t", "never");
    private static readonly HashSet<uint> Please = Hashes("please");
    private static readonly HashSet<uint> By = Hashes("by");
    private static readonly HashSet<uint> That = Hashes("that");

    public static void Settle(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<TokenLook> looks, Span<Penn> tags)
    {
        var (verb, stretch, relative, opener, finite, closed) = (-1, 0, -1, -1, false, 0);
        for (var i = 0; i < tags.Length; i++)
        {
            var isEnd = i + 1 >= tags.Length || looks[i + 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon;
            if (looks[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon)
            {
                stretch = i + 1;
                if (i + 1 < tags.Length && tags[i + 1] is Penn.WDT or Penn.WP && !finite) relative = i + 1;
            }

            if (tags[i] == Penn.CloseQuote) closed = i + 1;
            if (i > 1 && tags[i] == Penn.NNS && tags[i - 1] == Penn.WDT && looks[i - 2].Kind == TokenKind.Comma && i + 1 < tags.Length && tags[i + 1] is Penn.IN or Penn.TO or Penn.DT or Penn.RP && IsVerb(tokens[i].Span.In(text))) tags[i] = Penn.VBZ;
            if (i > 1 && tags[i] == Penn.NNS && tags[i - 1] == Penn.PRP && tags[i - 2] == Penn.IN && That.Contains(looks[i - 2].Small) && IsVerb(tokens[i].Span.In(text))) tags[i] = Penn.VBZ;
            if (tags[i] == Penn.IN && (looks[i].Function & FunctionClass.Subjunction) != 0) opener = i;
            if (i > opener + 1 && opener >= stretch && opener > verb && tags[i] == Penn.VBN && tags[i - 1].IsIn(PennSet.Nominal | PennSet.Of(Penn.PRP)) && !HasFinite(Rest(looks, tags, i))) Turn(looks, tags, i, Penn.VBD);
            else if (i > 0 && tags[i] == Penn.VBZ && i + 1 < tags.Length && tags[i + 1] is Penn.VBD or Penn.VBN or Penn.MD && tags[i - 1].IsIn(PennSet.Nominal) && (looks[i].NounKind & TagCandidates.Auxiliary) == 0 && CanBe(tokens[i].Span.In(text), Penn.NNS)) tags[i] = Penn.NNS;
            else if (i > 1 && tags[i] == Penn.VBN && tags[i - 1] == Penn.NNS && verb < stretch && i + 1 < tags.Length && tags[i + 1] is Penn.DT or Penn.PRPS && !HasFinite(Rest(looks, tags, i))) Turn(looks, tags, i, Penn.VBD);
            else if (i > 1 && tags[i] == Penn.JJ && tags[i - 1] == Penn.TO && tags[i - 2] is Penn.VBN or Penn.JJ or Penn.VBZ or Penn.VBP or Penn.VBD && i + 1 < tags.Length && tags[i + 1] is Penn.NNS or Penn.DT && CanBe(tokens[i].Span.In(text), Penn.VB)) tags[i] = Penn.VB;
            else if (i > 1 && tags[i] == Penn.VBZ && (tags[i - 1] is Penn.NN or Penn.JJ || tags[i - 1] == Penn.NNP && tokens[i - 1].Span.In(text).Contains('-')) && verb == i - 2 && tags[verb] is Penn.VBD or Penn.VBZ && i + 1 < tags.Length && tags[i + 1] == Penn.IN && !ReportingVerbs.Contains(tokens[verb].Span.In(text))) tags[i] = Penn.NNS;
            else if (i > 0 && tags[i] is Penn.NN or Penn.JJ or Penn.JJR && (tags[i - 1] == Penn.MD || i > 1 && tags[i - 1] == Penn.RB && tags[i - 2] == Penn.MD && Not.Contains(looks[i - 1].Small)) && CanBe(tokens[i].Span.In(text), Penn.VB)) tags[i] = Penn.VB;
            else if (i > 0 && tags[i] == Penn.VBP && IsBare(looks, tags, i)) Turn(looks, tags, i, Penn.VB);
            else if (i > stretch && tags[i] == Penn.VB && tags[i - 1].IsIn(Subject) && verb < stretch) Turn(looks, tags, i, Penn.VBP);
            else if (i > 0 && tags[i] == Penn.VB && tags[i - 1] == Penn.CC && verb >= 0 && Opener(tags, verb) == Penn.VBP) Turn(looks, tags, i, Penn.VBP);
            else if (i > 0 && tags[i] == Penn.VBN && tags[i - 1] == Penn.CC && verb >= 0 && tags[verb] is Penn.VBD or Penn.VB && (looks[verb].NounKind & TagCandidates.Auxiliary) == 0) Turn(looks, tags, i, Penn.VBD);
            else if (i == stretch && relative > 0 && i > relative && tags[i] == Penn.VBN && !HasFinite(tags[i..])) Turn(looks, tags, i, Penn.VBD);
            else if (i > stretch && tags[i] == Penn.NNS && verb < stretch && tags[i - 1].IsIn(PennSet.Nominal) && (Opens(tags, i + 1) && !finite || isEnd && stretch > 0 && ReportingVerbs.Contains(tokens[i].Span.In(text))) && IsVerb(tokens[i].Span.In(text))) tags[i] = Penn.VBZ;
            else if (closed > 0 && i > closed && tags[i] == Penn.NNS && verb < closed && tags[i - 1] is Penn.NNP or Penn.NN && IsVerb(tokens[i].Span.In(text)) && ReportingVerbs.Contains(tokens[i].Span.In(text))) tags[i] = Penn.VBZ;
            else if (i > stretch && stretch > 0 && tags[i] == Penn.VBN && verb < stretch && tags[i - 1].IsIn(PennSet.Nominal) && ReportingVerbs.Contains(tokens[i].Span.In(text)) && !HasFinite(tags[i..]) && !IsBy(looks, i + 1)) Turn(looks, tags, i, Penn.VBD);
            if (!tags[i].IsIn(PennSet.Verb) && tags[i] is not (Penn.MD or Penn.TO)) continue;
            verb = i;
            finite |= tags[i].IsIn(PennSet.Finite) && (relative < 0 || i < relative);
        }
    }

    private static bool IsBy(ReadOnlySpan<TokenLook> looks, int at) => at < looks.Length && By.Contains(looks[at].Small);

    /// <summary>"Do you know", "Would they come", "please tell".</summary>
    private static bool IsBare(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Penn> tags, int at) =>
        Please.Contains(looks[at - 1].Small) || (at > 1 && tags[at - 1] == Penn.PRP && (tags[at - 2] == Penn.MD || Do.Contains(looks[at - 2].Small)));

    private static HashSet<uint> Hashes(params string[] words) => [.. words.Select(word => TokenLook.Of(word, TokenKind.Word, starts: false).Small)];

    /// <summary>To the next mark.</summary>
    private static ReadOnlySpan<Penn> Rest(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Penn> tags, int first)
    {
        var end = first;
        while (end < tags.Length && looks[end].Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon)) end++;
        return tags[first..end];
    }

    /// <summary>"to hold", or a clause with that.</summary>
    private static bool Opens(ReadOnlySpan<Penn> tags, int at) =>
        at + 1 < tags.Length && ((tags[at] == Penn.TO && tags[at + 1] == Penn.VB && !HasFinite(tags[at..])) || (tags[at] == Penn.IN && at + 3 < tags.Length && tags[at + 1].IsIn(PennSet.Of(Penn.DT, Penn.PRP)) && Finites(tags[at..]) == 1));

    /// <summary>The first of the verbs that stand together, adverbs between: "have offered".</summary>
    private static Penn Opener(ReadOnlySpan<Penn> tags, int verb)
    {
        while (verb > 0 && (tags[verb - 1].IsIn(PennSet.Verb | PennSet.Adverb) || tags[verb - 1].IsIn(Bare))) verb--;
        return tags[verb];
    }

    private static bool HasFinite(ReadOnlySpan<Penn> tags) => Finites(tags) > 0;

    private static int Finites(ReadOnlySpan<Penn> tags)
    {
        var count = 0;
        foreach (var tag in tags)
            if (tag.IsIn(PennSet.Finite)) count++;
        return count;
    }

    private static bool IsVerb(ReadOnlySpan<char> word) => CanBe(word, Penn.VBZ);

    private static bool CanBe(ReadOnlySpan<char> word, Penn tag) => (LexiconTags.English.Of(Lexicon.English.Find(word)) & PennSet.Of(tag)) != 0;

    private static void Turn(ReadOnlySpan<TokenLook> looks, Span<Penn> tags, int at, Penn tag)
    {
        if ((looks[at].Tags & PennSet.Of(tag)) != 0) tags[at] = tag;
    }
}
