namespace Demarche.Actors;

/// <summary>Makes the actors that no table lists: offices (<c>office:OWNER/KEY</c>) and the parts of a state (<c>org:STATE/KEY</c>).</summary>
internal sealed class OfficeActors(World world, WorldImage image)
{
    public Actor? Find(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash < 4) return null;
        if (id.StartsWith("office:", StringComparison.Ordinal) && slash >= 7) return Office(id, Owner(id[7..slash]), id[(slash + 1)..]);
        return id.StartsWith("org:", StringComparison.Ordinal) ? Institution(id, world.Find("state:" + id[4..slash]), id[(slash + 1)..]) : null;
    }

    private Actor? Owner(string name) => name.Length == 0 ? null : world.Find("state:" + name) ?? world.Find("org:" + name);

    private Actor? Office(string id, Actor? owner, string key)
    {
        if (owner is null || Named(owner, key) is not var (word, de, en)) return null;
        return new(id, ActorType.Office, de, en) { Country = owner.Country, Code = CodeOf(owner, word), Of = owner.Id };
    }

    /// <summary>The word for the key and the office's names. Behind a hyphen a key names a place: ambassador-RUS, mayor-kyiv.</summary>
    private (OfficeWord Word, string De, string En)? Named(Actor owner, string key)
    {
        if (world.Office(key) is { } word)
            return key.StartsWith("ambassador-", StringComparison.Ordinal) && Owner(key[11..]) is { } body ? Ambassador(word, owner, body) : (word, $"{word.De} ({owner.NameDe})", $"{word.En} ({owner.NameEn})");
        var hyphen = key.LastIndexOf('-');
        if (hyphen < 0 || world.Office(key[..hyphen]) is not { } stem) return null;
        var place = key[(hyphen + 1)..];
        if (stem.Key == "ambassador" && Owner(place) is { } host) return Ambassador(stem, owner, host);
        return stem.Key == "mayor" && image.Find(WorldSection.CapitalsByKey, owner.Id + "/" + place) is [var de, var en]
            ? (stem, $"{stem.De} von {image.Text(de)}", $"{stem.En} of {image.Text(en)}") : null;
    }

    private (OfficeWord Word, string De, string En) Ambassador(OfficeWord word, Actor owner, Actor host)
    {
        var isState = host.Type == ActorType.State;
        var at = isState ? StateNames.In(host.NameDe, GrammarOf(host)) : StateNames.At(host.NameDe);
        return (word, $"Botschafter {StateNames.Of(owner.NameDe, GrammarOf(owner))} {at}", $"ambassador of {StateNames.English(owner.NameEn!)} to {StateNames.English(host.NameEn!)}");
    }

    private string? GrammarOf(Actor actor) => image.Find(WorldSection.ActorsById, actor.Id) is [var row, ..] ? image.Text(image.Row(WorldSection.Actors, row, World.ActorWidth)[8]) : null;

    private static string? CodeOf(Actor owner, OfficeWord office) => owner.Type != ActorType.State ? owner.Code
        : office.Kind switch { "military" => owner.Country + "MIL", "executive" or "minister" or "diplomat" or "spokesperson" or "deputy" or "local" => owner.Country + "GOV", _ => owner.Code };

    private Actor? Institution(string id, Actor? state, string key)
    {
        if (state is null || image.Find(WorldSection.InstitutionsByKey, key) is not [var row, ..]) return null;
        var word = world.Terms.Institution(row);
        return new(id, ActorType.Government, $"{word.De} ({state.NameDe})", $"{word.En} ({state.NameEn})") { Country = state.Country, Code = state.Country + word.CodeSuffix, Of = state.Id };
    }
}
