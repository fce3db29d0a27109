namespace Demarche.Time;

/// <summary>The lengths of time by TIMEX3's letters: D, W, WE, M, Q, H (half a year), Y, DE, CE, L; TH, TM, TS below the day.</summary>
internal static class Units
{
    public static Grain Grain(string unit) => unit switch
    {
        "W" => Demarche.Time.Grain.Week,
        "WE" => Demarche.Time.Grain.Weekend,
        "M" => Demarche.Time.Grain.Month,
        "Q" => Demarche.Time.Grain.Quarter,
        "H" => Demarche.Time.Grain.Half,
        "Y" => Demarche.Time.Grain.Year,
        "DE" => Demarche.Time.Grain.Decade,
        "CE" => Demarche.Time.Grain.Century,
        "L" => Demarche.Time.Grain.Millennium,
        _ => Demarche.Time.Grain.Day,
    };

    /// <summary>Such a stretch without its place in the calendar.</summary>
    public static string Unknown(Grain grain) => grain switch
    {
        Demarche.Time.Grain.Day => "XXXX-XX-XX",
        Demarche.Time.Grain.Week => "XXXX-WXX",
        Demarche.Time.Grain.Weekend => "XXXX-WXX-WE",
        Demarche.Time.Grain.Month => "XXXX-XX",
        Demarche.Time.Grain.Quarter => "XXXX-QX",
        Demarche.Time.Grain.Half => "XXXX-HX",
        Demarche.Time.Grain.Decade => "XXX",
        Demarche.Time.Grain.Century => "XX",
        Demarche.Time.Grain.Millennium => "X",
        _ => "XXXX",
    };

    /// <summary>A length: <c>P3Y</c>, <c>PT48H</c>, <c>PXW</c>; half a year is <c>P6M</c> only where it is said in months.</summary>
    public static string Length(string number, string unit) => IsOfDay(unit) ? $"PT{number}{unit[1]}" : unit switch
    {
        "H" => number == "X" ? "PXY" : $"P{Half(number)}Y",
        _ => $"P{number}{unit}",
    };

    /// <summary>A number as TIMEX3 writes it: 2, 1.5.</summary>
    public static string Text(decimal number) => number.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Hours, minutes and seconds.</summary>
    public static bool IsOfDay(string unit) => unit is "TH" or "TM" or "TS";

    private static string Half(string number) => number == "1" ? "0.5" : number;
}
