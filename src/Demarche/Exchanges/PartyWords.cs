using Demarche.Actors;

namespace Demarche.Exchanges;

/// <summary>The words that name a state, an alliance or an organisation: "Kairo", "ägyptisch", "Estonia’s".</summary>
internal static class PartyWords
{
    // As a word that is part of another.
    private const float Weight = 0.5f;

    /// <summary>The party that a word names.</summary>
    public static MatterTerm? Of(string word) => Party(word, World.Shared.Terms) ?? Party(OfOwner(word), World.Shared.EnglishTerms);

    // "Estonia’s".
    private static string OfOwner(string word) => word is [.., '’' or '\'', 's'] ? word[..^2] : word;

    private static MatterTerm? Party(string word, TermIndex terms)
    {
        for (var term = terms.Find(word); term is not null; term = term.Next)
        {
            if (term.Rest.Length > 0) continue;
            var actor = term.Kind switch
            {
                TermKind.State or TermKind.Adjective or TermKind.Metonym or TermKind.Organisation or TermKind.CityAdjective or TermKind.People => term.Actor,
                TermKind.AllianceNoun => "org:NATO",
                _ => null,
            };
            if (actor is not null && World.Shared.Find(actor) is { } known) return new MatterTerm(actor, known.NameDe, known.NameEn ?? known.NameDe, Weight, true);
        }

        return Genitive(word) is { } base_ ? Party(base_, terms) : null;
    }

    private static string? Genitive(string word) => word.Length > 4 && word[^1] == 's' && char.IsUpper(word[0]) ? word[..^1] : null;
}
