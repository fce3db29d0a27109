using Demarche.Language;

namespace Demarche.Evaluation.Quotations;

/// <summary>Scores the reader or a record against a part of the quotation corpus.</summary>
/// <param name="corpora">The folder that holds <c>quotations-de</c>; none where no corpora are at hand.</param>
/// <param name="keeper">Where results are kept.</param>
/// <param name="output">Where the table goes.</param>
public sealed class QuotationsCommand(string? corpora, ScoreKeeper keeper, TextWriter output)
{
    /// <summary>Prints the table or the errors; prints why it skips where the corpus is not there.</summary>
    public void Run(QuotationsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (FindCorpus(options.CorpusPart) is not { } path) return;
        var corpus = CorpusDocument.ReadAll(path);
        var lines = options.Record is { } record ? JsonLines.Read(record) : ReaderRecord.Lines(corpus.Values);
        var system = SystemRecord.Read(lines, corpus);
        if (options.Errors) new ErrorListing(output).Write(corpus, system, options.Filter);
        else if (options.Classes) new ClassTable(output).Write(Measurement.Of(corpus, system), ErrorClasses.Of(corpus, system), options.Filter.Most);
        else Measure(options, Measurement.Of(corpus, system), system.Reader);
    }

    private void Measure(QuotationsOptions options, Measurement measurement, string reader)
    {
        new ScoreTable(output).Write(measurement);
        if (!options.Keep) return;
        var command = $"quotations --part {options.CorpusPart}" + (options.Record is null ? "" : $" --record {Path.GetFileName(options.Record)}");
        keeper.KeepScore(command, reader, measurement.All);
        if (options.Record is null) keeper.KeepRules(command, $"quotations-de ({options.CorpusPart})", reader, ReadingLanguage.German, measurement.Rules);
    }

    private string? FindCorpus(string part)
    {
        var path = Path.Combine(corpora ?? "", "quotations-de", part + ".jsonl.gz");
        if (!string.IsNullOrEmpty(corpora) && File.Exists(path)) return path;
        output.WriteLine(string.IsNullOrEmpty(corpora)
            ? "skipped: DEMARCHE_CORPORA does not name the folder of the corpora"
            : $"skipped: there is no {path}");
        return null;
    }
}
