namespace Demarche.Acts.En;

/// <summary>Finds the noun phrase that is the subject of a verb in the stretch before it.</summary>
internal sealed class SubjectSearch(List<Chunk> chunks)
{
    /// <summary>So many chunks are looked at, so that the cost does not grow with the sentence.</summary>
    private const int Reach = 80;

    /// <summary>"Iran, Russia and China", "burned, looted and shot".</summary>
    public bool IsListComma(int i) =>
        Kind(i - 1) == ChunkKind.Noun && Kind(i + 1) == ChunkKind.Noun && Kind(i + 2) is ChunkKind.Comma or ChunkKind.Coordinator && Kind(i + 3) == ChunkKind.Noun;

    /// <summary>The first noun phrase without preposition behind the last comma or "and" before the verb where one stands there, else the first in the stretch; -1 for none.</summary>
    public int In(int from, int verb)
    {
        int found = -1, behind = -1, before = -1;
        var governed = false;
        from = Math.Max(from, verb - Reach);
        for (var i = from; i < verb; i++)
        {
            switch (Kind(i))
            {
                case ChunkKind.Comma or ChunkKind.Break:
                    if (Kind(i + 1) == ChunkKind.Relative && behind >= 0) before = behind;
                    governed = false;
                    behind = -1;
                    break;
                case ChunkKind.Preposition or ChunkKind.Subordinator:
                    governed = true;
                    break;
                case ChunkKind.Verb or ChunkKind.Relative:
                    governed = true;
                    break;
                // "On Monday the government rejected": what follows the time hangs on no preposition.
                case ChunkKind.Time when Kind(i - 1) == ChunkKind.Preposition:
                    governed = false;
                    break;
                case ChunkKind.Noun:
                    if (!governed)
                    {
                        if (found < 0) found = i;
                        if (behind < 0 || behind == i - 1) behind = i;
                    }

                    governed = governed && Kind(i + 1) is ChunkKind.Coordinator && Kind(i + 2) is ChunkKind.Noun;
                    break;
            }
        }

        return before >= 0 && Kind(verb - 1) == ChunkKind.Comma && behind < 0 ? before : Between(from, verb, found, behind);
    }

    /// <summary>In "Julie Bishop, the minister, said" the first; in "In Rome, after talks, the pope said" the one behind the comma.</summary>
    private int Between(int from, int verb, int found, int behind)
    {
        if (found < 0) return behind;
        var last = -1;
        for (var i = found + 1; i < verb; i++)
            if (Kind(i) == ChunkKind.Comma) last = i;
        if (last < 0 || last == verb - 1 || behind < 0) return LastRun(from, verb, found);
        return from > 0 && Kind(from - 1) == ChunkKind.Verb && !IsListComma(last) ? behind : found;
    }

    /// <summary>Where a verb stands before the stretch, "told reporters the army attacked": the last noun phrase that touches no preposition.</summary>
    private int LastRun(int from, int verb, int found)
    {
        if (from == 0 || Kind(from - 1) != ChunkKind.Verb) return found;
        for (var i = verb - 1; i > found; i--)
            if (Kind(i) == ChunkKind.Noun && Kind(i - 1) is ChunkKind.Noun or ChunkKind.Time) return i;
        return found;
    }

    private ChunkKind Kind(int i) => i >= 0 && i < chunks.Count ? chunks[i].Kind : ChunkKind.Other;
}
