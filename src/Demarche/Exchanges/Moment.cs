using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>How exactly a date is known.</summary>
public enum Precision
{
    Day,
    Span,
    Month,
    Year,

    /// <summary>Only the day on which it was told is known.</summary>
    Told,
    Unknown,
}

/// <summary>When something happened, as exactly as the report says: dates are never drawn finer than they are known.</summary>
/// <param name="Value">EDTF; empty where nothing is known.</param>
public sealed record Moment(string Value, Precision Precision) : IComparable<Moment>
{
    /// <summary>A sign for lists: full for a day, hollower the less is known.</summary>
    public string Sign => Precision switch
    {
        Precision.Day => "●",
        Precision.Span => "◐",
        Precision.Month => "◔",
        Precision.Year => "○",
        Precision.Told => "≤",
        _ => "?",
    };

    /// <param name="act">The act.</param>
    /// <param name="told">The day of the report, <c>2022-01-27</c>.</param>
    public static Moment Of(Act act, string? told)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (act.Time?.Value is { Length: > 0 } value) return new Moment(value, PrecisionOf(value));
        return told is { Length: > 0 } ? new Moment(told, Precision.Told) : new Moment("", Precision.Unknown);
    }

    /// <summary>By the first day that may be meant; what is less exact stands behind.</summary>
    public int CompareTo(Moment? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Value.Length == 0 ? "~" : Value, other.Value.Length == 0 ? "~" : other.Value);
        return order != 0 ? order : Precision.CompareTo(other.Precision);
    }

    public static bool operator <(Moment left, Moment right) => left is not null && left.CompareTo(right) < 0;

    public static bool operator >(Moment left, Moment right) => left is not null && left.CompareTo(right) > 0;

    public static bool operator <=(Moment left, Moment right) => left is null || left.CompareTo(right) <= 0;

    public static bool operator >=(Moment left, Moment right) => left is null || left.CompareTo(right) >= 0;

    private static Precision PrecisionOf(string value) => value.Contains('/', StringComparison.Ordinal) ? Precision.Span
        : value.Length >= 10 ? Precision.Day
        : value.Length == 7 ? int.TryParse(value.AsSpan(5), out var month) && month > 12 ? Precision.Span : Precision.Month
        : value.Length == 4 ? Precision.Year
        : Precision.Span;
}
