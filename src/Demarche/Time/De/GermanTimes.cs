using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>Which rule each German word calls for.</summary>
internal sealed class GermanTimes : TimeWalk<TimePassage>
{
    protected override TimePassage Open(TextAnalysis analysis, Anchors anchors) => new(analysis, anchors);

    protected override void SettleSentence(TimePassage passage, int first) => Hours.Settle(passage, first);

    protected override void SettleText(TimePassage passage) => Today.Settle(passage);

    protected override int Match(TimePassage passage, int at)
    {
        if (passage.Kind(at) == TokenKind.Number) return Numbers(passage, at);
        if (passage.Kind(at) != TokenKind.Word) return at;
        var form = passage.Form(at);
        if (char.IsAsciiDigit(form[0])) return Compounds.Match(passage, at, form);
        var word = TimeWords.Of(form);
        return word.Kind switch
        {
            TimeKind.None => Other(passage, at, form),
            TimeKind.Month => MonthRule.Match(passage, at, word),
            TimeKind.Weekday or TimeKind.WeekdayPart or TimeKind.Weekdays => WeekdayRule.Match(passage, at, word),
            TimeKind.Season => SeasonRule.Match(passage, at, word),
            TimeKind.DayPart or TimeKind.DayParts => DayPartRule.Match(passage, at, word),
            TimeKind.Unit or TimeKind.Units => UnitRule.Match(passage, at, word),
            TimeKind.UnitPart or TimeKind.Neighbour => NeighbourRule.Match(passage, at, word),
            TimeKind.Decade or TimeKind.Decades => DecadeRule.Match(passage, at, word),
            TimeKind.Day or TimeKind.DayAdjective or TimeKind.Year or TimeKind.DayAfter => Today.Match(passage, at, word),
            TimeKind.Holiday or TimeKind.Easter => HolidayRule.Match(passage, at, word),
            TimeKind.Half => Hours.MatchWord(passage, at),
            _ => VagueRule.Match(passage, at, word),
        };
    }

    private static int Other(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form[0] == 'E' && VagueRule.MatchPrefix(passage, at, form) is var prefix && prefix > at) return prefix;
        return LengthAdjective.Match(passage, at, form) is var adjective && adjective > at ? adjective : Hours.MatchWord(passage, at);
    }

    private static int Numbers(TimePassage passage, int at)
    {
        if (Hours.Match(passage, at) is var clock && clock > at) return clock;
        if (NumericDate.Match(passage, at) is var date && date > at) return date;
        return YearRule.Match(passage, at);
    }
}
