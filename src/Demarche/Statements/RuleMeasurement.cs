using System.Globalization;

namespace Demarche.Statements;

/// <summary>How often each rule is right, measured on one set of reports on one day: what <c>evaluation/rules.tsv</c> holds, which the evaluation writes. Lines of
/// rule, entries found and entries right, and a head with the set and the day.</summary>
public sealed record RuleMeasurement
{
    /// <summary>The name of the corpus and its part, such as <c>quotations-de (dev)</c>.</summary>
    public required string Set { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>By name of the rule; a rule that is not there is shown without a figure.</summary>
    public required IReadOnlyDictionary<string, RulePrecision> Rules { get; init; }

    /// <summary>None where the head names no set or no day.</summary>
    /// <exception cref="FormatException">A line is not three columns, or a count no number.</exception>
    public static RuleMeasurement? Read(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var (set, day) = ((string?)null, (DateOnly?)null);
        var rules = new Dictionary<string, RulePrecision>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            if (line.Split('\t') is ["# set", var name]) set = name;
            else if (line.Split('\t') is ["# day", var text]) day = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            else if (line.Length > 0 && line[0] != '#') Add(rules, line);
        }

        return set is null || day is not { } known ? null : new() { Set = set, Day = known, Rules = rules };
    }

    private static void Add(Dictionary<string, RulePrecision> rules, string line)
    {
        if (line.Split('\t') is not [var rule, var found, var right]) throw new FormatException($"No line of rule, n and right: {line}");
        rules[rule] = new(int.Parse(right, CultureInfo.InvariantCulture), int.Parse(found, CultureInfo.InvariantCulture));
    }
}
