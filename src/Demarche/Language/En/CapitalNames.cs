namespace Demarche.Language.En;

/// <summary>Names that were taken for other words, told by their capitals: "the [WHO] warned", "[Xi] met", "the [Fed] raised".</summary>
internal static class CapitalNames
{
    public static void Settle(string text, ReadOnlySpan<Token> tokens, Span<Penn> tags)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || !char.IsAsciiLetterUpper(text[tokens[i].Start])) continue;
            if (tags[i] is Penn.WP or Penn.PRP && IsCapital(text, tokens[i]) && !IsCapital(text, tokens[i + 1]) && !(i > 0 && IsCapital(text, tokens[i - 1]))) tags[i] = Penn.NNP;
            else if (i == 0 && tags[i] == Penn.JJ && tags[i + 1] is Penn.VBD or Penn.VBZ) tags[i] = Penn.NNP;
            else if (i > 0 && tags[i - 1] == Penn.DT && tags[i] is Penn.VBN or Penn.VBD or Penn.VB && tags[i + 1].IsIn(PennSet.Verb))
            {
                tags[i] = Penn.NNP;
                if (tags[i + 1] == Penn.VBN) tags[i + 1] = Penn.VBD;
            }
        }
    }

    private static bool IsCapital(string text, Token token) => token.Kind == TokenKind.Word && token.Span.Length > 1 && token.Span.In(text).IndexOfAnyExceptInRange('A', 'Z') < 0;
}
