using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Time.En;

/// <summary>Walks once through the words and asks the rule that a word calls for. What hangs on its sentence is settled behind it.</summary>
internal sealed class EnglishTimes : ITimeLanguage
{
    public ImmutableArray<TimeExpression> Read(TextAnalysis analysis, Anchors anchors)
    {
        var passage = new TimePassage(analysis, anchors);
        for (var s = 0; s < analysis.Sentences.Count; s++)
        {
            var (sentence, found) = (analysis.Sentences[s], passage.Found.Count);
            passage.Begin(sentence, s);
            for (var i = sentence.First; i < sentence.End;) i = Math.Max(i + 1, Match(passage, i));
            if (passage.Found.Count > found) Hours.Settle(passage, found);
        }

        return [.. passage.Found.Select(finding => finding.Expression)];
    }

    /// <summary>Behind the words that were taken; the word itself or less where none was.</summary>
    private static int Match(TimePassage passage, int at)
    {
        if (passage.Kind(at) == TokenKind.Number) return Numbers(passage, at);
        if (passage.Kind(at) != TokenKind.Word) return at;
        var form = passage.Form(at);
        if (char.IsAsciiDigit(form[0]) || form[0] is '\'' or '’') return Compounds.Match(passage, at, form);
        var word = passage[at];
        return word.Kind switch
        {
            TimeKind.None => Compounds.MatchWord(passage, at, form),
            TimeKind.Month => MonthRule.Match(passage, at, word),
            TimeKind.Weekday or TimeKind.Weekdays => WeekdayRule.Match(passage, at, word),
            TimeKind.Season => SeasonRule.Match(passage, at, word),
            TimeKind.DayPart => DayPartRule.Match(passage, at, word),
            TimeKind.Moment => Hours.MatchMoment(passage, at, word),
            TimeKind.Unit or TimeKind.Units => UnitRule.Match(passage, at, word),
            TimeKind.Decades => DecadeRule.Match(passage, at, word),
            TimeKind.Day or TimeKind.DayAdjective => Today.Match(passage, at, word),
            TimeKind.Holiday or TimeKind.Easter => HolidayRule.Match(passage, at, word),
            TimeKind.Often => passage.AddVague(at, at + 1, TimexType.Set, Units.Length(Units.Text(word.Number), word.Value)),
            TimeKind.Reference => passage.AddVague(at, at + 1, TimexType.Date, word.Value),
            _ => at,
        };
    }

    private static int Numbers(TimePassage passage, int at)
    {
        if (Hours.Match(passage, at) is var clock && clock > at) return clock;
        if (NumericDate.Match(passage, at) is var date && date > at) return date;
        if (MonthRule.MatchDayFirst(passage, at) is var british && british > at) return british;
        return YearRule.Match(passage, at);
    }
}
