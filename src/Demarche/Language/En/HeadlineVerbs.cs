namespace Demarche.Language.En;

/// <summary>Verbs of headlines that were taken for nouns or adjectives: "Emir pardons 37 dissidents", "Rebels free hostages", "…, rejects request". Only where the words of a line without a full stop have no other verb before a comma or a clause.</summary>
internal static class HeadlineVerbs
{
    private static readonly ulong Object = PennSet.Nominal | PennSet.Adjective | PennSet.Of(Penn.CD, Penn.DT, Penn.PRPS, Penn.PRP, Penn.Currency);
    private static readonly ulong Plural = PennSet.Of(Penn.NNS, Penn.NNPS);

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "after", "as", "before", "while", "when", "if", "but" };

    public static void Settle(string text, ReadOnlySpan<Token> tokens, Span<Penn> tags)
    {
        if (tags.Length < 3 || tokens[^1].Kind != TokenKind.Word) return;
        if (tags[0] == Penn.VBZ && tags[1] is Penn.NN or Penn.VB && CanBe(tokens[0], text, Penn.NNS) && CanBe(tokens[1], text, Penn.VBP)) (tags[0], tags[1]) = (Penn.NNS, Penn.VBP);
        var found = HasFinite(text, tokens, tags);
        for (var i = 1; i + 1 < tags.Length; i++)
        {
            if (tags[i] == Penn.RB && tokens[i].Span.In(text) is "back" && IsMany(tags, i - 1) && tags[i + 1].IsIn(Object | PennSet.Of(Penn.VBP)))
            {
                (tags[i], found) = (Penn.VBP, true);
                if (tags[i + 1] == Penn.VBP) tags[i + 1] = Penn.NN;
                continue;
            }

            var isParted = tags[i + 1] == Penn.RP && i + 2 < tags.Length && tags[i + 2].IsIn(Object);
            if (!tags[i + 1].IsIn(Object) && !isParted) continue;
            if ((tags[i] == Penn.NNS || tags[i] is Penn.NN or Penn.VB && text[tokens[i].End - 1] == 's') && (found ? tokens[i - 1].Kind == TokenKind.Comma || tags[i - 1] == Penn.CC : tags[i - 1].IsIn(PennSet.Nominal)) && CanBe(tokens[i], text, Penn.VBZ)) (tags[i], found) = (Penn.VBZ, true);
            else if (!found && (tags[i] is Penn.JJ or Penn.NN or Penn.VB || tags[i] == Penn.NNP && char.IsAsciiLetterLower(text[tokens[i].Start])) && IsMany(tags, i - 1) && CanBe(tokens[i], text, Penn.VBP)) (tags[i], found) = (Penn.VBP, true);
        }
    }

    /// <summary>Before the first comma or word that opens a clause.</summary>
    private static bool HasFinite(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Penn> tags)
    {
        for (var i = 0; i < tags.Length && tokens[i].Kind != TokenKind.Comma && !Openers.Contains(tokens[i].Span.In(text).ToString()); i++)
            if (tags[i].IsIn(PennSet.Finite)) return true;
        return false;
    }

    /// <summary>"rebels", "Kabul and Tehran", "EU, Chile".</summary>
    private static bool IsMany(ReadOnlySpan<Penn> tags, int at) => tags[at].IsIn(Plural) || at > 1 && tags[at].IsIn(PennSet.Name) && tags[at - 2].IsIn(PennSet.Name) && (tags[at - 1] == Penn.CC || at == 2 && tags[1] == Penn.Comma);

    private static bool CanBe(Token token, string text, Penn tag) => (LexiconTags.English.Of(Lexicon.English.Find(token.Span.In(text))) & PennSet.Of(tag)) != 0;
}
