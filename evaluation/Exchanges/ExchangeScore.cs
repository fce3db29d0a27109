using Demarche.Exchanges;
using Demarche.Intake;

namespace Demarche.Evaluation.Exchanges;

/// <summary>Holds what was found against what was expected; of each kind, how many of the expected were found.</summary>
public sealed record ExchangeScore(
    IReadOnlyList<(ExpectedEntry Expected, FoundEntry? Found)> Pairs, IReadOnlyList<FoundEntry> Unexpected)
{
    public IEnumerable<ExpectedEntry> Missed => Pairs.Where(pair => pair.Found is null).Select(pair => pair.Expected);

    /// <summary>Documents that were found without all that is told of them.</summary>
    public IEnumerable<(ExpectedEntry Expected, string[] Lacks)> Lacking =>
        Pairs.Where(pair => pair.Found is not null).Select(pair => (pair.Expected, pair.Found!.Lacks(pair.Expected).ToArray())).Where(pair => pair.Item2.Length > 0);

    public static ExchangeScore Of(IReadOnlyList<ExpectedEntry> expected, IReadOnlyList<ReadReport> reads, IEnumerable<Exchange> exchanges)
    {
        var acts = reads.SelectMany(read => read.Acts.Select(act => (Act: act, Words: string.Join(' ', act.Matter.Concat(act.Evidence).Select(span => span.In(read.Report.Text.Value).ToString())))))
            .ToDictionary(pair => pair.Act.Id, StringComparer.Ordinal);
        var found = exchanges.SelectMany(exchange => FoundEntry.Of(exchange, acts)).ToList();
        var pairs = expected.Select(one => (one, found.Where(entry => entry.Is(one)).OrderBy(entry => entry.Lacks(one).Count()).FirstOrDefault())).ToList();
        return new(pairs, [.. found.Where(entry => !expected.Any(entry.Is))]);
    }

    public IEnumerable<string> Table() => Pairs.GroupBy(pair => pair.Expected.Kind)
        .Select(kind => $"{kind.Key}: {kind.Count(pair => pair.Found is not null)} of {kind.Count()} found, {Unexpected.Count(entry => entry.Kind == kind.Key)} not in the gold");

    /// <summary>The reports of a folder, read.</summary>
    public static IReadOnlyList<ReadReport> ReadFolder(string folder)
    {
        var reader = new Reader();
        return [.. new ReportIntake().Read([folder], Stream.Null).Where(received => received.Report is not null).Select(received => reader.Read(received.Report!))];
    }
}
