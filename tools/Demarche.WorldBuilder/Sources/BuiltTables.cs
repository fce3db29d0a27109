using Demarche.WorldBuilder.Compilation;

namespace Demarche.WorldBuilder.Sources;

/// <summary>Makes persons.built.tsv and tenures.built.tsv of the sources. What the hand-kept tables say of an office on a day wins; a person they have keeps his id.</summary>
internal sealed class BuiltTables
{
    private const string Sources = "CIA World Factbook (public domain) and Wikidata (CC0, as EveryPolitician gathered it in 2022)";

    private static readonly string[] Transliterated = ["RUS", "UKR", "BLR", "BGR", "GEO", "ARM", "AZE", "KAZ", "KGZ", "UZB", "TJK", "TKM"];

    private readonly WorldTable tables;
    private readonly Dictionary<(string Name, string State), string> known = [];
    private readonly Dictionary<string, string> genders = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> persons = new(StringComparer.Ordinal);
    private readonly List<(TenureRow Days, bool IsClosed)> hand = [];
    private readonly Dictionary<string, List<(string[] Words, string Id)>> namesByState = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> initials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> surnames = new(StringComparer.Ordinal);

    private BuiltTables(string world)
    {
        tables = new(world);
        foreach (var row in tables.Read("persons", 10)) Know(row);
        foreach (var row in tables.Read("given-names", 2)) genders.TryAdd(row[0], row[1].Length == 1 ? row[1] : "");
        hand.AddRange(tables.Read("tenures", 6).Select(row => (TenureRow.Parse(row), row[3].Length > 0)));
    }

    /// <summary>Writes both tables and says how many rows they have.</summary>
    public static string Write(string actors, string world)
    {
        var built = new BuiltTables(world);
        var states = built.tables.Read("states", 10).ToDictionary(row => row[2], row => row[0], StringComparer.Ordinal);
        var wikidata = new WikidataHolders(actors, states);
        var items = wikidata.Items();
        var found = wikidata.Read().Concat(new Factbook(actors, states).Read().Select(row => row with { Item = items.GetValueOrDefault((row.Name, row.State)) }));
        var tenures = built.Tenures(found).Order(StringComparer.Ordinal).ToArray();
        File.WriteAllLines(Path.Combine(world, "persons.built.tsv"), [.. Head("Persons", "id, de, en, names, surnames, gender, country, alone, wikidata, source"), .. built.persons.Values]);
        File.WriteAllLines(Path.Combine(world, "tenures.built.tsv"), [.. Head("Who held which office", "person, office, from, to, checked, source"), .. tenures]);
        return $"{built.persons.Count} persons and {tenures.Length} tenures built";
    }

    private static string[] Head(string what, string columns) =>
        [$"# {what}, built by tools/Demarche.WorldBuilder; do not edit: persons.tsv and tenures.tsv win.", $"# source: {Sources}", "# licence: public domain and CC0-1.0; the selection Apache-2.0", "# date: 2026-11-22", $"# columns: {columns}"];

    private void Know(string[] row)
    {
        ids.Add(row[0]);
        foreach (var name in WorldTable.Alternatives(row[3]).Where(name => !name.Contains('/', StringComparison.Ordinal)).Append(row[1]).Append(row[2])) Know(name, row[6], row[0]);
        initials[row[0]] = PersonNames.Fold(row[2])[0];
        surnames[row[0]] = [.. WorldTable.Alternatives(row[4]).Select(PersonNames.Fold)];
    }

    private void Know(string name, string state, string id)
    {
        known.TryAdd((PersonNames.Fold(name), state), id);
        if (!namesByState.TryGetValue(state, out var names)) namesByState.Add(state, names = []);
        names.Add((PersonNames.Fold(name).Split(' '), id));
    }

    private IEnumerable<string> Tenures(IEnumerable<FoundTenure> found)
    {
        List<(FoundTenure Row, TenureRow Days)> kept = [];
        foreach (var row in found.Where(row => string.CompareOrdinal(row.End, "2010") >= 0))
        {
            var days = TenureRow.Parse(["", "office:" + row.Office, row.From, row.To ?? "", row.Checked ?? "", ""]);
            if (days.From >= days.Until || days.Until <= TenureRow.First("2010")) continue;
            if (Free(days, row) is { } free) kept.Add((row, free));
        }

        foreach (var office in kept.GroupBy(entry => entry.Row.Office, StringComparer.Ordinal))
            foreach (var (row, days) in Apart([.. office.OrderBy(entry => entry.Days.From).ThenBy(entry => entry.Row.Name, StringComparer.Ordinal)]))
            {
                var open = row.To is null && days.Until == TenureRow.Parse(["", "", row.From, "", row.Checked!, ""]).Until;
                yield return string.Join('\t', Person(row), "office:" + row.Office, Day(days.From), open ? "" : Day(days.Until), open ? Day(days.Until - 1) : "", row.Source);
            }
    }

    /// <summary>What the hand-kept tables leave of a tenure: nothing where they cover its middle, else what lies outside.</summary>
    private TenureRow? Free(TenureRow days, FoundTenure row)
    {
        foreach (var (other, isClosed) in hand.Where(other => other.Days.Office == days.Office && other.Days.From < days.Until && days.From < other.Days.Until).OrderBy(other => other.Days.From))
        {
            if (IsSame(other.Person, row) && (isClosed || other.From > days.From)) return null;
            days = other.From <= days.From ? days with { From = other.Until } : days with { Until = other.From };
            if (days.From >= days.Until) return null;
        }

        // What is left between two people of the hand-kept tables, or beside the same one, is mostly a date that sources give differently.
        return days.Until - days.From < 60 ? null : days;
    }

    private bool IsSame(string person, FoundTenure row) => PersonNames.Fold(row.Name).Split(' ').Any(surnames[person].Contains) || Person(row, make: false) == person;

    /// <summary>Two at a time in one office: the sources do not say who it was, unless the first one's end is just late.</summary>
    private static IEnumerable<(FoundTenure Row, TenureRow Days)> Apart((FoundTenure Row, TenureRow Days)[] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var (row, days) = rows[i];
            if (i > 0 && rows[..i].Any(other => other.Days.Until - 45 > days.From)) continue;
            var next = rows[(i + 1)..].Where(other => other.Days.From < days.Until).Select(other => other.Days.From).DefaultIfEmpty(days.Until).Min();
            if (days.Until - next > 45) continue;
            if (next > days.From) yield return (row, days with { Until = next });
        }
    }

    private static string Day(int number) => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private string? Person(FoundTenure row, bool make = true)
    {
        var found = ByName(row.Name, row.State) ?? ByName(German(row.Name, row.State), row.State) ?? SameOffice(row) ?? Longer(row);
        if (found is null && row.Item is not null && ids.Contains("person:" + row.Item)) return "person:" + row.Item;
        return found ?? (make ? Make(row) : null);
    }

    private string? ByName(string name, string state) => known.GetValueOrDefault((PersonNames.Fold(name), state));

    private static string German(string name, string state) => Transliterated.Contains(state) ? GermanSpelling.Of(name, state) : name;

    /// <summary>Who the hand-kept tables say held that very office, by a surname that the source's long form holds.</summary>
    private string? SameOffice(FoundTenure row)
    {
        var words = PersonNames.Fold(row.Name).Split(' ');
        return hand.Find(other => other.Days.Office == "office:" + row.Office && words.Any(surnames[other.Days.Person].Contains) && words[0][0] == initials[other.Days.Person]).Days?.Person;
    }

    /// <summary>A person of that state all words of whose name stand in the source's long form: Michel Miguel Elias Temer Lulia.</summary>
    private string? Longer(FoundTenure row)
    {
        var words = PersonNames.Fold(row.Name).Split(' ');
        return namesByState.GetValueOrDefault(row.State)?.Find(other => other.Words.Length > 1 && other.Words.All(words.Contains)).Id;
    }

    private string Make(FoundTenure row)
    {
        var id = "person:" + (row.Item ?? PersonNames.Slug(row.Name));
        if (!ids.Add(id)) id = $"person:{PersonNames.Slug(row.Name)}-{PersonNames.Slug(row.State)}";
        ids.Add(id);
        Know(row.Name, row.State, id);
        var german = German(row.Name, row.State);
        string[] names = [.. new[] { german, row.Name }.Distinct(StringComparer.Ordinal)];
        string[] surnames = [.. new[] { German(row.Surname, row.State), row.Surname }.Where(name => name.Length > 1 && name[^1] != '.').Distinct(StringComparer.Ordinal)];
        var gender = row.Gender.Length > 0 ? row.Gender : genders.GetValueOrDefault(row.Name.Split(' ')[0]) ?? "";
        persons.Add(id, string.Join('\t', id, german, row.Name, string.Join('|', names), string.Join('|', surnames), gender, row.State, "", row.Item, row.Source));
        return id;
    }
}
