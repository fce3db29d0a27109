using Demarche.Actors.Names;
using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>The persons of one report: full names first, then titles with surnames and bare surnames, each tied to the office that stands beside it.</summary>
internal sealed class ReportNames
{
    // So many mentions are looked at for whose colleague somebody is, so that the cost does not grow with the report.
    private const int FarthestColleague = 300;

    private readonly World world;
    private readonly IActorLanguage language;
    private readonly string report;
    private readonly DayRange? days;
    private readonly Topics topics;
    private readonly HashSet<string> states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportPerson> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportPerson?> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportPerson?>.AlternateLookup<ReadOnlySpan<char>> bySurnameSpan;

    // Persons that somebody asks for when the text has been gone through; none until then.
    private Dictionary<string, ReportPerson>? asked;

    public ReportNames(World world, Report report, Strangers? strangers = null)
    {
        (this.world, this.report, Strangers, days) = (world, report.Id, strangers, DayRange.Parse(report.Published?.Value));
        language = ActorLanguages.Of(report);
        bySurnameSpan = bySurname.GetAlternateLookup<ReadOnlySpan<char>>();
        Elements = new(report.Text.Value, language, ElementScan.Scan(world, language, report.Text.Value));
        Elements.Merge(FullNames(Elements));
        topics = new(report.Text.Value, Elements);
        for (var i = 0; i < Elements.Count; i++) Visit(i);
    }

    /// <summary>The same as it was found in the text, for one who asks for persons of his own.</summary>
    public ReportNames AsFound()
    {
        var found = (ReportNames)MemberwiseClone();
        found.asked = new(StringComparer.Ordinal);
        return found;
    }

    /// <summary>The names that the recogniser finds; none where the report was not analysed.</summary>
    public Strangers? Strangers { get; }

    /// <summary>Where the report first names NATO.</summary>
    public int? FirstAlliance { get; private set; }

    /// <summary>The report names another alliance as well.</summary>
    public bool HasOtherAlliance { get; private set; }

    public ElementList Elements { get; }

    /// <summary>Where persons are named, in text order.</summary>
    public List<(int Start, ReportPerson Person)> Mentions { get; } = [];

    /// <summary>The names of persons whose given name the report has as well, in text order; by a surname alone a noun behind a title looks like one ("vom Präsidenten Rückendeckung").</summary>
    public IEnumerable<TextSpan> Spans
    {
        get
        {
            for (var i = 0; i < Elements.Count; i++)
                if (Elements[i].Person?.Name.Contains(' ', StringComparison.Ordinal) == true) yield return Elements[i].Span;
        }
    }

    /// <summary>The persons whom the report's own sentences begin with, in text order.</summary>
    public List<(int Start, ReportPerson Person)> Topics => topics.Persons;

    public DayRange? Days => days;

    /// <summary>The report names the state, by its name, adjective or capital.</summary>
    public bool Names(string state) => states.Contains(state);

    /// <summary>How many of <see cref="Mentions"/> begin before the offset.</summary>
    public int MentionsBefore(int offset) => Before(Mentions, offset);

    /// <summary>How many of these, which stand in text order, begin before the offset.</summary>
    public static int Before(List<(int Start, ReportPerson Person)> persons, int offset)
    {
        int low = 0, high = persons.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (persons[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private List<(int First, int Last, ReportPerson Person)> FullNames(ElementList elements)
    {
        List<(int, int, ReportPerson)> runs = [];
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Kind == TermKind.Person) runs.Add((i, i, Know(elements[i].Term.Actor!)));
            else if (NameShape.NameEnd(elements, i) is { } last)
            {
                runs.Add((i, last, Unknown(NameShape.NameOf(elements, i, last), NameShape.GenderAt(elements, i))));
                i = last;
            }
            else if (Stranger(elements, i) is { } end)
            {
                runs.Add((i, end, Unknown(NameShape.NameOf(elements, i, end), Gender.Unknown)));
                i = end;
            }
        }

        return runs;
    }

    /// <summary>The last element of a name of two unknown words or more, which the recogniser has for a person's.</summary>
    private int? Stranger(ElementList elements, int first)
    {
        if (Strangers is null || !elements.Touches(first) || NameShape.IsCapitalParticle(elements.Letters(first)) || !NameShape.IsNameWord(elements, first) || !NameShape.IsNameWord(elements, first + 1)) return null;
        if (Strangers.From(elements[first].Span, elements[first + 1].Span) is not { Class: NameClass.Person } name) return null;
        var last = first;
        while (last + 1 < elements.Count && elements.Touches(last) && elements[last + 1].Span.End <= name.Span.End && elements.KindAt(last + 1) is TermKind.Word or TermKind.Surname or TermKind.Particle) last++;
        return last > first && elements[last].Span.End == name.Span.End && elements.KindAt(last) != TermKind.Particle ? last : null;
    }

    private void Visit(int index)
    {
        var element = Elements[index];
        switch (element.Kind)
        {
            case TermKind.Office:
                VisitOffice(index);
                break;
            case TermKind.Title:
                if (Elements.Touches(index)) NameBehindTitle(index, default);
                if (language.IsColleague(Elements.Letters(index))) TieColleague(index);
                break;
            case TermKind.Named:
                Mention(index);
                break;
            case TermKind.State or TermKind.Adjective or TermKind.Metonym:
                states.Add(element.Term.Actor!);
                break;
            case TermKind.Organisation:
                NoteAlliance(element);
                break;
            case TermKind.Word or TermKind.Surname:
                if ((Bare(index) ?? Prominent(index)) is { } person) Name(index, person);
                break;
        }
    }

    private void NoteAlliance(Element element)
    {
        if (element.Term.Actor == "org:NATO") FirstAlliance ??= element.Span.Start;
        else if (element.Term.Actor is "org:CSTO" or "org:AUKUS" or "org:QUAD") HasOtherAlliance = true;
    }

    private void Name(int index, ReportPerson person)
    {
        Elements[index] = Elements[index] with { Person = person, Genitive = Elements[index].Genitive || IsGenitiveOf(index, person) };
        Mention(index);
    }

    private bool IsGenitiveOf(int index, ReportPerson person) =>
        !language.CutsGenitive && Elements.Letters(index) is [.., 's'] letters && !person.Name.AsSpan().EndsWith(letters, StringComparison.Ordinal) && person.Name.AsSpan().EndsWith(letters[..^1], StringComparison.Ordinal);

    private void Mention(int index)
    {
        var start = Elements[index].Span.Start;
        if (Elements.KindAt(index - 1) == TermKind.Title && Elements.Touches(index - 1))
        {
            var person = Elements[index].Person!;
            person.Titles.Add(Elements.Letters(index - 1).ToString());
            // "Staatsanwältin Nele Claes"; where nouns have a gender.
            if (person.Gender == Gender.Unknown && !language.HasSmallNouns) person.Gender = Elements[index - 1].Term.Gender;
        }

        if (Mentions.Count > 0 && Mentions[^1].Start >= start) return;
        Mentions.Add((start, Elements[index].Person!));
        topics.Visit(index);
    }

    private void VisitOffice(int index)
    {
        var phrase = OfficePhraseReader.Read(world, Elements, index, Elements.Count);
        var next = phrase.Last + 1;
        var close = Elements.Touches(phrase.Last);
        if (!phrase.Indefinite && close && phrase.Last == index) NameBehindTitle(index, phrase);
        if ((close || Elements.HasCommaBehind(phrase.Last)) && Elements.KindAt(next) == TermKind.Named) Tie(Elements[next].Person!, phrase);
        else if (NameBefore(index) is { } before) Tie(before, phrase);
        else if (phrase.Foreign && NameBehind(phrase.Last) is { } behind) Tie(behind, phrase);
    }

    /// <summary>"der Gouverneur der Region Belgorod, Wjatscheslaw Gladkow": a name behind a comma, with something unknown before.</summary>
    private ReportPerson? NameBehind(int last)
    {
        for (var i = last; i < last + 4 && !Elements.EndsSentenceBehind(i); i++)
            if (Elements.HasCommaBehind(i)) return Elements.KindAt(i + 1) == TermKind.Named ? Elements[i + 1].Person : null;
        return null;
    }

    /// <summary>"Dmitri Peskow, Sprecher des russischen Präsidenten", "Dmitri Peskow, der Sprecher des russischen Präsidenten" and "Dmitry Peskov, Russia's chief spokesman".</summary>
    private ReportPerson? NameBefore(int index)
    {
        var at = index - 1;
        while (at >= 0 && at > index - 4 && Elements.Touches(at) && (Elements[at].Kind is TermKind.Definite or TermKind.Adjective or TermKind.Former || Elements[at] is { Genitive: true, Kind: TermKind.State or TermKind.Metonym })) at--;
        return Elements.HasCommaBehind(at) && Elements[at].Kind == TermKind.Named ? Elements[at].Person : null;
    }

    /// <summary>"Präsident Biden", "Frau Merkel": a title and a surname.</summary>
    private void NameBehindTitle(int index, OfficePhrase phrase)
    {
        var next = index + 1;
        if (next >= Elements.Count || Elements[next].Kind is not (TermKind.Word or TermKind.Surname)) return;
        var person = Bare(next) ?? ByOffice(next, phrase) ?? ByOffice(next, phrase with { Former = true });
        person ??= IsSomebody(next) && !IsIntroduced(index) ? Unknown(SurnameAt(next), Elements[index].Term.Gender) : null;
        if (person is not null) Name(next, person);
    }

    /// <summary>An unknown name, or the surname of people none of whom had the office: "Kanzler Schröder" is not who is chancellor today.</summary>
    private bool IsSomebody(int index) => NameShape.IsNameWord(Elements, index) || Elements[index].Kind == TermKind.Surname;

    /// <summary>With an article before the title the word behind may be anything: "gibt der Minister Gelder frei".</summary>
    private bool IsIntroduced(int index) => Elements.Touches(index - 1) && Elements.KindAt(index - 1) is TermKind.Definite or TermKind.Indefinite or TermKind.Genitive or TermKind.Possessive or TermKind.Preposition;

    private ReportPerson? Bare(int index)
    {
        var letters = Elements.Letters(index);
        if (bySurnameSpan.TryGetValue(letters, out var person)) return person;
        if (!language.CutsGenitive && letters is [.., 's'] && bySurnameSpan.TryGetValue(letters[..^1], out person)) return person;
        var term = Elements[index].Term;
        return term is { Kind: TermKind.Surname, Alone: true } && !bySurnameSpan.ContainsKey(letters) ? Know(term.Actor!) : null;
    }

    /// <summary>A surname alone that nobody of the report has: who is a head of state or government, minister, leader or spokesman on the day, if only one is, and if no
    /// word of the language and no given name is written like it.</summary>
    private ReportPerson? Prominent(int index)
    {
        if (Elements[index].Kind != TermKind.Surname || days is not { } range || Elements.IsGivenName(index) || IsPartOfName(index)) return null;
        var surname = SurnameAt(index);
        if (bySurname.ContainsKey(surname) || surname.Length < 4 || language.IsCommonWord(surname)) return null;
        string? found = null;
        foreach (var person in world.PersonsOfSurname(surname))
        {
            if (!IsProminent(person, range)) continue;
            if (found is not null) return null;
            found = person;
        }

        return found is null ? null : Know(found);
    }

    private bool IsProminent(string person, DayRange range)
    {
        foreach (var tenure in world.TenuresOfPerson(person))
            if (tenure.Covers(range) && world.Office(tenure.Key)?.Kind is "executive" or "minister" or "leader" or "spokesperson") return true;
        return false;
    }

    /// <summary>Another name, title or capitalised word stands beside it: "Polizeisprecher Scholz", "Scholz-Verlag", "Peter Scholz".</summary>
    private bool IsPartOfName(int index) =>
        (Elements.Touches(index - 1) && Elements.KindAt(index - 1) is TermKind.Word or TermKind.GivenName or TermKind.Title or TermKind.Office or TermKind.Surname or TermKind.Human or TermKind.National or TermKind.Particle or TermKind.Agency or TermKind.Organisation)
        || (Elements.Touches(index) && Elements.KindAt(index + 1) is TermKind.Word or TermKind.Surname or TermKind.GivenName or TermKind.BodyNoun && !Elements[index].Genitive);

    /// <summary>The one person of that surname who held such an office on the day; without a day, who ever held it.</summary>
    private ReportPerson? ByOffice(int index, OfficePhrase phrase)
    {
        if (Elements[index].Kind != TermKind.Surname || phrase.Word is null) return null;
        string? found = null;
        foreach (var person in world.PersonsOfSurname(SurnameAt(index)))
        {
            if (!Held(person, phrase)) continue;
            if (found is not null) return null;
            found = person;
        }

        return found is null ? null : Know(found);
    }

    private string SurnameAt(int index)
    {
        var letters = Elements.Letters(index);
        return (Elements[index].Genitive && !language.CutsGenitive && letters[^1] == 's' ? letters[..^1] : letters).ToString();
    }

    private bool Held(string person, OfficePhrase phrase)
    {
        foreach (var tenure in world.TenuresOfPerson(person))
        {
            var same = phrase is { Id: { } id, OwnerIsDefault: false } ? tenure.Office == id : phrase.Word.Means(tenure.Key) || tenure.Key == phrase.Key;
            if (same && (phrase.Former || days is not { } range || tenure.Covers(range))) return true;
        }

        return false;
    }

    private void Tie(ReportPerson person, OfficePhrase phrase)
    {
        if (phrase.Former) return;
        if (person.Gender == Gender.Unknown) person.Gender = phrase.Gender;
        var id = OfficeOf(person, phrase);
        if (person.Known is not null && id is not null && IsNamesake(person.Known, phrase)) MakeLocal(person);
        person.Key ??= phrase.Key;
        person.Office ??= id;
        if (phrase is { Foreign: false, OwnerIsDefault: false, Owner: { } owner } && owner.StartsWith("state:", StringComparison.Ordinal)) person.Country ??= owner[6..];
        if (person is { Known: null, Country: "CHN" or "KOR" or "PRK" or "TWN" } && person.Name.IndexOf(' ', StringComparison.Ordinal) is > 1 and var space) AddSurname(person.Name[..space], person);
    }

    /// <summary>"seine kenianische Kollegin Grace Wanjohi", "his Kenyan counterpart, Grace Wanjohi": of that state, with the office of whom the report named last with one.</summary>
    private void TieColleague(int title)
    {
        if (title + 1 >= Elements.Count || Elements[title + 1] is not { Kind: TermKind.Named, Person: { } person } || !(Elements.Touches(title) || Elements.HasCommaBehind(title))) return;
        var owner = Elements.Touches(title - 1) && Elements.KindAt(title - 1) == TermKind.Adjective ? Elements[title - 1].Term.Actor : null;
        var far = Math.Max(0, Mentions.Count - FarthestColleague);
        var near = Mentions.FindLastIndex(Mentions.Count - 1, Mentions.Count - far, mention => mention.Person != person && mention.Person.Key is not null);
        var other = near < 0 ? null : Mentions[near].Person;
        if (owner is not null && person.Known is null) person.Country ??= owner[6..];
        if (other is { Key: { } key } && world.Office(key) is { Kind: "minister" or "executive" } word) Tie(person, new OfficePhrase(word, key, owner, title) { Gender = Elements[title].Term.Gender });
    }

    /// <summary>The office's id: by the words, else by what the person is known to hold.</summary>
    private string? OfficeOf(ReportPerson person, OfficePhrase phrase)
    {
        if (person.Known is not null && phrase is { Id: null, Foreign: false } or { OwnerIsDefault: true })
            foreach (var tenure in world.TenuresOfPerson(person.Known!))
                if ((phrase.Word.Means(tenure.Key) || tenure.Key == phrase.Key) && (days is not { } range || tenure.Covers(range))) return tenure.Office;
        return person.Known is not null ? HeldAs(person.Known, phrase) ?? phrase.Id : phrase.Id;
    }

    /// <summary>Where a word means several offices, the one of that owner that he held: a Regierungschef may be a chancellor.</summary>
    private string? HeldAs(string person, OfficePhrase phrase)
    {
        if (phrase.Word.Also.Length == 0 || phrase.Id is null) return null;
        foreach (var tenure in world.TenuresOfPerson(person))
            if (phrase.Word.Means(tenure.Key) && tenure.Office.AsSpan().StartsWith(phrase.Id.AsSpan(0, phrase.Id.IndexOf('/', StringComparison.Ordinal) + 1), StringComparison.Ordinal)) return tenure.Office;
        return null;
    }

    /// <summary>A minister of one state is not a known person of another state who never held that office.</summary>
    private bool IsNamesake(string known, OfficePhrase phrase) =>
        phrase.Word.Kind is "executive" or "minister" && phrase.Owner is { } owner && owner.StartsWith("state:", StringComparison.Ordinal)
        && world.Find(known)?.Country != owner[6..] && !HasHeld(known, phrase);

    private bool HasHeld(string known, OfficePhrase phrase)
    {
        foreach (var tenure in world.TenuresOfPerson(known))
            if (tenure.Office == phrase.Id || phrase.Word.Means(tenure.Key)) return true;
        return false;
    }

    private void MakeLocal(ReportPerson person)
    {
        byId.Remove(person.Id);
        (person.Id, person.Known) = (LocalId(person.Name), null);
        byId.TryAdd(person.Id, person);
    }

    /// <summary>A person of the tables, as the report has him.</summary>
    public ReportPerson Know(string id)
    {
        if (Find(id) is { } person) return person;
        person = new(id, language.NameOf(world.Find(id)!), world.GenderOfPerson(id), id);
        if (Note(person))
            foreach (var surname in world.SurnamesOf(id)) AddSurname(surname, person);
        return person;
    }

    /// <summary>A person whom the tables do not know, as the report has him.</summary>
    public ReportPerson Unknown(string name, Gender gender)
    {
        if (Find(LocalId(name)) is { } person) return person;
        if (!language.CutsGenitive && name[^1] == 's' && Find(LocalId(name[..^1])) is { } bare) return bare;
        person = new(LocalId(name), name, gender, known: null);
        if (Note(person)) AddSurname(name[(name.LastIndexOf(' ') + 1)..], person);
        return person;
    }

    private ReportPerson? Find(string id) => byId.TryGetValue(id, out var person) || (asked is not null && asked.TryGetValue(id, out person)) ? person : null;

    // Whether the text is still gone through, in which surnames are looked for.
    private bool Note(ReportPerson person)
    {
        (asked ?? byId).Add(person.Id, person);
        return asked is null;
    }

    /// <summary>The id of somebody or something that no table knows.</summary>
    public string LocalId(string name) => ActorIds.OfLocal(report, name);

    /// <summary>A surname that two persons of the report share says nothing by itself.</summary>
    private void AddSurname(string surname, ReportPerson person)
    {
        if (!bySurname.TryAdd(surname, person) && bySurname[surname] != person) bySurname[surname] = null;
    }
}
