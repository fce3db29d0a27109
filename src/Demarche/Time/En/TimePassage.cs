using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Time.En;

/// <summary>The running text with what English words and numbers mean.</summary>
internal sealed class TimePassage(TextAnalysis analysis, Anchors anchors) : Passage(analysis, anchors)
{
    public TimeWord this[int at] => Has(at) && Analysis.Words[at].Token.Kind == TokenKind.Word ? TimeWords.Of(Analysis.Form(at)) : default;

    public bool IsAny(int at, params ReadOnlySpan<string> forms)
    {
        foreach (var form in forms)
            if (Is(at, form)) return true;
        return false;
    }

    /// <summary>A number in figures or in words.</summary>
    public bool TryNumber(int at, out decimal value)
    {
        value = 0;
        return Has(at) && (Kind(at) == TokenKind.Number ? NumberWords.TryFigures(Form(at), out value) : Kind(at) == TokenKind.Word && NumberWords.TryParse(Form(at), out value));
    }

    /// <summary>A whole number in figures alone, or with the ending of an ordinal: 3, 3rd.</summary>
    public bool TryDay(int at, out int value)
    {
        value = 0;
        if (Kind(at) is not (TokenKind.Number or TokenKind.Word) || Form(at) is not { Length: > 0 and <= 4 } form || !char.IsAsciiDigit(form[0])) return false;
        var digits = form.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : form.Length;
        if (digits > 2 || (digits < form.Length && form[digits..] is not ("st" or "nd" or "rd" or "th"))) return false;
        return int.TryParse(form[..digits], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value) && value is >= 1 and <= 31;
    }

    public Tense TenseAt(int at) => ClauseTense.Of(this, at);
}
