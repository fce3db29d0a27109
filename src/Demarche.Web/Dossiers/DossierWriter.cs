using Demarche.Wording;

namespace Demarche.Web.Dossiers;

/// <summary>Writes a dossier as one self-contained HTML page that needs no script and asks for nothing from anywhere. Cost: linear in texts and
/// statements but for the sorting. Safe for use by several threads, each with its own output.</summary>
public sealed class DossierWriter(Labels labels, DossierOptions options)
{
    /// <summary>Writes the page and leaves the output open. The output is expected to be UTF-8, which the page declares.</summary>
    public void Write(TextWriter output, IReadOnlyList<ReadReport> reads, string title)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(output, DossierComposer.Compose(reads, title, options.Share));
    }

    /// <inheritdoc cref="Write(TextWriter, IReadOnlyList{ReadReport}, string)"/>
    public void Write(TextWriter output, Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(dossier);
        var html = new HtmlWriter(output);
        var page = new Page(html, dossier, new Phrases(labels, dossier), options);
        output.Write("<!DOCTYPE html>\n");
        using (html.In("html", ("lang", labels.Language)))
        {
            Head(page, output);
            using (html.In("body")) Body(page);
        }

        html.Break();
        output.Flush();
    }

    private static void Head(Page page, TextWriter output)
    {
        var html = page.Html;
        using (html.In("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", DossierStyle.Sheet.Policy));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "generator"), ("content", "demarche " + Product.Version));
            html.Leaf("title", Invisible.Without(page.Say.With("dossier.window", page.Dossier.Title)));
            html.Break();
            output.Write($"<style>{DossierStyle.Sheet.Css}</style>\n");
        }

        html.Break();
    }

    private static void Body(Page page)
    {
        var html = page.Html;
        html.Leaf("a", page.Say["dossier.skip"], ("class", "skip"), ("href", "#statements"));
        Masthead.Write(page);
        using (html.In("div", ("class", "desk")))
        {
            Contents.Write(page);
            using (html.In("main"))
            {
                Overview.Write(page);
                ReportTable.Write(page);
                Differences.Write(page);
                Timeline.Write(page);
                Cast.Write(page);
                FullReports.Write(page);
                Problems.Write(page);
                RuleTable.Write(page);
            }
        }

        Colophon.Write(page);
    }
}
