using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>Walks once through the words and asks the rule that a word calls for. What hangs on its sentence or on the whole text is settled behind it.</summary>
internal sealed class GermanTimes : ITimeLanguage
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

        if (passage.Found.Count == 0) return [];
        Today.Settle(passage);
        return [.. passage.Found.Select(finding => finding.Expression)];
    }

    /// <summary>Behind the words that were taken; the word itself or less where none was.</summary>
    private static int Match(TimePassage passage, int at)
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
