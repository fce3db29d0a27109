using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Demarche.Exchanges;

/// <summary>An id that a record has given.</summary>
/// <param name="Kind"><c>exchange</c>, <c>issue</c>, <c>document</c>, <c>thread</c> or <c>position</c>.</param>
/// <param name="Mark">What else tells it from others of its kind that begin with the same act: an issue's first term, whose document it is, an actor and his stance; may be empty.</param>
/// <param name="Acts">The acts of the thing that bore it, as told; those that are no longer there left out.</param>
public sealed record Claim(string Kind, string Id, string Mark, ImmutableArray<string> Acts);

/// <summary>Gives ids, and gives a thing the id again that it bore. A thing bears the id whose first act is among its own; of several the one whose act was told first. A thing without one gets an id that
/// follows from its first act. So equal records give equal ids, in whatever order the reports came, and what a record has shown keeps its name.</summary>
public sealed class Claims
{
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Length = 12;

    private readonly Dictionary<(string Kind, string Anchor), List<Claim>> known = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public Claims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims.Where(claim => claim.Acts.Length > 0).OrderBy(claim => claim.Id, StringComparer.Ordinal))
        {
            if (!known.TryGetValue((claim.Kind, claim.Acts[0]), out var list)) known[(claim.Kind, claim.Acts[0])] = list = [];
            list.Add(claim);
        }
    }

    /// <summary>The ids that an exchange and the things in it bear.</summary>
    public static IEnumerable<Claim> Of(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        yield return new Claim("exchange", exchange.Id, "", exchange.Acts);
        foreach (var issue in exchange.Issues) yield return new Claim("issue", issue.Id, issue.Terms[0], issue.Acts);
        foreach (var document in exchange.Documents) yield return new Claim("document", document.Id, string.Join(' ', document.By), document.Acts);
        foreach (var thread in exchange.Threads) yield return new Claim("thread", thread.Id, "", [thread.Opening, .. thread.Repeats]);
        foreach (var position in exchange.Positions) yield return new Claim("position", position.Id, PositionMark(position.Issue, position.Actor, position.Stance), position.Acts);
    }

    /// <summary>What tells a position from others that begin with the same act.</summary>
    public static string PositionMark(string issue, string actor, Acts.Stance stance) => $"{issue} {actor} {stance}";

    /// <summary>The id of a thing.</summary>
    /// <param name="kind">As in a claim.</param>
    /// <param name="mark">As in a claim.</param>
    /// <param name="acts">Its acts, as told; not empty.</param>
    public string Take(string kind, string mark, IReadOnlyList<string> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        var free = acts.Where(act => known.ContainsKey((kind, act))).SelectMany(act => known[(kind, act)]).Where(claim => !taken.Contains(claim.Id)).ToList();
        var found = free.Find(claim => claim.Mark == mark) ?? (kind == "position" ? null : free.FirstOrDefault());
        var id = found?.Id ?? New(kind, mark, acts[0]);
        taken.Add(id);
        return id;
    }

    private string New(string kind, string mark, string act)
    {
        for (var time = 0; ; time++)
        {
            var id = $"{kind}:{Hash(time == 0 ? $"{act}\n{mark}" : $"{act}\n{mark}\n{time}")}";
            if (!taken.Contains(id)) return id;
        }
    }

    private static string Hash(string words)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(words), hash);
        return string.Create(Length, hash[..Length].ToArray(), static (id, bytes) =>
        {
            for (var i = 0; i < id.Length; i++) id[i] = Digits[bytes[i] & 31];
        });
    }
}
