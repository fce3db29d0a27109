using System.Text;

namespace Demarche.WorldBuilder.Sources;

/// <summary>Office holders from Wikidata (CC0) as EveryPolitician gathered them in 2022. An open end means: in office when it was gathered, which is the latest date of the file.</summary>
internal sealed class WikidataHolders(string folder, IReadOnlyDictionary<string, string> states)
{
    private static readonly (string File, string State)[] Files =
        [("russia-cabinet", "RUS"), ("ukraine-cabinet", "UKR"), ("united-kingdom-cabinet", "GBR"), ("us-cabinet", "USA"), ("china-ministers", "CHN")];

    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["President"] = "president",
        ["Prime Minister"] = "prime-minister",
        ["Premier of the State Council"] = "prime-minister",
        ["Vice President"] = "vice-president",
        ["Minister of Foreign Affairs"] = "foreign-minister",
        ["Secretary of State"] = "foreign-minister",
        ["Secretary of State for Foreign and Commonwealth Affairs"] = "foreign-minister",
        ["Minister of Defence"] = "defence-minister",
        ["Secretary of Defence"] = "defence-minister",
        ["Secretary of State for Defence"] = "defence-minister",
        ["Minister of National Defence"] = "defence-minister",
        ["Minister of Internal Affairs"] = "interior-minister",
        ["Minister of Interior Affairs"] = "interior-minister",
        ["Secretary of State for the Home Department"] = "interior-minister",
        ["Minister of Finance"] = "finance-minister",
        ["Secretary of the Treasury"] = "finance-minister",
        ["Chancellor of the Exchequer"] = "finance-minister",
        ["Minister of Economy"] = "economy-minister",
        ["Secretary of Commerce"] = "economy-minister",
        ["Minister of Commerce"] = "economy-minister",
        ["Minister of Justice"] = "justice-minister",
        ["Attorney General"] = "justice-minister",
        ["Secretary of State for Justice"] = "justice-minister",
        ["Minister of Health"] = "health-minister",
        ["Minister of Healthcare"] = "health-minister",
        ["Secretary of Health and Human Services"] = "health-minister",
        ["Secretary of State for Health and Social Care"] = "health-minister",
        ["Minister of Energy"] = "energy-minister",
        ["Secretary of Energy"] = "energy-minister",
        ["Secretary of Homeland Security"] = "homeland-secretary",
        ["Chairman of the Joint Chiefs of Staff"] = "general-chief",
        ["Chief of the General Staff"] = "general-chief",
        ["National Security Advisor"] = "security-adviser",
        ["White House Press Secretary"] = "white-house-press-secretary",
        ["White House Chief of Staff"] = "chief-of-staff",
        ["Ambassador to the United Nations"] = "ambassador-UN",
        ["Permanent Representative to the United Nations"] = "ambassador-UN",
        ["Permanent Representative to NATO"] = "ambassador-NATO",
        ["Chairman of the State Duma"] = "speaker-of-parliament",
        ["Chairman of the Verkhovna Rada"] = "speaker-of-parliament",
        ["Prosecutor General"] = "prosecutor-general",
        ["Prosecutor-General"] = "prosecutor-general",
    };

    // Endings of patronymics, which newspapers leave out.
    private static readonly string[] Fathers = ["vich", "vitch", "vna", "jevics", "vics"];

    private static readonly string[] Hosts = ["USA", "RUS", "UKR", "DEU", "GBR", "FRA", "CHN", "POL", "TUR", "ISR", "EU"];

    // In the United States and Britain these are no cabinets' words.
    private static readonly HashSet<string> NotTheirs = ["GBR Attorney General", "GBR Permanent Representative to NATO", "UKR Prosecutor-General"];

    public IEnumerable<FoundTenure> Read() => Files.SelectMany(file => Holders(file.File, file.State)).Concat(ForeignMinisters());

    /// <summary>The items by English name and state, for people whom another source has without one; none where two have the same name.</summary>
    public IReadOnlyDictionary<(string Name, string State), string> Items() => Read().Where(row => row.Item is not null).GroupBy(row => (row.Name, row.State))
        .Where(group => group.Select(row => row.Item).Distinct().Count() == 1).ToDictionary(group => group.Key, group => group.First().Item!);

    private IEnumerable<FoundTenure> Holders(string file, string state)
    {
        var rows = Rows($"holders-{file}.csv").ToArray();
        var gathered = rows.SelectMany(row => new[] { row["start"], row["end"] }).Where(date => date.Length == 10 && string.CompareOrdinal(date, "2023") < 0).Max(StringComparer.Ordinal)!;
        foreach (var row in rows)
        {
            if (row["start"].Length < 4 || !IsName(row["person"]) || NotTheirs.Contains($"{state} {row["position"]}")) continue;
            if (Key(row["position"], state) is { } key && IsItem(row["personID"])) yield return Found($"{state}/{key}", row["start"], row["end"], gathered, row["person"], row["personID"], Gender(row));
        }
    }

    private string? Key(string position, string state)
    {
        if (Keys.TryGetValue(position, out var key)) return key;
        if (!position.StartsWith("ambassador to ", StringComparison.OrdinalIgnoreCase)) return null;
        var host = position[14..];
        if (host.StartsWith("the ", StringComparison.Ordinal)) host = host[4..];
        var code = host switch { "Russian Federation" => "RUS", "United States of America" or "United States" => "USA", "People's Republic of China" => "CHN", "European Union" => "EU", "Turkey" => "TUR", _ => states.GetValueOrDefault(host) };
        return code is null || code == state || !Hosts.Contains(code) ? null : "ambassador-" + code;
    }

    private IEnumerable<FoundTenure> ForeignMinisters()
    {
        var rows = Rows("foreign-ministers.csv").ToArray();
        var gathered = rows.Select(row => row["start"]).Where(date => date.Length == 10).Max(StringComparer.Ordinal)!;
        foreach (var row in rows)
        {
            var label = row["countryLabel"] switch { "People's Republic of China" => "China", "United States of America" => "United States", "Republic of Ireland" => "Ireland", "Turkey" => "Türkiye", "Czech Republic" => "Czechia", "Ivory Coast" => "Côte d’Ivoire", "The Gambia" => "Gambia", var other => other };
            if (row["start"].Length == 10 && IsItem(row["person"]) && IsName(row["name"]) && states.GetValueOrDefault(label) is { } state)
                yield return Found($"{state}/foreign-minister", row["start"], "", gathered, row["name"], row["person"], "");
        }
    }

    private static bool IsName(string name) => name.Contains(' ', StringComparison.Ordinal) && !name.Contains(',', StringComparison.Ordinal) && name.All(c => c < '\u0250' || c is '’' or '‘' or 'ʻ');

    private static bool IsItem(string id) => id.Length > 1 && id[0] == 'Q' && id.Skip(1).All(char.IsAsciiDigit);

    private static string Gender(Dictionary<string, string> row) => row.GetValueOrDefault("gender") switch { "male" => "m", "female" => "f", _ => "" };

    private static FoundTenure Found(string office, string from, string to, string gathered, string name, string item, string gender)
    {
        foreach (var title in new[] { "Dr. ", "Sheikh ", "Archbishop ", "Prince " })
            if (name.StartsWith(title, StringComparison.Ordinal)) name = name[title.Length..];
        if (name.Split(' ') is [var given, var father, var family] && Fathers.Any(ending => father.EndsWith(ending, StringComparison.Ordinal))) name = $"{given} {family}";
        return new(office, from, to.Length == 0 ? null : to, to.Length == 0 ? gathered : null, name, PersonNames.Surname(name, office[..3]), item, gender, "Wikidata");
    }

    private IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var lines = File.ReadLines(Path.Combine(folder, "every-politician", file)).GetEnumerator();
        if (!lines.MoveNext()) yield break;
        var names = Cells(lines.Current);
        while (lines.MoveNext())
        {
            var cells = Cells(lines.Current);
            if (cells.Count == names.Count) yield return names.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        }
    }

    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) cells.Add(Take(cell));
            else cell.Append(c);
        }

        cells.Add(Take(cell));
        return cells;
    }

    private static string Take(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
