using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>Writes stretches of a frozen text with their marks. Stretches are asked for in text order; the text itself is never changed.</summary>
internal sealed class MarkedText(Page page, string text, List<TextSegment> segments)
{
    private readonly HtmlWriter html = page.Html;
    private int at;

    /// <summary>Called before a segment is written; says how many elements it opened around it.</summary>
    public Func<TextSpan, int> Before { get; init; } = _ => 0;

    /// <summary>Called after a segment was written.</summary>
    public Action<TextSpan> After { get; init; } = _ => { };

    public void Write(TextSpan range)
    {
        while (at > 0 && segments[at - 1].Span.End > range.Start) at--;
        for (; at < segments.Count && segments[at].Span.Start < range.End; at++)
            if (segments[at].Span.Overlaps(range)) Piece(segments[at], range);
    }

    private void Piece(TextSegment segment, TextSpan range)
    {
        var span = new TextSpan(Math.Max(segment.Span.Start, range.Start), Math.Min(segment.Span.End, range.End));
        var opened = Before(span);
        if (segment.Inner is { } inner)
        {
            using (html.In("mark", ("class", page.MarkClass?.Invoke(inner) ?? Classes(inner, segment.Outer!)), ("title", page.MarkTitle?.Invoke(inner) ?? Name(inner)), ("data-entries", page.NamesEntries ? Numbers(segment) : null))) Words(segment, span);
        }
        else
        {
            Words(segment, span);
        }

        for (; opened > 0; opened--) html.Close();
        After(span);
    }

    private void Words(TextSegment segment, TextSpan span)
    {
        var kind = (segment.Cue, segment.Speaker) switch
        {
            (true, true) => "cue who",
            (true, _) => "cue",
            (_, true) => "who",
            _ => null,
        };
        if (kind is null)
        {
            Invisible.Write(html, span.In(text));
            return;
        }

        using (html.In("span", ("class", kind))) Invisible.Write(html, span.In(text));
    }

    private static string Classes(DossierEntry inner, DossierEntry outer)
    {
        var form = FormatNames.Of(inner.Statement.Form);
        return ReferenceEquals(inner, outer) ? form : form + " in-" + FormatNames.Of(outer.Statement.Form);
    }

    private static string Numbers(TextSegment segment) => string.Join(' ', segment.Entries.Select(entry => entry.Number).Distinct());

    private string Name(DossierEntry entry)
    {
        var who = page.Say.Who(entry.Statement.Speaker, entry) ?? page.Say["dossier.speaker.unknown"];
        return Invisible.Without(page.Say.With(entry.Number > 0 ? "dossier.mark" : "dossier.mark.elsewhere", entry.Number, who, page.Say.Form(entry.Statement.Form)));
    }
}
