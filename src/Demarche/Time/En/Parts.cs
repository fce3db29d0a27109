namespace Demarche.Time.En;

/// <summary>"early", "late", "the end of", "mid": part of a stretch; the part stays in the words.</summary>
internal static class Parts
{
    /// <summary>Where the words begin with the part before them.</summary>
    public static int Begin(TimePassage passage, int first)
    {
        if (first - 1 >= passage.Floor && passage[first - 1].Kind == TimeKind.Part && passage.IsAny(first - 1, "early", "late", "mid")) return first - 1;
        var of = passage.Is(first - 1, "the") ? first - 2 : first - 1;
        if (!passage.Is(of, "of") || passage[of - 1].Kind != TimeKind.Part || of - 1 < passage.Floor) return passage.Is(first - 1, "the") && first - 1 >= passage.Floor ? first - 1 : first;
        return passage.Is(of - 2, "the") && of - 2 >= passage.Floor ? of - 2 : of - 1;
    }
}
