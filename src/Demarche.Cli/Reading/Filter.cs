using System.Collections.Immutable;
using Demarche.Intake;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Cli.Reading;

/// <summary>Reports in, record lines out, nothing kept: the part that any runner can use as a filter. Lines are made on all threads and printed
/// in the order of the input.</summary>
internal sealed class Filter(Reader reader, RecordWriterOptions options, int jobs)
{
    // Text under way, in UTF-16 units; what is made of it is some twenty times as much.
    private const long UnderWay = 2 << 20;

    /// <summary>Prints the header, then a block for each thing that comes in; each is flushed when it is done.</summary>
    public Tally Print(IEnumerable<Received> source, Stream output, Action<Tally, ImmutableArray<Problem>> done, CancellationToken interrupted)
    {
        using (var header = new RecordWriter(output)) header.WriteHeader(reader.Fingerprint);
        var tally = new Tally();
        var pipeline = new OrderedPipeline<Received, Block>(jobs, UnderWay, ReportSource.Weigh, Worker);
        foreach (var block in pipeline.Run(source, interrupted))
        {
            output.Write(block.Lines);
            output.Flush();
            tally.Add(block.Reports, block.Statements, block.Problems.Length);
            done(tally, block.Problems);
        }

        return tally;
    }

    private Func<Received, Block> Worker()
    {
        var lines = new MemoryStream();
        var writer = new RecordWriter(lines, options);
        return received =>
        {
            lines.SetLength(0);
            var outcome = Outcome.Of(received, reader);
            if (outcome.Read is { } read) writer.Write(read);
            else writer.WriteProblem(outcome.Problem!);
            return new(lines.ToArray(), outcome.Read is null ? 0 : 1, outcome.Read?.Statements.Length ?? 0, outcome.Problems);
        };
    }

    private sealed record Block(byte[] Lines, int Reports, int Statements, ImmutableArray<Problem> Problems);
}
