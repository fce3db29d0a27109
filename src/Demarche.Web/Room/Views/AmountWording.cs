using System.Globalization;
using Demarche.Quantities;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Web.Room.Views;

/// <summary>Amounts as people read them: "mindestens 283 t Munition", "etwa 2,5 %", "300–400 Personen".</summary>
public static class AmountWording
{
    /// <summary>The amount; none where it has no number.</summary>
    /// <param name="say">The language.</param>
    /// <param name="item">The amount.</param>
    /// <param name="noun">What is counted, where it may be shown; it stands for what has no measure of its own.</param>
    public static string? Of(Labels say, Quantity item, string? noun = null)
    {
        ArgumentNullException.ThrowIfNull(say);
        ArgumentNullException.ThrowIfNull(item);
        var measure = string.Concat(new[] { noun is not null && item.Unit is ("piece" or "person") ? null : Unit(say, item), noun }.Where(word => word is not null).Select(word => " " + word));
        if (Number(say, item, measure) is not { } number) return null;
        return (item.Bound is { } bound ? say["room.bound." + FormatNames.Of(bound)] + " " : "") + (item.About ? say["room.edit.about"] + " " : "") + number;
    }

    private static string? Number(Labels say, Quantity item, string measure) => item switch
    {
        { Value: { } value } => One(say, value) + measure,
        { Min: { } min, Max: { } max } => One(say, min) + "–" + One(say, max) + measure,
        { Min: { } min } => say.Format("room.amount.from", One(say, min) + measure),
        { Max: { } max } => say.Format("room.amount.to", One(say, max) + measure),
        _ => null,
    };

    private static string One(Labels say, decimal number)
    {
        var parts = number.ToString("#,0.############", CultureInfo.InvariantCulture).Split('.');
        return string.Join(say["number.decimal"], parts.Select(part => part.Replace(",", say["number.group"], StringComparison.Ordinal)));
    }

    private static string? Unit(Labels say, Quantity item) =>
        item.Unit is not { } unit ? null : (item.Value == 1 ? say.Find($"unit.{unit}.one") : null) ?? say.Find("unit." + unit) ?? unit;
}
