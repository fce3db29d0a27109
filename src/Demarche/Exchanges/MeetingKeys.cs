using System.Collections.Immutable;
using System.Text;
using Demarche.Reports;

namespace Demarche.Exchanges;

/// <summary>By what the acts of two reports meet: the same two parties, and several things that both speak of around the acts. One party alone, or one thing alone, is too little: two states
/// quarrel over more than one matter, and sanctions are part of many quarrels.</summary>
internal static class MeetingKeys
{
    private const int MostParties = 4;
    private const int MostStretches = 60;
    // Of all pairs of things only every second is kept, chosen by its hash: who shares one thing with another never meets him, who shares two may, who shares four almost surely does.
    private const ulong OneOf = 2;
    private const int MostTerms = 18;
    private static readonly char[] Lines = ['\n'];
    private static readonly char[] Ends = ['.', '!', '?', '\n'];

    private const ulong Start = 14695981039346656037;
    private const float Beside = 0.4f;
    private const float Name = 0.8f;

    /// <param name="acts">In text order.</param>
    /// <param name="text">The report's.</param>
    /// <param name="alone">The report tells of nothing else, so that all of it counts; else the sentences of the acts.</param>
    public static ImmutableArray<ulong> Of(ImmutableArray<TracedAct> acts, string text, bool alone)
    {
        var beside = Stretches(text, alone ? Lines : Ends).Where(span => alone || acts.Any(act => span.Contains(act.Place))).Take(MostStretches).ToList();
        var named = acts.SelectMany(act => act.Parties).Select(party => (party, 1f)).Concat(beside.SelectMany(span => MatterWords.PartiesIn(text, span)).Select(party => (party, Beside)));
        var parties = Ranked(named.Where(party => IsPublic(party.Item1)), MostParties);
        if (parties.Count < 2) return [];
        var about = acts.SelectMany(act => act.Reading.Terms).Where(term => term.IsTelling || term.IsName).Select(term => (term.Concept, term.IsParty ? Beside : term.IsName ? Name : term.Weight));
        var terms = Ranked(about.Concat(beside.SelectMany(span => MatterWords.TopicsIn(text, span))), MostTerms);
        HashSet<ulong> keys = [];
        for (var i = 0; i < parties.Count; i++)
            for (var j = i + 1; j < parties.Count; j++) AddPairs(parties[i], parties[j], [.. terms.Where(term => term != parties[i] && term != parties[j])], keys);
        return [.. keys.Order()];
    }

    private static void AddPairs(string one, string other, List<string> terms, HashSet<ulong> keys)
    {
        var parties = Hash(Start, Encoding.UTF8.GetBytes($"{one}\n{other}\n"));
        var letters = terms.ConvertAll(Encoding.UTF8.GetBytes);
        for (var i = 0; i < letters.Count; i++)
        {
            var first = Hash(Hash(parties, letters[i]), "\n"u8);
            for (var j = i + 1; j < letters.Count; j++)
                if (Hash(first, letters[j]) is var key && key % OneOf == 0) keys.Add(key);
        }
    }

    private static IEnumerable<TextSpan> Stretches(string text, char[] ends)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(ends, start) is >= 0 and var found ? found : text.Length;
            if (end > start) yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    // Persons who act for themselves are too few to tell a dispute by.
    public static bool IsPublic(string party) => party.StartsWith("state:", StringComparison.Ordinal) || party.StartsWith("org:", StringComparison.Ordinal);

    private static List<string> Ranked(IEnumerable<(string Name, float Weight)> values, int most) =>
        [.. values.GroupBy(value => value.Name, StringComparer.Ordinal).OrderByDescending(group => group.Sum(value => value.Weight)).ThenBy(group => group.Key, StringComparer.Ordinal).Take(most).Select(group => group.Key).Order(StringComparer.Ordinal)];

    // FNV-1a, 64 bit, over UTF-8; kept in records, so it must not change.
    private static ulong Hash(ulong hash, ReadOnlySpan<byte> words)
    {
        foreach (var b in words) hash = (hash ^ b) * 1099511628211;
        return hash;
    }
}
