using Demarche.Reports;

namespace Demarche.Intake.Parts;

/// <summary>Kicker, headline and teaser, among the first paragraphs that no other rule took. A title that came with the report tells which line
/// is the headline; without one its shape does.</summary>
internal sealed class Head(string text, List<Paragraph> paragraphs, PartRole[] roles, string? title)
{
    /// <summary>So many paragraphs are looked at.</summary>
    public const int Paragraphs = 8;

    public void Find()
    {
        var first = NextBody(0);
        if (first >= Paragraphs || (Titled(first) ?? Shaped(first)) is not { } headline) return;
        for (var i = first; i < headline; i++)
            if (roles[i] == PartRole.Body) roles[i] = PartRole.Kicker;
        roles[headline] = PartRole.Headline;
        var next = NextBody(headline + 1);
        if (IsTeaser(next)) roles[next] = PartRole.Teaser;
    }

    private ReadOnlySpan<char> this[int i] => paragraphs[i].Span.In(text);

    private int? Titled(int first)
    {
        if (title is null) return null;
        for (var i = first; i < Paragraphs && NextBody(i + 1) < roles.Length; i = NextBody(i + 1))
        {
            if (Headline.IsTitle(this[i], title)) return i;
            if (!Headline.IsKicker(this[i], this[NextBody(i + 1)])) return null;
        }

        return null;
    }

    private int? Shaped(int first)
    {
        var second = NextBody(first + 1);
        if (second >= roles.Length) return null;
        var third = NextBody(second + 1);
        if (third < roles.Length && Headline.IsKicker(this[first], this[second]) && IsHeadline(second, third)) return second;
        return IsHeadline(first, second) || HasSubtitle(first, second, third) ? first : null;
    }

    private bool IsHeadline(int line, int next) => Headline.Is(this[line], this[next]) && Dateline.LengthAtStart(this[line], true) == 0;

    private bool HasSubtitle(int line, int second, int third) =>
        third < roles.Length && Headline.HasShape(this[line]) && Dateline.LengthAtStart(this[line], true) == 0 && Teaser.IsSubtitle(this[second], this[third]);

    private bool IsTeaser(int i)
    {
        if (i + 1 >= roles.Length || !Teaser.MayBe(this[i]) || Dateline.LengthAtStart(this[i], true) > 0) return false;
        if (roles[i + 1] is PartRole.Byline or PartRole.Dateline) return true;
        var next = NextBody(i + 1);
        if (next >= roles.Length) return false;
        return Dateline.LengthAtStart(this[next], true) > 0 || Teaser.IsSubtitle(this[i], this[next])
            || (roles[i + 1] is PartRole.Caption or PartRole.Credit && Teaser.HasSentences(this[i]));
    }

    private int NextBody(int from)
    {
        while (from < roles.Length && roles[from] != PartRole.Body) from++;
        return from;
    }
}
