using System.Text.Json;
using Demarche.Record;
using Demarche.Web.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Demarche.Web.Api;

/// <summary>Acts for programs.</summary>
internal static class ActsEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        RecordApi.Describe(api.MapGet("/acts", Acts), "Acts as record format 1 has them, each with its report and what people decided.", true);
        RecordApi.Describe(api.MapGet("/acts/{id}", Act), "One act.", false);
    }

    private static IResult Acts([AsParameters] ActChoices choices, IRecord record, HttpContext context) =>
        RecordApi.Bad(choices.Fault) ?? ApiPage.Of(context, record.Acts(choices.Acts), choices.Stretch, (json, entry) => Write(json, entry.Act, entry.Review, entry.Report, entry.Text), choices.Words);

    private static IResult Act(string id, IRecord record) => record.FindAct(id) is { } kept && record.Find(kept.Act.Report) is { } report
        ? ApiPage.Json(json => Write(json, kept.Act, kept.Review, report.Entry, report.Read.Report.Text))
        : RecordApi.NotFound("act", id);

    private static void Write(Utf8JsonWriter json, Acts.Act act, string? review, ReportEntry report, Reports.FrozenText text) => json.Object(() =>
    {
        json.WritePropertyName("act");
        RecordLines.Write(json, writer => writer.WriteAct(act, text, report.Rights));
        json.WritePropertyName("report");
        RecordApi.Write(json, report);
        json.Text("review", review);
    });
}
