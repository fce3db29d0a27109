using Demarche.Language;

namespace Demarche.Time.En;

/// <summary>Which rule each English word calls for.</summary>
internal sealed class EnglishTimes : TimeWalk<TimePassage>
{
    protected override TimePassage Open(TextAnalysis analysis, Anchors anchors) => new(analysis, anchors);

    protected override void SettleSentence(TimePassage passage, int first) => Hours.Settle(passage, first);

    protected override int Match(TimePassage passage, int at)
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
