namespace Demarche.Actors;

/// <content>Words that point back: pronouns, descriptions, "eigenen Angaben".</content>
internal readonly ref partial struct PartyReader
{
    private Party LastAgency(int before)
    {
        var at = elements.IndexAt(before);
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
            if (elements[i].Kind == TermKind.Agency) return new() { Actor = elements[i].Term.Actor };
        return default;
    }

    /// <summary>"die Allianz", "das Bündnis": NATO where it is the only alliance that the report names, and before these words.</summary>
    private Party Alliance(int start) =>
        names.FirstAlliance is { } first && first < start && !names.HasOtherAlliance ? new() { Actor = "org:NATO" } : default;

    /// <summary>"er", "sie": of "sie" with a plural verb the last group that spoke.</summary>
    private Party Pronoun(Element element)
    {
        if (element.Kind == TermKind.He) return Meant(element.Span.Start, new(Gender.Masculine));
        return IsPlural(element) ? LastGroup(element.Span.Start) : Meant(element.Span.Start, new(Gender.Feminine));
    }

    /// <summary>The last speaker before the words whom they fit, or the topic of a sentence since in the same paragraph; else the last person named before them.</summary>
    private Party Meant(int start, Back back)
    {
        var speaker = Last(speakers, speakers.Count, start, back);
        var topic = Last(names.Topics, ReportNames.Before(names.Topics, start), start, back);
        if (topic is { } far && !elements.ShareParagraph(far.Start, start)) topic = null;
        var person = speaker is { } said && (topic is not { } led || led.Start <= said.Start) ? said.Person : topic?.Person;
        person ??= Last(names.Mentions, names.MentionsBefore(start), start, back)?.Person;
        return person is null ? default : OfPerson(person);
    }

    /// <summary>The verb beside "sie" is a plural alone: sie kündigten an, sagten sie.</summary>
    private bool IsPlural(Element pronoun) => elements.Language.IsPluralVerb(elements.WordBehind(pronoun.Span.End)) || elements.Language.IsPluralVerb(elements.WordBefore(pronoun.Span.Start));

    private Party LastGroup(int start)
    {
        for (var i = groups.Count - 1; i >= 0; i--)
            if (groups[i].Start < start) return groups[i].Group;
        return default;
    }

    /// <summary>"Die USA antworteten. Die Nato schickte einen Brief. Beide …": the parties with which the last two sentences of the paragraph begin that begin with one.</summary>
    private Party Both(int start)
    {
        List<Party> found = [];
        var at = elements.IndexAt(start);
        for (var i = at - 1; i >= Math.Max(0, at - LedReach) && found.Count < 2 && elements.ShareParagraph(elements[i].Span.Start, start); i--)
        {
            if (!elements.EndsSentenceBehind(i - 1)) continue;
            var end = i + 1;
            while (end < at && elements.Touches(end - 1)) end++;
            if (ReadOne(i, end) is { IsKnown: true } party && !found.Exists(other => IsSame(other, party))) found.Insert(0, party);
        }

        if (found.Count < 2) return default;
        // Beside a body whoever acts for a state stands for it.
        if (found.Exists(party => party.Person is null))
            for (var i = 0; i < found.Count; i++)
                if (found[i].Person is { } person && StateOf(person) is { } state) found[i] = new() { Actor = state };
        return IsSame(found[0], found[1]) ? default : Join(found);
    }

    /// <summary>"beide Länder", "Vertreter beider Seiten": the two states that the report has named by far most often, or the only two. Of states those that stand side by side shortly before go first: "Wien und Rom".</summary>
    private Party Pair(int start, PairKind kind)
    {
        var at = elements.IndexAt(start);
        if (kind == PairKind.States && SideBySide(at, start) is { } near) return near;
        // "Uruguay lud beide Regierungen ein": who does it is neither.
        var inviting = at > 0 && elements.ShareSentence(elements[at - 1].Span.Start, start) ? NamedParty(SentenceStart(at - 1, LedReach)) : null;
        Dictionary<string, int> named = new(StringComparer.Ordinal);
        for (var i = Math.Max(0, at - Reach); i < at; i++)
            if (NamedParty(i) is { } party && party != inviting) named[party] = named.GetValueOrDefault(party) + 1;
        var ranked = named.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(3).ToList();
        if (ranked is not [var first, var second, ..]) return default;
        var alone = ranked.Count == 2 || (second.Value > ranked[2].Value && second.Value > 1);
        var alike = second.Value * (kind == PairKind.Sides ? 2 : 4) >= first.Value;
        return alone && alike ? Join([new() { Actor = first.Key }, new() { Actor = second.Key }]) : default;
    }

    private Party? SideBySide(int at, int start)
    {
        for (var i = at - 1; i >= Math.Max(1, at - LedReach) && elements.ShareParagraph(elements[i].Span.Start, start); i--)
        {
            // "Fidschi, Samoa und Nauru" are not both.
            if (elements[i].Kind == TermKind.Conjunction && i > 1 && elements.HasCommaBehind(i - 2) && NamedParty(i - 2) is not null) return null;
            if (elements[i].Kind != TermKind.Conjunction || NamedParty(i - 1) is not { } one || !elements.Touches(i - 1) || !elements.Touches(i)) continue;
            var next = elements.KindAt(i + 1) == TermKind.Definite ? i + 2 : i + 1;
            if (next < at && NamedParty(next) is { } other && other != one && elements[i - 1].Kind is TermKind.State or TermKind.Metonym && elements[next].Kind is TermKind.State or TermKind.Metonym) return Join([new() { Actor = one }, new() { Actor = other }]);
        }

        return null;
    }

    // A state by its name, capital, adjective or people; of organisations those that act like one.
    private string? NamedParty(int index) => elements[index].Kind switch
    {
        TermKind.State or TermKind.Metonym or TermKind.Adjective or TermKind.CityAdjective or TermKind.People => elements[index].Term.Actor,
        TermKind.Organisation when elements[index].Term.Actor is "org:EU" or "org:NATO" => elements[index].Term.Actor,
        _ => null,
    };

    /// <summary>"nach eigenen Angaben": whom the sentence begins with, else who stands behind these words.</summary>
    private Party Subject(int source)
    {
        var (first, end) = (SentenceStart(source, SentenceReach), source + 1);
        while (end - source < SentenceReach && !elements.EndsSentenceBehind(end - 1)) end++;
        var before = elements.KindAt(source - 1) == TermKind.Preposition ? source - 1 : source;
        if (first < before) return ReadOne(first, before);
        return source + 1 < end ? ReadOne(source + 1, end) : default;
    }

    /// <summary>The first element of the sentence in which one stands, or the one that stands so many in front of it.</summary>
    private int SentenceStart(int index, int reach)
    {
        var first = index;
        while (index - first < reach && !elements.EndsSentenceBehind(first - 1)) first--;
        return first;
    }

    private (int Start, ReportPerson Person)? Last(List<(int Start, ReportPerson Person)> persons, int count, int before, Back back)
    {
        for (var i = count - 1; i >= Math.Max(0, count - Reach); i--)
            if (persons[i].Start < before && back.Fits(persons[i].Person, world)) return persons[i];
        return null;
    }
}
