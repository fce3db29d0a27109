using System.Text.Json;
using Demarche.Evaluation.Samples;
using Demarche.Intake;

namespace Demarche.Benchmarks.Reading;

/// <summary>The reports that are repeated: the train part of the quotation corpus, or the samples where no corpora are at hand. They are put into a file of
/// report JSON Lines, so that the process that is measured holds nothing else.</summary>
internal sealed class BaseReports : IDisposable
{
    private BaseReports(string name, IEnumerable<(string Uri, string? Published, string Text)> reports)
    {
        Name = name;
        using var file = File.Create(Path);
        foreach (var report in reports) Write(file, report);
    }

    /// <summary>What the reports are, for people.</summary>
    public string Name { get; }

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public static BaseReports Find(string? corpora)
    {
        var train = System.IO.Path.Combine(corpora ?? "", "quotations-de", "train.jsonl.gz");
        return string.IsNullOrEmpty(corpora) || !File.Exists(train) ? new("samples", Samples()) : new("quotations-de train", Corpus(train));
    }

    public void Dispose() => File.Delete(Path);

    private static void Write(FileStream file, (string Uri, string? Published, string Text) report)
    {
        using (var json = new Utf8JsonWriter(file))
        {
            json.WriteStartObject();
            json.WriteString("uri", report.Uri);
            if (report.Published is { } day) json.WriteString("published", day);
            json.WriteString("text", report.Text);
            json.WriteEndObject();
        }

        file.WriteByte((byte)'\n');
    }

    private static IEnumerable<(string, string?, string)> Samples() => new ReportIntake().Read([SamplesCommand.Folder], Stream.Null)
        .Select(received => received.Report!).Select(report => (report.Uri, report.Published?.Value, report.Text.Value));

    private static IEnumerable<(string, string?, string)> Corpus(string path)
    {
        foreach (var line in Evaluation.Quotations.JsonLines.Read(path))
            using (line)
            {
                var name = line.RootElement.GetProperty("documentName").GetString()!;
                yield return (name, Evaluation.Quotations.CorpusDocument.PublishedIn(name), line.RootElement.GetProperty("originalText").GetString()!);
            }
    }
}
