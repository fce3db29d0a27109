using System.Globalization;

namespace Demarche.Web.Room.Correcting;

/// <summary>A number as people write it into a field: <c>5000</c>, <c>2.5</c> or <c>2,5</c>, a range <c>300–400</c>, or a range that is open: <c>300–</c>.</summary>
internal readonly record struct GivenNumber(decimal? Value, decimal? Min, decimal? Max)
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <returns>None where it is no number.</returns>
    public static GivenNumber? Parse(string? words)
    {
        var text = (words ?? "").Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');
        if (One(text) is { } value) return new(value, null, null);
        var dash = text.IndexOfAny(['–', '-', '…'], text.StartsWith('-') ? 1 : 0);
        if (dash < 0) return null;
        var (from, to) = (text[..dash], text[(dash + 1)..]);
        var (min, max) = (One(from), One(to));
        return (min is null && from.Length > 0) || (max is null && to.Length > 0) || (min is null && max is null) ? null : new(null, min, max);
    }

    /// <summary>As it is shown in the field.</summary>
    public static string Of(Quantities.Quantity item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Value is { } value ? Text(value) : item is { Min: null, Max: null } ? "" : Text(item.Min) + "–" + Text(item.Max);
    }

    private static decimal? One(string text) => text.Length <= 30 && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
