namespace Demarche.WorldBuilder.Sources;

/// <summary>Heads of state and government of the CIA World Factbook (public domain), from its snapshots. A tenure ends where the next one begins, if a snapshot saw it
/// shortly before: between 2017 and 2020 there are none, and what was last seen before that gap is not known to have gone on.</summary>
internal sealed class Factbook(string folder, IReadOnlyDictionary<string, string> states)
{
    private const int Unseen = 45;

    // The day before the first snapshot behind the gap, which the rows of the last one before it carry, and the day of that one.
    private const string GapEnd = "2020-11-23";
    private const string GapStart = "2017-03-28";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["Burma"] = "MMR",
        ["Korea, North"] = "PRK",
        ["Korea, South"] = "KOR",
        ["Congo, Democratic Republic of the"] = "COD",
        ["Congo, Republic of the"] = "COG",
        ["Cote d'Ivoire"] = "CIV",
        ["Gambia, The"] = "GMB",
        ["Bahamas, The"] = "BHS",
        ["Turkey (Turkiye)"] = "TUR",
        ["Turkey"] = "TUR",
        ["Micronesia, Federated States of"] = "FSM",
        ["Cabo Verde"] = "CPV",
        ["Czech Republic"] = "CZE",
        ["Macedonia"] = "MKD",
        ["Swaziland"] = "SWZ",
        ["Sao Tome and Principe"] = "STP",
        ["Saint Lucia"] = "LCA",
        ["Saint Kitts and Nevis"] = "KNA",
        ["Saint Vincent and the Grenadines"] = "VCT",
    };

    // A monarch elsewhere is head of state, or the list mixes several offices.
    private static readonly string[] LeftOut = ["PRK", "MMR", "LBY", "AFG", "YEM", "ARE", "SAU", "QAT", "KWT", "BHR", "OMN", "BIH", "VAT", "PSE", "SYR", "LBN", "HKG", "MAC", "FRO", "GRL", "PRI"];

    public IEnumerable<FoundTenure> Read()
    {
        var rows = File.ReadLines(Path.Combine(folder, "executives_people.tsv")).Skip(1).Select(line => Parse(line.Split('\t'))).OfType<FoundTenure>();
        return rows.GroupBy(row => row.Office, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(group => Chain([.. group]));
    }

    private FoundTenure? Parse(string[] row)
    {
        var (country, text, since, first, last) = (row[1], row[3], EnglishDate.Parse(row[4]), row[5], row[6]);
        if (since is null || (Names.GetValueOrDefault(country) ?? states.GetValueOrDefault(country)) is not { } state || LeftOut.Contains(state)) return null;
        if (FactbookName.Parse(text) is not var (key, name, surname) || string.CompareOrdinal(since, first) > 0) return null;
        if ((key is "president" or "vice-president") != (row[2] == "chief of state")) return null;
        if (last == GapEnd) last = GapStart;
        return string.CompareOrdinal(last, first) < 0 ? null : new($"{state}/{key}", since, null, last, name, surname, null, "", "CIA World Factbook");
    }

    /// <summary>One row for each person and stretch, cut off at the next one's beginning.</summary>
    private static IEnumerable<FoundTenure> Chain(FoundTenure[] rows)
    {
        var merged = Merge(rows);
        for (var i = 0; i < merged.Count; i++)
        {
            var row = merged[i];
            if (i + 1 < merged.Count)
            {
                var next = merged[i + 1].From;
                if (next.Length == 10 && (string.CompareOrdinal(next, row.Checked) <= 0 || Days(row.Checked!, next) <= Unseen)) row = row with { To = next, Checked = null };
                else if (string.CompareOrdinal(next, row.Checked) <= 0) continue;
            }

            if (string.CompareOrdinal(row.From, row.End) < 0) yield return row;
        }
    }

    private static List<FoundTenure> Merge(FoundTenure[] rows)
    {
        List<FoundTenure> merged = [];
        foreach (var row in rows.OrderBy(row => row.From, StringComparer.Ordinal).ThenBy(row => row.Checked, StringComparer.Ordinal))
        {
            if (merged.Count > 0 && IsSame(merged[^1], row))
                merged[^1] = merged[^1] with { Name = row.Name, Surname = row.Surname, Checked = string.CompareOrdinal(row.Checked, merged[^1].Checked) > 0 ? row.Checked : merged[^1].Checked };
            else if (merged.Count == 0 || merged[^1].From != row.From) merged.Add(row);
        }

        return merged;
    }

    /// <summary>One name, or two spellings of it since one day. A stranger since the same day is somebody new whose date was not brought up: he is left out.</summary>
    private static bool IsSame(FoundTenure one, FoundTenure other)
    {
        var (a, b) = (PersonNames.Fold(one.Name).Split(' '), PersonNames.Fold(other.Name).Split(' '));
        return (one.Surname == other.Surname || one.From == other.From) && (a[0] == b[0] || (one.Surname == other.Surname && a[0][0] == b[0][0]));
    }

    private static int Days(string from, string to) => DateOnly.ParseExact(to, "yyyy-MM-dd").DayNumber - DateOnly.ParseExact(from, "yyyy-MM-dd").DayNumber;
}
