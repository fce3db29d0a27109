namespace Demarche.Actors.Coding;

/// <summary>Codes a noun phrase: which state, which sector. Examples: "Armenian Prime Minister Nikol Pashinyan" ARM GOV, "a former CIA official" USA ELI,
/// "members of the Riigikogu" EST LEG, "Kyiv police" UKR COP. It knows nothing but the words, the tables and the day; cost is linear in the phrase. Safe for several threads.</summary>
public sealed class ActorCoder
{
    private const int LongestPhrase = 60;

    private readonly World world;
    private readonly AgentTable agents;

    private ActorCoder(World world, AgentTable agents) => (this.world, this.agents) = (world, agents);

    /// <summary>Codes English phrases.</summary>
    public static ActorCoder English { get; } = new(World.Shared, AgentTable.English);

    /// <summary>Codes a phrase; of words beyond the sixtieth it takes no notice.</summary>
    /// <param name="phrase">A noun phrase, with or without its article.</param>
    /// <param name="date">EDTF: the day on which an office counts. Without it whoever ever held an office of state counts as holding one.</param>
    public ActorCoding Code(string phrase, string? date)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var days = DayRange.Parse(date);
        var hits = CodingScan.Scan(world, agents, phrase, days, LongestPhrase);
        return hits.Count == 0 ? ActorCoding.None : new(CountryOf(hits, days), SectorOf(hits, days));
    }

    private string CountryOf(List<CodingHit> hits, DayRange? days)
    {
        foreach (var hit in hits)
            if (hit.Kind != CodingKind.Agent && CountryOf(hit, days) is { Length: > 0 } country) return country;
        return string.Empty;
    }

    private string CountryOf(CodingHit hit, DayRange? days)
    {
        var id = hit.Actor;
        if (id is null) return string.Empty;
        if (id.StartsWith("state:", StringComparison.Ordinal)) return id[6..];
        if (hit.Kind == CodingKind.Person && BodyOf(id, days) is { Length: > 0 } body) return body;
        var actor = world.Find(id);
        return actor is null ? string.Empty : actor.Country ?? BodyCode.Of(actor.Code).Country;
    }

    /// <summary>The international body whose office a person holds; without a day, of the first he ever held.</summary>
    private string? BodyOf(string person, DayRange? days)
    {
        foreach (var tenure in world.TenuresOfPerson(person))
        {
            if (days is { } range && !tenure.Covers(range)) continue;
            return world.Find("org:" + tenure.Office[7..tenure.Office.IndexOf('/', StringComparison.Ordinal)]) is { Country: null } body ? BodyCode.Of(body.Code).Country : null;
        }

        return null;
    }

    /// <summary>The last word of the head that says what somebody is; where it says only his place, what he belongs to; else what hangs on the head.</summary>
    private string SectorOf(List<CodingHit> hits, DayRange? days)
    {
        var person = hits.FindIndex(hit => hit.Kind == CodingKind.Person);
        if (person >= 0) return SectorOfPerson(hits[person].Actor!, hits, days);
        var said = Said(hits);
        var former = hits.Exists(hit => hit.Former) && said is "GOV" or "LEG" or "SPY" or "MIL" or "JUD" or "COP" or "PTY";
        return former ? "ELI" : said;
    }

    private string Said(List<CodingHit> hits)
    {
        string? place = null, unknown = null;
        foreach (var segment in hits.GroupBy(hit => hit.Segment))
        {
            foreach (var hit in segment.Reverse())
            {
                if (SectorOf(hit) is not { Length: > 0 } sector) continue;
                if (sector == "UNK") unknown = sector;
                else if (!hit.IsRelational) return Inside(hits, hit, sector);
                else place ??= sector;
            }

        }

        return place ?? unknown ?? Bare(hits);
    }

    /// <summary>An office inside a body that is no government is a place in that body: "president of the Riigikogu".</summary>
    private string Inside(List<CodingHit> hits, CodingHit head, string sector)
    {
        if (head.Kind != CodingKind.Office || sector != "GOV") return sector;
        foreach (var hit in hits)
            if (hit.Segment > head.Segment && hit.Kind is CodingKind.Body or CodingKind.Agent && !hit.IsRelational && SectorOf(hit) is { Length: > 0 } other and not "GOV" and not "UNK") return other;
        return sector;
    }

    private string SectorOf(CodingHit hit) => hit.Kind switch
    {
        CodingKind.Body => BodyCode.Of(world.Find(hit.Actor!)?.Code).Sector,
        CodingKind.State or CodingKind.People or CodingKind.Capital or CodingKind.City => string.Empty,
        _ => hit.Sector,
    };

    /// <summary>Nothing but places and states: a capital is its government, another city its citizens, a state itself; anything beside an adjective is nobody in particular.</summary>
    private static string Bare(List<CodingHit> hits)
    {
        var first = hits[0];
        return first.Kind switch
        {
            CodingKind.State => hits.Count == 1 && first.IsWhole ? string.Empty : first.IsWhole ? string.Empty : "UNK",
            CodingKind.Capital when first.IsWhole => "GOV",
            CodingKind.City when first.IsWhole => "CVL",
            CodingKind.People => "CVL",
            CodingKind.Body => string.Empty,
            _ => "UNK",
        };
    }

    private string SectorOfPerson(string person, List<CodingHit> hits, DayRange? days)
    {
        string? held = null, past = null;
        foreach (var tenure in world.TenuresOfPerson(person))
        {
            var sector = OfficeSector.Of(world.Office(tenure.Key)?.Kind, tenure.Key, tenure.Office, world);
            if (days is not { } range || tenure.Covers(range)) held = held is null or "PTY" ? sector : held;
            else if (tenure.From < range.First) past = sector;
        }

        if (held is not null) return held;
        var said = hits.Where(hit => hit.Kind is CodingKind.Office or CodingKind.Agent or CodingKind.Institution).Select(hit => hit.Sector).FirstOrDefault();
        return said is not null && !hits.Exists(hit => hit.Former) ? said : past is not null ? "ELI" : said ?? "CVL";
    }
}
