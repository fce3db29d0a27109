using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reports;

namespace Demarche.Web.Exports.Layers;

/// <summary>A flat layer of marked words, which annotation tools can show and change: the entries of one kind. Every mark bears the id of its entry and the part that its words play there; what else is
/// known of the entry stands at the words that it is made of, what is known of a party or an amount at its own words.</summary>
/// <param name="Name">Its name, in each format behind a prefix.</param>
/// <param name="Own">The part of the words that an entry is made of.</param>
/// <param name="Features">What a mark says, in the order in which formats write it: first the entry's id, then the part.</param>
internal sealed record MarkLayer(string Name, string Own, ImmutableArray<string> Features)
{
    /// <summary>How a person begins the id of an entry that he marks in several parts: those with the same one belong together.</summary>
    private const string New = "new";

    public static MarkLayer Statements { get; } = new("Words", "content", ["statement", "part", "form", "actor", "office", "polarity"]);

    public static MarkLayer Acts { get; } = new("ActWords", "evidence", ["act", "part", "name", "qualifier", "status", "actor", "office", "time", "onWord", "amount", "unit", "bound", "about"]);

    public static ImmutableArray<MarkLayer> All { get; } = [Statements, Acts];

    /// <summary>As a type of UIMA.</summary>
    public string Type => "demarche." + Name;

    /// <summary>As a layer of WebAnno.</summary>
    public string Custom => "webanno.custom." + Name;

    /// <summary>How it is said that a file has a feature.</summary>
    public string Feature(string feature) => Name + "." + feature;

    public static bool IsNew(string entry) => entry.StartsWith(New, StringComparison.OrdinalIgnoreCase);

    /// <summary>A mark.</summary>
    public LayerMark Mark(TextSpan span, string entry, string part, params IEnumerable<(string Feature, string? Value)> values)
    {
        var all = new string[Features.Length];
        Array.Fill(all, "");
        (all[0], all[1]) = (entry, part);
        foreach (var (feature, value) in values) all[Features.IndexOf(feature)] = value ?? "";
        return new LayerMark(this, span, [.. all]);
    }

    /// <summary>A mark that came back; one that names no part is of the entry's own words, and such words without an id are a new entry by themselves.</summary>
    /// <param name="span">Its words.</param>
    /// <param name="values">In the order of <see cref="Features"/>.</param>
    /// <param name="number">Its number in the file.</param>
    public LayerMark Returned(TextSpan span, IEnumerable<string?> values, int number)
    {
        string[] all = [.. values.Select(value => value ?? "")];
        if (all[1].Length == 0) all[1] = Own;
        if (all[0].Length == 0 && all[1] == Own) all[0] = string.Create(CultureInfo.InvariantCulture, $"{New}#{number}");
        return new LayerMark(this, span, [.. all]);
    }
}
