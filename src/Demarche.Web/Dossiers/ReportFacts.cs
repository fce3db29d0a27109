using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>What is known about a report beside its text, as one line of facts.</summary>
internal static class ReportFacts
{
    public static void Write(Page page, DossierReport report, bool withOutlet)
    {
        var (html, say) = (page.Html, page.Say);
        var (read, metadata) = (report.Report, report.Report.Metadata);
        using (html.In("ul", ("class", "facts")))
        {
            if (withOutlet) Fact(page, say.Date(read.Published?.Value));
            if (withOutlet) Fact(page, metadata.Outlet);
            Fact(page, Status(say, metadata.Status), "warn");
            Fact(page, metadata.Embargo is { } embargo ? say.With("dossier.embargo", say.Date(embargo)) : null, "warn");
            Fact(page, Language(say, read));
            Fact(page, metadata.Author);
            Fact(page, metadata.Credits.IsDefaultOrEmpty ? null : string.Join("/", metadata.Credits));
            Fact(page, metadata.Rights.Terms);
            Fact(page, Shown(page, report.Shown));
            Source(page, metadata.Canonical, read.Uri, withOutlet);
        }
    }

    private static void Fact(Page page, string? fact, string? kind = null)
    {
        if (string.IsNullOrWhiteSpace(fact)) return;
        using (page.Html.In("li", ("class", kind))) Invisible.Write(page.Html, fact);
    }

    private static string? Language(Phrases say, Report report)
    {
        if (report.Metadata.TranslatedFrom is { Length: > 0 } original)
            return report.Language is { } translated
                ? say.With("dossier.language.translated", say.LanguageName(translated), say.LanguageName(original))
                : say.With("dossier.translated-from", say.LanguageName(original));
        return report.Language is { } language ? say.LanguageName(language) : null;
    }

    private static string? Status(Phrases say, string? status) => string.IsNullOrEmpty(status) ? null : say.Find("dossier.status." + status);

    /// <summary>What of the report is kept back by its rights; a dossier to be shared says at its top that there are excerpts only.</summary>
    private static string? Shown(Page page, Disclosure shown) => shown switch
    {
        Disclosure.Excerpt when !page.Options.Share => page.Say["dossier.shown.excerpt"],
        Disclosure.Nothing => page.Say["dossier.shown.nothing"],
        _ => null,
    };

    /// <summary>The address on the web where there is one; else the uri as words, where there is room for it.</summary>
    private static void Source(Page page, string? canonical, string uri, bool asWords)
    {
        var html = page.Html;
        var web = Links.Web(canonical) ?? Links.Web(uri);
        if (web is null && !asWords) return;
        using (html.In("li", ("class", "source")))
        {
            if (web is not { } address) Invisible.Write(html, uri);
            else
                using (html.In("a", ("href", address), ("rel", "noopener noreferrer external"))) html.Text(page.Say.With("dossier.source", new Uri(address).IdnHost));
        }
    }
}
