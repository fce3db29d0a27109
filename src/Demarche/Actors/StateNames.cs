namespace Demarche.Actors;

/// <summary>The German names of states as a phrase needs them. The tables mark those with an article: f (die Ukraine), m (der Irak), p (die USA).</summary>
internal static class StateNames
{
    /// <summary>Behind a noun: "der Ukraine", "des Irak", "Deutschlands", "von Laos".</summary>
    public static string Of(string name, string? grammar) => grammar switch
    {
        "f" or "p" => "der " + Weak(name),
        "m" => "des " + Weak(name),
        _ => name[^1] is 's' or 'x' or 'z' ? "von " + name : name + "s",
    };

    /// <summary>Where: "in der Ukraine", "im Irak", "in den USA", "in Deutschland".</summary>
    public static string In(string name, string? grammar) => grammar switch
    {
        "f" => "in der " + Weak(name),
        "m" => "im " + Weak(name),
        "p" => "in den " + Dative(Weak(name)),
        _ => "in " + name,
    };

    /// <summary>At an organisation: "bei der NATO", "bei den Vereinten Nationen".</summary>
    public static string At(string name) => name.EndsWith("Nationen", StringComparison.Ordinal) ? "bei den " + Weak(name) : name.EndsWith("rat", StringComparison.Ordinal) ? "beim " + Weak(name) : "bei der " + Weak(name);

    /// <summary>With an article where English has one: "the United States".</summary>
    public static string English(string name) =>
        name is "Netherlands" or "Philippines" or "Maldives" or "Bahamas" or "Gambia" or "Holy See" || name.StartsWith("United ", StringComparison.Ordinal)
        || name.EndsWith(" Union", StringComparison.Ordinal) || name.EndsWith("Republic", StringComparison.Ordinal) || name.Contains("Republic of", StringComparison.Ordinal) ? "the " + name : name;

    // Every adjective takes -en: der Vereinigten Arabischen Emirate.
    private static string Weak(string name)
    {
        var words = name.Split(' ');
        for (var i = 0; i < words.Length - 1; i++)
            if (words[i].EndsWith('e')) words[i] += "n";
        return string.Join(' ', words);
    }

    private static string Dative(string name) => name[^1] is 'n' or 's' or 'A' ? name : name + "n";
}
