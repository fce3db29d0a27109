using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>What stands between quotation marks: somebody's words, or a name, a title, a word held at arm's length.</summary>
internal static class QuotedWords
{
    /// <summary>Fewer words than this without a verb, in capitals throughout, are a title.</summary>
    private const int LongestTitle = 6;

    /// <summary>Whether marks inside somebody's words hold his own: not the name of a book, a ship or an operation.</summary>
    public static bool IsSaid(SentenceView view, WordRange quotation)
    {
        var words = Inner(view, quotation);
        if (words.IsEmpty) return false;
        if (words.Length > LongestTitle) return true;
        var capitals = 0;
        for (var i = words.First; i < words.End; i++)
            if (view.Kind(i) == TokenKind.Word && char.IsUpper(view.Form(i)[0])) capitals++;
        return capitals == 0 || capitals * 2 < words.Length || HasVerb(view, words);
    }

    /// <summary>Whether the quotation is a sentence or a good part of one.</summary>
    public static bool IsClause(SentenceView view, WordRange quotation)
    {
        var words = Inner(view, quotation);
        return HasVerb(view, words) || words.Length > LongestTitle || (words.Length > 1 && view.Kind(words.End - 1) is TokenKind.Stop or TokenKind.Comma);
    }

    private static bool HasVerb(SentenceView view, WordRange words)
    {
        for (var i = words.First; i < words.End; i++)
            if (view.Tag(i).IsIn(PennSet.Finite)) return true;
        return false;
    }

    private static WordRange Inner(SentenceView view, WordRange quotation)
    {
        var end = quotation.End;
        if (end > quotation.First + 1 && view.Kind(end - 1) == TokenKind.Quote) end--;
        return new WordRange(quotation.First + 1, end);
    }
}
