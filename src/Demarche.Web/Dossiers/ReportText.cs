using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>Writes the text of one report, whole or in excerpts: an anchor where each statement begins, its number where a span of it ends.</summary>
internal sealed class ReportText
{
    private readonly Page page;
    private readonly DossierReport report;
    private readonly string text;
    private readonly MarkedText marked;
    private readonly List<TextMark> starts;
    private readonly List<TextMark> ends;
    private int started;
    private int ended;

    public ReportText(Page page, DossierReport report)
    {
        (this.page, this.report, text) = (page, report, report.Report.Text.Value);
        var marks = report.Entries.SelectMany(TextMark.Of).ToList();
        var contents = marks.Where(mark => mark.Kind == MarkKind.Content).ToList();
        starts = [.. contents.DistinctBy(mark => mark.Entry.Number).OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Entry.Number)];
        ends = [.. contents.OrderBy(mark => mark.Span.End).ThenByDescending(mark => mark.Entry.Number)];
        marked = new MarkedText(page, text, TextCut.Cut(text.Length, marks)) { Before = Begin, After = Finish };
    }

    /// <param name="headline">The paragraph that is the heading of the report.</param>
    /// <param name="headlineId">The id of that heading.</param>
    /// <param name="heading">Its element.</param>
    public void Write(TextBlock? headline, string headlineId, string heading)
    {
        var excerpts = report.Shown == Disclosure.Excerpt ? Excerpts() : null;
        if (excerpts is { Count: 0 }) page.Html.Leaf("p", page.Say["dossier.no-excerpt"], ("class", "withheld"), ("lang", page.Say.Language));
        var at = 0;
        foreach (var block in TextBlock.Of(report.Report))
        {
            var (element, kind) = BlockStyle(block, headline, heading);
            if (excerpts is null) Block(element, kind, block == headline ? headlineId : null, [block.Span], block.Span);
            else if (Cut(excerpts, ref at, block.Span) is { Count: > 0 } pieces) Block(element, kind, null, pieces, block.Span);
        }

        Flush();
    }

    private static (string Element, string? Kind) BlockStyle(TextBlock block, TextBlock? headline, string heading) => block.Role switch
    {
        PartRole.Headline => block == headline ? (heading, null) : ("p", "headline"),
        PartRole.Crosshead => (heading == "h1" ? "h2" : "h4", "crosshead"),
        PartRole.Body => ("p", null),
        _ => ("p", block.Role.ToString().ToLowerInvariant()),
    };

    private void Block(string element, string? kind, string? id, List<TextSpan> pieces, TextSpan block)
    {
        var html = page.Html;
        using (html.In(element, ("class", kind), ("id", id), ("data-at", page.NamesEntries && report.Shown == Disclosure.Whole ? Number(block.Start) : null)))
            for (var i = 0; i < pieces.Count; i++)
            {
                if (i > 0 || pieces[i].Start > block.Start) html.Leaf("span", i > 0 ? " […] " : "[…] ", ("class", "gap"));
                marked.Write(pieces[i]);
                if (i == pieces.Count - 1 && pieces[i].End < block.End) html.Leaf("span", " […]", ("class", "gap"));
            }

        html.Break();
    }

    private static string Number(int offset) => offset.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private List<TextSpan> Excerpts() =>
        [.. Passage.Around(new SentenceMap(report.Report), text, report.Entries.SelectMany(entry => TextMark.Of(entry).Where(mark => mark.Kind != MarkKind.Speaker).Select(mark => mark.Span)
            .Concat(entry.Statement.Frame.Where(span => span.End <= text.Length)))).Select(passage => passage.Span)];

    /// <summary>The excerpts that lie in a block, cut to it.</summary>
    private static List<TextSpan> Cut(List<TextSpan> excerpts, ref int at, TextSpan block)
    {
        var pieces = new List<TextSpan>();
        while (at < excerpts.Count && excerpts[at].End <= block.Start) at++;
        for (var i = at; i < excerpts.Count && excerpts[i].Start < block.End; i++)
            if (excerpts[i].Overlaps(block))
                pieces.Add(new TextSpan(Math.Max(excerpts[i].Start, block.Start), Math.Min(excerpts[i].End, block.End)));
        return pieces;
    }

    private int Begin(TextSpan span)
    {
        var before = started;
        for (; started < starts.Count && starts[started].Span.Start < span.End; started++)
            page.Html.Open("span", ("class", "words"), ("id", Anchors.Words(starts[started].Entry)));
        return started - before;
    }

    private void Finish(TextSpan span)
    {
        for (; ended < ends.Count && Reaches(span.End, ends[ended].Span.End); ended++) Number(ends[ended].Entry);
    }

    /// <summary>Nothing but white space stands between the words that were written and the end of the span.</summary>
    private bool Reaches(int written, int end) => end <= written || (end - written < 64 && text.AsSpan()[written..end].IsWhiteSpace());

    private void Number(DossierEntry entry)
    {
        var number = page.Say.Number(entry.Number);
        page.Html.Leaf("a", number, ("class", "ref"), ("href", Links.To(Anchors.Entry(entry))), ("aria-label", page.Say.With("dossier.number.to-entry", number)));
    }

    /// <summary>What begins in white space at the very end still has its place.</summary>
    private void Flush()
    {
        for (; started < starts.Count; started++) page.Html.Leaf("span", null, ("id", Anchors.Words(starts[started].Entry)));
    }
}
