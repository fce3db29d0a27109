namespace Demarche.Actors.Coding;

/// <summary>The sector of whoever holds an office.</summary>
internal static class OfficeSector
{
    /// <summary>By the office's kind and key, and by the body whose office it is.</summary>
    public static string Of(string? kind, string key, string? office, World? world)
    {
        if (key is "member-of-parliament" or "senator" or "speaker-of-parliament" or "upper-house-speaker" or "lower-house-speaker" or "parliamentary-leader") return "LEG";
        if (key is "intelligence-chief") return "SPY";
        if (key is "prosecutor" or "prosecutor-general") return "JUD";
        if (key is "pope") return "REL";
        if (kind is "military") return "MIL";
        if (office is not null && world is not null && kind is "leader" or "spokesperson" or "other" && office.StartsWith("office:", StringComparison.Ordinal))
        {
            var owner = world.Find("org:" + office[7..office.IndexOf('/', StringComparison.Ordinal)]);
            if (BodyCode.Of(owner?.Code).Sector is { Length: > 0 } sector) return sector;
        }

        return "GOV";
    }
}
