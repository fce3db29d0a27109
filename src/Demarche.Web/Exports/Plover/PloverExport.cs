using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Demarche.Actors;
using Demarche.Actors.Coding;
using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Web.Exports.Plover;

/// <summary>PLOVER (manual, draft 2.0) as JSON Lines, one event a line. Given are acts that are done, have a PLOVER type and a day: their own, else that of the report. What is
/// to come, supposed or denied is no event.</summary>
internal sealed class PloverExport : IExportFormat
{
    public string Name => "plover";

    public string Extension => ".plover.jsonl";

    public string MediaType => "application/x-ndjson";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        foreach (var report in context.Reports(selection))
            foreach (var act in report.Acts.Select(kept => kept.Act).Where(act => act.Status == ActStatus.Done))
                if (act.Code.Plover is { } type && EventDays.Of(act, report) is { } days) JsonOutput.Line(output, json => Event(json, report, act, type, days));
    }

    private static void Event(Utf8JsonWriter json, ExportedReport report, Act act, string type, EventDays days)
    {
        var dash = type.IndexOf('-', StringComparison.Ordinal);
        json.WriteString("id", act.Id);
        json.WriteString("date", days.First);
        if (days.Last != days.First) json.WriteString("enddate", days.Last);
        var coding = ActCoding.Of(act, report.Report);
        Entities(json, "actor", report, act.Actors, coding.Actors);
        if (coding.Recipients.Length > 0) Entities(json, "recipient", report, coding.IsMutual ? act.Actors : act.Recipients, coding.Recipients);
        json.Texts("event", dash < 0 ? type : type[..dash]);
        if (dash >= 0) json.Texts("mode", type[(dash + 1)..]);
        json.Texts("event_text", report.Words(act.Evidence));
        if ((int)act.Code.Score > 0) json.WriteNumber("quad_code", (int)act.Code.Score);
        if (report.Actor(act.Place?.Actor) is { } place) json.WriteString("event_loc", place.NameEn ?? place.NameDe);
        json.Text("text", report.Words(act.Evidence));
        json.Object("text_info", () => Place(json, report, act));
        json.Object("cite_info", () => Cite(json, report));
        json.WriteString("coder", "demarche " + Product.Version);
        json.WriteString("coded_date", report.Kept.Entry.KeptAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (report.Word(act)?.Speaker is { } word) json.Text("comment", "on the word of " + (report.Actor(word.Actor)?.Name("en") ?? report.Words(word.Spans)));
    }

    private static void Entities(Utf8JsonWriter json, string name, ExportedReport report, ImmutableArray<Role> roles, ImmutableArray<ActorCoding> codes)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < codes.Length; i++)
        {
            var (role, code) = (i < roles.Length ? roles[i] : null, codes[i]);
            json.Object(() => Entity(json, report, role, code));
        }

        json.WriteEndArray();
    }

    private static void Entity(Utf8JsonWriter json, ExportedReport report, Role? role, ActorCoding code)
    {
        var actor = report.Actor(role?.Actor);
        json.WriteString("code", code.Country.Length == 0 ? "---" : code.Country is "UNO" or "EUR" ? "IGO" : code.Country);
        if (code.Sector.Length > 0) json.WriteString("sector", code.Sector);
        if (role is null) return;
        json.Text("entity_text", report.Words(role.Spans));
        json.Text("identifier_id", actor?.Wikidata);
        json.Text("identifier_text", actor?.Name("en"));
        json.Text("office", report.Actor(role.Office)?.Name("en"));
    }

    private static void Place(Utf8JsonWriter json, ExportedReport report, Act act)
    {
        var (start, end) = report.Report.Text.CodePoints.FromUtf16(new TextSpan(act.Evidence[0].Start, act.Evidence[^1].End));
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
    }

    private static void Cite(Utf8JsonWriter json, ExportedReport report)
    {
        json.WriteString("corpus", "demarche");
        json.WriteString("citation", report.Report.Id);
        json.Text("url", report.Address);
        json.Text("title", report.Metadata.Title);
        json.Text("language", report.Report.Language);
        json.Text("publication", report.Metadata.Outlet);
        json.Text("license", report.Metadata.Rights.Terms);
        json.WriteString("codebook", "PLOVER");
        json.WriteString("version", "2.0");
    }
}
