namespace Demarche.Language.En;

/// <summary>"the [WHO] warned", "[US] troops": pronouns in capitals amid words that are not are names of bodies and states.</summary>
internal static class Acronyms
{
    public static void Settle(string text, ReadOnlySpan<Token> tokens, Span<Penn> tags)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (tags[i] is Penn.WP or Penn.PRP && IsCapital(text, tokens[i]) && !(i + 1 < tokens.Length && IsCapital(text, tokens[i + 1])) && !(i > 0 && IsCapital(text, tokens[i - 1]))) tags[i] = Penn.NNP;
    }

    private static bool IsCapital(string text, Token token) => token.Kind == TokenKind.Word && token.Span.Length > 1 && token.Span.In(text).IndexOfAnyExceptInRange('A', 'Z') < 0;
}
