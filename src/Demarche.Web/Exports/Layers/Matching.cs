namespace Demarche.Web.Exports.Layers;

/// <summary>Finds again, in what came back, each thing that was sent.</summary>
internal static class Matching
{
    /// <summary>What became of each, by the first test that anything passes; nothing is taken twice. Cost: what was sent times what came back.</summary>
    /// <param name="sent">What was sent.</param>
    /// <param name="back">What came back.</param>
    /// <param name="tests">The strictest first.</param>
    /// <returns>By the place of what was sent what it is now, none where it is gone; and what is new, in its order.</returns>
    public static (TBack?[] Found, List<TBack> Fresh) Of<TSent, TBack>(IReadOnlyList<TSent> sent, IEnumerable<TBack> back, params IEnumerable<Func<TSent, TBack, bool>> tests)
        where TBack : class
    {
        var (found, fresh) = (new TBack?[sent.Count], back.ToList());
        foreach (var test in tests)
            for (var i = 0; i < found.Length; i++)
            {
                if (found[i] is not null || fresh.FindIndex(one => test(sent[i], one)) is not (>= 0 and var at)) continue;
                found[i] = fresh[at];
                fresh.RemoveAt(at);
            }

        return (found, fresh);
    }
}
