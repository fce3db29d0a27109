using Demarche.Acts;

namespace Demarche.Web.Dossiers.Exchanges;

/// <summary>An act in its place.</summary>
/// <param name="Act">The act.</param>
/// <param name="In">The report that tells it.</param>
internal sealed record DossierAct(Act Act, DossierReport In)
{
    // So many characters of words are shown; the report shows the rest.
    private const int Most = 200;

    /// <summary>The day on which it was told.</summary>
    public string? Told => EdtfOrder.Day(In.Report.Published?.Value);

    /// <summary>What is demanded, delivered …; the words that tell it where nothing is named; nothing where the report's words may not be shown.</summary>
    public string What => Words(Act.Matter.IsEmpty ? Act.Evidence : Act.Matter);

    /// <summary>The words of spans, joined by an ellipsis and cut.</summary>
    public string Words(IEnumerable<Reports.TextSpan> spans)
    {
        if (In.Shown == Disclosure.Nothing) return "";
        var text = In.Report.Text.Value;
        var words = string.Join(" … ", spans.Where(span => span.End <= text.Length).Select(span => span.In(text).ToString()));
        words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= Most ? words : words[..WordEdges.Before(words, Most, 0)] + " …";
    }

    /// <summary>Where its words stand on the page: with the statement that holds them, else with the report.</summary>
    public string Anchor => Act.OnWord is { } word && In.Read.Statements.Any(statement => statement.Id == word) ? word : Anchors.Report(In);
}
