using System.Globalization;
using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>Times of day: "20.30 Uhr", "um halb neun", "von 14.30 bis 18 Uhr", "10-17 Uhr", "20 Uhr MEZ". Their day is that of their sentence, else the last one named, else the report's.</summary>
internal static class Hours
{
    /// <summary>How many expressions back a day without a date is looked for.</summary>
    private const int FarthestDay = 8;

    /// <summary>A number before "Uhr", or before another that is.</summary>
    public static int Match(TimePassage passage, int at)
    {
        if (passage.Form(at + 1) is "Uhr") return Parse(passage.Form(at)) is { } time ? Add(passage, at, at + 2, time) : at;
        if (passage.Form(at).IndexOf(':') == 2 && IsClock(passage, at) && Parse(passage.Form(at)) is { } bare) return Add(passage, at, at + 1, bare);
        if (passage.Kind(at + 1) != TokenKind.Dash && !passage.Is(at + 1, "bis", "und") || passage.Form(at + 3) is not "Uhr") return at;
        if (Parse(passage.Form(at)) is not { } first || Parse(passage.Form(at + 2)) is not { } last) return at;
        AddAt(passage, at, at + 1, first);
        return Add(passage, at + 2, at + 4, last);
    }

    /// <summary>"um 20:15", "28.01.2022, 11:43": hours without their word.</summary>
    private static bool IsClock(TimePassage passage, int at)
    {
        if (passage.Is(at - 1, "um", "gegen") || passage.Is(at - 1, "ab", "bis")) return true;
        return passage.Found.Count > 0 && passage.Found[^1] is { Date.Grain: Grain.Day, IsPending: false } day && day.Sentence == passage.SentenceNumber && at - day.End <= 1
            && (at == day.End || passage.Kind(at - 1) is TokenKind.Comma or TokenKind.Dash || passage.Form(at - 1) is "/" or "|");
    }

    /// <summary>"neun Uhr", "halb neun".</summary>
    public static int MatchWord(TimePassage passage, int at)
    {
        if (passage.Form(at + 1) is "Uhr") return passage.TryNumber(at, out var hour) && hour is >= 0 and <= 24 ? Add(passage, at, at + 2, ((int)hour, 0)) : at;
        if (passage.Form(at) is not "halb" || !passage.TryNumber(at + 1, out var next) || next is < 1 or > 12 || passage.Tag(at - 1) != Tag.Preposition) return at;
        return Add(passage, at, at + 2, ((int)next - 1, 30));
    }

    /// <summary>"14.30-18 Uhr" is one word to the tokenizer.</summary>
    public static int MatchCompound(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        var dash = form.IndexOf('-');
        if (dash <= 0 || !IsHours(passage, at) || Parse(form[..dash]) is not { } first || Parse(form[(dash + 1)..]) is not { } last) return at;
        var until = passage.Form(at + 1) is "Uhr" ? at + 1 : at;
        var (start, end) = (passage.Analysis.Words[at].Token.Start, passage.Analysis.Words[until].Token.End);
        AddSpan(passage, passage.Analysis.Span(new Reports.TextSpan(start, start + dash)), at, at, first, null);
        AddSpan(passage, passage.Analysis.Span(new Reports.TextSpan(start + dash + 1, end)), at, until + 1, last, null);
        return until + 1;
    }

    /// <summary>"8.30-12 und 14.30-16.30 Uhr".</summary>
    private static bool IsHours(TimePassage passage, int at) =>
        passage.Form(at + 1) is "Uhr" || ((passage.Is(at + 1, "und") || passage.Kind(at + 1) == TokenKind.Comma) && passage.Form(at + 3) is "Uhr" && passage.Form(at + 2).Contains('-'));

    /// <summary>Gives the times of day of a sentence their days.</summary>
    public static void Settle(TimePassage passage, int from)
    {
        for (var i = from; i < passage.Found.Count; i++)
        {
            var finding = passage.Found[i];
            if (!finding.IsPending) continue;
            if (Beside(passage, from, i) is { } day) Set(finding, day.Date!.Value, day.Basis, dated: true);
            else if (Told(passage, finding) is { } told) Set(finding, told, TimeBasis.Passage, dated: true);
            else if (Behind(passage, i) is { } later) Set(finding, later.Date!.Value, later.Basis, dated: true);
            else if (Supposed(passage, i) is { } supposed) finding.Timex = finding.Timex with { Value = supposed + finding.Clock };
            else if (passage.Anchor.Day is { } anchor) Set(finding, CalendarDate.Of(anchor), passage.Anchor.Basis, dated: false);
        }
    }

    /// <summary>The day of the sentence: the one directly behind, else the nearest before; of "heute und morgen" the first.</summary>
    private static TimeFinding? Beside(TimePassage passage, int from, int at)
    {
        if (at + 1 < passage.Found.Count && IsDay(passage.Found[at + 1]) && passage.Found[at + 1].At - passage.Found[at].End <= 2 && passage.Kind(passage.Found[at].End) == TokenKind.Word) return passage.Found[at + 1];
        for (var i = at - 1; i >= from; i--)
            if (IsDay(passage.Found[i])) return i > from && IsDay(passage.Found[i - 1]) && passage.Is(passage.Found[i].At - 1, "und") && passage.Found[i - 1].End == passage.Found[i].At - 1 ? passage.Found[i - 1] : passage.Found[i];
        return null;
    }

    private static TimeFinding? Behind(TimePassage passage, int at)
    {
        for (var i = at + 1; i < passage.Found.Count; i++)
            if (IsDay(passage.Found[i])) return passage.Found[i];
        return null;
    }

    private static bool IsDay(TimeFinding finding) => finding is { IsPending: false, Date.Grain: Grain.Day };

    /// <summary>A part of a day belongs to the last day of its paragraph, a time on the clock to that of the sentence before; but what is told as past lies on no day to come: "werde am 1. Juli öffnen. Der Zoll ging noch am Abend".</summary>
    private static CalendarDate? Told(TimePassage passage, TimeFinding finding)
    {
        if (passage.LastDay is not { } day || passage.LastDaySentence < 0) return null;
        if (passage.Anchor.Day is { } today && day.Year is not null && CalendarDate.Of(today) is var now && string.CompareOrdinal(day.Edtf, now.Edtf) > 0 && passage.TenseAt(finding.At, finding.End) == Tense.Past) return null;
        if (finding.Hours.Length > 0) return passage.SentenceNumber - passage.LastDaySentence == 1 && passage.TenseAt(finding.At, finding.End) != Tense.None ? day : null;
        return passage.Analysis.Sentences[passage.LastDaySentence].Paragraph == passage.Sentence.Paragraph ? day : null;
    }

    /// <summary>A part of a day stands on a day without a date as well: "Am nächsten Tag … über Nacht", "in den vergangenen Tagen … am Morgen".</summary>
    private static string? Supposed(TimePassage passage, int at)
    {
        if (passage.Found[at].Hours.Length > 0) return null;
        for (var i = at - 1; i >= Math.Max(0, at - FarthestDay) && passage.Analysis.Sentences[passage.Found[i].Sentence].Paragraph == passage.Sentence.Paragraph; i--)
        {
            var before = passage.Found[i];
            if (before is { Date: null, Timex: { Type: TimexType.Date, Value: { Length: 10 } day } } && char.IsAsciiDigit(day[^1])) return day;
            if (before.Timex is { Type: TimexType.Duration, Value: "PXD" } && before.Sentence == passage.SentenceNumber && passage.Anchor.Day is { Day: > 7 } today) return $"{today:yyyy-MM}-XX";
        }

        return null;
    }

    private static void Set(TimeFinding finding, CalendarDate day, TimeBasis basis, bool dated)
    {
        finding.Timex = finding.Timex with { Value = day.Timex + finding.Clock };
        if (!dated) return;
        (finding.Date, finding.Basis) = (day, basis);
        finding.Value = !finding.Hours.StartsWith("T24", StringComparison.Ordinal) ? day.Edtf + finding.Hours : day.Plus(1) is { } next ? $"{next.Edtf}T00{finding.Hours[3..]}" : day.Edtf;
    }

    private static (int Hour, int Minute)? Parse(ReadOnlySpan<char> form)
    {
        var mark = form.IndexOfAny('.', ':');
        var hours = mark < 0 ? form : form[..mark];
        var minutes = mark < 0 ? "00" : form[(mark + 1)..];
        if (hours.Length is 0 or > 2 || minutes.Length != 2) return null;
        if (!int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute)) return null;
        return hour <= 24 && minute < 60 && (hour < 24 || minute == 0) ? (hour, minute) : null;
    }

    private static int Add(TimePassage passage, int first, int end, (int Hour, int Minute) time)
    {
        if (passage[end].Kind == TimeKind.Zone)
        {
            AddSpan(passage, passage.Analysis.Span(first, end + 1), first, end + 1, time, passage[end].Number is var minutes && minutes <= 720 ? minutes : null);
            return end + 1;
        }

        AddAt(passage, first, end, time);
        return end;
    }

    private static void AddAt(TimePassage passage, int first, int end, (int Hour, int Minute) time) => AddSpan(passage, passage.Analysis.Span(first, end), first, end, time, null);

    private static void AddSpan(TimePassage passage, Reports.TextSpan span, int first, int end, (int Hour, int Minute) time, int? zone)
    {
        var clock = string.Create(CultureInfo.InvariantCulture, $"T{time.Hour:00}:{time.Minute:00}");
        passage.Add(
            new TimeFinding(span, new Timex(TimexType.Time, "XXXX-XX-XX" + clock))
            {
                Clock = clock,
                Hours = clock + ":00" + Zone(zone),
                IsPending = true,
                Sentence = passage.SentenceNumber,
                At = first,
                End = end,
            },
            end);
    }

    private static string Zone(int? minutes) => minutes switch
    {
        null => "",
        0 => "Z",
        { } known => string.Create(CultureInfo.InvariantCulture, $"+{known / 60:00}:{known % 60:00}"),
    };
}
