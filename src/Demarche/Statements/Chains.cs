namespace Demarche.Statements;

/// <summary>Finds the word behind the word: where a source ("wie TASS berichtete", "laut Spiegel") stands beside a reporting clause of the same sentence, it is the via of that clause's
/// words. What the source says, the reporting clause included, stays a statement of its own.</summary>
internal static class Chains
{
    /// <summary>More sources than any sentence names; each inner statement bears all that it is under.</summary>
    private const int MostSources = 8;

    public static void Link(IEnumerable<Draft> drafts)
    {
        foreach (var sentence in drafts.GroupBy(draft => draft.Sentence))
            foreach (var source in sentence.Where(draft => draft.IsSource).Take(MostSources))
                foreach (var inner in sentence.Where(draft => !draft.IsSource && IsUnder(source, draft)))
                    inner.Via.Add(source);
    }

    /// <summary>The reporting clause, or a whole sentence of reported speech, stands in the source's words, and the source not in its.</summary>
    private static bool IsUnder(Draft source, Draft inner)
    {
        if (inner.Content.Exists(range => source.Frame.Exists(range.Contains))) return false;
        if (inner.Form == StatementForm.Reported) return inner.Content.TrueForAll(source.Touches);
        return inner.Frame.Count > 0 && inner.Frame.TrueForAll(source.Touches);
    }
}
