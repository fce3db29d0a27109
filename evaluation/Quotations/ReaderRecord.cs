using System.Text.Json;
using Demarche.Intake;
using Demarche.RecordFormat;

namespace Demarche.Evaluation.Quotations;

/// <summary>Lets the project's own intake and reader read a corpus and gives back the record lines they print, so that what is scored is what people get.</summary>
public static class ReaderRecord
{
    /// <summary>Header and blocks of every document, in order; read as they are asked for.</summary>
    public static IEnumerable<JsonDocument> Lines(IEnumerable<CorpusDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var reader = new Reader();
        return Receive(documents).SelectMany(r => Print(writer => Write(writer, reader, r))).Prepend(Print(writer => writer.WriteHeader(reader.Fingerprint))[0]);
    }

    /// <summary>The documents as intake takes them in.</summary>
    public static IEnumerable<Received> Receive(IEnumerable<CorpusDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new ReportIntake().Read([ReportIntake.StandardInput], Input(documents));
    }

    private static void Write(RecordWriter writer, Reader reader, Received received)
    {
        if (received.Report is { } report) writer.Write(reader.Read(report));
        else throw new DemarcheException("corpus-unreadable", $"the intake refused a report of the corpus: {received.Problem!.Message}");
    }

    private static JsonDocument[] Print(Action<RecordWriter> print)
    {
        var lines = new MemoryStream();
        using (var writer = new RecordWriter(lines)) print(writer);
        lines.Position = 0;
        return [.. JsonLines.Read(lines)];
    }

    // The corpus as report JSON Lines.
    private static MemoryStream Input(IEnumerable<CorpusDocument> documents)
    {
        var lines = new MemoryStream();
        foreach (var document in documents)
        {
            using (var json = new Utf8JsonWriter(lines)) Write(json, document);
            lines.WriteByte((byte)'\n');
        }

        lines.Position = 0;
        return lines;
    }

    private static void Write(Utf8JsonWriter json, CorpusDocument document)
    {
        json.WriteStartObject();
        json.WriteString("uri", document.Name);
        json.WriteString("language", "de");
        if (document.Published is { } day) json.WriteString("published", day);
        json.WriteString("text", document.Text);
        json.WriteEndObject();
    }
}
