using System.Text.Json;
using Demarche.Actors;
using Demarche.Acts;

namespace Demarche.Web.Exports.FollowTheMoney;

/// <summary>FollowTheMoney entities as JSON Lines: reports as <c>Article</c>, actors as <c>Person</c>, <c>PublicBody</c> or <c>Organization</c>, who said what as <c>Documentation</c> of
/// a report, acts that are done as <c>Event</c>. Each entity comes once.</summary>
internal sealed class FollowTheMoneyExport : IExportFormat
{
    public string Name => "ftm";

    public string Extension => ".ftm.json";

    public string MediaType => "application/json+ftm";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in context.Reports(selection))
        {
            var used = new HashSet<string>(StringComparer.Ordinal);
            Entity(output, report.Report.Id, "Article", json => Article(json, report));
            foreach (var kept in report.Statements)
                if (kept.Statement.Speaker?.Actor is { } speaker && Add(report, speaker, used))
                    Entity(output, kept.Statement.Id, "Documentation", json => Documentation(json, report, kept.Statement, speaker));
            foreach (var act in report.Acts.Select(kept => kept.Act).Where(act => act.Status == ActStatus.Done))
            {
                var involved = act.Actors.Concat(act.Recipients).Select(role => role.Actor).OfType<string>().Where(id => Add(report, id, used)).ToList();
                Entity(output, act.Id, "Event", json => Event(json, report, act, involved, context));
            }

            foreach (var actor in used.Where(known.Add).Select(report.Actor).OfType<Actor>()) Entity(output, Id(actor.Id), Schema(actor), json => Named(json, actor));
        }
    }

    private static bool Add(ExportedReport report, string actor, HashSet<string> used) => report.Actor(actor) is not null && (used.Add(actor) || true);

    private static void Entity(Stream output, string id, string schema, Action<Utf8JsonWriter> properties) => JsonOutput.Line(output, json =>
    {
        json.WriteString("id", id);
        json.WriteString("schema", schema);
        json.Object("properties", () => properties(json));
    });

    private static void Article(Utf8JsonWriter json, ExportedReport report)
    {
        json.Texts("title", report.Metadata.Title);
        json.Texts("author", report.Metadata.Author);
        json.Texts("publisher", report.Metadata.Outlet);
        json.Texts("publishedAt", report.Day);
        json.Texts("sourceUrl", report.Address);
        json.Texts("language", ThreeLetters(report.Report.Language));
        if (report.MayText) json.Texts("bodyText", report.Text);
    }

    private static void Documentation(Utf8JsonWriter json, ExportedReport report, Statements.Statement statement, string speaker)
    {
        json.Texts("document", report.Report.Id);
        json.Texts("entity", Id(speaker));
        json.Texts("role", "speaker");
        json.Texts("date", EventDay(statement.Time?.Value) ?? report.Day);
        json.Texts("summary", report.Words(statement.Content));
        json.Texts("recordId", statement.Id);
        json.Texts("sourceUrl", report.Address);
        json.Texts("publisher", report.Metadata.Outlet);
    }

    private static void Event(Utf8JsonWriter json, ExportedReport report, Act act, List<string> involved, ExportContext context)
    {
        json.Texts("name", string.Join(" ", new[] { string.Join(", ", Names(report, act.Actors, context)), context.Say.Language == "de" ? act.Code.German : act.Code.English, string.Join(", ", Names(report, act.Recipients, context)) }.Where(part => part.Length > 0)));
        json.Texts("date", act.Time?.Value is { } time ? EventDay(time) : report.Day);
        json.Texts("summary", report.Words(act.Evidence));
        json.Texts("involved", involved.Select(Id));
        json.Texts("proof", report.Report.Id);
        json.Texts("recordId", act.Id);
        json.Texts("sourceUrl", report.Address);
        json.Texts("publisher", report.Metadata.Outlet);
    }

    private static IEnumerable<string> Names(ExportedReport report, IEnumerable<Role> roles, ExportContext context) =>
        roles.Select(role => report.Actor(role.Actor)?.Name(context.Say.Language)).OfType<string>();

    private static void Named(Utf8JsonWriter json, Actor actor)
    {
        json.Texts("name", actor.NameEn ?? actor.NameDe);
        json.Texts("alias", actor.NameDe == actor.NameEn ? null : actor.NameDe);
        json.Texts("country", Codes.TwoLetters(actor.Country)?.ToLowerInvariant());
        json.Texts("wikidataId", actor.Wikidata);
    }

    private static string Schema(Actor actor) => actor.Type switch
    {
        ActorType.Person => "Person",
        ActorType.State or ActorType.Government => "PublicBody",
        ActorType.Organisation or ActorType.Alliance or ActorType.Agency => "Organization",
        _ => "LegalEntity",
    };

    // Ids of actors hold signs that the entities' own ids do not.
    private static string Id(string actor) => "demarche-" + actor.Replace(':', '-').Replace('/', '-');

    // A date there may be less than a day: a year, a month.
    private static string? EventDay(string? edtf) => edtf is { Length: 4 or 7 or 10 } && edtf.All(sign => char.IsAsciiDigit(sign) || sign == '-') && (edtf.Length != 7 || int.Parse(edtf.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture) <= 12) ? edtf : null;

    private static string? ThreeLetters(string? language) => language?.Split('-')[0] switch { "de" => "deu", "en" => "eng", "fr" => "fra", "ru" => "rus", var other => other };
}
