namespace Demarche.Actors;

/// <summary>How well an actor's name, in either language, is what somebody typed.</summary>
public static class NameMatch
{
    /// <summary>It does not hold it.</summary>
    public const int None = 3;

    /// <summary>0 for the name itself, 1 where it begins so, 2 where it holds it, else <see cref="None"/>; case does not matter.</summary>
    public static int Of(Actor actor, string words)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Math.Min(Of(actor.NameDe, words), actor.NameEn is { } english ? Of(english, words) : None);
    }

    private static int Of(string name, string words) =>
        !name.Contains(words, StringComparison.OrdinalIgnoreCase) ? None : name.Length == words.Length ? 0 : name.StartsWith(words, StringComparison.OrdinalIgnoreCase) ? 1 : 2;
}
