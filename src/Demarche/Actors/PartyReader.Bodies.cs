namespace Demarche.Actors;

/// <content>Governments, ministries, armies and other parts of a state.</content>
internal readonly ref partial struct PartyReader
{
    private const int LedReach = 24;
    private const int FarthestSpeaker = 600;

    private Party OfInstitution(int index, int first, int end)
    {
        var (element, word) = (elements[index], elements[index].Term.Institution!);
        var owner = element.Owner ?? OwnerBefore(index, first) ?? OwnerBehind(index, end) ?? word.Owner;
        if (owner is null && index == end - 1 && (index > first || elements.Language.HoldsArticle(elements.WordBefore(element.Span.Start)))) owner = IsBare(index, first) ? SalientState(index, word.Key) : PossessorState(index);
        if (owner is null || element.Foreign || elements.IsBehindNoun(index)) return default;
        if (!owner.StartsWith("state:", StringComparison.Ordinal)) return word.Key == "government" ? new() { Actor = owner } : default;
        return new() { Actor = word.Key == "government" ? owner : $"org:{owner[6..]}/{word.Key}" };
    }

    /// <summary>Whose "die Regierung" or "die Armee" is: the state that a sentence shortly before began with, or the last speaker's, whichever is nearer; else the state whose
    /// government or army the report named last; else the only state that it has named so far.</summary>
    private string? SalientState(int index, string key)
    {
        if (LedState(index) is { } led && led != opposite) return led;
        string? only = null;
        for (var i = index - 1; i >= Math.Max(0, index - Reach); i--)
        {
            var element = elements[i];
            if (element.Kind == TermKind.Institution && element.Term.Institution!.Key == key && OwnerOf(i) is { } owner && owner != opposite) return StateOf(owner);
            if (element.Kind is not (TermKind.State or TermKind.Metonym or TermKind.Adjective) || element.Term.Actor == opposite) continue;
            if (only is not null && only != element.Term.Actor) return null;
            only = element.Term.Actor;
        }

        return only;
    }

    /// <summary>"seine Botschaft": that of the state for which the one acts whom the possessive means.</summary>
    private string? PossessorState(int index)
    {
        if (elements.KindAt(index - 1) != TermKind.Possessive || !elements.Touches(index - 1)) return null;
        var isHers = elements.Letters(index - 1).StartsWith("ihr", StringComparison.OrdinalIgnoreCase) || elements.Letters(index - 1).Equals("her", StringComparison.OrdinalIgnoreCase);
        return Meant(elements[index - 1].Span.Start, new(isHers ? Gender.Feminine : Gender.Masculine)).Person is { } person ? StateOf(person) : null;
    }

    /// <summary>"ihr Land", "her country": that of the one whom the possessive means.</summary>
    private Party? OwnCountry(int first)
    {
        if (elements[first].Kind != TermKind.Possessive || elements[first].Span.Start != words.Start || !elements.Language.IsCountry(Behind(first))) return null;
        var gender = elements.Language.GenderOfPossessive(elements.Letters(first)) ?? Gender.Unknown;
        return Meant(words.Start, new(gender)).Person is { } person && StateOf(person) is { } state ? new Party { Actor = state } : null;
    }

    /// <summary>"die slowakische Hauptstadt", "the Slovak capital": stands for its government as its name does.</summary>
    private Party? CapitalOf(int first, int end)
    {
        var last = end - 1;
        var owner = elements.Language.IsSeat(elements.Letters(last)) ? OwnerBefore(last, first)
            : elements[last].Kind == TermKind.Adjective && elements.Language.IsSeat(Behind(last)) ? elements[last].Term.Actor : null;
        return owner is null ? null : new Party { Actor = owner };
    }

    /// <summary>"das Nachbarland": of the two states that the report is about the one that is not the opposite; where nobody says who that is, the state to which the sentence before leads.</summary>
    private Party? Neighbour(int first)
    {
        if (elements[first].Kind != TermKind.Definite || elements[first].Span.Start != words.Start || !elements.Language.IsNeighbour(Behind(first))) return null;
        if (opposite is not null)
        {
            if (Pair(words.Start, PairKind.Sides).Members is not { IsDefaultOrEmpty: false } both) return null;
            return both[0].Actor == opposite ? both[1] : both[1].Actor == opposite ? both[0] : null;
        }

        for (var i = first - 1; i >= Math.Max(0, first - LedReach) && elements.ShareParagraph(elements[i].Span.Start, words.Start); i--)
            if (NamedParty(i) is { } named) return elements[i].Kind is TermKind.State or TermKind.Metonym && !Leads(i) && !elements.ShareSentence(elements[i].Span.Start, words.Start) ? new Party { Actor = named } : null;
        return null;
    }

    /// <summary>The rest of the words, a space behind an element.</summary>
    private ReadOnlySpan<char> Behind(int index) => elements[index].Span.End + 1 is var start && start < words.End ? elements.Words(new(start, words.End)) : [];

    private string? LedState(int index)
    {
        if (SceneState(index) is { } scene) return scene;
        if (OpponentState(index) is { } own) return own;
        var start = elements[index].Span.Start;
        (int Start, ReportPerson? Person) speaker = (-1, null);
        foreach (var said in speakers)
            if (said.Start < start) speaker = said;
        for (var i = index - 1; i >= Math.Max(0, index - LedReach) && elements[i].Span.Start > speaker.Start; i--)
        {
            if (!Leads(i) || elements.KindAt(i + 1) == TermKind.Conjunction) continue;
            if (elements[i].Kind is TermKind.State or TermKind.Metonym) return elements[i].Term.Actor;
            if (elements[i].Kind == TermKind.Institution && OwnerOf(i) is { } owner) return StateOf(owner);
        }

        return speaker.Person is { } person && start - speaker.Start < FarthestSpeaker ? StateOf(person) : null;
    }

    /// <summary>"In Moskau meldete die Agentur, die Note sei dem Außenministerium übergeben worden": the state in whose capital the sentence says that it plays.</summary>
    private string? SceneState(int index)
    {
        var first = SentenceStart(index, LedReach);
        return first + 1 < index && elements.KindAt(first) == TermKind.In && elements.Touches(first) && elements[first + 1].Kind == TermKind.Metonym && elements.EndsSentenceBehind(first - 1) ? elements[first + 1].Term.Actor : null;
    }

    /// <summary>"Die australische Opposition forderte die Regierung auf", "Kenias Opposition kritisierte die Regierung": the state whose people the sentence begins with, if they are none of its bodies.</summary>
    private string? OpponentState(int index)
    {
        var first = SentenceStart(index, LedReach);
        if (!elements.EndsSentenceBehind(first - 1)) return null;
        if (elements.KindAt(first) == TermKind.Definite && elements.Touches(first)) first++;
        if (first + 1 >= index || !elements.Touches(first)) return null;
        var isOwner = elements[first].Kind == TermKind.Adjective || (elements[first] is { Genitive: true, Kind: TermKind.State or TermKind.Metonym });
        return isOwner && elements.KindAt(first + 1) is TermKind.Word or TermKind.Human or TermKind.Title ? elements[first].Term.Actor : null;
    }

    private string? OwnerOf(int institution) =>
        elements[institution].Owner ?? OwnerBefore(institution, 0) ?? OwnerBehind(institution, elements.Count) ?? elements[institution].Term.Institution!.Owner;

    private static string? StateOf(string owner) => owner.StartsWith("state:", StringComparison.Ordinal) ? owner : null;

    /// <summary>A sentence begins with it, or with its article.</summary>
    private bool Leads(int index)
    {
        while (elements.KindAt(index - 1) is TermKind.Definite or TermKind.Adjective && elements.Touches(index - 1)) index--;
        return elements.EndsSentenceBehind(index - 1);
    }

    /// <summary>"der Präsident und seine Spitzenbeamten": the people who work for a state's office holder are that state.</summary>
    private Party? StaffOf(Party head, int first, int end)
    {
        var staff = elements.KindAt(end - 1) is TermKind.Staff || elements[end - 1] is { Kind: TermKind.Institution, Term.Institution.Key: "government" };
        if (!staff || elements.KindAt(end - 2) != TermKind.Possessive || end - 2 <= first) return null;
        return head.Office is { } office && world.Find(office)?.Of is { } of && StateOf(of) is { } state ? new Party { Actor = state } : null;
    }

    private string? OwnerBefore(int index, int first)
    {
        if (index == first || !elements.Touches(index - 1)) return null;
        var before = elements[index - 1];
        return before.Kind is TermKind.Adjective or TermKind.CityAdjective || ((before.Genitive || elements.Language.HasAttributiveNames) && before.Kind is TermKind.State or TermKind.Metonym) ? before.Term.Actor : null;
    }

    /// <summary>"das Außenministerium Russlands", "die Regierung der Ukraine", "die Regierung von Polen", "die Regierung in Kiew".</summary>
    private string? OwnerBehind(int index, int end)
    {
        var at = index + 1;
        if (at < end && elements.Touches(index) && elements[at].Kind is TermKind.Definite or TermKind.Genitive or TermKind.Of or TermKind.In) at++;
        else if (at < end && !elements[at].Genitive) return null;
        if (at < end && elements[at].Kind == TermKind.Definite) at++;
        return at < end && elements[at].Kind is TermKind.State or TermKind.Metonym ? elements[at].Term.Actor : null;
    }
}
