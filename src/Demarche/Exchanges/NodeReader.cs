using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reports;

namespace Demarche.Exchanges;

/// <summary>Divides the acts of a report into those that belong together: acts do that share a party and stand near each other or share a thing in dispute. So a round-up of several
/// disputes has several nodes.</summary>
internal static class NodeReader
{
    // UTF-16 units between two acts of one party that are of one dispute without a common word, and between neighbours.
    private const int Near = 1500;
    private const int Next = 400;
    private const int Around = 300;

    private static readonly char[] Ends = ['.', '!', '?', '\n'];

    public static ImmutableArray<ReportNode> Read(ExchangeSource read)
    {
        var acts = new ActTracer(read).Trace();
        if (acts.IsEmpty) return [];
        var sets = new DisjointSets(acts.Length);
        JoinNear(acts, read.Report.Text.Value, sets);
        JoinAlike(acts, sets);
        var groups = sets.Groups().Select(group => group.Select(i => acts[i]).ToImmutableArray()).ToList();
        return [.. groups.Select((group, number) => new ReportNode(read.Report.Id, number, DayNumber(group[0].Told), group, () => MeetingKeys.Of(group, read.Report.Text.Value, groups.Count == 1)))];
    }

    private static int DayNumber(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? known.DayNumber : 0;

    // Neighbours of one party, and what stands next to an act that does not name two parties of its own.
    private static void JoinNear(ImmutableArray<TracedAct> acts, string text, DisjointSets sets)
    {
        Dictionary<string, int> last = new(StringComparer.Ordinal);
        var before = 0;
        for (var i = 0; i < acts.Length; i++)
        {
            var parties = acts[i].Parties.Concat(Beside(acts[i].Place, text)).Where(IsPublic).Distinct().ToList();
            foreach (var party in parties)
            {
                if (last.TryGetValue(party, out var other) && acts[i].Place - acts[other].Place <= Near) sets.Join(i, other);
                last[party] = i;
            }

            if (i > 0 && Math.Min(parties.Count, before) < 2 && acts[i].Place - acts[i - 1].Place <= Next) sets.Join(i, i - 1);
            before = parties.Count;
        }
    }

    // Whom its sentence names.
    private static IEnumerable<string> Beside(int place, string text) => MatterWords.PartiesIn(text, SentenceAt(place, text));

    /// <summary>The sentence around a place, as far as it can be seen without reading it; at most so much of it as stands near.</summary>
    public static TextSpan SentenceAt(int place, string text)
    {
        var (first, last) = (Math.Max(0, place - Around), Math.Min(text.Length, place + Around));
        if (place > first && text.LastIndexOfAny(Ends, place - 1, place - first) is >= 0 and var before) first = before;
        if (text.IndexOfAny(Ends, place, last - place) is >= 0 and var behind) last = behind;
        return new TextSpan(first, last);
    }

    private static void JoinAlike(ImmutableArray<TracedAct> acts, DisjointSets sets)
    {
        Dictionary<(string Party, string Concept), int> first = [];
        for (var i = 0; i < acts.Length; i++)
            foreach (var party in acts[i].Parties.Where(IsPublic))
                foreach (var term in acts[i].Reading.Terms)
                    if (!term.IsParty && !first.TryAdd((party, term.Concept), i)) sets.Join(i, first[(party, term.Concept)]);
    }

    private static bool IsPublic(string party) => MeetingKeys.IsPublic(party);
}
