using Demarche.Reports;

namespace Demarche.Intake.Parts;

/// <summary>Two lines with blank ones around them, one of them a credit: the other is the caption.</summary>
internal static class PictureBlock
{
    private const int Longest = 300;

    /// <summary>Marks the captions beside the credits already found.</summary>
    public static void MarkCaptions(List<Paragraph> paragraphs, PartRole[] roles)
    {
        for (var i = 0; i + 1 < roles.Length; i++)
        {
            if (!IsBlock(paragraphs, i)) continue;
            if (roles[i] == PartRole.Credit) Mark(paragraphs, roles, i + 1);
            else if (i > 0 && roles[i + 1] == PartRole.Credit) Mark(paragraphs, roles, i);
        }
    }

    private static bool IsBlock(List<Paragraph> paragraphs, int first) => paragraphs[first].BlankBefore && !paragraphs[first + 1].BlankBefore
        && (first + 2 >= paragraphs.Count || paragraphs[first + 2].BlankBefore);

    private static void Mark(List<Paragraph> paragraphs, PartRole[] roles, int i)
    {
        if (roles[i] == PartRole.Body && paragraphs[i].Span.Length <= Longest) roles[i] = PartRole.Caption;
    }
}
