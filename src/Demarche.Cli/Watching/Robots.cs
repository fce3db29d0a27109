using System.Globalization;

namespace Demarche.Cli.Watching;

/// <summary>What a host asks of programs in its robots.txt (RFC 9309): which paths are not to be fetched, and how long to wait in between.</summary>
internal sealed class Robots
{
    /// <summary>The name by which a host may speak to this program.</summary>
    public const string Agent = "demarche";

    private const int Longest = 512 << 10;
    private const int MostRules = 2000;

    private readonly List<(string Path, bool Allowed)> rules = [];

    private Robots()
    {
    }

    public static Robots Free { get; } = new();

    public TimeSpan? Delay { get; private set; }

    /// <summary>The group for this program, else the one for all.</summary>
    public static Robots Read(string text)
    {
        var (own, all) = (new Robots(), new Robots());
        var (forOwn, forAll, inRules, hasOwn) = (false, false, false, false);
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, Longest)).EnumerateLines())
        {
            if (Field(line) is not { } field) continue;
            if (field.Name == "user-agent")
            {
                if (inRules) (forOwn, forAll, inRules) = (false, false, false);
                forOwn |= field.Value.StartsWith(Agent, StringComparison.OrdinalIgnoreCase);
                forAll |= field.Value == "*";
                hasOwn |= forOwn;
            }
            else
            {
                inRules = true;
                if (forOwn) own.Add(field.Name, field.Value);
                if (forAll) all.Add(field.Name, field.Value);
            }
        }

        return hasOwn ? own : all;
    }

    /// <summary>The longest rule that fits decides; of two equally long ones the one that allows.</summary>
    public bool Allows(Uri address)
    {
        var (length, allowed) = (-1, true);
        foreach (var rule in rules)
            if (rule.Path.Length >= length && Fits(address.PathAndQuery, rule.Path)) (length, allowed) = (rule.Path.Length, rule.Path.Length == length ? allowed || rule.Allowed : rule.Allowed);
        return allowed;
    }

    private void Add(string name, string value)
    {
        if (name is "allow" or "disallow" && value.Length > 0 && rules.Count < MostRules) rules.Add((value, name == "allow"));
        if (name == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)) Delay = TimeSpan.FromSeconds(Math.Min(seconds, 60));
    }

    private static (string Name, string Value)? Field(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        if (comment >= 0) line = line[..comment];
        var colon = line.IndexOf(':');
        return colon < 0 ? null : (line[..colon].Trim().ToString().ToLowerInvariant(), line[(colon + 1)..].Trim().ToString());
    }

    // "*" stands for anything, "$" for the end; the parts between stars are found one after the other, so nothing backtracks.
    private static bool Fits(string path, string rule)
    {
        var ends = rule.EndsWith('$');
        var parts = (ends ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var found = i == parts.Length - 1 && ends ? (path.EndsWith(parts[i], StringComparison.Ordinal) ? path.Length - parts[i].Length : -1) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at) return false;
            at = found + parts[i].Length;
        }

        return !ends || at == path.Length;
    }
}
