namespace Demarche.Time.De;

/// <summary>"Anfang Mai", "Ende dieses Jahres": the part belongs to the words and leaves the date as it is.</summary>
internal static class Parts
{
    /// <summary>The first word of an expression with the part in front of it.</summary>
    public static int Begin(TimePassage passage, int first)
    {
        var at = first - 1;
        if (at < passage.Floor || passage[at].Kind != TimeKind.Part) return first;
        return passage.WithArticle(at);
    }
}
