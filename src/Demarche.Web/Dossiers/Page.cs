namespace Demarche.Web.Dossiers;

/// <summary>What every section of the page is written with.</summary>
internal sealed record Page(HtmlWriter Html, Dossier Dossier, Phrases Say, DossierOptions Options)
{
    /// <summary>Whether marked words name their entries, for a page whose script lights what belongs together.</summary>
    public bool NamesEntries { get; init; }

    /// <summary>The class of marked words, if not that of their form.</summary>
    public Func<DossierEntry, string>? MarkClass { get; init; }

    /// <summary>What a mark says of itself, if not who says so in which form.</summary>
    public Func<DossierEntry, string>? MarkTitle { get; init; }

    /// <summary>Where an actor's name leads, by his id, if not to his place on this page.</summary>
    public Func<string, string>? ActorAddress { get; init; }

    /// <summary>Where a statement's words stand, if not on this page.</summary>
    public Func<DossierEntry, string>? WordsAddress { get; init; }

    /// <summary>The link to a statement's words.</summary>
    public string WordsLink(DossierEntry entry) => WordsAddress is null ? Links.To(Anchors.Words(entry)) : WordsAddress(entry);

    /// <summary>The link behind an actor's name; none for somebody who is no known actor.</summary>
    public string? ActorLink(string? id)
    {
        if (id is null) return null;
        if (ActorAddress is not null) return Dossier.ActorsById.ContainsKey(id) ? ActorAddress(id) : null;
        return Say.ActorAnchor(id) is { } anchor ? Links.To(anchor) : null;
    }
}
