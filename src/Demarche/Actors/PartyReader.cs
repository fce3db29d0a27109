using System.Collections.Immutable;
using Demarche.Actors.Names;
using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>Reads the words of one role. Examples: "Chinas Außenminister", "die russische Seite", "USA und NATO", "der Minister", "er".</summary>
/// <param name="world">The tables.</param>
/// <param name="names">The report's names.</param>
/// <param name="speakers">Who spoke before.</param>
/// <param name="groups">Which several spoke before.</param>
/// <param name="words">The words.</param>
/// <param name="opposite">The state with which they have to do, so that it is not theirs: "die Regierung" that demands something of Ankara is not Turkey's.</param>
internal readonly ref partial struct PartyReader(World world, ReportNames names, List<(int Start, ReportPerson Person)> speakers, List<(int Start, Party Group)> groups, TextSpan words, string? opposite = null)
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
        if (elements.Words(words) is "Beide" or "beide" or "Both" or "both") return Both(spans[0].Start);
        if (elements.Language.PairOf(elements.Words(words)) is not PairKind.None and var kind && Pair(spans[0].Start, kind) is { IsKnown: true } pair) return pair;
        if (first >= end) return default;
        if ((OwnCountry(first) ?? CapitalOf(first, end) ?? Neighbour(first)) is { } state) return state;
        return new BackReference(elements, spans[0]).Read(first, end) is { } back ? Meant(spans[0].Start, back)
            : BackReference.IsOwn(elements, spans[0], first, end) ? Subject(first)
            : ReadGroup(first, end);
    }

    private Party ReadGroup(int first, int end)
    {
        var members = Members(first, end);
        if (members.Count < 2) return ReadOne(first, end);
        var last = members[^1];
        if (members.TrueForAll(member => member.IsKnown)) return Join(members);
        if (members is [{ IsKnown: true } head, { IsKnown: false }] && StaffOf(head, first, end) is { } staff) return Join([head, staff]);
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
        bool stranger = false, inside = false, source = false, apposed = false;
        for (var i = first; i < end; i++)
        {
            if (i > first && elements.IsDividedBehind(i - 1)) inside = false;
            var element = elements[i];
            switch (element.Kind)
            {
                case TermKind.He or TermKind.She when end - first == 1:
                    return Pronoun(element);
                case TermKind.They when end - first == 1:
                    return LastGroup(element.Span.Start);
                case TermKind.Named when !inside && !IsOwnerOfNext(i, end):
                    return OfPerson(element.Person!);
                case TermKind.Office when !inside && !stranger && !IsOwnerOfOffice(i, end) && !IsTitleOfOwner(i, end):
                    return OfOffice(i, end);
                case TermKind.Institution when !inside && !stranger && !IsOwnerOfOffice(i, end):
                    return OfInstitution(i, first, end);
                case TermKind.Agency when !inside && !IsOwnerOfNext(i, end):
                    return new() { Actor = element.Term.Actor };
                case TermKind.State or TermKind.Metonym or TermKind.Organisation when !inside && !stranger && !IsOwnerOfNext(i, end) && !elements.IsBeforeNoun(i, words.End):
                    return OfBody(i, first);
                case TermKind.Organisation when !inside && apposed && IsNameBehindNoun(i):
                    return new() { Actor = element.Term.Actor };
                case TermKind.People when i == end - 1 && first < i && IsBare(i, first):
                    return new() { Actor = element.Term.Actor };
                case TermKind.National when i == end - 1 && first + 1 == i && element.Term.Gender == Gender.Masculine && elements.Letters(first) is "Die" or "die":
                    return new() { Actor = element.Term.Actor };
                case TermKind.Title when !stranger && !inside && i == end - 1 && OfColleague(i, first) is { } colleague:
                    return colleague;
                case TermKind.AgencyNoun when i == end - 1:
                    return LastAgency(element.Span.Start);
                case TermKind.AllianceNoun when i == end - 1 && !stranger && IsBare(i, first):
                    return Alliance(element.Span.Start);
                case TermKind.SourceNoun when !stranger:
                    source = true;
                    break;
                case TermKind.Word or TermKind.Title or TermKind.Human or TermKind.National when !stranger && !inside && i + 1 < end && elements.Touches(i):
                    (stranger, apposed) = (true, true);
                    break;
                case TermKind.Word or TermKind.Title or TermKind.Human or TermKind.National or TermKind.GivenName or TermKind.Surname or TermKind.BodyNoun or TermKind.SourceNoun:
                    stranger = true;
                    break;
                case TermKind.Genitive or TermKind.Of or TermKind.In or TermKind.Preposition:
                    inside = (i > first || IsBehindWords(i)) && !(source && element.Kind is TermKind.Genitive or TermKind.Of);
                    break;
                case TermKind.Definite when stranger && elements.Letters(i) is "der":
                    inside = true;
                    break;
            }
        }

        return Stranger(first, end);
    }

    /// <summary>"sources in Moscow": words that are no elements stand before it.</summary>
    private bool IsBehindWords(int index) => elements.Language.HasSmallNouns && elements[index].Span.Start > words.Start;

    /// <summary>"Energoatom", "der Energoatom-Konzern", "Boim": nothing but a name that the recogniser has for a body's or a person's, with its article.</summary>
    private Party Stranger(int first, int end)
    {
        if (elements[first].Kind == TermKind.Definite && elements.Touches(first)) first++;
        if (first >= end || elements[first].Kind != TermKind.Word || names.Strangers?.Filling(elements[first].Span.Cover(elements[end - 1].Span)) is not { } name) return default;
        if (name.Class == NameClass.Organisation) return new() { Body = elements.Name(first, end - 1) };
        return name.Class == NameClass.Person && first == end - 1 && NameShape.IsNameWord(elements, first) ? new() { Person = names.Unknown(elements.Name(first, first), Gender.Unknown) } : default;
    }

    /// <summary>Two or three unknown words and nothing else, or nothing else before a comma: the name of somebody new.</summary>
    private ReportPerson? NewName(int first, int end)
    {
        var last = first;
        while (last + 1 < end && last - first < 3 && elements.Touches(last)) last++;
        if (last == first || last - first > 2 || (last + 1 < end && !elements.HasCommaBehind(last))) return null;
        for (var i = first; i <= last; i++)
            if (!NameShape.IsNameWord(elements, i) || elements.Letters(i).Length < 2 || char.IsUpper(elements.Letters(i)[1])) return null;
        return names.Unknown(elements.Name(first, last), Gender.Unknown);
    }

    /// <summary>"Chinas Außenminister", "Putins Sprecher": the genitive belongs to the word behind it.</summary>
    private bool IsOwnerOfNext(int index, int end) =>
        IsOwnerOfSmall(index) || index + 1 < end && elements.Touches(index) && (elements[index].Genitive ? elements.KindAt(index + 1) is not (TermKind.Conjunction or TermKind.Preposition or TermKind.In) : IsAttributeOfNext(index));

    /// <summary>"Kenya's student union": nouns without a capital are no elements.</summary>
    private bool IsOwnerOfSmall(int index) => elements.Language.HasSmallNouns && elements[index] is { Genitive: true, Kind: TermKind.State or TermKind.Metonym } && elements[index].Span.End < words.End && !elements.Touches(index);

    /// <summary>"the prime minister's spokesman".</summary>
    private bool IsOwnerOfOffice(int index, int end) => elements.Language.HasAttributiveNames && IsOwnerOfNext(index, end) && elements.KindAt(index + 1) is TermKind.Office or TermKind.Title;

    /// <summary>"President Putin's spokesman": the office of him whose spokesman it is.</summary>
    private bool IsTitleOfOwner(int index, int end) =>
        index + 2 < end && elements.Touches(index) && elements[index + 1] is { Kind: TermKind.Named, Genitive: true } && elements.Touches(index + 1) && elements.KindAt(index + 2) is TermKind.Office or TermKind.Title or TermKind.Staff;

    /// <summary>"US president", "Kremlin spokesman", "NATO allies".</summary>
    private bool IsAttributeOfNext(int index) => elements.Language.HasAttributiveNames
        && elements.KindAt(index + 1) is TermKind.Office or TermKind.Institution or TermKind.Title or TermKind.Staff or TermKind.AllianceNoun or TermKind.AgencyNoun or TermKind.MediumNoun or TermKind.Human or TermKind.SourceNoun;

    /// <summary>"die Gewerkschaft Verdi", "der Betreiber Energoatom": the noun before says what it is, and the name stands in no genitive.</summary>
    private bool IsNameBehindNoun(int index) => !elements[index].Genitive && elements.Touches(index - 1) && elements.KindAt(index - 1) is TermKind.Word or TermKind.Title or TermKind.Human;

    private bool IsBare(int index, int first)
    {
        for (var i = first; i < index; i++)
            if (elements[i].Kind is not (TermKind.Definite or TermKind.Genitive)) return false;
        return true;
    }

    private Party OfPerson(ReportPerson person) => new() { Person = person, Office = OfficeOf(person) };

    /// <summary>An adjective of one state before the name of another's body says that some other body is meant.</summary>
    private Party OfBody(int index, int first)
    {
        var actor = elements[index].Term.Actor!;
        if (elements[index].Kind == TermKind.Organisation && OwnerBefore(index, first) is { } state && world.Find(actor)!.Country is var country && "state:" + country != state) return default;
        return new() { Actor = actor };
    }
}
