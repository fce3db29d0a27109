using System.Text.Json;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Evaluation.Quotations;

/// <summary>Lets the project's own reader read a corpus and gives back the record lines it prints, so that what is scored is what people get.</summary>
public static class ReaderRecord
{
    /// <summary>Header and blocks of every document, in order; read as they are asked for.</summary>
    public static IEnumerable<JsonDocument> Lines(IEnumerable<CorpusDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var reader = new Reader();
        return documents.SelectMany(document => Block(reader, document)).Prepend(Header(reader));
    }

    private static JsonDocument Header(Reader reader) => Print(writer => writer.WriteHeader(reader.Fingerprint))[0];

    private static JsonDocument[] Block(Reader reader, CorpusDocument document) => Print(writer => writer.Write(reader.Read(ToReport(document))));

    private static JsonDocument[] Print(Action<RecordWriter> print)
    {
        var lines = new MemoryStream();
        using (var writer = new RecordWriter(lines)) print(writer);
        lines.Position = 0;
        return [.. JsonLines.Read(lines)];
    }

    private static Report ToReport(CorpusDocument document)
    {
        var text = FrozenText.Freeze(document.Text);
        return new Report
        {
            Id = ReportId.Of(document.Name, text),
            Uri = document.Name,
            Text = text,
            Language = "de",
            Published = document.Published is { } day ? new PublicationDay(day, PublishedBasis.Given) : null,
            Metadata = new ReportMetadata { Language = "de", Published = document.Published },
        };
    }
}
