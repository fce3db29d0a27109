namespace Demarche.Time.De;

/// <summary>Words that begin with a figure: "2022-01-26", "1983-1990", "14.30-18 Uhr", "90er", "35-Stunden-Woche".</summary>
internal static class Compounds
{
    public static int Match(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length > 40) return at;
        if (NumericDate.MatchIso(passage, at, form) is var iso && iso > at) return iso;
        if (YearRule.MatchCompound(passage, at, form) is var years && years > at) return years;
        if (Hours.MatchCompound(passage, at, form) is var hours && hours > at) return hours;
        if (DecadeRule.MatchFigures(passage, at, form) is var decade && decade > at) return decade;
        return LengthAdjective.Match(passage, at, form) is var adjective && adjective > at ? adjective : Length(passage, at, form);
    }

    private static int Length(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        var hyphen = form.IndexOf('-');
        if (hyphen <= 0 || hyphen > 4 || !int.TryParse(form[..hyphen], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) return at;
        var rest = form[(hyphen + 1)..];
        var second = rest.IndexOf('-');
        var unit = TimeWords.Of(second < 0 ? rest : rest[..second]);
        if (unit.Kind is not (TimeKind.Unit or TimeKind.Units)) return at;
        passage.AddVague(at, at + 1, TimexType.Duration, Units.Length(Units.Text(number), unit.Value));
        return at + 1;
    }
}
