namespace Demarche.Actors;

/// <content>Offices: named by the report, held on its day, or without a name.</content>
internal readonly ref partial struct PartyReader
{
    /// <summary>The office that the report gives him, else the highest that he is known to hold on the day.</summary>
    private string? OfficeOf(ReportPerson person)
    {
        if (person.Office is not null || person.Known is null || names.Days is not { } days) return person.Office;
        Tenure? best = null;
        foreach (var tenure in world.TenuresOfPerson(person.Known))
            if (tenure.Covers(days) && (best is null || Rank(tenure) < Rank(best))) best = tenure;
        return best?.Office;
    }

    private int Rank(Tenure tenure) => world.Office(tenure.Key)?.Kind switch
    {
        "executive" => 0,
        "minister" => 1,
        "leader" => 2,
        "deputy" => 4,
        _ => 3,
    };

    private Party OfOffice(int index, int end)
    {
        var phrase = OfficePhraseReader.Read(world, elements, index, end);
        if (NameBehind(phrase, end) is { } person) return OfPerson(person) with { Office = person.Office ?? phrase.Id ?? OfficeOf(person) ?? Sender(phrase, person, index) };
        if (phrase.Possessive is { } possessive && !phrase.Former) return OfPossessor(phrase, possessive);
        if (phrase.Former || phrase.Foreign) return default;
        if (IsSeveral(phrase, index) && Counterparts(phrase, index) is { } both) return both;
        if (phrase.Indefinite) return Unnamed(phrase);
        if (phrase is { Word.Key: "ambassador", Owner: null } && phrase.Key != phrase.Word.Key && LedState(index) is { } sender && !phrase.Key.EndsWith("-" + sender[6..], StringComparison.Ordinal)) phrase = phrase with { Owner = sender };
        return Named(phrase, elements[index].Span.Start) ?? Holder(phrase) ?? OfLastBody(phrase, index) ?? Unnamed(phrase);
    }

    /// <summary>"China lehnt das ab. Botschafter Huang übergab in Manila eine Note": an ambassador whom nobody knows is of the state with which the sentence before begins, where his own names another one.</summary>
    private string? Sender(OfficePhrase phrase, ReportPerson person, int index)
    {
        if (phrase.Word.Key != "ambassador" || person.Known is not null || person.Country is not null || LedState(index) is not { } state) return null;
        var host = false;
        for (var i = index + 1; i < elements.Count && elements.ShareSentence(elements[index].Span.Start, elements[i].Span.Start); i++)
        {
            if (elements[i].Kind is not (TermKind.State or TermKind.Metonym or TermKind.Adjective)) continue;
            if (elements[i].Term.Actor == state) return null;
            host = true;
        }

        return host ? $"office:{state[6..]}/{phrase.Word.Key}" : null;
    }

    /// <summary>"Ihr Außenminister", behind somebody who is known to be of a state: the holder of that state's office.</summary>
    private Party OfPossessor(OfficePhrase phrase, int possessive)
    {
        if (phrase.Word.Kind is not ("minister" or "executive" or "deputy") || elements.Language.GenderOfPossessive(elements.Letters(possessive)) is not { } gender) return default;
        if (Meant(elements[possessive].Span.Start, new(gender)).Person is not { } person || StateOf(person) is not { } state) return default;
        var owned = phrase with { Owner = state, Foreign = false, OwnerIsDefault = false };
        return Named(owned, elements[possessive].Span.Start) ?? Holder(owned) ?? Unnamed(owned);
    }

    /// <summary>"Die Außenminister", "the foreign ministers": nothing says of which states. With "die" a masculine is a plural.</summary>
    private bool IsSeveral(OfficePhrase phrase, int index)
    {
        if (phrase is not { Owner: null, Foreign: false, Word.Kind: "minister" or "executive" } || phrase.Last != index || elements.KindAt(index - 1) != TermKind.Definite || !elements.Touches(index - 1)) return false;
        return elements[index].Term.Plural || (elements[index].Term.Gender == Gender.Masculine && elements.Letters(index - 1) is "die" or "Die");
    }

    /// <summary>"Die Außenminister vereinbarten …": the two of that office whom the report has named, else those of the two states that it is about.</summary>
    private Party? Counterparts(OfficePhrase phrase, int index)
    {
        var start = elements[index - 1].Span.Start;
        List<ReportPerson> named = [];
        var here = names.MentionsBefore(start);
        for (var i = here - 1; i >= Math.Max(0, here - Reach) && named.Count < 3; i--)
            if (names.Mentions[i].Person is { Key: { } key } person && phrase.Word.Means(key) && !named.Contains(person)) named.Insert(0, person);
        if (named.Count == 2) return Join([OfPerson(named[0]), OfPerson(named[1])]);
        if (named.Count > 0 || Pair(start, PairKind.States) is not { Members: { IsDefaultOrEmpty: false } states }) return null;
        List<Party> holders = [];
        foreach (var state in states)
            if (phrase with { Owner = state.Actor, Indefinite = false } is var own && (Holder(own) ?? Unnamed(own)) is { IsKnown: true } holder) holders.Add(holder);
        return holders.Count == 2 ? Join(holders) : null;
    }

    /// <summary>"sein russischer Amtskollege", "der russische Kollege": who has the office there that the person before has here.</summary>
    private Party? OfColleague(int index, int first)
    {
        if (!elements.Language.IsColleague(elements.Letters(index))) return null;
        if (elements.HasCommaBehind(index) && elements[index + 1] is { Kind: TermKind.Named, Person: { } named }) return OfPerson(named);
        if (OwnerBefore(index, first) is not { } owner) return null;
        var start = elements[first].Span.Start;
        if (Colleague(first, start) is not { } person || OfficeOf(person) is not { } office || KeyOf(office).ToString() is var key && world.Office(key) is not { Kind: "minister" or "executive" } word) return null;
        var phrase = new OfficePhrase(word, key, owner, index) { Gender = elements[index].Term.Gender };
        return Named(phrase, start) ?? Holder(phrase) ?? Unnamed(phrase);
    }

    private ReportPerson? Colleague(int first, int start)
    {
        if (elements.KindAt(first) == TermKind.Possessive && elements.Language.GenderOfPossessive(elements.Letters(first)) is { } gender) return Meant(start, new(gender)).Person;
        return speakers.Count > 0 ? speakers[^1].Person : null;
    }

    /// <summary>"der Generalsekretär", behind the organisation that has one.</summary>
    private Party? OfLastBody(OfficePhrase phrase, int index)
    {
        if (phrase.Owner is not null || phrase.Word.Kind != "leader" || phrase.Word.Key == "leader" || names.Days is null) return null;
        var tried = new HashSet<string?>(StringComparer.Ordinal);
        for (var i = index - 1; i >= Math.Max(0, index - Reach); i--)
            if (elements[i].Kind == TermKind.Organisation && tried.Add(elements[i].Term.Actor) && Holder(phrase with { Owner = elements[i].Term.Actor }) is { } holder) return holder;
        return null;
    }

    private string? StateOf(ReportPerson person)
    {
        if (OfficeOf(person) is { } office && world.Find(office)?.Of is { } of && of.StartsWith("state:", StringComparison.Ordinal)) return of;
        return (person.Known is { } known ? world.Find(known)!.Country : person.Country) is { } country ? "state:" + country : null;
    }

    private ReportPerson? NameBehind(OfficePhrase phrase, int end)
    {
        for (var i = phrase.Last + 1; i < end; i++)
        {
            if (elements[i].Kind == TermKind.Named && (i > phrase.Last + 1 || elements.Touches(i - 1) || elements.HasCommaBehind(i - 1)) && IsHead(i, phrase.Last)) return elements[i].Person;
        }

        return null;
    }

    /// <summary>The name stands right behind the office, or behind a comma.</summary>
    private bool IsHead(int name, int office) => name == office + 1 || elements.HasCommaBehind(name - 1) || (name == office + 2 && elements.KindAt(office + 1) == TermKind.Title);

    /// <summary>The person whom the report gives that office: the last one before these words, or, where they say whose office it is, the first behind them.</summary>
    private Party? Named(OfficePhrase phrase, int start)
    {
        var mentions = names.Mentions;
        var (here, id) = (names.MentionsBefore(start), phrase.Id);
        for (var i = here - 1; i >= Math.Max(0, here - Reach); i--)
            if (Fits(mentions[i].Person, phrase, id)) return phrase.Owner is null ? OfRivals(phrase, i, start) : OfPerson(mentions[i].Person);
        for (var i = here; id is not null && i < Math.Min(mentions.Count, here + Reach); i++)
            if (Fits(mentions[i].Person, phrase, id)) return OfPerson(mentions[i].Person);
        return null;
    }

    /// <summary>"der Minister" where the report has two: whom a state's agency quotes is that state's; where both stand in one sentence, the one that a sentence begins with since, else nobody.</summary>
    private Party OfRivals(OfficePhrase phrase, int last, int start)
    {
        var (mentions, person, id) = (names.Mentions, names.Mentions[last].Person, phrase.Id);
        for (var i = last - 1; i >= Math.Max(0, last - Reach); i--)
        {
            var other = mentions[i].Person;
            if (other == person || !Fits(other, phrase, id)) continue;
            if (QuoterBefore(start) is { } state) return StateOf(person) == state ? OfPerson(person) : StateOf(other) == state ? OfPerson(other) : default;
            if (!elements.ShareSentence(mentions[i].Start, mentions[last].Start)) break;
            var topic = Last(names.Topics, ReportNames.Before(names.Topics, start), start, new(phrase.Gender));
            return topic is { } led && led.Start >= mentions[i].Start && (led.Person == person || led.Person == other) ? OfPerson(led.Person) : default;
        }

        return OfPerson(person);
    }

    /// <summary>The state of an agency right before the words: "zitierte Xinhua den Minister".</summary>
    private string? QuoterBefore(int start)
    {
        var at = elements.IndexAt(start) - 1;
        while (at >= 0 && elements[at].Kind == TermKind.Definite) at--;
        if (at < 0 || elements[at].Kind != TermKind.Agency || elements.EndsSentenceBehind(at)) return null;
        return elements[at].Term.Actor is { } agency && world.Find(agency)?.Country is { } country ? "state:" + country : null;
    }

    private bool Fits(ReportPerson person, OfficePhrase phrase, string? id)
    {
        if (phrase.Gender != Gender.Unknown && person.Gender != Gender.Unknown && phrase.Gender != person.Gender) return false;
        var office = OfficeOf(person);
        if (id is not null && !phrase.OwnerIsDefault) return office is not null && (office == id || (IsOfOwner(office, id) && phrase.Word.Means(KeyOf(office))));
        if (phrase is { Owner: not null, OwnerIsDefault: false }) return false;
        return (office is not null && phrase.Word.Means(KeyOf(office))) || (person.Key is not null && phrase.Word.Means(person.Key));
    }

    private static ReadOnlySpan<char> KeyOf(string office) => office.AsSpan(office.IndexOf('/', StringComparison.Ordinal) + 1);

    private static bool IsOfOwner(string office, string like) => office.AsSpan().StartsWith(like.AsSpan(0, like.IndexOf('/', StringComparison.Ordinal) + 1), StringComparison.Ordinal);

    /// <summary>Who held the office on the day; for a word of several offices the one of them that somebody held.</summary>
    private Party? Holder(OfficePhrase phrase)
    {
        if (phrase.Id is not { } id || names.Days is not { } days || (phrase.OwnerIsDefault && IsContested(phrase))) return null;
        if (world.Holder(id, days) is { } holder) return Known(holder, id, phrase);
        foreach (var also in phrase.Word.Also)
        {
            var other = id[..(id.IndexOf('/', StringComparison.Ordinal) + 1)] + also;
            if (world.Holder(other, days) is { } person) return Known(person, other, phrase);
        }

        return null;
    }

    private Party? Known(string person, string office, OfficePhrase phrase)
    {
        var gender = world.GenderOfPerson(person);
        if (phrase.Gender != Gender.Unknown && gender != phrase.Gender) return null;
        return new() { Person = names.Know(person), Office = office };
    }

    /// <summary>An Austrian chancellor's report: the state that the word means by itself is not named, another one with such an office is.</summary>
    private bool IsContested(OfficePhrase phrase) =>
        !names.Names(phrase.Owner!) && (names.Names("state:AUT") || names.Names("state:CHE"));

    /// <summary>The office itself where its owner is sure; a word of several offices names none.</summary>
    private static Party Unnamed(OfficePhrase phrase) =>
        phrase.Id is { } id && phrase is { OwnerIsDefault: false, Word.Kind: not "other", Word.Key: not ("secretary" or "leader" or "mayor") } ? new() { Actor = id, Office = id } : default;
}
