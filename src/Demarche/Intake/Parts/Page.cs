using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Intake.Parts;

/// <summary>The paragraphs of one text while their roles are found: first what tells itself, then the head, then what stands between.</summary>
internal sealed class Page(string text, List<Paragraph> paragraphs)
{
    private readonly PartRole[] roles = [.. Enumerable.Repeat(PartRole.Body, paragraphs.Count)];

    public ImmutableArray<ReportPart> Parts(bool interview, string? title)
    {
        for (var i = 0; i < roles.Length; i++) roles[i] = Alone(i);
        PictureBlock.MarkCaptions(paragraphs, roles);
        new Head(text, paragraphs, roles, title).Find();
        Between();
        Questions(interview);
        return Cut();
    }

    /// <summary>As the roles say; a paragraph of the body may still be a credit, an update line or a question.</summary>
    public ImmutableArray<ReportPart> Parts(PartRole[] known, bool interview)
    {
        for (var i = 0; i < roles.Length; i++) roles[i] = known[i] == PartRole.Body ? Within(i) : known[i];
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
        if (i < Head.Paragraphs && Byline.Is(line)) return PartRole.Byline;
        if (i < Head.Paragraphs && Dateline.Is(line)) return PartRole.Dateline;
        return Question.IsLabelled(line) ? PartRole.Question : PartRole.Body;
    }

    private PartRole Within(int i) => Alone(i) is not (PartRole.Caption or PartRole.Dateline) and var role ? role : PartRole.Body;

    private bool HasPictureCredit(int i) => paragraphs[i].Span.Length <= Caption.Longest
        && (Credit.LengthAtStart(this[i]) > 0 || Credit.AtEnd(text, paragraphs[i].Span) is not null);

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
