using System.Text.Json;
using Demarche.Actors;
using Demarche.Statements;

namespace Demarche.Web.Exports.SchemaOrg;

/// <summary>schema.org as JSON-LD: words to the letter are a <c>Quotation</c>, words that the report gives in its own are a <c>Claim</c>; each appears in a
/// <c>NewsArticle</c>. What may not be quoted has no text, and no entry here.</summary>
internal sealed class SchemaOrgExport : IExportFormat
{
    public string Name => "schema-org";

    public string Extension => ".jsonld";

    public string MediaType => "application/ld+json";

    public void Write(Stream output, ExportSelection selection, ExportContext context) => JsonOutput.Document(output, json => json.Object(() =>
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (var report in context.Reports(selection).Where(report => report.MayWords && report.Statements.Length > 0))
        {
            Article(json, report);
            foreach (var kept in report.Statements) Words(json, report, kept.Statement, context.Say.Language);
            json.Flush();
        }

        json.WriteEndArray();
    }));

    private static void Article(Utf8JsonWriter json, ExportedReport report) => json.Object(() =>
    {
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", "urn:demarche:" + report.Report.Id);
        json.Text("headline", report.Metadata.Title);
        json.Text("url", report.Address);
        json.Text("datePublished", report.Day);
        json.Text("inLanguage", report.Report.Language);
        if (report.Metadata.Author is { Length: > 0 } author) json.Object("author", () => Named(json, "Person", author));
        if (report.Metadata.Outlet is { Length: > 0 } outlet) json.Object("publisher", () => Named(json, "NewsMediaOrganization", outlet));
    });

    private static void Words(Utf8JsonWriter json, ExportedReport report, Statement statement, string language) => json.Object(() =>
    {
        var isQuotation = statement.Form == StatementForm.Direct;
        json.WriteString("@type", isQuotation ? "Quotation" : "Claim");
        json.WriteString("@id", "urn:demarche:" + statement.Id);
        json.WriteString("text", report.Words(statement.Content));
        json.Text("inLanguage", report.Report.Language);
        json.Object(isQuotation ? "isPartOf" : "appearance", () => json.WriteString("@id", "urn:demarche:" + report.Report.Id));
        if (Speaker(report, statement, language) is not var (actor, name)) return;
        json.Object("author", () =>
        {
            Named(json, Type(actor), name);
            if (actor?.Wikidata is { } item) json.WriteString("sameAs", "http://www.wikidata.org/entity/" + item);
        });
    });

    private static (Actor? Actor, string Name)? Speaker(ExportedReport report, Statement statement, string language)
    {
        if (statement.Speaker is not { } role) return null;
        var actor = report.Actor(role.Actor);
        var name = actor?.Name(language) ?? report.Words(role.Spans);
        return name.Length == 0 ? null : (actor, name);
    }

    private static string Type(Actor? actor) => actor?.Type switch
    {
        ActorType.Person => "Person",
        ActorType.State => "Country",
        ActorType.Government => "GovernmentOrganization",
        ActorType.Agency => "NewsMediaOrganization",
        null or ActorType.Office => "Person",
        _ => "Organization",
    };

    private static void Named(Utf8JsonWriter json, string type, string name)
    {
        json.WriteString("@type", type);
        json.WriteString("name", name);
    }
}
