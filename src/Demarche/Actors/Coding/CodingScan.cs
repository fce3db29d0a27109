using System.Diagnostics.CodeAnalysis;

namespace Demarche.Actors.Coding;

/// <summary>What a run of words is to the coder.</summary>
internal enum CodingKind : byte
{
    State,
    People,
    Capital,
    City,
    Body,
    Person,
    Office,
    Institution,
    Agent,
}

/// <summary>A run of words of a phrase that means something to the coder.</summary>
/// <param name="Segment">Counts what prepositions, commas and relative words divide.</param>
internal readonly record struct CodingHit(CodingKind Kind, int Segment)
{
    /// <summary>The id of a state, body or person.</summary>
    public string? Actor { get; init; }

    public string Sector { get; init; } = string.Empty;

    /// <summary>Of an office.</summary>
    public OfficeWord? Office { get; init; }

    public bool IsRelational { get; init; }

    /// <summary>A word such as "former" stands before it.</summary>
    public bool Former { get; init; }

    /// <summary>The phrase holds nothing else but small words.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>Finds the words of a phrase that say who acts: names and offices of the world, and agents; at each place the longest.</summary>
internal sealed class CodingScan
{
    private readonly World world;
    private readonly AgentTable agents;
    private readonly string phrase;
    private readonly DayRange? days;
    private readonly List<(int Start, int End, int Full)> places = [];
    private readonly string[] lower;
    private readonly List<CodingHit> hits = [];
    private int segment;
    private bool former;
    private bool hasStranger;

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "The lists are in lower case.")]
    private CodingScan(World world, AgentTable agents, string phrase, DayRange? days, int longest)
    {
        (this.world, this.agents, this.phrase, this.days) = (world, agents, phrase, days);
        var scanner = new WordScanner(phrase);
        while (places.Count < longest && scanner.Next()) Cut(scanner.Start, scanner.End);
        lower = [.. places.Select(place => phrase[place.Start..place.End].ToLowerInvariant())];
    }

    public static List<CodingHit> Scan(World world, AgentTable agents, string phrase, DayRange? days, int longest)
    {
        var scan = new CodingScan(world, agents, phrase, days, longest);
        for (var word = 0; word < scan.lower.Length;) word = scan.Read(word);
        var alone = scan.hits.Count == 1 && !scan.hasStranger;
        return [.. scan.hits.Select(hit => hit with { IsWhole = alone })];
    }

    /// <summary>Words without the possessive; "Kurdish-led", "Somalia-based" and "car-borne" give their parts.</summary>
    private void Cut(int start, int end)
    {
        var full = end;
        if (end - start > 2 && phrase[end - 1] == 's' && phrase[end - 2] is '\'' or '’') end -= 2;
        var hyphen = phrase.AsSpan(start, end - start).IndexOf('-');
        if (hyphen > 0 && phrase.AsSpan(start + hyphen + 1, end - start - hyphen - 1) is "led" or "backed" or "based" or "affiliated" or "linked" or "owned" or "born" or "controlled" or "run") end = start + hyphen;
        places.Add((start, end, full));
    }

    private int Read(int word)
    {
        if (IsDivided(word)) segment++;
        if (lower[word] == "ethnic" && word + 1 < lower.Length && Named(word + 1) is { Hit: not null, End: var ethnic }) return Add(new(CodingKind.Agent, segment) { Sector = "CVL", IsRelational = true }, ethnic);
        var (named, namedEnd) = Named(word);
        var agent = agents.Find(lower, word);
        var agentEnd = agent is null ? word : word + agent.Rest.Length + 1;
        if (named is not null && namedEnd >= agentEnd) return Add(named.Value, namedEnd);
        if (agent is not null) return Add(new(CodingKind.Agent, segment) { Sector = agent.Sector, IsRelational = agent.IsRelational }, agentEnd);
        if (agents.IsFormer(lower[word])) former = true;
        else if (!IsSmall(lower[word])) hasStranger = true;
        return word + 1;
    }

    private int Add(CodingHit hit, int end)
    {
        hits.Add(hit with { Former = former });
        return end;
    }

    private static bool IsSmall(string word) => word is "the" or "a" or "an" or "of" or "and";

    private bool IsDivided(int word) => word > 0
        && (lower[word] is "of" or "in" or "at" or "from" or "to" or "for" or "with" or "by" or "on" or "near" or "who" or "that" or "which" or "against" or "across" or "loyal" or "accused" || phrase.AsSpan(places[word - 1].End, places[word].Start - places[word - 1].End).Contains(','));

    private (CodingHit? Hit, int End) Named(int word)
    {
        foreach (var (spelling, exact) in Spellings(word))
            for (var term = world.EnglishTerms.Find(spelling); term is not null; term = term.Next)
                if (!term.Marked && Continues(term, word, exact) && HitOf(term, word) is { } hit) return (hit, word + term.Rest.Length + 1);
        return default;
    }

    /// <summary>The word as it stands, and a word in capitals with one capital: CANBERRA.</summary>
    private IEnumerable<(string Spelling, bool Exact)> Spellings(int word)
    {
        var (start, end, full) = places[word];
        if (full > end) yield return (phrase[start..full], true);
        var letters = phrase[start..end];
        yield return (letters, true);
        if (letters.Length > 3 && letters.All(char.IsUpper)) yield return (letters[0] + lower[word][1..], false);
    }

    private bool Continues(Term term, int word, bool exact)
    {
        if (word + term.Rest.Length >= places.Count) return false;
        for (var i = 0; i < term.Rest.Length; i++)
        {
            var place = places[word + i + 1];
            var comparison = exact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            if (!phrase.AsSpan(place.Start, place.End - place.Start).Equals(term.Rest[i], comparison) && !phrase.AsSpan(place.Start, place.Full - place.Start).Equals(term.Rest[i], comparison)) return false;
        }

        return true;
    }

    private CodingHit? HitOf(Term term, int word) => term.Kind switch
    {
        TermKind.State or TermKind.Adjective => new(CodingKind.State, segment) { Actor = term.Actor },
        TermKind.People or TermKind.National => new(CodingKind.People, segment) { Actor = term.Actor },
        TermKind.Metonym => new(CodingKind.Capital, segment) { Actor = term.Actor },
        TermKind.City => new(CodingKind.City, segment) { Actor = term.Actor },
        TermKind.Organisation => new(CodingKind.Body, segment) { Actor = term.Actor },
        TermKind.Agency => new(CodingKind.Body, segment) { Actor = term.Actor },
        TermKind.Person when !IsStranger(word + term.Rest.Length + 1) => new(CodingKind.Person, segment) { Actor = term.Actor },
        TermKind.Surname when (term.Alone ? term.Actor : Titled(phrase[places[word].Start..places[word].End]) ?? Prominent(phrase[places[word].Start..places[word].End], word)) is { } person => new(CodingKind.Person, segment) { Actor = person },
        TermKind.Office => OfOffice(term.Office!),
        TermKind.Institution => new(CodingKind.Institution, segment) { Sector = term.Institution!.CodeSuffix, Actor = term.Institution.OwnerIsDefault ? null : term.Institution.Owner },
        _ => null,
    };

    /// <summary>"President Mugabe": the one person of that surname who ever held an office of the name before.</summary>
    private string? Titled(string surname)
    {
        if (hits.Count == 0 || hits[^1].Office is not { } office) return null;
        string? found = null;
        foreach (var person in world.PersonsOfSurname(surname))
        {
            if (!HeldSome(person, office)) continue;
            if (found is not null) return null;
            found = person;
        }

        return found;
    }

    private bool HeldSome(string person, OfficeWord office)
    {
        foreach (var tenure in world.TenuresOfPerson(person))
            if (office.Means(tenure.Key) && (days is not { } range || tenure.Covers(range))) return true;
        return false;
    }

    /// <summary>The one person of that surname who holds such an office on the day.</summary>
    private string? Prominent(string surname, int word)
    {
        if (days is not { } range || IsPartOfName(word)) return null;
        string? found = null;
        foreach (var person in world.PersonsOfSurname(surname))
        {
            if (!Holds(person, range)) continue;
            if (found is not null) return null;
            found = person;
        }

        return found;
    }

    /// <summary>Another word with a capital that is no title stands beside it.</summary>
    private bool IsPartOfName(int word) => IsStranger(word - 1) || IsStranger(word + 1);

    private bool IsStranger(int word) =>
        word >= 0 && word < places.Count && char.IsUpper(phrase[places[word].Start]) && world.EnglishTerms.Find(phrase.AsSpan(places[word].Start, places[word].End - places[word].Start)) is null or { Kind: TermKind.GivenName or TermKind.Surname };

    private bool Holds(string person, DayRange range)
    {
        foreach (var tenure in world.TenuresOfPerson(person))
            if (tenure.Covers(range) && world.Office(tenure.Key)?.Kind is "executive" or "minister" or "leader") return true;
        return false;
    }

    private CodingHit OfOffice(OfficeWord office)
    {
        var sector = OfficeSector.Of(office.Kind, office.Key, null, null);
        var relational = office.Key is "leader" or "director" or "spokesperson" or "secretary" or "adviser" or "chief-of-staff" or "director-general" or "secretary-general" or "co-leader" or "commander" or "commissioner";
        return new(CodingKind.Office, segment) { Sector = sector, IsRelational = relational, Actor = office.OwnerIsDefault ? null : office.Owner, Office = office };
    }
}
