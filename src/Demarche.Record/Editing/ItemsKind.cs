using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Demarche.Quantities;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>Numbers of things, as the record format has them but without words: <c>[{"spans":[{"start":3,"end":15}],"value":5000,"unit":"piece","of":{"start":8,"end":15}}]</c>; <c>null</c> for none.</summary>
internal sealed class ItemsKind : IValueKind<ImmutableArray<Quantity>>
{
    public string? Write(ImmutableArray<Quantity> value, FrozenText? text) => value.IsDefaultOrEmpty || text is null ? null : DecidedJson.List(value.Select(item => DecidedJson.Object(
        ("spans", DecidedJson.Of([item.Span], text)), ("value", Number(item.Value)), ("min", Number(item.Min)), ("max", Number(item.Max)), ("unit", Correction.Text(item.Unit)),
        ("bound", item.Bound is { } bound ? Correction.Text(FormatNames.Of(bound)) : null), ("about", item.About ? "true" : null), ("of", item.Of is { } of ? DecidedJson.Of(of, text) : null))));

    public bool TryRead(string json, FrozenText? text, out ImmutableArray<Quantity> value)
    {
        value = [];
        if (json == "null") return true;
        if (text is null || DecidedJson.Parsed(json) is not { ValueKind: JsonValueKind.Array } list) return false;
        var items = ImmutableArray.CreateBuilder<Quantity>();
        foreach (var one in list.EnumerateArray())
        {
            if (Read(one, text) is not { } item) return false;
            items.Add(item);
        }

        value = items.ToImmutable();
        return true;
    }

    // What is counted is part of the item's own words.
    private static Quantity? Read(JsonElement one, FrozenText text)
    {
        if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty("spans", out var words) || DecidedJson.Spans(words, text) is not [var span]) return null;
        var counted = one.TryGetProperty("of", out var of) ? DecidedJson.Span(of, text) : null;
        return new Quantity(span, DecidedJson.Text(one, "unit"))
        {
            Value = DecidedJson.Decimal(one, "value"),
            Min = DecidedJson.Decimal(one, "min"),
            Max = DecidedJson.Decimal(one, "max"),
            Bound = FormatNames.Parse<Bound>(DecidedJson.Text(one, "bound")),
            About = one.TryGetProperty("about", out var about) && about.ValueKind == JsonValueKind.True,
            Of = counted is { } known && span.Contains(known) ? known : null,
        };
    }

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
