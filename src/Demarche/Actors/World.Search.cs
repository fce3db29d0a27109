namespace Demarche.Actors;

public sealed partial class World
{
    /// <summary>Whom somebody may mean by a name or a part of it, in German or English, by another word for them (USA) or by an id: those who are called just that first, then those whose name begins so, then the others; offices only by id.</summary>
    /// <param name="words">The name as it is typed; case does not matter.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<Actor> Search(string words, int most)
    {
        ArgumentNullException.ThrowIfNull(words);
        words = words.Trim();
        if (words.Length == 0) return [];
        IEnumerable<Actor?> found = [Find(words), .. Called(words), .. Actors.Where(actor => NameMatch.Of(actor, words) < NameMatch.None).OrderBy(actor => NameMatch.Of(actor, words))];
        return [.. found.OfType<Actor>().DistinctBy(actor => actor.Id).Take(most)];
    }

    private IEnumerable<Actor?> Called(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var index in (TermIndex[])[Terms, EnglishTerms])
            for (var term = index.Find(parts[0]); term is not null; term = term.Next)
                if (term is { Actor: { } actor, Kind: TermKind.State or TermKind.Organisation or TermKind.Agency or TermKind.Person or TermKind.Surname } && term.Rest.AsSpan().SequenceEqual(parts.AsSpan(1))) yield return Find(actor);
    }
}
