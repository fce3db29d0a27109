using System.Globalization;
using Demarche.Language;

namespace Demarche.Time.En;

/// <summary>"at 8 p.m.", "8:30 pm ET", "14:48 UTC", "0800 GMT", "noon". A time on the clock has the day of its sentence, else the report's day stays open.</summary>
internal static class Hours
{
    /// <summary>A number in front of a.m. or p.m., with a colon, or before a zone.</summary>
    public static int Match(TimePassage passage, int at)
    {
        var form = passage.Form(at);
        if (!TryClock(form, out var hour, out var minute)) return at;
        var end = at + 1;
        var half = HalfOfDay(passage, ref end);
        if (half is null && form.IndexOf(':') < 0 && !(form.Length == 4 && passage[at + 1].Kind == TimeKind.Zone)) return at;
        if (half is not null && hour is < 1 or > 12) return at;
        if (half == true && hour < 12) hour += 12;
        if (half == false && hour == 12) hour = 0;
        return Clock(passage, at, end, hour, minute);
    }

    /// <summary>"8am", "8.30pm".</summary>
    public static int MatchCompound(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length is < 3 or > 7 || form[^1] is not 'm' || form[^2] is not ('a' or 'p') || !TryClock(form[..^2], out var hour, out var minute) || hour is < 1 or > 12) return at;
        hour = form[^2] == 'p' ? hour % 12 + 12 : hour % 12;
        return Clock(passage, at, at + 1, hour, minute);
    }

    public static int MatchMoment(TimePassage passage, int at, TimeWord word) => passage.IsAny(at - 1, "at", "before", "by", "until", "around", "after", "since") ? Clock(passage, at, at + 1, word.Number == 0 ? 24 : word.Number, 0) : at;

    /// <summary>Gives the times of day of a sentence its day: the nearest day named in it, else the last one of the text, else the report's.</summary>
    public static void Settle(TimePassage passage, int first)
    {
        var day = Day(passage, first);
        for (var i = first; i < passage.Found.Count; i++)
        {
            var finding = passage.Found[i];
            if (!finding.IsPending || day is not { } known) continue;
            finding.Date = known.Date;
            finding.Basis = known.Basis;
            finding.Timex = new(TimexType.Time, known.Date.Timex + finding.Clock);
            if (finding.Hours.Length > 0) finding.Value = known.Date.Edtf + finding.Hours;
        }
    }

    private static (CalendarDate Date, TimeBasis Basis)? Day(TimePassage passage, int first)
    {
        for (var i = first; i < passage.Found.Count; i++)
            if (passage.Found[i] is { IsPending: false, Date: { Grain: Grain.Day } date } finding) return (date, finding.Basis);
        if (passage.LastDay is { } last) return (last, TimeBasis.Passage);
        return passage.Anchor.Day is { } today ? (CalendarDate.Of(today), passage.Anchor.Basis) : null;
    }

    private static int Clock(TimePassage passage, int at, int end, int hour, int minute)
    {
        var zone = passage.Kind(end) == TokenKind.OpenBracket ? end + 1 : end;
        var offset = passage[zone].Kind == TimeKind.Zone ? passage[zone].Value : "";
        if (offset.Length > 0) end = zone == end ? end + 1 : passage.Kind(zone + 1) == TokenKind.CloseBracket ? zone + 2 : zone + 1;
        var clock = string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");
        passage.Add(new(passage.Analysis.Span(at, end), new(TimexType.Time, "XXXX-XX-XX" + clock + (offset == "Z" ? offset : "")))
        {
            Clock = clock + (offset == "Z" ? offset : ""),
            Hours = hour == 24 ? "" : clock + ":00" + (offset is "local" ? "" : offset),
            IsPending = true,
            Sentence = passage.SentenceNumber,
            At = at,
            End = end,
        }, end);
        return end;
    }

    private static bool TryClock(ReadOnlySpan<char> form, out int hour, out int minute)
    {
        (hour, minute) = (0, 0);
        var colon = form.IndexOfAny(':', '.');
        if (form.Length is 0 or > 5 || colon == 0) return false;
        if (colon < 0 && form.Length == 4) return Digits(form[..2], out hour) && Digits(form[2..], out minute) && hour < 24 && minute < 60;
        if (colon < 0) return form.Length <= 2 && Digits(form, out hour) && hour <= 24;
        return form.Length - colon == 3 && Digits(form[..colon], out hour) && Digits(form[(colon + 1)..], out minute) && hour < 24 && minute < 60;
    }

    private static bool Digits(ReadOnlySpan<char> form, out int value) => int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>True for p.m., false for a.m., in whatever words the text was cut: "p.m.", "pm", "p . m .".</summary>
    private static bool? HalfOfDay(TimePassage passage, ref int end)
    {
        var form = passage.Form(end);
        if (form is not ("a" or "p" or "am" or "pm" or "AM" or "PM" or "a.m" or "p.m" or "a.m." or "p.m." or "A" or "P" or "A.M." or "P.M.")) return null;
        var afternoon = form[0] is 'p' or 'P';
        if (form.Length > 1)
        {
            end++;
            if (form.Length == 3 && passage.Form(end) is ".") end++;
            return afternoon;
        }

        if (passage.Form(end + 1) is not "." || passage.Form(end + 2) is not ("m" or "M")) return null;
        end += passage.Form(end + 3) is "." ? 4 : 3;
        return afternoon;
    }
}
