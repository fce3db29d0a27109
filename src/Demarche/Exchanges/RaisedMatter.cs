using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>What one party raised on an issue, to the same ones each time it did: the openings of one thread.</summary>
internal sealed class RaisedMatter
{
    private readonly HashSet<string> ids;
    private readonly ILookup<string, TracedAct> byReport;

    // Only the day of the report is known, so it may have been raised before.
    private readonly bool isToldOnly;

    /// <param name="issue">What it is about.</param>
    /// <param name="opener">Whoever raised it.</param>
    /// <param name="openings">The acts that raise it; not empty.</param>
    public RaisedMatter(IssueDraft issue, string opener, IEnumerable<TracedAct> openings)
    {
        (Issue, Opener, Openings) = (issue, opener, [.. openings.Order(Comparer<TracedAct>.Create(TracedAct.Compare))]);
        ids = Openings.Select(act => act.Act.Id).ToHashSet(StringComparer.Ordinal);
        byReport = Openings.ToLookup(act => act.Report, StringComparer.Ordinal);
        Asked = Openings.SelectMany(act => act.Recipients).ToHashSet(StringComparer.Ordinal);
        var first = Openings.MinBy(act => act.Day, StringComparer.Ordinal)!;
        (Since, isToldOnly) = (first.Day, first.Act.Time?.Value is not { Length: >= 10 });
        IsAsked = Openings.Exists(ExchangeDeeds.Asks);
        AsksForAnswer = Openings.Exists(act => act.Reading.Named is { Type: DocumentType.Answer });
    }

    public IssueDraft Issue { get; }

    /// <summary>Other issues that the same acts belong to, on which they open no thread of their own.</summary>
    public ImmutableArray<IssueDraft> Beside { get; init; } = [];

    public string Opener { get; }

    /// <summary>In the order of telling.</summary>
    public List<TracedAct> Openings { get; }

    public IEnumerable<string> Ids => ids;

    public IEnumerable<string> Reports => byReport.Select(report => report.Key);

    /// <summary>To whom it was raised.</summary>
    public HashSet<string> Asked { get; }

    /// <summary>It went to a party by name; "beide Seiten" is nobody's name.</summary>
    public bool IsAddressed => Asked.Any(MeetingKeys.IsPublic);

    /// <summary>The first day on which it was raised.</summary>
    public string Since { get; }

    /// <summary>Something is asked for; else it is offered or proposed.</summary>
    public bool IsAsked { get; }

    /// <summary>"verlangt eine schriftliche Antwort".</summary>
    public bool AsksForAnswer { get; }

    /// <summary>It is a deed of the opener that others may only take or leave.</summary>
    public bool IsOffered => Openings.TrueForAll(act => act.Act.Name == ActName.Offer);

    public bool Holds(TracedAct act) => ids.Contains(act.Act.Id);

    public bool Holds(string act) => ids.Contains(act);

    public IEnumerable<TracedAct> In(string report) => byReport[report];

    public bool AsksOneOf(TracedAct act) => act.Actors.Any(Asked.Contains);

    /// <summary>Something was done before this was raised, and so does not answer it. Where only the day of telling is known, a day more or less says nothing.</summary>
    public bool IsBehind(TracedAct act)
    {
        if (Since.Length == 0 || act.Day.Length == 0) return false;
        if (act.Act.Time?.Value is { Length: > 0 and < 10 } month) return string.CompareOrdinal(month, Since) < 0 && !Since.StartsWith(month, StringComparison.Ordinal);
        return string.CompareOrdinal(act.Day, isToldOnly ? DayBefore(Since) : Since) < 0;
    }

    private static string DayBefore(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", out var known) && known > DateOnly.MinValue ? known.AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : day;
}
