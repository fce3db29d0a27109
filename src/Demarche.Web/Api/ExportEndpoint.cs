using System.ComponentModel;
using Demarche.Record;
using Demarche.Web.Exports;
using Demarche.Web.Room;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Demarche.Web.Api;

/// <summary>The exports of the record over HTTP, for programs and for readers; written while they are made.</summary>
internal static class ExportEndpoint
{
    /// <summary>For programs, below the root of the API.</summary>
    public static void MapForPrograms(IEndpointRouteBuilder api) => api.MapGet("/export/{format}", Export)
        .WithSummary("A selection of the record in one of the formats of docs/exports.md.")
        .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>For readers: as a file to keep.</summary>
    public static void MapForReaders(IEndpointRouteBuilder room) => room.MapGet("/export/{format}", Export);

    /// <summary>The address of a format for readers.</summary>
    /// <param name="format">Its name.</param>
    /// <param name="query">The choices of the list, with their question mark.</param>
    public static string Address(string format, string query) => "/export/" + format + query;

    private static IResult Export(
        string format, [AsParameters] StatementChoices choices,
        [FromQuery(Name = "of"), Description("acts: what is asked for are acts, which come with the statements on whose word they stand.")] string? of,
        [FromQuery(Name = "recipient"), Description("Of acts: the id of an actor to whom it is done.")] string? recipient,
        [FromQuery(Name = "status"), Description("Of acts: done, announced, expected, hypothetical or denied.")] string? status,
        IRecord record, HttpContext context, TimeProvider time)
    {
        if (ExportFormats.Find(format) is not { } found) return Results.Problem(statusCode: StatusCodes.Status404NotFound, detail: $"There is no format '{format}'.");
        var acts = new ActChoices(choices.Words, choices.Actor, recipient, choices.Act, choices.Issue, status, choices.Outlet, choices.Report, choices.From, choices.To, choices.Order, choices.Offset, choices.Limit);
        if (((of is null or "acts" ? null : $"There is no '{of}' to export.") ?? choices.Fault ?? acts.Fault) is { } fault) return Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: fault);
        var selection = of == "acts" ? new ExportSelection { ByActs = acts.Acts } : new ExportSelection { Query = choices.Statements with { NewestFirst = false, Offset = 0, Part = choices.Actor is null ? null : choices.Statements.Part } };
        var asked = new ExportContext(record, RoomLanguage.Of(context), time.GetUtcNow(), context.RequestAborted);
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"demarche{found.Extension}\"";
        return Results.Stream(output => Write(found, output, selection, asked, context), found.MediaType + (found.MediaType.StartsWith("text/", StringComparison.Ordinal) ? "; charset=utf-8" : ""));
    }

    // Formats write as they read, on a thread of their own.
    private static Task Write(IExportFormat format, Stream output, ExportSelection selection, ExportContext asked, HttpContext context)
    {
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        return Task.Run(() => format.Write(output, selection, asked), context.RequestAborted);
    }
}
