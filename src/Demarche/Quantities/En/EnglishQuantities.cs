using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Quantities.En;

/// <summary>Walks once through the words and stops at numbers: "$200m", "more than 100,000 troops", "two dozen", "283 tonnes", "between 5 and 7 per cent". A number is a quantity where it has a unit, a noun or a bound.</summary>
internal sealed class EnglishQuantities : IQuantityLanguage
{
    public ImmutableArray<Quantity> Read(TextAnalysis analysis, ImmutableArray<TextSpan> dates)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        var date = 0;
        foreach (var sentence in analysis.Sentences)
        {
            var floor = sentence.First;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (NumberPhrase.At(analysis, sentence, i) is not { } number || IsDate(analysis, dates, ref date, number) || IsName(analysis, sentence, number)) continue;
                if (Make(analysis, sentence, number, floor) is not var (quantity, end)) continue;
                found.Add(quantity);
                floor = end;
                i = end - 1;
            }
        }

        return found.ToImmutable();
    }

    private static (Quantity Quantity, int End)? Make(TextAnalysis analysis, Sentence sentence, NumberPhrase number, int floor)
    {
        var measure = MeasurePhrase.Behind(analysis, sentence, number);
        var bound = BoundPhrase.Before(analysis, Math.Max(sentence.First, floor), number.First);
        if (measure.Unit is null && bound.Bound is null && !bound.About && !number.IsSeveral) return null;
        var end = measure.Unit is null ? number.End : measure.End;
        return (new(analysis.Span(bound.First, end), measure.Unit)
        {
            Value = Trimmed(number.Value),
            Min = Trimmed(number.Min),
            Max = Trimmed(number.Max),
            Bound = bound.Bound,
            About = bound.About || number.IsSeveral,
            Of = measure.OfFirst >= 0 && measure.Unit is not null ? analysis.Span(measure.OfFirst, measure.End) : null,
        }, end);
    }

    /// <summary>Without noughts behind the point, so that one number has one writing.</summary>
    private static decimal? Trimmed(decimal? value) => value / 1.0000000000000000000000000000m;

    private static bool IsDate(TextAnalysis analysis, ImmutableArray<TextSpan> dates, ref int date, NumberPhrase number)
    {
        if (dates.IsEmpty) return false;
        var span = analysis.Span(number.First, number.End);
        while (date < dates.Length && dates[date].End <= span.Start) date++;
        return date < dates.Length && dates[date].Overlaps(span);
    }

    /// <summary>"Resolution 1441", "Article 5", "3-2", "No. 10", "Flight 17".</summary>
    private static bool IsName(TextAnalysis analysis, Sentence sentence, NumberPhrase number)
    {
        var before = number.First - 1;
        if (before < sentence.First) return false;
        if (analysis.Form(before) is "/" or "-" or "#" or "+" && analysis.Words[before].Token.End == analysis.Words[number.First].Token.Start) return true;
        return analysis.Form(before) is "No" or "No." or "Article" or "article" or "Resolution" or "resolution" or "Flight" or "flight" or "Room" or "Section" or "Group" or "Channel" or "Route" or "Highway" or "Boeing" or "Phase" or "aged";
    }
}
