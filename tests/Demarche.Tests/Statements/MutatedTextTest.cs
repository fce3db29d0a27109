using Demarche.RecordFormat;
using Demarche.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Demarche.Tests.Statements;

/// <summary>Reports as they come, with marks lost, words doubled, sentences swapped and signs let in: what is read holds together, is the same on every run and on many threads,
/// and costs memory in proportion.</summary>
public sealed class MutatedTextTest
{
    private const int Threads = 4;

    private static readonly Reader Reader = new();

    [Fact]
    public void Read_MutatedReportsHoldTogether() => Check(text => ReadingChecks.HoldsTogether(Reader.Read(Of(text))));

    [Fact]
    public void Read_SpansQuoteTheFrozenText() => Check(text => Lines(Reader.Read(Of(text)), whole: true));

    [Fact]
    public void Read_TheSameOnEveryRun() => Check(text => Assert.Equal(Lines(Reader.Read(Of(text))), Lines(new Reader().Read(Of(text)))));

    [Fact]
    public void Read_TheSameOnManyThreads()
    {
        var texts = Gen.Sample(AnyReport.Mutated.Generator, 60, 120);
        var alone = texts.Select(text => Lines(Reader.Read(Of(text)))).ToList();
        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(Threads).Select(text => Lines(Reader.Read(Of(text)))).ToList();
        Assert.Equal(alone, together);
    }

    /// <summary>The same texts each time, so that only the generator or the reader can make it fail. Over a dozen seeds the mean was 0.95 to 1.14 of that of whole reports.</summary>
    [Fact]
    public void Read_TheGeneratorKeepsMostStatements()
    {
        var whole = AnyReport.Seeds.Sum(text => Reader.Read(Of(text)).Statements.Length) / (double)AnyReport.Seeds.Count;
        var mutated = Gen.Sample(AnyReport.Mutated.Generator, 60, new Rnd(20220126, 1), 200).Average(text => Reader.Read(Of(text)).Statements.Length);
        Assert.InRange(mutated, whole / 2, whole * 3);
    }

    /// <summary>Eight times the report asks for about eight times the memory.</summary>
    [Fact]
    public void Read_CostsMemoryInProportion() => Check(text =>
    {
        Allocated(text, 2);
        var few = Allocated(text, 8);
        Assert.InRange(Allocated(text, 64) / (double)few, 0, 12);
    }, 20);

    private static long Allocated(string text, int times)
    {
        var report = Of(string.Join("\n\n", Enumerable.Repeat(text, times)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Reader.Read(report);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Check(Action<string> holds, int times = 150) => Prop.ForAll(AnyReport.Mutated, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithEndSize(60));

    /// <summary>The record lines; with the text they are loaded again, which verifies every span.</summary>
    private static string Lines(ReadReport read, bool whole = false)
    {
        var lines = new MemoryStream();
        using (var writer = new RecordWriter(lines))
        {
            writer.WriteHeader("test");
            writer.Write(read);
        }

        var text = System.Text.Encoding.UTF8.GetString(lines.ToArray());
        if (whole) Assert.Equal(read.Statements.Length, LoadedStatements(lines));
        return text;
    }

    private static int LoadedStatements(MemoryStream lines) =>
        new RecordReader(new MemoryStream(lines.ToArray())).Read().Sum(item => item is RecordItem.Block block ? block.Read.Statements.Length : 0);

    private static Report Of(string text)
    {
        var frozen = FrozenText.Freeze(text);
        return new Report { Id = ReportId.Of("", frozen), Uri = "", Text = frozen, Language = "de" };
    }
}
