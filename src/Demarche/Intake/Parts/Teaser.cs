namespace Demarche.Intake.Parts;

/// <summary>What stands between the headline and the report: before a byline, a dateline or a picture, or a line without a stop of its own.</summary>
internal static class Teaser
{
    private const int Longest = 600;

    public static bool MayBe(ReadOnlySpan<char> paragraph) => paragraph.Length <= Longest;

    /// <summary>Does not end as a sentence does, though the next one does: „Die Ministerin über Briefe, Drohungen und den langen Winter“.</summary>
    public static bool IsSubtitle(ReadOnlySpan<char> paragraph, ReadOnlySpan<char> next) =>
        MayBe(paragraph) && !Shape.EndsSentence(paragraph) && paragraph[^1] is not (':' or ',' or ';') && Shape.EndsSentence(next);

    /// <summary>Two sentences or more, as teasers over a picture have.</summary>
    public static bool HasSentences(ReadOnlySpan<char> paragraph) => Shape.EndsSentence(paragraph) && Shape.HasStopInside(paragraph);
}
