using System.Text.Json;
using Demarche.Reports;

namespace Demarche.Record.Details;

/// <summary>A report as the record keeps it: everything but its id and its text.</summary>
internal static class ReportDetails
{
    public static (string Details, long Seal) Write(DetailsWriter to, Report report) => to.Entry(
        () =>
        {
            to.Text("uri", report.Uri);
            to.Text("sha256", report.Text.Sha256);
            to.Text("sourceSha256", report.SourceSha256);
            to.Text("language", report.Language);
            Published(to, report.Published);
            Metadata(to, report.Metadata);
            to.List("parts", report.Parts, part => Part(to, part));
            Source(to, report.Source);
            to.List("problems", report.Problems, problem => Problem(to, problem));
        },
        report.Text);

    public static Report Read(string details, string id, string text)
    {
        using var document = JsonDocument.Parse(details);
        var entry = document.RootElement;
        return new Report
        {
            Id = id,
            Uri = entry.Text("uri") ?? "",
            Text = FrozenText.Freeze(text),
            Metadata = entry.Object("metadata") is { } metadata ? Metadata(metadata) : ReportMetadata.Empty,
            Language = entry.Text("language"),
            Published = entry.Object("published") is { } published ? Published(published) : null,
            Parts = entry.List("parts", Part),
            SourceSha256 = entry.Text("sourceSha256"),
            Source = entry.Object("source") is { } source ? Source(source) : null,
            Problems = entry.List("problems", problem => Problem(problem, id)),
        };
    }

    // Four numbers a run, in one flat array.
    private static void Source(DetailsWriter to, SourceMap? source)
    {
        if (source is null) return;
        to.Json.WriteStartObject("source");
        to.Text("charset", source.Charset);
        to.Json.WriteStartArray("runs");
        foreach (var run in source.Runs)
            foreach (var offset in (ReadOnlySpan<int>)[run.Text.Start, run.Text.End, run.Start, run.End]) to.Json.WriteNumberValue(offset);
        to.Json.WriteEndArray();
        to.Json.WriteEndObject();
    }

    private static SourceMap Source(JsonElement source)
    {
        var offsets = source.GetProperty("runs").EnumerateArray().Select(offset => offset.GetInt32()).Chunk(4);
        return new(source.Text("charset") ?? "utf-8", [.. offsets.Select(run => new SourceRun(new(run[0], run[1]), run[2], run[3]))]);
    }

    private static void Published(DetailsWriter to, PublicationDay? published)
    {
        if (published is null) return;
        to.Json.WriteStartObject("published");
        to.Text("value", published.Value);
        to.Name<PublishedBasis>("basis", published.Basis);
        to.Text("zone", published.Zone);
        to.Json.WriteEndObject();
    }

    private static PublicationDay Published(JsonElement published) =>
        new(published.Text("value") ?? "", published.Name<PublishedBasis>("basis") ?? PublishedBasis.Given, published.Text("zone"));

    private static void Metadata(DetailsWriter to, ReportMetadata metadata)
    {
        to.Json.WriteStartObject("metadata");
        to.Text("title", metadata.Title);
        to.Text("outlet", metadata.Outlet);
        to.Text("author", metadata.Author);
        to.Texts("credits", metadata.Credits);
        to.Text("published", metadata.Published);
        to.Text("updated", metadata.Updated);
        to.Text("retrieved", metadata.Retrieved);
        to.Text("canonical", metadata.Canonical);
        to.Text("language", metadata.Language);
        to.Text("zone", metadata.Zone);
        to.Text("genre", metadata.Genre);
        to.Text("terms", metadata.Rights.Terms);
        to.Name<TextRights>("rights", metadata.Rights.Text);
        to.Text("embargo", metadata.Embargo);
        to.Text("status", metadata.Status);
        to.Text("supersedes", metadata.Supersedes);
        to.Text("translatedFrom", metadata.TranslatedFrom);
        to.Json.WriteEndObject();
    }

    private static ReportMetadata Metadata(JsonElement metadata) => new()
    {
        Title = metadata.Text("title"),
        Outlet = metadata.Text("outlet"),
        Author = metadata.Text("author"),
        Credits = metadata.Texts("credits"),
        Published = metadata.Text("published"),
        Updated = metadata.Text("updated"),
        Retrieved = metadata.Text("retrieved"),
        Canonical = metadata.Text("canonical"),
        Language = metadata.Text("language"),
        Zone = metadata.Text("zone"),
        Genre = metadata.Text("genre"),
        Rights = new(metadata.Text("terms"), metadata.Name<TextRights>("rights") ?? TextRights.None),
        Embargo = metadata.Text("embargo"),
        Status = metadata.Text("status"),
        Supersedes = metadata.Text("supersedes"),
        TranslatedFrom = metadata.Text("translatedFrom"),
    };

    private static void Part(DetailsWriter to, ReportPart part)
    {
        to.Json.WriteStartObject();
        to.Name<PartRole>("role", part.Role);
        to.Spans("span", [part.Span]);
        to.Json.WriteEndObject();
    }

    private static ReportPart Part(JsonElement part) => new(part.Name<PartRole>("role") ?? PartRole.Body, part.Spans("span")[0]);

    private static void Problem(DetailsWriter to, Problem problem)
    {
        to.Json.WriteStartObject();
        to.Text("code", problem.Code);
        to.Text("message", problem.Message);
        to.Text("source", problem.Source);
        if (problem.Line is { } line) to.Json.WriteNumber("line", line);
        to.Json.WriteEndObject();
    }

    private static Problem Problem(JsonElement problem, string report) => new(problem.Text("code") ?? "", problem.Text("message") ?? "")
    {
        Source = problem.Text("source"),
        Line = problem.Object("line")?.GetInt32(),
        Report = report,
    };
}
