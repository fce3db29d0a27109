using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Quantities.En;

/// <summary>A number with all its words and the currency before it: "5,000", "1.5 million", "two dozen", "$200m", "£1.5bn", "a hundred", "5 to 7", "between 100 and 200", "hundreds of thousands".</summary>
/// <param name="First">Its first word, with the currency.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Currency">ISO 4217 of the sign before it.</param>
internal readonly record struct NumberPhrase(int First, int End, decimal? Value, string? Currency = null, decimal? Min = null, decimal? Max = null, bool IsSeveral = false)
{
    private const decimal Greatest = 1e27m;

    /// <summary>The number that begins at a word; none where none does.</summary>
    public static NumberPhrase? At(TextAnalysis analysis, Sentence sentence, int at)
    {
        var kind = analysis.Words[at].Token.Kind;
        if (kind is not (TokenKind.Number or TokenKind.Word or TokenKind.Other)) return null;
        if (QuantityWords.Of(analysis.Form(at)) is { Kind: QuantityKind.Several } several) return Several(analysis, sentence, at, several.Number);
        if (Single(analysis, sentence, at) is not { } first) return null;
        return Range(analysis, sentence, first) ?? first;
    }

    private static NumberPhrase? Single(TextAnalysis analysis, Sentence sentence, int at)
    {
        var currency = QuantityWords.Of(analysis.Form(at)) is { Kind: QuantityKind.Money } money ? money.Unit : null;
        var number = currency is null ? at : at + 1;
        if (currency is not null && number < sentence.End && QuantityWords.Of(analysis.Form(number)).Kind == QuantityKind.Money) number++;
        if (number >= sentence.End || !TryNumber(analysis, sentence, number, out var value, out var end)) return null;
        while (end < sentence.End && NumberWords.Of(analysis.Form(end)) is { Part: NumberPart.Multiple } multiple && value < Greatest / multiple.Value)
        {
            value *= multiple.Value;
            end++;
            if (end + 1 < sentence.End && analysis.Form(end) is "and" && value >= 100 && TryNumber(analysis, sentence, end + 1, out var rest, out var behind) && rest < 100 && analysis.Words[end + 1].Token.Kind == TokenKind.Word) (value, end) = (value + rest, behind);
        }

        return new(at, end, value, currency);
    }

    /// <summary>Figures, figures with a letter (200m, 1.5bn, 60k), a word, or "a" before a multiple.</summary>
    private static bool TryNumber(TextAnalysis analysis, Sentence sentence, int at, out decimal value, out int end)
    {
        end = at + 1;
        var form = analysis.Form(at);
        if (form is "a" or "A" or "an" && end < sentence.End && NumberWords.Of(analysis.Form(end)).Part == NumberPart.Multiple)
        {
            value = 1;
            return true;
        }

        if (analysis.Words[at].Token.Kind == TokenKind.Number) return NumberWords.TryFigures(form, out value);
        return char.IsAsciiDigit(form[0]) ? TryShort(form, out value) : NumberWords.TryParse(form, out value);
    }

    private static bool TryShort(ReadOnlySpan<char> form, out decimal value)
    {
        var digits = 0;
        while (digits < form.Length && (char.IsAsciiDigit(form[digits]) || form[digits] is '.' or ',')) digits++;
        value = 0;
        if (digits == form.Length || !NumberWords.TryFigures(form[..digits], out value)) return false;
        decimal multiple = form[digits..] switch { "k" or "K" => 1000, "m" or "M" or "mn" => 1_000_000, "bn" or "b" or "B" => 1_000_000_000, "tn" => 1_000_000_000_000, _ => 0 };
        value *= multiple;
        return multiple > 0;
    }

    /// <summary>"5 to 7 million", "between 100 and 200", "15-20".</summary>
    private static NumberPhrase? Range(TextAnalysis analysis, Sentence sentence, NumberPhrase first)
    {
        if (first.Value is not { } min || first.End + 1 >= sentence.End) return null;
        var between = first.First > sentence.First && analysis.Form(first.First - 1) is "between" or "Between" && analysis.Form(first.End) is "and";
        if (!between && !(analysis.Form(first.End) is "to" || analysis.Words[first.End].Token.Kind == TokenKind.Dash)) return null;
        if (Single(analysis, sentence, first.End + 1) is not { Value: { } max } last || max <= 0) return null;
        if (min < 1000 && max >= 1_000_000 && NumberWords.Of(analysis.Form(first.End - 1)).Part != NumberPart.Multiple) min *= max >= 1_000_000_000 ? 1_000_000_000 : 1_000_000;
        return min < max ? new(between ? first.First - 1 : first.First, last.End, null, first.Currency ?? last.Currency, min, max) : null;
    }

    /// <summary>"hundreds", "tens of thousands".</summary>
    private static NumberPhrase Several(TextAnalysis analysis, Sentence sentence, int at, decimal least)
    {
        if (at + 2 < sentence.End && analysis.Form(at + 1) is "of" && QuantityWords.Of(analysis.Form(at + 2)) is { Kind: QuantityKind.Several, Number: >= 1000 } more) return new(at, at + 3, null, null, least / 2 * (more.Number / 2) * 2, null, true);
        return new(at, at + 1, null, null, least, null, true);
    }
}
