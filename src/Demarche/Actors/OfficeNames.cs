namespace Demarche.Actors;

/// <summary>The German names of offices, which the tables hold in the masculine.</summary>
public static class OfficeNames
{
    private static readonly string[] Behind = [" des ", " der ", " von ", " vom ", " bei ", " beim ", " in ", " im ", " für ", " ("];

    // Nouns that are declined as adjectives.
    private static readonly string[] Adjectival = ["vorsitzender", "beauftragter", "abgeordneter", "gesandter", "vertretender"];

    /// <summary>Of a woman: Außenministerin (Deutschland), Sprecherin des Weißen Hauses, Außenbeauftragte (Europäische Union), Oberste Führerin.</summary>
    public static string Feminine(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var head = Behind.Select(word => name.IndexOf(word, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(name.Length).Min();
        var words = name[..head].Split(' ');
        for (var i = 0; i < words.Length - 1; i++)
            if (words[i].EndsWith("er", StringComparison.Ordinal)) words[i] = words[i][..^1];
        words[^1] = FeminineNoun(words[^1]);
        return string.Join(' ', words) + name[head..];
    }

    private static string FeminineNoun(string noun)
    {
        if (Adjectival.Any(ending => noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return noun[..^1];
        return noun.EndsWith("in", StringComparison.Ordinal) || noun.EndsWith('e') ? noun : noun + "in";
    }
}
