using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>A document while it is put together.</summary>
/// <param name="by">Whose it is; several who signed it.</param>
internal sealed class DocumentDraft(IEnumerable<string> by, DocumentType type)
{
    private readonly List<string> approved = [];
    private readonly SortedSet<int> days = [];
    private readonly HashSet<string> recipients = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TracedAct>> byReport = new(StringComparer.Ordinal);

    /// <summary>In a stable order.</summary>
    public SortedSet<string> By { get; } = new(by, StringComparer.Ordinal);

    public DocumentType Type { get; } = type;

    public List<TracedAct> Acts { get; } = [];

    public bool? Confidential { get; private set; }

    /// <summary>The words by which it passes where they say of what kind it is; else the first noun for it that does.</summary>
    public string Name => Acts.Find(act => IsOfKind(act) && ExchangeDeeds.Passes(act) && act.Matter.Contains(act.Reading.Named!.Value.Noun, StringComparison.OrdinalIgnoreCase)) is { } passing
        ? DocumentName.Of(passing.Matter, passing.Reading.Named!.Value.Noun)
        : (Acts.Find(IsOfKind) ?? Acts.Find(act => act.Reading.Named is not null))?.Reading.Named?.Noun ?? "";

    public ImmutableArray<string> To => [.. Acts.SelectMany(act => act.Recipients).Where(id => !By.Contains(id)).GroupBy(id => id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];

    /// <summary>By name where any report has one.</summary>
    public string? DeliveredBy => Acts.Where(act => act.Act.Name == ActName.Deliver).SelectMany(act => act.Hands).GroupBy(id => id, StringComparer.Ordinal).OrderBy(group => group.Key.StartsWith("office:", StringComparison.Ordinal)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    public ImmutableArray<string> ApprovedBy => [.. approved.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The day that most of those name who say when it passed.</summary>
    public string? Time => Acts.Where(act => act.Act.Status == ActStatus.Done && act.Act.Time?.Value is not null).GroupBy(act => act.When, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static bool IsOfKind(TracedAct act) => act.Reading.Named is { Type: not DocumentType.Other };

    /// <summary>What a report tells of it.</summary>
    public IEnumerable<TracedAct> Of(string report) => byReport.TryGetValue(report, out var told) ? told : [];

    public bool GoesTo(string party) => !By.Contains(party) && recipients.Contains(party);

    /// <summary>The days between a day and the nearest on which something was done with it.</summary>
    public int Apart(int day)
    {
        var (before, behind) = (days.GetViewBetween(int.MinValue, day), days.GetViewBetween(day, int.MaxValue));
        return Math.Min(before.Count > 0 ? day - before.Max : int.MaxValue, behind.Count > 0 ? behind.Min - day : int.MaxValue);
    }

    public void Add(TracedAct act)
    {
        Acts.Add(act);
        days.Add(act.DayNumber);
        recipients.UnionWith(act.Recipients);
        if (!byReport.TryGetValue(act.Report, out var told)) byReport[act.Report] = told = [];
        told.Add(act);
    }

    public void Mark(TracedAct act)
    {
        if (!Of(act.Report).Contains(act)) Add(act);
        if (act.Reading.Marks.Contains("secret") || (act.Reading.Marks.Contains("public") && act.IsTurned)) Confidential = true;
        else if (act.Reading.Marks.Contains("public")) Confidential ??= false;
        if (act.Reading.Marks.Contains("approve")) approved.AddRange(act.Hands.IsEmpty ? act.Actors : act.Hands);
    }
}
