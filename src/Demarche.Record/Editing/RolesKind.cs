using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Actors;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>Parties: <c>[{"spans":[…],"actor":"state:RUS","office":"…"}]</c>. An id alone stands for that party with the words that it has already. <c>null</c> or an empty list for nobody.</summary>
internal sealed class RolesKind : IValueKind<ImmutableArray<Role>>
{
    public string? Write(ImmutableArray<Role> value, FrozenText? text) => value.IsDefaultOrEmpty ? null : DecidedJson.List(value.Select(role => DecidedJson.Object(
        ("spans", role.Spans.IsDefaultOrEmpty || text is null ? null : DecidedJson.Of(role.Spans, text)), ("actor", Correction.Text(role.Actor)), ("office", Correction.Text(role.Office)))));

    public bool TryRead(string json, FrozenText? text, out ImmutableArray<Role> value)
    {
        value = [];
        if (json == "null") return true;
        if (DecidedJson.Parsed(json) is not { ValueKind: JsonValueKind.Array } list) return false;
        var roles = ImmutableArray.CreateBuilder<Role>();
        foreach (var one in list.EnumerateArray())
        {
            if (Read(one, text) is not { } role) return false;
            roles.Add(role);
        }

        value = roles.ToImmutable();
        return true;
    }

    /// <summary>The parties that were asked for; those who were named by an id alone keep the words that they have.</summary>
    public static ImmutableArray<Role> Settled(ImmutableArray<Role> now, ImmutableArray<Role> asked) =>
        [.. asked.Select(role => role.Spans.IsDefault ? now.FirstOrDefault(known => known.Actor == role.Actor) ?? role with { Spans = [] } : role)];

    private static Role? Read(JsonElement one, FrozenText? text)
    {
        if (one.ValueKind == JsonValueKind.String) return DecidedJson.Text(one) is { } id ? new Role(default, id) : null;
        if (one.ValueKind != JsonValueKind.Object) return null;
        if (!one.TryGetProperty("spans", out var words)) return Named(one, []);
        return text is not null && DecidedJson.Spans(words, text) is { } spans ? Named(one, spans) : null;
    }

    private static Role Named(JsonElement one, ImmutableArray<TextSpan> spans) => new(spans, DecidedJson.Text(one, "actor"), DecidedJson.Text(one, "office"));
}
