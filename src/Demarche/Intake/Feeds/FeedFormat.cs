using Demarche.Intake.Html;
using Demarche.Reports;

namespace Demarche.Intake.Feeds;

/// <summary>RSS 2.0 and its forerunners, RSS 1.0 and Atom: each entry is one report, whether it holds the article or only its summary.</summary>
internal static class FeedFormat
{
    public static IEnumerable<Received> Read(Document document)
    {
        var root = XmlTree.Read(document);
        if (root is null)
        {
            yield return Received.Of(document.Problem(ProblemCodes.XmlMalformed, "The feed has no element."));
            yield break;
        }

        var (feed, items) = Parts(root);
        var outer = FeedEntry.About(feed);
        var number = 0;
        foreach (var item in items)
        {
            if (++number > document.Limits.Items)
            {
                yield return Received.Of(document.Problem(ProblemCodes.ItemsTooMany, $"Only the first {document.Limits.Items} entries of the feed were read."));
                break;
            }

            if (document.Allowance.IsSpent()) break;
            yield return Entry(new FeedEntry(item), outer, number, document);
        }

        // What is wrong with the feed is told once.
        foreach (var problem in document.Problems) yield return Received.Of(problem);
        if (number == 0) yield return Received.Of(document.Problem(ProblemCodes.ArticleMissing, "The feed has no entry."));
    }

    // RSS 1.0 has its items beside the channel, the others in it.
    private static (XmlPiece Feed, IEnumerable<XmlPiece> Items) Parts(XmlPiece root)
    {
        var feed = root.Name is "feed" or "channel" ? root : root.First("channel") ?? root;
        return (feed, feed.All("item").Concat(ReferenceEquals(feed, root) ? [] : root.All("item")).Concat(feed.All("entry")));
    }

    private static Received Entry(FeedEntry entry, ReportMetadata feed, int number, Document document)
    {
        var metadata = entry.Metadata(document).Or(feed with { Title = null, Canonical = null, Published = null, Updated = null });
        var composition = new Composition();
        composition.Add(PartRole.Headline, metadata.Title);
        var (teaser, body) = entry.Texts(document);
        if (body is not null)
        {
            if (teaser is not null) composition.Add(PartRole.Teaser, teaser);
            HtmlFormat.AddFragment(composition, body, document);
        }
        else composition.Add(PartRole.Teaser, teaser);
        if (composition.IsEmpty) return Received.Of(new Origin(document.Origin.Source, number).Problem(ProblemCodes.TextMissing, $"Entry {number} of the feed has neither title nor text."));
        return composition.Report(document, entry.Link ?? entry.Id ?? $"{document.Uri}#{number}", metadata, null, [], metadata.Language);
    }
}
