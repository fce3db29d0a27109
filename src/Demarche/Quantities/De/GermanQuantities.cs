using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Reports;

namespace Demarche.Quantities.De;

/// <summary>Walks once through the words and stops at numbers. A number is a quantity where it has a unit, a noun or a bound.</summary>
internal sealed class GermanQuantities : IQuantityLanguage
{
    public ImmutableArray<Quantity> Read(TextAnalysis analysis, ImmutableArray<TextSpan> dates)
    {
        List<Quantity>? found = null;
        var date = 0;
        foreach (var sentence in analysis.Sentences)
        {
            var (scan, floor) = (new QuantityScan(analysis, sentence.First, sentence.End), sentence.First);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (!MayBegin(scan, i)) continue;
                if (NumberPhrase.At(scan, i) is not { } number || IsDate(analysis, dates, ref date, number) || IsName(scan, number)) continue;
                var end = Add(scan, number, floor, ref found);
                if (end <= i) continue;
                floor = end;
                i = end - 1;
            }
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>Whether a number can begin here, by the word's look.</summary>
    private static bool MayBegin(QuantityScan scan, int at)
    {
        var kind = scan.Kind(at);
        if (kind != TokenKind.Word) return kind == TokenKind.Number;
        var form = scan.Form(at);
        return char.IsAsciiDigit(form[0]) || form[0] is 'M' or 'B' or 'Z' or 'H' or 'T' or 'D' or 'h' or 't' or 'd' || NumberWords.MayBe(form);
    }

    private static int Add(QuantityScan scan, NumberPhrase number, int floor, ref List<Quantity>? found)
    {
        var money = Money(scan, number.First);
        var measure = money is null ? MeasurePhrase.Behind(scan, number.End) : new MeasurePhrase(number.End, money);
        var first = money is null ? number.First : number.First - 1;
        var bound = BoundPhrase.Before(scan, first, floor);
        if (measure.Unit is null && bound.Bound is null && !bound.About && !number.IsSeveral) return -1;
        var analysis = scan.Analysis;
        var end = measure.Unit is null ? number.End : measure.End;
        (found ??= []).Add(new Quantity(analysis.Span(bound.First, end), measure.Unit)
        {
            Value = Trimmed(number.Value),
            Min = Trimmed(number.Min),
            Max = Trimmed(number.Max),
            Bound = bound.Bound,
            About = bound.About || number.IsSeveral,
            Of = measure is { Unit: not null, OfFirst: >= 0 } ? analysis.Span(measure.OfFirst, end) : null,
        });
        return end;
    }

    /// <summary>Without noughts behind the point, so that one number has one writing.</summary>
    private static decimal? Trimmed(decimal? value) => value / 1.0000000000000000000000000000m;

    /// <summary>"$100", "EUR 5": the currency before its number.</summary>
    private static string? Money(QuantityScan scan, int number) =>
        scan[number - 1] is { Kind: QuantityKind.Unit, Unit.Length: 3 } word && char.IsUpper(word.Unit[0]) && char.IsUpper(word.Unit[2]) && (scan.Kind(number - 1) == TokenKind.Other || scan.Form(number - 1).SequenceEqual(word.Unit)) ? word.Unit : null;

    private static bool IsDate(TextAnalysis analysis, ImmutableArray<TextSpan> dates, ref int date, NumberPhrase number)
    {
        if (dates.IsEmpty) return false;
        var span = analysis.Span(number.First, number.End);
        while (date < dates.Length && dates[date].End <= span.Start) date++;
        return date < dates.Length && dates[date].Overlaps(span);
    }

    /// <summary>Ordinals ("3. Platz"), labels ("Artikel 5"), telephone numbers and fractions ("08382/727").</summary>
    private static bool IsName(QuantityScan scan, NumberPhrase number)
    {
        var (before, behind) = (number.First - 1, number.End);
        if (scan.Form(behind) is "." && scan.Touch(behind - 1, behind) && behind + 1 < scan.End && char.IsAsciiDigit(scan.Form(behind - 1)[^1])) return true;
        if (scan[before].Kind == QuantityKind.Label || (scan.Form(before) is "." && scan[before - 1].Kind == QuantityKind.Label)) return true;
        return (scan.Form(before) is "/" or "-" or "#" or "+" && scan.Touch(before, before + 1)) || (scan.Form(behind) is "/" or ":" && scan.Touch(behind - 1, behind));
    }
}
