using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>Who is meant by some words: a person of the report, another actor, several parties, or nobody that the report makes sure.</summary>
internal readonly record struct Party
{
    public ReportPerson? Person { get; init; }

    /// <summary>The id of an actor of the tables.</summary>
    public string? Actor { get; init; }

    /// <summary>The id of the office that the party holds or is called by.</summary>
    public string? Office { get; init; }

    public ImmutableArray<Party> Members { get; init; }

    public bool IsKnown => Person is not null || Actor is not null || !Members.IsDefaultOrEmpty;
}

/// <summary>Reads the words of one role. Examples: "Chinas Außenminister", "die russische Seite", "USA und NATO", "der Minister", "er".</summary>
internal readonly ref struct PartyReader(World world, ReportNames names, List<(int Start, ReportPerson Person)> speakers)
{
    /// <summary>So many mentions are looked at in each direction, so that a question's cost does not grow with the report.</summary>
    private const int Reach = 300;

    private const int SentenceReach = 8;

    private readonly ElementList elements = names.Elements;

    public Party Read(ImmutableArray<TextSpan> spans)
    {
        var first = elements.IndexAt(spans[0].Start);
        if (first > 0 && elements[first - 1].Span.End > spans[0].Start) first--;
        var end = elements.IndexAt(spans[^1].End);
        if (first >= end) return default;
        return new BackReference(elements, spans[0]).Gender(first, end) is { } gender ? Pronoun(spans[0].Start, gender)
            : BackReference.IsOwn(elements, spans[0], first, end) ? Subject(first)
            : ReadGroup(first, end);
    }

    private Party ReadGroup(int first, int end)
    {
        var members = Members(first, end);
        if (members.Count < 2) return ReadOne(first, end);
        var last = members[^1];
        if (members.TrueForAll(member => member.IsKnown)) return Join(members);
        return last.Person is not null && IsOnlyName(first, end) ? ReadOne(first, end) : default;
    }

    private static Party Join(List<Party> members)
    {
        var first = members[0];
        return members.TrueForAll(member => IsSame(member, first)) ? first : new() { Members = [.. members] };
    }

    private static bool IsSame(Party one, Party other) => one.Person is not null ? one.Person == other.Person : one.Actor is not null && one.Actor == other.Actor;

    /// <summary>"die Leiterin für Forschung und Entwicklung, Anna Schmidt": one name, and that behind a comma.</summary>
    private bool IsOnlyName(int first, int end)
    {
        var (count, apposed) = (0, false);
        for (var i = first; i < end; i++)
        {
            if (elements[i].Kind != TermKind.Named) continue;
            count++;
            apposed = i > first && elements.HasCommaBehind(i - 1);
        }

        return count == 1 && apposed;
    }

    private List<Party> Members(int first, int end)
    {
        List<Party> members = [];
        var start = first;
        var inside = false;
        for (var i = first; i < end; i++)
        {
            inside = (inside || (i > start && elements[i].Kind == TermKind.Preposition)) && !elements.IsDividedBehind(i - 1);
            if (inside || (elements[i].Kind != TermKind.Conjunction && !IsListComma(i, first, end))) continue;
            var comma = elements[i].Kind != TermKind.Conjunction;
            members.Add(ReadOne(start, comma ? i + 1 : i));
            start = i + 1;
        }

        if (start > first && start < end) members.Add(ReadOne(start, end));
        return members;
    }

    /// <summary>"Frankreich, Deutschland und Polen", "die G8, die EU und die Ukraine", "Merkel, Macron und Putin": a comma between two of one sort.</summary>
    private bool IsListComma(int index, int first, int end)
    {
        if (index < first || index + 1 >= end || !elements.HasCommaBehind(index)) return false;
        var next = elements.KindAt(index + 1) == TermKind.Definite && elements.Touches(index + 1) ? index + 2 : index + 1;
        return next < end && (IsBody(elements.KindAt(index)) ? IsBody(elements.KindAt(next)) : elements.KindAt(index) == TermKind.Named && elements.KindAt(index + 1) == TermKind.Named);
    }

    private static bool IsBody(TermKind kind) => kind is TermKind.State or TermKind.Metonym or TermKind.Organisation or TermKind.Agency;

    private Party ReadOne(int first, int end)
    {
        // "stranger": the head is a word that the tables do not know; "inside": within what hangs on the head.
        if (NewName(first, end) is { } person) return OfPerson(person);
        bool stranger = false, inside = false, source = false;
        for (var i = first; i < end; i++)
        {
            if (i > first && elements.IsDividedBehind(i - 1)) inside = false;
            var element = elements[i];
            switch (element.Kind)
            {
                case TermKind.He or TermKind.She when end - first == 1:
                    return Pronoun(element.Span.Start, element.Kind == TermKind.He ? Gender.Masculine : Gender.Feminine);
                case TermKind.Named when !inside && !IsOwnerOfNext(i, end):
                    return OfPerson(element.Person!);
                case TermKind.Office when !inside && !stranger:
                    return OfOffice(i, end);
                case TermKind.Institution when !inside && !stranger:
                    return OfInstitution(i, first, end);
                case TermKind.Agency when !inside && !IsOwnerOfNext(i, end):
                    return new() { Actor = element.Term.Actor };
                case TermKind.State or TermKind.Metonym or TermKind.Organisation when !inside && !stranger && !IsOwnerOfNext(i, end):
                    return OfBody(i, first);
                case TermKind.AgencyNoun when i == end - 1:
                    return LastAgency(element.Span.Start);
                case TermKind.AllianceNoun when i == end - 1 && !stranger && IsBare(i, first):
                    return Alliance(element.Span.Start);
                case TermKind.SourceNoun when !stranger:
                    source = true;
                    break;
                case TermKind.Word or TermKind.Title or TermKind.GivenName or TermKind.Surname or TermKind.BodyNoun or TermKind.SourceNoun:
                    stranger = true;
                    break;
                case TermKind.Genitive or TermKind.Of or TermKind.In or TermKind.Preposition:
                    inside = i > first && !(source && element.Kind is TermKind.Genitive or TermKind.Of);
                    break;
                case TermKind.Definite when stranger && elements.Letters(i) is "der":
                    inside = true;
                    break;
            }
        }

        return default;
    }

    /// <summary>Two or three unknown words and nothing else, or nothing else before a comma: the name of somebody new.</summary>
    private ReportPerson? NewName(int first, int end)
    {
        var last = first;
        while (last + 1 < end && last - first < 3 && elements.Touches(last)) last++;
        if (last == first || last - first > 2 || (last + 1 < end && !elements.HasCommaBehind(last))) return null;
        for (var i = first; i <= last; i++)
            if (!ReportNames.IsNameWord(elements, i) || elements.Letters(i).Length < 2 || char.IsUpper(elements.Letters(i)[1])) return null;
        return names.Unknown(elements.Name(first, last), Gender.Unknown);
    }

    /// <summary>"Chinas Außenminister", "Putins Sprecher": the genitive belongs to the word behind it.</summary>
    private bool IsOwnerOfNext(int index, int end) =>
        index + 1 < end && elements[index].Genitive && elements.Touches(index) && elements.KindAt(index + 1) is not (TermKind.Conjunction or TermKind.Preposition or TermKind.In);

    private bool IsBare(int index, int first)
    {
        for (var i = first; i < index; i++)
            if (elements[i].Kind is not (TermKind.Definite or TermKind.Genitive)) return false;
        return true;
    }

    private Party OfPerson(ReportPerson person) => new() { Person = person, Office = OfficeOf(person) };

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
        if (NameBehind(phrase, end) is { } person) return OfPerson(person) with { Office = person.Office ?? phrase.Id ?? OfficeOf(person) };
        if (phrase.Former || phrase.Foreign) return default;
        if (phrase.Indefinite) return Unnamed(phrase);
        return Named(phrase, elements[index].Span.Start) ?? Holder(phrase) ?? Unnamed(phrase);
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
        var here = names.MentionsBefore(start);
        for (var i = here - 1; i >= Math.Max(0, here - Reach); i--)
            if (Fits(mentions[i].Person, phrase)) return OfPerson(mentions[i].Person);
        for (var i = here; phrase.Id is not null && i < Math.Min(mentions.Count, here + Reach); i++)
            if (Fits(mentions[i].Person, phrase)) return OfPerson(mentions[i].Person);
        return null;
    }

    private bool Fits(ReportPerson person, OfficePhrase phrase)
    {
        if (phrase.Gender != Gender.Unknown && person.Gender != Gender.Unknown && phrase.Gender != person.Gender) return false;
        var office = OfficeOf(person);
        if (phrase is { Id: { } id, OwnerIsDefault: false }) return office is not null && (office == id || (IsOfOwner(office, id) && phrase.Word.Means(KeyOf(office))));
        if (phrase is { Owner: not null, OwnerIsDefault: false }) return false;
        return (office is not null && phrase.Word.Means(KeyOf(office))) || (person.Key is not null && phrase.Word.Means(person.Key));
    }

    private static string KeyOf(string office) => office[(office.IndexOf('/', StringComparison.Ordinal) + 1)..];

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
        phrase.Id is { } id && phrase is { OwnerIsDefault: false, Word.Kind: not "other", Word.Key: not ("minister" or "secretary" or "leader" or "mayor") } ? new() { Actor = id, Office = id } : default;

    private Party OfInstitution(int index, int first, int end)
    {
        var (element, word) = (elements[index], elements[index].Term.Institution!);
        var owner = element.Owner ?? OwnerBefore(index, first) ?? OwnerBehind(index, end) ?? word.Owner;
        if (owner is null || element.Foreign) return default;
        if (!owner.StartsWith("state:", StringComparison.Ordinal)) return word.Key == "government" ? new() { Actor = owner } : default;
        return new() { Actor = word.Key == "government" ? owner : $"org:{owner[6..]}/{word.Key}" };
    }

    private string? OwnerBefore(int index, int first)
    {
        if (index == first || !elements.Touches(index - 1)) return null;
        var before = elements[index - 1];
        return before.Kind is TermKind.Adjective or TermKind.CityAdjective || (before.Genitive && before.Kind is TermKind.State or TermKind.Metonym) ? before.Term.Actor : null;
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

    /// <summary>An adjective of one state before the name of another's body says that some other body is meant.</summary>
    private Party OfBody(int index, int first)
    {
        var actor = elements[index].Term.Actor!;
        if (elements[index].Kind == TermKind.Organisation && OwnerBefore(index, first) is { } state && world.Find(actor)!.Country is var country && "state:" + country != state) return default;
        return new() { Actor = actor };
    }

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

    /// <summary>The last speaker before the pronoun whose gender fits, or the topic of a sentence since in the same paragraph; else the last person named before it.</summary>
    private Party Pronoun(int start, Gender gender)
    {
        var speaker = Last(speakers, speakers.Count, start, gender);
        var topic = Last(names.Topics, ReportNames.Before(names.Topics, start), start, gender);
        if (topic is { } far && !elements.ShareParagraph(far.Start, start)) topic = null;
        var person = speaker is { } said && (topic is not { } led || led.Start <= said.Start) ? said.Person : topic?.Person;
        person ??= Last(names.Mentions, names.MentionsBefore(start), start, gender)?.Person;
        return person is null ? default : OfPerson(person);
    }

    /// <summary>"nach eigenen Angaben": whom the sentence begins with, else who stands behind these words.</summary>
    private Party Subject(int source)
    {
        var (first, end) = (source, source + 1);
        while (source - first < SentenceReach && !elements.EndsSentenceBehind(first - 1)) first--;
        while (end - source < SentenceReach && !elements.EndsSentenceBehind(end - 1)) end++;
        var before = elements.KindAt(source - 1) == TermKind.Preposition ? source - 1 : source;
        if (first < before) return ReadOne(first, before);
        return source + 1 < end ? ReadOne(source + 1, end) : default;
    }

    private static (int Start, ReportPerson Person)? Last(List<(int Start, ReportPerson Person)> persons, int count, int before, Gender gender)
    {
        for (var i = count - 1; i >= Math.Max(0, count - Reach); i--)
            if (persons[i].Start < before && (persons[i].Person.Gender == gender || persons[i].Person.Gender == Gender.Unknown)) return persons[i];
        return null;
    }
}
