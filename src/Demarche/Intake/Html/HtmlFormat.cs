using Demarche.Reports;

namespace Demarche.Intake.Html;

/// <summary>A page, saved or fetched: its article as one report. Spans of the report lead back to the bytes of the page.</summary>
internal static class HtmlFormat
{
    public static IEnumerable<Received> Read(Document document)
    {
        var decoded = HtmlCharset.Decode(document);
        if (BinaryGuess.IsBinary(decoded.Text)) return [Received.Of(document.Problem(ProblemCodes.FileBinary, "The document is no text and was not read."))];
        if (decoded.Undecodable > 0) document.Problems.Add(ReportFields.Undecoded(decoded.Undecodable, document.Origin));
        return Read(document, decoded.Text, decoded);
    }

    /// <summary>A page whose text is known already.</summary>
    /// <param name="source">How the bytes of the document gave the text; none where they lead nowhere, as for a page inside a JSON string.</param>
    public static IEnumerable<Received> Read(Document document, string html, DecodedText? source)
    {
        var problems = document.Problems;
        var tree = HtmlTree.Parse(html, document.Allowance);
        var facts = PageFacts.Of(html, tree);
        var signs = new PageSigns();
        var article = ArticleFinder.Find(Blocks.Of(html, tree.Root, signs), signs, facts);
        if (article.IsEmpty) return Without(document);
        if (article.IsPartial) problems.Add(document.Problem(ProblemCodes.ArticlePartial, "The page offers the rest of the article for money; what it shows was read."));
        return [Compose(article).Report(document, null, facts.Metadata(article.Headline is [var headline, ..] ? headline.ToString() : null), source, problems, facts.Language)];
    }

    /// <summary>The paragraphs of a piece of HTML that is an article's text and nothing else, as feeds and agencies send it.</summary>
    public static void AddFragment(Composition composition, string html, Document document)
    {
        var signs = new PageSigns();
        var blocks = Blocks.Of(html, HtmlTree.Parse(html, document.Allowance).Root, signs);
        var captions = new List<Block>();
        foreach (var block in blocks)
        {
            if (block.Has(BlockTraits.Hidden) || PagePhrases.Of(block.Value, block.Words, 15) != Phrase.None) continue;
            if (block.Has(BlockTraits.Figure)) captions.Add(block);
            else composition.Add(block.Level > 0 ? PartRole.Crosshead : PartRole.Body, Loose(block.Value), block.AfterBreak);
        }

        foreach (var caption in captions) composition.Add(PartRole.Caption, Loose(caption.Value));
    }

    /// <summary>The words of a piece of HTML in one line, such as a title.</summary>
    public static string Line(string html, Document document) =>
        string.Join(' ', Blocks.Of(html, HtmlTree.Parse(html, document.Allowance).Root, new PageSigns()).Select(block => block.Value));

    private static IEnumerable<Received> Without(Document document) =>
        [.. document.Problems.Select(Received.Of), Received.Of(document.Problem(ProblemCodes.ArticleMissing, "No article was found in the page."))];

    private static SourceText Loose(string value)
    {
        var text = new SourceText();
        text.Put(value);
        return text;
    }

    private static Composition Compose(Article article)
    {
        var composition = new Composition();
        foreach (var kicker in article.Kicker) composition.Add(PartRole.Kicker, kicker);
        foreach (var headline in article.Headline) composition.Add(PartRole.Headline, headline);
        foreach (var teaser in article.Teaser) composition.Add(PartRole.Teaser, teaser);
        if (article.Given is { } given) composition.Add(PartRole.Body, given);
        else
            foreach (var block in article.Body)
                composition.Add(article.Crossheads.Contains(block) ? PartRole.Crosshead : PartRole.Body, block.Text, block.AfterBreak);
        foreach (var caption in article.Captions) composition.Add(PartRole.Caption, caption.Text);
        return composition;
    }
}
