using System.Diagnostics.CodeAnalysis;

namespace Demarche.Actors;

/// <summary>What the project knows of the world: states, organisations, agencies, offices and who held them, from <c>lexicon/world/*.tsv</c>.
/// Loaded once when first asked for; immutable and safe for use by several threads.</summary>
public sealed class World
{
    private static readonly Lazy<World> Table = new(() => new World());

    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Tenure>> tenuresByPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Tenure>> tenuresByOffice = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> personsBySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> cities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OfficeWord> offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InstitutionWord> institutions = new(StringComparer.Ordinal);

    private World()
    {
        LoadWords();
        LoadStates();
        LoadOrganisations();
        LoadAgencies();
        LoadOffices();
        LoadInstitutions();
        LoadPersons();
        foreach (var row in WorldTable.Rows("given-names", 2))
            Terms.Add(new(TermKind.GivenName, []) { Gender = GenderOf(row[1]) }, row[0]);
    }

    /// <summary>The tables that the library carries.</summary>
    public static World Shared => Table.Value;

    /// <summary>Every actor of the tables, offices and institutions aside: those are made from an owner and a key.</summary>
    public IReadOnlyCollection<Actor> Actors => actors.Values;

    internal TermIndex Terms { get; } = new();

    internal IReadOnlyDictionary<string, OfficeWord> Offices => offices;

    internal IEnumerable<Tenure> Tenures => tenuresByPerson.Values.SelectMany(tenures => tenures);

    /// <summary>The actor of an id such as <c>state:RUS</c>, <c>office:RUS/foreign-minister</c> or <c>org:RUS/foreign-ministry</c>; none for an id that the tables do not hold.</summary>
    public Actor? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (actors.TryGetValue(id, out var actor)) return actor;
        return id.StartsWith("office:", StringComparison.Ordinal) ? FindOffice(id) : FindInstitution(id);
    }

    /// <summary>Who held an office on a day, if the tables name exactly one person; a month or a year counts if he held it all through.</summary>
    /// <param name="officeId">An id such as <c>office:RUS/foreign-minister</c>.</param>
    /// <param name="date">EDTF: a day, month or year.</param>
    public Actor? Holder(string officeId, string date) => DayRange.Parse(date) is { } days && Holder(officeId, days) is { } holder ? actors[holder] : null;

    internal string? Holder(string officeId, DayRange days)
    {
        string? holder = null;
        foreach (var tenure in TenuresOf(officeId, tenuresByOffice))
        {
            if (!tenure.Covers(days) || tenure.Person == holder) continue;
            if (holder is not null) return null;
            holder = tenure.Person;
        }

        return holder;
    }

    internal List<Tenure> TenuresOfPerson(string person) => TenuresOf(person, tenuresByPerson);

    internal List<string> PersonsOfSurname(string surname) => personsBySurname.GetValueOrDefault(surname) ?? [];

    internal string[] SurnamesOf(string person) => surnames.GetValueOrDefault(person) ?? [];

    /// <summary>The tables know the person, by the actor's id, as a woman; her office is then named accordingly.</summary>
    public bool IsWoman(string person) => GenderOfPerson(person) == Gender.Feminine;

    internal Gender GenderOfPerson(string person) => genders.GetValueOrDefault(person);

    /// <summary>The short name of the capital that a word names, such as <c>kyiv</c> for Kiew.</summary>
    internal string? CityOf(string word) => cities.GetValueOrDefault(word);

    private static readonly List<Tenure> None = [];

    private static List<Tenure> TenuresOf(string id, Dictionary<string, List<Tenure>> tenures) => tenures.GetValueOrDefault(id) ?? None;

    private static Gender GenderOf(string letter) => letter switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => Gender.Unknown };

    private static string? Optional(string column) => column.Length == 0 ? null : column;

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "An id is lower case.")]
    private static string Slug(string name) => string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();

    private Actor? FindOffice(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || OwnerOf(id[7..slash]) is not { } owner) return null;
        var (key, place) = SplitKey(id[(slash + 1)..], owner);
        if (key is null || !offices.TryGetValue(key, out var office)) return null;
        var (de, en) = place is null ? (owner.NameDe, owner.NameEn) : ($"{owner.NameDe}, {place.Value.De}", $"{owner.NameEn}, {place.Value.En}");
        return new(id, ActorType.Office, $"{office.De} ({de})", $"{office.En} ({en})") { Country = owner.Country, Code = CodeOf(owner, office), Of = owner.Id };
    }

    private static string? CodeOf(Actor owner, OfficeWord office) => owner.Type != ActorType.State ? owner.Code
        : office.Kind switch { "military" => owner.Country + "MIL", "executive" or "minister" or "diplomat" or "spokesperson" or "deputy" or "local" => owner.Country + "GOV", _ => owner.Code };

    /// <summary>A key such as ambassador-RUS or mayor-kyiv names a place behind the hyphen.</summary>
    private (string? Key, (string De, string? En)? Place) SplitKey(string key, Actor owner)
    {
        if (offices.ContainsKey(key)) return (key, null);
        var hyphen = key.LastIndexOf('-');
        if (hyphen < 0) return default;
        var (stem, place) = (key[..hyphen], key[(hyphen + 1)..]);
        if (stem == "ambassador" && OwnerOf(place) is { } host) return (stem, (host.NameDe, host.NameEn));
        return stem == "mayor" && Capitals.TryGetValue(owner.Id + "/" + place, out var city) ? (stem, city) : default;
    }

    private Dictionary<string, (string De, string? En)> Capitals { get; } = new(StringComparer.Ordinal);

    private Actor? OwnerOf(string name) => actors.GetValueOrDefault("state:" + name) ?? actors.GetValueOrDefault("org:" + name);

    private Actor? FindInstitution(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash < 4 || !id.StartsWith("org:", StringComparison.Ordinal) || !actors.TryGetValue("state:" + id[4..slash], out var state)) return null;
        if (!institutions.TryGetValue(id[(slash + 1)..], out var institution)) return null;
        return new(id, ActorType.Government, $"{institution.De} ({state.NameDe})", $"{institution.En} ({state.NameEn})")
        {
            Country = state.Country,
            Code = state.Country + institution.CodeSuffix,
            Of = state.Id,
        };
    }

    private void LoadWords()
    {
        foreach (var row in WorldTable.Rows("words", 2))
        {
            if (row[0] == "particle") continue;
            var term = WordTerm(row[0]);
            foreach (var word in WorldTable.Alternatives(row[1]))
            {
                Terms.Add(term with { }, word);
                if (char.IsLower(word[0])) Terms.Add(term with { }, char.ToUpperInvariant(word[0]) + word[1..]);
            }
        }
    }

    private static Term WordTerm(string kind) => kind switch
    {
        "agency" => new(TermKind.AgencyNoun, []),
        "medium" => new(TermKind.MediumNoun, []),
        "alliance" => new(TermKind.AllianceNoun, []),
        "source" => new(TermKind.SourceNoun, []),
        "body" => new(TermKind.BodyNoun, []),
        "title" => new(TermKind.Title, []) { Gender = Gender.Masculine },
        "title-f" => new(TermKind.Title, []) { Gender = Gender.Feminine },
        _ => new(Enum.Parse<TermKind>(kind, ignoreCase: true), []),
    };

    private void LoadStates()
    {
        foreach (var row in WorldTable.Rows("states", 9))
        {
            var id = "state:" + row[0];
            actors.Add(id, new(id, ActorType.State, row[1], row[2]) { Country = row[0], Code = row[0] });
            foreach (var name in WorldTable.Alternatives(row[3]).Prepend(row[1])) Terms.Add(new(TermKind.State, []) { Actor = id }, name);
            foreach (var stem in WorldTable.Alternatives(row[4])) AddAdjective(stem, id);
            foreach (var name in WorldTable.Alternatives(row[8])) AddMetonym(name, id);
            LoadCapitals(row, id);
        }

        // Used of Switzerland and its capital as they stand; "Schweizer" never takes an ending.
        Terms.Add(new(TermKind.Adjective, []) { Actor = "state:CHE" }, "Schweizer");
    }

    private void AddAdjective(string stem, string state)
    {
        Terms.Add(new(TermKind.Adjective, []) { Actor = state }, stem + "~");
        if (char.IsLower(stem[0])) Terms.Add(new(TermKind.Adjective, []) { Actor = state }, char.ToUpperInvariant(stem[0]) + stem[1..] + "~");
    }

    private void AddMetonym(string name, string state) =>
        Terms.Add(new(TermKind.Metonym, []) { Actor = state, Genitive = name.EndsWith("Hauses", StringComparison.Ordinal) }, name);

    private void LoadCapitals(string[] row, string state)
    {
        if (row[7].Length == 0) return;
        var slug = Slug(row[7]);
        var names = WorldTable.Alternatives(row[6]);
        Capitals.TryAdd(state + "/" + slug, (names[0], row[7]));
        foreach (var name in names)
        {
            cities.TryAdd(name, slug);
            if (!"aeioué".Contains(name[^1], StringComparison.Ordinal) && name != "Rom" && !name.Contains(' ', StringComparison.Ordinal))
                Terms.Add(new(TermKind.CityAdjective, []) { Actor = state }, name + "er");
        }
    }

    private void LoadOrganisations()
    {
        foreach (var row in WorldTable.Rows("organisations", 8))
        {
            var type = row[1] switch { "alliance" => ActorType.Alliance, "government" => ActorType.Government, _ => ActorType.Organisation };
            actors.Add(row[0], new(row[0], type, row[2], row[3]) { Country = Optional(row[5]), Code = Optional(row[6]), Of = Optional(row[7]) });
            foreach (var name in WorldTable.Alternatives(row[4]).Prepend(row[2])) Terms.Add(new(TermKind.Organisation, []) { Actor = row[0] }, name);
        }
    }

    private void LoadAgencies()
    {
        foreach (var row in WorldTable.Rows("agencies", 6))
        {
            actors.Add(row[0], new(row[0], ActorType.Agency, row[2], row[3]) { Country = Optional(row[5]), Code = row[5].Length == 0 ? "MED" : row[5] + "MED" });
            var names = WorldTable.Alternatives(row[4]);
            var marked = names.Contains("!" + row[2]);
            if (!marked) Terms.Add(new(TermKind.Agency, []) { Actor = row[0] }, row[2]);
            foreach (var name in names) Terms.Add(new(TermKind.Agency, []) { Actor = row[0], Marked = name[0] == '!' }, name.TrimStart('!'));
        }
    }

    private void LoadOffices()
    {
        foreach (var row in WorldTable.Rows("offices", 7))
        {
            var office = new OfficeWord(row[0], row[1], row[2], row[3], Optional(row[5].TrimEnd('?')), row[5].EndsWith('?'), WorldTable.Alternatives(row[6]));
            offices.TryAdd(row[0], office);
            foreach (var word in WorldTable.Alternatives(row[4]))
                foreach (var (form, gender, plural) in OfficeForms.Of(word))
                    Terms.Add(new(TermKind.Office, []) { Office = office, Gender = gender, Plural = plural }, form);
        }
    }

    private void LoadInstitutions()
    {
        foreach (var row in WorldTable.Rows("institutions", 6))
        {
            var institution = new InstitutionWord(row[0], row[1], row[2], row[4], Optional(row[5].TrimEnd('?')), row[5].EndsWith('?'));
            institutions.TryAdd(row[0], institution);
            foreach (var word in WorldTable.Alternatives(row[3])) Terms.Add(new(TermKind.Institution, []) { Institution = institution }, word);
        }
    }

    private void LoadPersons()
    {
        foreach (var row in WorldTable.Rows("persons", 10))
        {
            actors.Add(row[0], new(row[0], ActorType.Person, row[1], row[2]) { Country = Optional(row[6]), Wikidata = Optional(row[8]) });
            genders.Add(row[0], GenderOf(row[5]));
            foreach (var name in WorldTable.Alternatives(row[3])) Terms.Add(new(TermKind.Person, []) { Actor = row[0], Gender = GenderOf(row[5]) }, name);
            surnames.Add(row[0], WorldTable.Alternatives(row[4]));
            foreach (var surname in surnames[row[0]]) AddSurname(surname, row[0], alone: row[7] == "yes");
        }

        foreach (var tenure in WorldTable.Rows("tenures", 6).Select(Tenure.Parse))
        {
            Add(tenuresByPerson, tenure.Person, tenure);
            Add(tenuresByOffice, tenure.Office, tenure);
        }
    }

    private void AddSurname(string surname, string person, bool alone)
    {
        if (!personsBySurname.ContainsKey(surname) || alone) Terms.Add(new(TermKind.Surname, []) { Actor = alone ? person : null, Alone = alone }, surname);
        if (char.IsLower(surname[0])) Terms.Add(new(TermKind.Surname, []) { Actor = alone ? person : null, Alone = alone }, char.ToUpperInvariant(surname[0]) + surname[1..]);
        Add(personsBySurname, surname, person);
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string key, T value)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(value);
    }
}
