using System.Globalization;
using Demarche.Language;

namespace Demarche.Statements;

/// <summary>How often each rule is right, measured on one set of reports on one day: what <c>evaluation/rules.tsv</c> holds, which the evaluation writes. Lines of
/// language, rule, entries found and entries right, and a head with the set and the day.</summary>
public sealed record RuleMeasurement
{
    /// <summary>The name of the corpus and its part, such as <c>quotations-de (dev)</c>.</summary>
    public required string Set { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>By language (<see cref="ReadingLanguage.Code"/>) and name of the rule: rules of two languages may share a name.</summary>
    public required IReadOnlyDictionary<(string Language, string Rule), RulePrecision> Rules { get; init; }

    /// <summary>How often a rule is right in a language; none where it was not measured there, and where it found nothing.</summary>
    public RulePrecision? Of(ReadingLanguage? language, string? rule) =>
        language is not null && rule is not null && Rules.GetValueOrDefault((language.Code, rule)) is { Found: > 0 } known ? known : null;

    /// <summary>None where the head names no set or no day.</summary>
    /// <exception cref="FormatException">A line is not four columns, or a count no number.</exception>
    public static RuleMeasurement? Read(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var (set, day) = ((string?)null, (DateOnly?)null);
        var rules = new Dictionary<(string Language, string Rule), RulePrecision>();
        while (lines.ReadLine() is { } line)
        {
            if (line.Split('\t') is ["# set", var name]) set = name;
            else if (line.Split('\t') is ["# day", var text]) day = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            else if (line.Length > 0 && line[0] != '#') Add(rules, line);
        }

        return set is null || day is not { } known ? null : new() { Set = set, Day = known, Rules = rules };
    }

    private static void Add(Dictionary<(string Language, string Rule), RulePrecision> rules, string line)
    {
        if (line.Split('\t') is not [var language, var rule, var found, var right]) throw new FormatException($"No line of language, rule, n and right: {line}");
        rules[(language, rule)] = new(int.Parse(right, CultureInfo.InvariantCulture), int.Parse(found, CultureInfo.InvariantCulture));
    }
}
