using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>"am Abend", "am frühen Morgen", "in der Nacht zum Mittwoch", "jeden Morgen", "nachts".</summary>
internal static class DayPartRule
{
    public static int Match(TimePassage passage, int at, TimeWord part)
    {
        if (part.Kind == TimeKind.DayParts) return Habit(passage, at, at + 1, part.Value);
        if (passage.Form(at)[^1] == 's' && passage.Kind(at - 1) != TokenKind.Word) return Add(passage, at, at + 1, part.Value);
        if (part.Value == "NI" && Night(passage, at) is var night and > 0) return night;
        if (Tomorrow(passage, at)) return Today.Match(passage, at, new TimeWord(TimeKind.Day, 1, ""));
        if (passage[at - 1] is { Kind: TimeKind.Every, Number: 1 }) return Habit(passage, at - 1, at + 1, part.Value);
        if (at - 1 >= passage.Floor && passage.IsIndefinite(at - 1) && passage.Tag(at - 2) != Tag.Preposition) return Length(passage, at, part.Value);
        return Begin(passage, at) is var first and >= 0 ? Add(passage, first, at + 1, part.Value) : at;
    }

    /// <summary>"in der Nacht zum Mittwoch", "in der Nacht auf gestern", "in der Nacht zum 26. Januar": the night that ends on that day.</summary>
    private static int Night(TimePassage passage, int at)
    {
        if (!passage.Is(at + 1, "zum", "auf") && !passage.Is(at + 1, "zu")) return 0;
        var named = passage.IsDefinite(at + 2) ? at + 3 : at + 2;
        var (date, end) = Morning(passage, named, at);
        if (end == 0) return 0;
        var first = passage.WithArticle(at);
        if (date is null) passage.AddVague(first, end, TimexType.Time, passage[named].Kind == TimeKind.Weekday ? $"XXXX-WXX-{passage[named].Number}TNI" : "XXXX-XX-XXTNI");
        else passage.Add(Whole(passage, first, end, date.Value), end);
        return end;
    }

    private static TimeFinding Whole(TimePassage passage, int first, int end, CalendarDate date) => new(passage.Analysis.Span(first, end), new Timex(TimexType.Time, date.Timex + "TNI"))
    {
        Date = date,
        Value = date.Plus(-1) is { } evening ? $"{evening.Edtf}/{date.Edtf}" : date.Edtf,
        Basis = passage.Anchor.Basis,
        Clock = "TNI",
        Sentence = passage.SentenceNumber,
        At = first,
        End = end,
    };

    private static (CalendarDate? Date, int End) Morning(TimePassage passage, int named, int at)
    {
        var word = passage[named];
        if (word.Kind == TimeKind.Weekday) return (WeekdayRule.Resolve(passage, named, at, named + 1, word.Number), named + 1);
        if (word.Kind == TimeKind.Day) return (passage.Anchor.Day is { } today ? CalendarDate.Of(today).Plus(word.Number) : null, named + 1);
        if (!passage.TryFigures(named, 2, out var day) || passage.Form(named + 1) is not "." || passage[named + 2] is not { Kind: TimeKind.Month } month) return (null, 0);
        var tail = YearTail.At(passage, named + 3);
        var year = tail.Year ?? (passage.Anchor.Day is { } anchor && !tail.Unknown ? Ahead.DayYear(anchor, month.Number, day, passage.TenseAt(at, tail.End)) : 0);
        return (CalendarDate.OfDay(year, month.Number, day), tail.End);
    }

    /// <summary>"Morgen" at the head of a sentence is tomorrow where the verb follows.</summary>
    private static bool Tomorrow(TimePassage passage, int at) =>
        passage.Form(at) is "Morgen" && passage.Kind(at - 1) is not (TokenKind.Word or TokenKind.Number) && passage.Tag(at + 1) == Tag.Finite;

    private static int Habit(TimePassage passage, int first, int end, string part)
    {
        passage.AddVague(first, end, TimexType.Set, part == "NI" ? "PT1NI" : $"XXXX-XX-XXT{part}");
        return end;
    }

    private static int Length(TimePassage passage, int at, string part)
    {
        passage.AddVague(at - 1, at + 1, TimexType.Duration, $"PT1{part}");
        return at + 1;
    }

    /// <summary>The first word: a part of a day is a time behind a preposition; -1 where none stands.</summary>
    private static int Begin(TimePassage passage, int at)
    {
        var first = at;
        if (first - 1 >= passage.Floor && passage.Form(first - 1) is var form && (form.StartsWith("früh", StringComparison.Ordinal) || form.StartsWith("spät", StringComparison.Ordinal)) && form.EndsWith("en", StringComparison.Ordinal)) first--;
        if (first - 1 >= passage.Floor && passage[first - 1].Kind is TimeKind.Shift or TimeKind.DayAdjective) return passage.WithArticle(first - 1);
        var article = passage.WithArticle(first);
        return passage.Tag(article - 1) == Tag.Preposition || passage.Is(article - 1, "am", "vom") ? article : -1;
    }

    private static int Add(TimePassage passage, int first, int end, string part)
    {
        passage.Add(
            new TimeFinding(passage.Analysis.Span(first, end), new Timex(TimexType.Time, "XXXX-XX-XXT" + part))
            {
                Clock = "T" + part,
                IsPending = true,
                Sentence = passage.SentenceNumber,
                At = first,
                End = end,
            },
            end);
        return end;
    }
}
