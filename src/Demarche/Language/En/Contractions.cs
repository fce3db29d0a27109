namespace Demarche.Language.En;

/// <summary>Words that are written together: "don't", "it's", "they’ll", "cannot", and the genitive's ending.</summary>
internal static class Contractions
{
    private static readonly string[] Endings = ["s", "ll", "re", "ve", "d", "m", "S", "LL", "RE", "VE", "D", "M"];

    /// <summary>Appends the token, or the two that it is.</summary>
    public static void Split(string text, Token token, List<Token> tokens)
    {
        if (Cut(token.Span.In(text)) is var cut && cut <= 0 || cut == token.Length)
        {
            tokens.Add(token);
            return;
        }

        tokens.Add(token with { End = token.Start + cut });
        tokens.Add(token with { Start = token.Start + cut });
    }

    /// <summary>Where the second word begins; 0 where there is none.</summary>
    private static int Cut(ReadOnlySpan<char> form)
    {
        if (form.Equals("cannot", StringComparison.OrdinalIgnoreCase)) return 3;
        var mark = form.LastIndexOfAny('\'', '’');
        if (mark < 1) return 0;
        if (mark == form.Length - 2 && form[^1] is 't' or 'T' && form[mark - 1] is 'n' or 'N') return mark - 1;
        foreach (var ending in Endings)
            if (form[(mark + 1)..].SequenceEqual(ending)) return mark;
        return 0;
    }
}
