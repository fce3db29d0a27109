using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Quantities.De;

/// <summary>A number with all its words: "5.000", "1,5 Millionen", "100 000", "anderthalb Dutzend", "eine halbe Million", "zwei bis drei Milliarden", "Hunderte".</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Value">The number; none for a range and an unnamed number.</param>
/// <param name="Min">The least of a range.</param>
/// <param name="Max">The most of a range.</param>
/// <param name="IsSeveral">It names no number: "Hunderte", "mehrere Millionen".</param>
internal readonly record struct NumberPhrase(int First, int End, decimal? Value, decimal? Min = null, decimal? Max = null, bool IsSeveral = false)
{
    /// <summary>No multiple leads beyond this: more than anybody counts, and less than a decimal holds.</summary>
    private const decimal Greatest = 1e27m;

    /// <summary>The number that begins at a word, or that the multiple there stands in; none where there is none.</summary>
    public static NumberPhrase? At(QuantityScan scan, int at)
    {
        if (Compound(scan, at) is { } compound) return compound;
        if (Single(scan, at) is not { } first) return null;
        return Range(scan, first) ?? first;
    }

    private static NumberPhrase? Single(QuantityScan scan, int at)
    {
        if (TryNumber(scan, at, out var value, out var end)) return Multiplied(scan, at, end, value);
        if (IsOne(scan, at) && scan.Is(at + 1, "bis")) return new(at, at + 1, 1);
        var word = scan[at];
        if (word.Kind == QuantityKind.Several) return new(at, at + 1, null, word.Number, null, true);
        return word.Kind == QuantityKind.Multiple ? Unnumbered(scan, at, word.Number) : null;
    }

    /// <summary>"eine Million", "ein halbes Dutzend", "mehrere Hundert", "Millionen".</summary>
    private static NumberPhrase? Unnumbered(QuantityScan scan, int at, decimal multiple)
    {
        if (scan.Is(at - 1, "halbe") || scan.Is(at - 1, "halbes") || scan.Is(at - 1, "halben")) return new(IsOne(scan, at - 2) ? at - 2 : at - 1, at + 1, multiple / 2);
        if (IsOne(scan, at - 1)) return Multiplied(scan, at - 1, at, 1);
        if (scan[at - 1] is { Kind: QuantityKind.Some } && char.IsLetter(scan.Form(at)[0])) return new(scan.Is(at - 1, "paar") && IsOne(scan, at - 2) ? at - 2 : at - 1, at + 1, null, 2 * multiple, null, true);
        if (scan.Form(at).EndsWith("en", StringComparison.Ordinal)) return new(at, at + 1, null, 2 * multiple, null, true);
        return multiple is 100 or 1000 && scan.Tag(at + 1) == Tag.Noun && scan.Form(at) is "Hundert" or "Tausend" or "hundert" or "tausend" ? new(at, at + 1, multiple) : null;
    }

    private static bool IsOne(QuantityScan scan, int at) => scan.Form(at) is "ein" or "eine" or "einer" or "einem" or "einen" or "Ein" or "Eine" or "Einer" or "Einem" or "Einen";

    private static NumberPhrase? Multiplied(QuantityScan scan, int first, int end, decimal value)
    {
        var word = scan[end];
        while (word.Kind == QuantityKind.Multiple && value < Greatest / word.Number)
        {
            value *= word.Number;
            end++;
            if (scan.Form(end - 1) is "Mio" or "Mrd" or "Tsd" && scan.Form(end) is "." && scan.Touch(end - 1, end)) end++;
            word = scan[end];
        }

        return new(first, end, value);
    }

    /// <summary>"zwischen 100 und 200", "zwei bis drei Millionen", "5 – 7".</summary>
    private static NumberPhrase? Range(QuantityScan scan, NumberPhrase first)
    {
        if (first.Value is not { } min) return null;
        var between = scan.Is(first.First - 1, "zwischen") && scan.Is(first.End, "und");
        if (!between && !scan.Is(first.End, "bis") && scan.Kind(first.End) != TokenKind.Dash) return null;
        if (!TryNumber(scan, first.End + 1, out var number, out var end) || Multiplied(scan, first.End + 1, end, number) is not { Value: { } max } last) return null;
        if (min < number && max > number) min *= max / number;
        return min < max ? new(between ? first.First - 1 : first.First, last.End, null, min, max) : null;
    }

    /// <summary>"10.000-20.000" is one word to the tokenizer.</summary>
    private static NumberPhrase? Compound(QuantityScan scan, int at)
    {
        var form = scan.Form(at);
        if (scan.Kind(at) != TokenKind.Word || form.Length < 3 || !char.IsAsciiDigit(form[0])) return null;
        var dash = form.IndexOf('-');
        if (dash < 0 || !Figures.TryParse(form[..dash], out var min) || !Figures.TryParse(form[(dash + 1)..], out var max) || min >= max) return null;
        if (Multiplied(scan, at, at + 1, max) is not { Value: { } most } last) return null;
        return new(at, last.End, null, min * (most / max), most);
    }

    /// <summary>Figures, with thousands set off by spaces; "10'000"; a number word.</summary>
    private static bool TryNumber(QuantityScan scan, int at, out decimal value, out int end)
    {
        end = at + 1;
        value = 0;
        var form = scan.Form(at);
        if (form.IsEmpty) return false;
        if (!char.IsAsciiDigit(form[0])) return scan.Kind(at) == TokenKind.Word && MayBeWord(scan, at, form) && NumberWords.TryParse(form, out value);
        if (!Figures.TryParse(form, out value) || (form.Length > 1 && form[0] == '0' && form[1] != ',')) return false;
        while (form.Length <= 3 && IsGroup(scan, end) && value < 1e9m)
        {
            _ = Figures.TryParse(scan.Form(end), out var group);
            value = (value * 1000) + group;
            end++;
        }

        return true;
    }

    /// <summary>Three figures behind a space, and no more: "100 000".</summary>
    private static bool IsGroup(QuantityScan scan, int at)
    {
        if (scan.Kind(at) != TokenKind.Number || scan.Form(at).Length != 3 || scan.Form(at).ContainsAnyExceptInRange('0', '9')) return false;
        return scan.Analysis.Words[at].Token.Start - scan.Analysis.Words[at - 1].Token.End == 1;
    }

    /// <summary>A number word is small, but for the head of a sentence; "Hundert" and the like are multiples.</summary>
    private static bool MayBeWord(QuantityScan scan, int at, ReadOnlySpan<char> form) =>
        char.IsLower(form[0]) || (scan.Kind(at - 1) is not (TokenKind.Word or TokenKind.Number) && scan[at].Kind == QuantityKind.None);
}
