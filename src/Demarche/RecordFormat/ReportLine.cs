using System.Text.Json;
using Demarche.Reports;

namespace Demarche.RecordFormat;

/// <summary>Reads a report line back and holds it against its own id and hash.</summary>
internal static class ReportLine
{
    public static Report Read(JsonElement line)
    {
        var text = FrozenText.Freeze(line.Text("text") ?? throw new BadLineException(
            RecordLineProblems.TextMissing, "The report stands here without its text, so its spans cannot be verified: load a record that was written with texts."));
        var uri = line.Needed("uri");
        Check(line, text, uri);
        var published = Published(line);
        return new Report
        {
            Id = line.Needed("id"),
            Uri = uri,
            Text = text,
            Metadata = Metadata(line, published),
            Language = line.Text("language"),
            Published = published,
            Parts = line.List("parts", part => Part(part, text)),
            SourceSha256 = line.Text("sourceSha256"),
            Source = line.Object("source") is { } source ? Source(source, text) : null,
        };
    }

    private static SourceMap Source(JsonElement source, FrozenText text)
    {
        var runs = source.List("runs", run => Run(run, text));
        for (var i = 1; i < runs.Length; i++)
            if (runs[i].Text.Start < runs[i - 1].Text.End) throw LineValues.Bad("The runs of 'source' overlap.");
        return new(source.Needed("charset"), runs);
    }

    private static SourceRun Run(JsonElement run, FrozenText text)
    {
        var offsets = run.ValueKind == JsonValueKind.Array ? run.EnumerateArray().Select(offset => offset.ValueKind == JsonValueKind.Number && offset.TryGetInt32(out var number) ? number : -1).ToArray() : [];
        if (offsets is not [>= 0 and var start, var end, >= 0 and var from, var to] || start >= end || from >= to || end > text.CodePoints.Length) throw LineValues.Bad("A run of 'source' is no [start, end, from, to].");
        return new(text.CodePoints.ToUtf16(start, end), from, to);
    }

    private static void Check(JsonElement line, FrozenText text, string uri)
    {
        if (text.Replaced > 0 || line.Needed("sha256") != text.Sha256 || (line.Number("length") is { } length && length != text.CodePoints.Length))
            throw new BadLineException(RecordLineProblems.HashWrong, "The text does not have the hash or length that the line names.");
        if (line.Needed("id") != ReportId.Of(uri, text))
            throw new BadLineException(RecordLineProblems.IdWrong, "The report's id does not follow from its uri and text.");
    }

    private static PublicationDay? Published(JsonElement line) => line.Text("published") is { } value
        ? new PublicationDay(value, line.Member<PublishedBasis>("publishedBasis") ?? PublishedBasis.Given, line.Text("zone"))
        : null;

    private static ReportMetadata Metadata(JsonElement line, PublicationDay? published) => new()
    {
        Title = line.Text("title"),
        Outlet = line.Text("outlet"),
        Author = line.Text("author"),
        Credits = line.Texts("credits"),
        Published = published is { Basis: PublishedBasis.Given or PublishedBasis.Metadata } ? published.Value : null,
        Updated = line.Text("updated"),
        Retrieved = line.Text("retrieved"),
        Canonical = line.Text("canonical"),
        Zone = line.Text("zone"),
        Genre = line.Text("genre"),
        Rights = line.Object("rights") is { } rights ? Rights(rights) : ReportRights.Free,
        Embargo = line.Text("embargo"),
        Status = line.Text("status"),
        Supersedes = line.Text("supersedes"),
        TranslatedFrom = line.Text("translatedFrom"),
    };

    // Rights that this version does not know allow nothing.
    private static ReportRights Rights(JsonElement rights) =>
        new(rights.Text("terms"), rights.Text("text") is null ? TextRights.Keep : rights.Member<TextRights>("text") ?? TextRights.None);

    private static ReportPart Part(JsonElement part, FrozenText text) =>
        new(part.Member<PartRole>("role") ?? PartRole.Body, SpanValues.Offsets(part, text));
}
