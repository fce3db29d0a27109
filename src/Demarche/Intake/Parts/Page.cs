using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Intake.Parts;

/// <summary>The paragraphs of one text while their roles are found: first what tells itself, then the head, then what stands between.</summary>
internal sealed class Page(string text, List<Paragraph> paragraphs)
{
    private const int HeadParagraphs = 8;
    private const int LongestTeaser = 600;

    private readonly PartRole[] roles = [.. Enumerable.Repeat(PartRole.Body, paragraphs.Count)];

    public ImmutableArray<ReportPart> Parts(bool interview)
    {
        for (var i = 0; i < roles.Length; i++) roles[i] = Alone(i);
        Head();
        Between();
        Questions(interview);
        return Cut();
    }

    private ReadOnlySpan<char> this[int i] => paragraphs[i].Span.In(text);

    private PartRole Alone(int i)
    {
        var line = this[i];
        if (UpdateLine.Is(line)) return PartRole.Update;
        if (Credit.Is(line)) return PartRole.Credit;
        if (Caption.Is(line) || HasPictureCredit(i)) return PartRole.Caption;
        if (i < HeadParagraphs && Byline.Is(line)) return PartRole.Byline;
        if (i < HeadParagraphs && Dateline.Is(line)) return PartRole.Dateline;
        return Question.IsLabelled(line) ? PartRole.Question : PartRole.Body;
    }

    private bool HasPictureCredit(int i) => paragraphs[i].Span.Length <= Caption.Longest
        && (Credit.LengthAtStart(this[i]) > 0 || Credit.AtEnd(text, paragraphs[i].Span) is not null);

    private void Head()
    {
        var first = NextBody(0);
        if (first >= HeadParagraphs) return;
        var second = NextBody(first + 1);
        if (second >= roles.Length) return;
        var third = NextBody(second + 1);
        if (third < roles.Length && Headline.IsKicker(this[first], this[second]) && IsHeadline(second, third))
        {
            roles[first] = PartRole.Kicker;
            (first, second) = (second, third);
        }

        if (!IsHeadline(first, second)) return;
        roles[first] = PartRole.Headline;
        if (IsTeaser(second)) roles[second] = PartRole.Teaser;
    }

    private bool IsHeadline(int line, int next) => Headline.Is(this[line], this[next]) && Dateline.LengthAtStart(this[line], true) == 0;

    // Between the headline and the byline or the dateline.
    private bool IsTeaser(int i)
    {
        if (i + 1 >= roles.Length || this[i].Length > LongestTeaser || Dateline.LengthAtStart(this[i], true) > 0) return false;
        return roles[i + 1] is PartRole.Byline or PartRole.Dateline || NextBody(i + 1) is var next && next < roles.Length && Dateline.LengthAtStart(this[next], true) > 0;
    }

    private int NextBody(int from)
    {
        while (from < roles.Length && roles[from] != PartRole.Body) from++;
        return from;
    }

    private void Between()
    {
        for (var i = 1; i + 1 < roles.Length; i++)
            if (roles[i] == PartRole.Body && roles[i - 1] != PartRole.Crosshead && Crosshead.Is(this[i]) && IsRunning(i - 1) && IsRunning(i + 1))
                roles[i] = PartRole.Crosshead;
    }

    private bool IsRunning(int i) => roles[i] is not (PartRole.Body or PartRole.Question) || Shape.EndsSentence(this[i]) || this[i][^1] == ':';

    private void Questions(bool interview)
    {
        var asked = Enumerable.Range(0, roles.Length).Where(IsQuestion).ToList();
        if (!interview && !Question.MakeInterview(asked.Count)) return;
        foreach (var i in asked) roles[i] = PartRole.Question;
    }

    private bool IsQuestion(int i) => i + 1 < roles.Length && roles[i] == PartRole.Body && Question.Is(this[i]) && !Question.Is(this[i + 1]);

    private ImmutableArray<ReportPart> Cut()
    {
        var parts = ImmutableArray.CreateBuilder<ReportPart>(roles.Length + 2);
        var opens = true;
        for (var i = 0; i < roles.Length; i++)
        {
            var span = paragraphs[i].Span;
            if (roles[i] == PartRole.Caption) AddCaption(parts, span);
            else if (roles[i] == PartRole.Body) AddBody(parts, span, opens);
            else parts.Add(new(roles[i], span));
            opens &= roles[i] != PartRole.Body;
        }

        return parts.DrainToImmutable();
    }

    private void AddBody(ImmutableArray<ReportPart>.Builder parts, TextSpan span, bool opens)
    {
        var dateline = Dateline.LengthAtStart(span.In(text), opens);
        if (dateline > 0) parts.Add(new(PartRole.Dateline, new(span.Start, span.Start + dateline)));
        parts.Add(new(PartRole.Body, Shape.Trim(text, span.Start + dateline, span.End)));
    }

    private void AddCaption(ImmutableArray<ReportPart>.Builder parts, TextSpan span)
    {
        var before = Credit.LengthAtStart(span.In(text));
        if (before > 0) parts.Add(new(PartRole.Credit, new(span.Start, span.Start + before)));
        var after = Credit.AtEnd(text, span);
        parts.Add(new(PartRole.Caption, Shape.Trim(text, span.Start + before, after?.Start ?? span.End)));
        if (after is { } credit) parts.Add(new(PartRole.Credit, credit));
    }
}
