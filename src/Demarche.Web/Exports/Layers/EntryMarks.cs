using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Web.Exports.Layers;

/// <summary>An entry and what the marks of a file say of it.</summary>
/// <param name="Like">The entry as it is kept.</param>
/// <param name="Says">The mark that tells of the entry.</param>
/// <param name="All">All of its marks.</param>
/// <param name="Report">Its report.</param>
internal sealed record EntryMarks<T>(T Like, LayerMark Says, IReadOnlyList<LayerMark> All, Report Report)
    where T : class
{
    /// <summary>Its arrows to other entries, by their ids.</summary>
    public ImmutableArray<(string Relation, string To)> Arcs { get; init; } = [];

    /// <summary>The entries that an arrow can lead to: those whose words are marked.</summary>
    public IReadOnlySet<string> Drawn { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The id of an entry of a layer by what its marks bear.</summary>
    public Func<MarkLayer, string, string?> IdOf { get; init; } = (_, mark) => mark;

    /// <summary>What is said of a feature, as a decision has it.</summary>
    public string Text(string feature) => Correction.Text(Says[feature]) ?? "null";

    /// <summary>The words that play a part, as a decision has them.</summary>
    public string Words(string part) => Edits.Spans(Spans(part), Report.Text);

    public ImmutableArray<TextSpan> Spans(string part) => [.. Of(part).Select(mark => mark.Span).Distinct().Order()];

    public IEnumerable<LayerMark> Of(string part) => All.Where(mark => mark.Part == part);

    /// <summary>Those who play a part. They keep their places; whoever is named without words has no mark and stays.</summary>
    public ImmutableArray<Role> Roles(string part, ImmutableArray<Role> now)
    {
        var places = now.SelectMany((role, at) => role.Spans.Select(span => (At: at, Span: span))).ToList();
        var (found, fresh) = Matching.Of(
            places, Of(part), (place, mark) => mark.Span == place.Span && Is(mark, now[place.At]), (place, mark) => mark.Span == place.Span, (place, mark) => mark.Span.Overlaps(place.Span));
        var stay = now.Select((role, at) => role.Spans.IsEmpty ? role : Changed(role, [.. places.Select((place, i) => place.At == at ? found[i] : null).OfType<LayerMark>()]));
        return [.. stay.OfType<Role>(), .. fresh.Select(mark => new Role([mark.Span], mark["actor"], mark["office"]))];
    }

    // Whoever changes something of a party may change it at one of its marks.
    private static Role? Changed(Role role, List<LayerMark> marks) => marks.Count == 0 ? null : (marks.Find(mark => !Is(mark, role)) ?? marks[0]) is var says
        ? role with { Spans = [.. marks.Select(mark => mark.Span).Distinct().Order()], Actor = says["actor"], Office = says["office"] }
        : null;

    private static bool Is(LayerMark mark, Role role) => mark["actor"] == role.Actor && mark["office"] == role.Office;
}
