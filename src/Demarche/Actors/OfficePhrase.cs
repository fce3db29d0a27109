namespace Demarche.Actors;

/// <summary>An office with what the words around it say: whose it is, where it is, whether it is a past one.</summary>
/// <param name="Key">The key of the office; with a place behind a hyphen where it has one (ambassador-RUS).</param>
/// <param name="Owner">The id of the state or organisation; none where the words do not say.</param>
/// <param name="Last">The last element that belongs to it.</param>
internal readonly record struct OfficePhrase(OfficeWord Word, string Key, string? Owner, int Last)
{
    /// <summary>The words name an owner that the tables do not know: the office is none of theirs.</summary>
    public bool Foreign { get; init; }

    /// <summary>The element of a "sein" or "ihr" before the office.</summary>
    public int? Possessive { get; init; }

    public bool Former { get; init; }

    /// <summary>One of several: "ein Sprecher", "die Außenminister".</summary>
    public bool Indefinite { get; init; }

    public Gender Gender { get; init; }

    /// <summary>The owner is only what the word means where nothing says otherwise.</summary>
    public bool OwnerIsDefault { get; init; }

    /// <summary>The office's id where the words say enough.</summary>
    public string? Id => Owner is null || Foreign || Former ? null : $"office:{Owner[(Owner.IndexOf(':', StringComparison.Ordinal) + 1)..]}/{Key}";
}

/// <summary>Reads the phrase around the word for an office.
/// Examples: "der russische Außenminister", "Chinas Außenminister", "der Außenminister Russlands", "der US-Botschafter in Russland",
/// "der Sprecher des russischen Präsidenten", "Kiews Bürgermeister".</summary>
internal ref struct OfficePhraseReader
{
    private readonly World world;
    private readonly ElementList elements;
    private readonly int head;
    private readonly bool isInner;
    private readonly Element office;
    private string? owner;
    private string? city;
    private string? place;
    private string? key;
    private bool foreign;
    private int? possessive;
    private bool former;
    private bool deputy;
    private bool indefinite;
    private int last;

    private OfficePhraseReader(World world, ElementList elements, int head, bool isInner)
    {
        (this.world, this.elements, this.head, this.isInner, last) = (world, elements, head, isInner, head);
        office = elements[head];
    }

    /// <param name="world">Knows the cities.</param>
    /// <param name="elements">The report's.</param>
    /// <param name="head">The element of kind office.</param>
    /// <param name="end">The phrase does not reach beyond this element.</param>
    public static OfficePhrase Read(World world, ElementList elements, int head, int end) => Read(world, elements, head, end, isInner: false);

    private static OfficePhrase Read(World world, ElementList elements, int head, int end, bool isInner)
    {
        var reader = new OfficePhraseReader(world, elements, head, isInner);
        reader.LookBack();
        reader.LookAhead(Math.Min(end, elements.Count));
        return reader.Phrase();
    }

    private readonly OfficePhrase Phrase()
    {
        var word = deputy ? Deputy(office.Term.Office!) ?? office.Term.Office! : office.Term.Office!;
        var isDefault = owner is null && word.OwnerIsDefault;
        return new OfficePhrase(word, KeyOf(word), owner ?? word.Owner, last)
        {
            Foreign = foreign || (deputy && word == office.Term.Office),
            Former = former || office.Former,
            Indefinite = indefinite || office.Term.Plural,
            Possessive = possessive,
            Gender = office.Term.Gender,
            OwnerIsDefault = isDefault,
        };
    }

    // A "stellvertretender Regierungschef" is a deputy of the first of those whom the word may mean.
    private readonly OfficeWord? Deputy(OfficeWord word) => world.Office("deputy-" + word.Key) ?? (word.Also is [var first, ..] ? world.Office("deputy-" + first) : null);

    private readonly string KeyOf(OfficeWord word)
    {
        if (word.Key == "mayor" && city is not null) return "mayor-" + city;
        if (word.Key == "ambassador" && place is not null) return "ambassador-" + place;
        if (word.Key == "chief-diplomat") return owner == "org:EU" ? "high-representative" : "foreign-minister";
        return key ?? word.Key;
    }

    private void LookBack()
    {
        if (office.Owner is not null || office.Foreign) (owner, foreign) = (office.Owner, office.Foreign);
        else if (office.Term.Office!.Owner is not null && !office.Term.Office.OwnerIsDefault) owner = office.Term.Office.Owner;
        var before = head - 1;
        foreign |= elements.IsBehindNoun(head);
        if (elements.Touches(before)) before = Attribute(before);
        if (elements.KindAt(before) == TermKind.Deputy && elements.Touches(before)) (deputy, before) = (true, before - 1);
        if (elements.KindAt(before) is TermKind.Adjective or TermKind.CityAdjective && deputy) before = Attribute(before);
        if (elements.KindAt(before) == TermKind.Former) (former, before) = (true, before - 1);
        if (elements.KindAt(before) is TermKind.Indefinite && !elements.EndsSentenceBehind(before)) indefinite = elements[before].LastWord + 3 >= office.FirstWord;
        if (elements.KindAt(before) == TermKind.Possessive && elements[before].LastWord + 2 >= office.FirstWord) (foreign, possessive) = (true, before);
    }

    /// <summary>The state before the office: "russische", "Chinas", "Kiews", "Kiewer".</summary>
    private int Attribute(int before)
    {
        var element = elements[before];
        switch (element.Kind)
        {
            case TermKind.Adjective:
                SetOwner(element.Term.Actor);
                return before - 1;
            case TermKind.CityAdjective:
                SetOwner(element.Term.Actor);
                city = CityOf(before, ending: 2);
                return before - 1;
            case TermKind.State or TermKind.Metonym or TermKind.Organisation when element.Genitive || elements.Language.HasAttributiveNames:
                SetOwner(element.Term.Actor);
                city = CityOf(before, elements.Language.CutsGenitive ? 0 : 1);
                return before - 1;
            case TermKind.Institution or TermKind.Office or TermKind.City when element.Genitive || elements.Language.HasAttributiveNames:
                return Body(before);
            case TermKind.Word when elements.Language.HasAttributiveNames:
                foreign |= !elements.Language.IsCommonWord(elements.Letters(before));
                return before - 1;
            case TermKind.Word when element.Genitive || elements.Letters(before) is [.., 's'] or [.., 'e', 'r']:
                foreign = true;
                return before - 1;
            default:
                return before;
        }
    }

    /// <summary>"Russian foreign ministry spokeswoman", "the prime minister's spokesman": what stands before is a body or an office with its own owner.</summary>
    private int Body(int before)
    {
        var body = elements[before--].Term;
        key = body.Institution is { } institution ? SpokenFor(institution.Key) : body.Office?.Key == "president" && office.Term.Office!.Key == "spokesperson" ? "presidential-spokesperson" : null;
        if (elements.Touches(before) && elements.KindAt(before) is TermKind.Adjective or TermKind.State or TermKind.Metonym) before = Attribute(before);
        if (body.Institution is { OwnerIsDefault: false, Owner: { } owned }) SetOwner(owned);
        foreign |= key is null || owner is null && body.Office is not null;
        return before;
    }

    private readonly string? CityOf(int index, int ending) => world.CityOf(elements.Letters(index)[..^ending].ToString());

    private void SetOwner(string? actor) => owner ??= actor;

    private void LookAhead(int end)
    {
        for (var next = last + 1; next < end && elements.Touches(last); next = last + 1)
            if (!Take(next, end)) return;
    }

    private bool Take(int next, int end)
    {
        switch (elements[next].Kind)
        {
            case TermKind.State or TermKind.Organisation or TermKind.Metonym when elements[next].Genitive:
                return Own(next);
            case TermKind.Genitive or TermKind.Of:
                return TakeAttribute(next + 1, end);
            case TermKind.Definite when elements.Letters(next) is "der":
                return TakeAttribute(next + 1, end);
            case TermKind.Preposition when office.Term.Office!.Kind == "spokesperson" && elements.Letters(next) is "for":
                return TakeAttribute(next + 1, end);
            case TermKind.In when office.Term.Office!.Kind == "diplomat":
                return TakePlace(next + 1, end);
            default:
                return false;
        }
    }

    private bool Own(int at)
    {
        SetOwner(elements[at].Term.Actor);
        if (office.Term.Office!.Key == "mayor") city = CityOf(at, elements[at].Genitive && !elements.Language.CutsGenitive ? 1 : 0);
        last = at;
        return true;
    }

    /// <summary>What stands in the genitive or behind "von": an owner, or the office or ministry that a spokesman speaks for.</summary>
    private bool TakeAttribute(int at, int end)
    {
        if (at >= end || !elements.Touches(at - 1)) return Stop(at - 1);
        if (elements[at].Kind == TermKind.Definite) at++;
        var adjective = at < end && elements[at].Kind is TermKind.Adjective or TermKind.CityAdjective ? elements[at++].Term.Actor : null;
        if (at >= end) return Stop(at - 1);
        switch (elements[at].Kind)
        {
            case TermKind.State or TermKind.Organisation or TermKind.Metonym:
                return Own(at);
            case TermKind.Institution:
                return TakeInstitution(elements[at], at, adjective);
            case TermKind.Office when !isInner:
                return TakeOffice(at, adjective, end);
            case TermKind.Named or TermKind.Surname:
                return Stop(at);
            default:
                return Stop(at - 1);
        }
    }

    /// <summary>The owner is somebody unknown.</summary>
    private bool Stop(int at)
    {
        foreign |= owner is null || office.Term.Office!.OwnerIsDefault;
        last = at;
        return false;
    }

    private bool TakeInstitution(Element institution, int at, string? adjective)
    {
        var word = institution.Term.Institution!;
        SetOwner(institution.Owner ?? adjective ?? (word.OwnerIsDefault ? null : word.Owner) ?? GenitiveBehind(at) ?? word.Owner);
        key = SpokenFor(word.Key);
        foreign |= key is null || institution.Foreign;
        last = GenitiveBehind(at) is null ? at : at + 1;
        return false;
    }

    private readonly string? SpokenFor(string institution)
    {
        if (office.Term.Office!.Key != "spokesperson") return null;
        var spokesperson = institution == "presidency" ? "presidential-spokesperson" : institution + "-spokesperson";
        return world.Office(spokesperson) is not null ? spokesperson : null;
    }

    private readonly string? GenitiveBehind(int at) =>
        elements.Touches(at) && elements[at + 1] is { Kind: TermKind.State, Genitive: true } state ? state.Term.Actor : null;

    private bool TakeOffice(int at, string? adjective, int end)
    {
        var inner = Read(world, elements, at, end, isInner: true);
        SetOwner(adjective ?? inner.Owner);
        key = office.Term.Office!.Key == "spokesperson" && inner.Key is "president" && inner.Owner?.StartsWith("state:", StringComparison.Ordinal) == true ? "presidential-spokesperson" : null;
        foreign |= key is null;
        last = inner.Last;
        while (elements.Touches(last) && last + 1 < end && elements[last + 1].Kind is TermKind.Named or TermKind.Surname) last++;
        return false;
    }

    private bool TakePlace(int at, int end)
    {
        if (at < end && elements[at].Kind == TermKind.Definite) at++;
        if (at >= end || elements[at].Kind is not (TermKind.State or TermKind.Metonym or TermKind.Organisation)) return false;
        place = elements[at].Term.Actor![(elements[at].Term.Actor!.IndexOf(':', StringComparison.Ordinal) + 1)..];
        last = at;
        return true;
    }
}
