using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Demarche.Record;
using Demarche.RecordFormat;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Demarche.Web.Api;

/// <summary>The record for programs, under <c>/api</c>: read-only, described by OpenAPI at <c>/api/openapi.json</c>. Entries are those of record
/// format 1; offsets count code points; what a report's rights forbid is not in any answer. Errors are problem+json.</summary>
internal static class RecordApi
{
    /// <summary>Under which every address of it stands.</summary>
    public const string Root = "/api";

    public static void Map(IEndpointRouteBuilder room)
    {
        var api = room.MapGroup(Root).WithTags("record");
        Describe(api.MapGet("/reports", Reports), "Reports without their texts, by day.", true);
        Describe(api.MapGet("/reports/{id}", Report), "A report with its actors, statements and what people decided about them.", false);
        Describe(api.MapGet("/statements", Statements), "Statements as record format 1 has them, each with its report and what people decided.", true);
        Describe(api.MapGet("/statements/{id}", Statement), "One statement.", false);
        Describe(api.MapGet("/facets", Facets), "How the statements that fit are spread over forms, outlets, languages, months, speakers, offices, acts and states.", true);
        Describe(api.MapGet("/actors", Actors), "Actors with the number of statements they speak in, most first.", true);
        Describe(api.MapGet("/actors/{**id}", Actor), "One actor.", false);
        api.MapGet("/export", Export).WithSummary("The whole record as a stream of record lines (record format 1).").Produces(200, contentType: "application/x-ndjson");
        ActsEndpoint.Map(api);
        ExchangesEndpoint.Map(api);
        LinksEndpoint.Map(api);
        ExportEndpoint.MapForPrograms(api);
        api.MapFallback(() => Results.Problem(statusCode: StatusCodes.Status404NotFound, detail: "There is nothing at this address.")).ExcludeFromDescription();
    }

    public static void Describe(RouteHandlerBuilder endpoint, string summary, bool isList)
    {
        endpoint.WithSummary(summary).Produces(200, contentType: "application/json").ProducesProblem(StatusCodes.Status401Unauthorized);
        if (isList) endpoint.ProducesProblem(StatusCodes.Status400BadRequest);
        else endpoint.ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult Reports([AsParameters] ReportChoices choices, IRecord record, HttpContext context) =>
        Bad(choices.Fault) ?? ApiPage.Of(context, record.Reports(choices.Reports), choices.Stretch, Write, choices.Words);

    private static IResult Report(string id, IRecord record)
    {
        if (record.Find(id) is not { } kept) return NotFound("report", id);
        return ApiPage.Json(json =>
        {
            var block = RecordLines.Of(writer => writer.Write(kept.Read with { Statements = [.. kept.Statements.Select(entry => entry.Statement)], Acts = [.. kept.Acts.Select(entry => entry.Act)] })).ToList();
            json.WriteStartObject();
            foreach (var report in OfKind(block, "report")) Raw(json, "report", report);
            Raw(json, "problems", OfKind(block, "problem"));
            Raw(json, "actors", OfKind(block, "actor"));
            Raw(json, "statements", OfKind(block, "statement"));
            Raw(json, "acts", OfKind(block, "act"));
            Raw(json, "corrections", RecordLines.Of(writer =>
            {
                foreach (var correction in kept.Corrections) writer.WriteCorrection(correction.Correction);
            }));
            json.WriteEndObject();
        });
    }

    private static IResult Statements([AsParameters] StatementChoices choices, IRecord record, HttpContext context) =>
        Bad(choices.Fault) ?? ApiPage.Of(context, record.Statements(choices.Statements), choices.Stretch, Write, choices.Words);

    private static IResult Statement(string id, IRecord record)
    {
        if (record.FindStatement(id) is not { } kept || record.Find(kept.Statement.Report) is not { } report) return NotFound("statement", id);
        var entry = new StatementEntry(kept.Statement, kept.Review, report.Entry, report.Read.Report.Text, null, []);
        return ApiPage.Json(json => Write(json, entry));
    }

    private static IResult Facets([AsParameters] StatementChoices choices, IRecord record) => Bad(choices.Fault) ?? ApiPage.Json(json =>
    {
        var facets = record.Facets(choices.Statements);
        json.WriteStartObject();
        Counts(json, "forms", facets.Forms);
        Counts(json, "outlets", facets.Outlets);
        Counts(json, "languages", facets.Languages);
        Counts(json, "months", facets.Months);
        Counts(json, "speakers", facets.Speakers.Select(facet => new Facet(facet.Actor.Id, facet.Count)));
        Counts(json, "offices", facets.Offices.Select(facet => new Facet(facet.Actor.Id, facet.Count)));
        Counts(json, "acts", facets.Acts);
        Counts(json, "states", facets.States.Select(facet => new Facet(facet.Actor.Id, facet.Count)));
        json.WriteEndObject();
    });

    private static IResult Actors(
        [FromQuery(Name = "offset"), Description("How many to leave out; 0 by default.")] int? offset,
        [FromQuery(Name = "limit"), Description("How many to give, at most 200; 50 by default.")] int? limit,
        IRecord record, HttpContext context)
    {
        var stretch = new Stretch(offset, limit);
        return Bad(stretch.Fault) ?? ApiPage.Of(context, record.Actors(new ActorQuery { Offset = stretch.First, Limit = stretch.Size }), stretch, (json, entry) =>
        {
            json.WriteStartObject();
            json.WritePropertyName("actor");
            RecordLines.Write(json, writer => writer.WriteActor(entry.Actor));
            json.WriteNumber("statements", entry.Statements);
            json.WriteEndObject();
        });
    }

    private static IResult Actor(string id, IRecord record) => record.FindActor(id) is { } actor
        ? ApiPage.Json(json => RecordLines.Write(json, writer => writer.WriteActor(actor)))
        : NotFound("actor", id);

    private static IResult Export(IRecord record, HttpContext context, TimeProvider time) => Results.Stream(
        async output =>
        {
            using var block = new MemoryStream();
            using var writer = new RecordWriter(block);
            writer.WriteHeader(new Reader().Fingerprint);
            var shown = new ShownReports(time.GetUtcNow());
            foreach (var read in record.Export())
            {
                if (!shown.Takes(read.Report)) continue;
                writer.Write(read);
                await Send(block, output, context.RequestAborted).ConfigureAwait(false);
            }

            foreach (var exchange in record.Exchanges().Where(exchange => exchange.Reports.All(shown.Has))) writer.WriteExchange(exchange);
            foreach (var kept in record.Links().Where(shown.Has)) writer.WriteLink(kept.Link, shown.IsWordless(kept));
            foreach (var removed in record.RemovedEntries().Where(removed => shown.Has(removed.Id))) writer.WriteRemoved(removed);
            foreach (var kept in record.Corrections().Where(kept => shown.Has(kept.Correction.Entry))) writer.WriteCorrection(kept.Correction);
            await Send(block, output, context.RequestAborted).ConfigureAwait(false);
        },
        "application/x-ndjson");

    private static async Task Send(MemoryStream block, Stream output, CancellationToken cancelled)
    {
        await output.WriteAsync(block.GetBuffer().AsMemory(0, (int)block.Length), cancelled).ConfigureAwait(false);
        block.SetLength(0);
    }

    public static void Write(Utf8JsonWriter json, ReportEntry report)
    {
        json.WriteStartObject();
        json.WriteString("id", report.Id);
        json.WriteString("uri", report.Uri);
        Text(json, "title", report.Title);
        Text(json, "outlet", report.Outlet);
        Text(json, "language", report.Language);
        Text(json, "published", report.Day);
        Text(json, "status", report.Status);
        Text(json, "supersedes", report.Supersedes);
        Text(json, "supersededBy", report.SupersededBy);
        json.WriteNumber("statements", report.Statements);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatementEntry entry)
    {
        json.WriteStartObject();
        json.WritePropertyName("statement");
        RecordLines.Write(json, writer => writer.WriteStatement(entry.Statement, entry.Text, entry.Report.Rights));
        json.WritePropertyName("report");
        Write(json, entry.Report);
        Text(json, "review", entry.Review);
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, string name, IEnumerable<Facet> facets)
    {
        json.WriteStartArray(name);
        foreach (var facet in facets)
        {
            json.WriteStartObject();
            json.WriteString("value", facet.Value);
            json.WriteNumber("count", facet.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<ReadOnlyMemory<byte>> OfKind(IEnumerable<ReadOnlyMemory<byte>> lines, string kind)
    {
        var start = Encoding.ASCII.GetBytes($"{{\"kind\":\"{kind}\"");
        return lines.Where(line => line.Span.StartsWith(start));
    }

    private static void Raw(Utf8JsonWriter json, string name, ReadOnlyMemory<byte> line)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(line.Span, skipInputValidation: true);
    }

    private static void Raw(Utf8JsonWriter json, string name, IEnumerable<ReadOnlyMemory<byte>> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines) json.WriteRawValue(line.Span, skipInputValidation: true);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }

    public static IResult? Bad(string? fault) => fault is not null ? Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: fault) : null;

    public static IResult NotFound(string what, string id) => Results.Problem(statusCode: StatusCodes.Status404NotFound, detail: $"There is no {what} '{id}'.");
}
