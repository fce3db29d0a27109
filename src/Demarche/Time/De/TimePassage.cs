using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Time.De;

/// <summary>The running text with what German words and numbers mean.</summary>
internal sealed class TimePassage(TextAnalysis analysis, Anchors anchors) : Passage(analysis, anchors)
{
    public TimeWord this[int at] => Has(at) && Analysis.Words[at].Token.Kind == TokenKind.Word ? TimeWords.Of(Analysis.Form(at)) : default;

    public Tag Tag(int at) => Has(at) ? Analysis.Words[at].Tag : Language.Tag.Mark;

    public bool Is(int at, string one, string other) => Is(at, one) || Is(at, other);

    /// <summary>The two words stand together without space.</summary>
    public bool Touch(int left, int right) => Has(left) && Has(right) && Analysis.Words[left].Token.End == Analysis.Words[right].Token.Start;

    /// <summary>The first word of an expression with the definite article in front of it, which belongs to it.</summary>
    public int WithArticle(int first) => first > Floor && IsDefinite(first - 1) ? first - 1 : first;

    public bool IsDefinite(int at) => Has(at) && Analysis.Form(at) is { Length: 3 } form && (form[0] is 'd' or 'D')
        && (form.Equals("der", StringComparison.OrdinalIgnoreCase) || form.Equals("die", StringComparison.OrdinalIgnoreCase) || form.Equals("das", StringComparison.OrdinalIgnoreCase)
            || form.Equals("den", StringComparison.OrdinalIgnoreCase) || form.Equals("dem", StringComparison.OrdinalIgnoreCase) || form.Equals("des", StringComparison.OrdinalIgnoreCase));

    public bool IsIndefinite(int at) => Has(at) && Analysis.Form(at) is { Length: >= 3 and <= 5 } form && form.StartsWith("ein", StringComparison.OrdinalIgnoreCase)
        && (form.Length == 3 || form[3..] is "e" or "en" or "em" or "er" or "es" or "E" or "EN" or "EM" or "ER" or "ES");

    /// <summary>A number in figures or words, without one between letters; commas are decimal.</summary>
    public bool TryNumber(int at, out decimal value)
    {
        value = 0;
        if (Kind(at) == TokenKind.Word) return NumberWords.TryParse(Analysis.Form(at), out value);
        return Kind(at) == TokenKind.Number && Figures.TryParse(Analysis.Form(at), out value);
    }

    public Tense TenseAt(int first, int end) => ClauseTense.Of(Analysis, Sentence, first, end);
}
