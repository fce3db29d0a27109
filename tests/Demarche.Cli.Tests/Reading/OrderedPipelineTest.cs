using Demarche.Cli.Reading;

namespace Demarche.Cli.Tests.Reading;

public sealed class OrderedPipelineTest
{
    [Fact]
    public void Run_SlowFirst_KeepsTheOrder()
    {
        using var second = new ManualResetEventSlim();
        var pipeline = new OrderedPipeline<int, int>(2, 100, _ => 1, () => piece =>
        {
            if (piece == 1) second.Set();
            if (piece == 0) second.Wait();
            return piece;
        });
        Assert.Equal(Enumerable.Range(0, 50), pipeline.Run(Enumerable.Range(0, 50), default));
    }

    [Fact]
    public void Run_RelievedAndTheOnlyWorkerIsSlow_AnotherWorksWhileTheResultIsAwaited()
    {
        using var second = new ManualResetEventSlim();
        var pipeline = new OrderedPipeline<int, int>(
            1,
            100,
            _ => 1,
            () => piece =>
            {
                if (piece == 1) second.Set();
                if (piece == 0) second.Wait();
                return piece;
            },
            relieved: true);
        Assert.Equal(Enumerable.Range(0, 50), pipeline.Run(Enumerable.Range(0, 50), default));
    }

    [Fact]
    public void Run_RelievedWorkFails_GivesWhatWasBeforeAndThrows()
    {
        var pipeline = new OrderedPipeline<int, int>(1, 10, _ => 1, () => piece => piece == 3 ? throw new FormatException("three") : piece, relieved: true);
        var given = new List<int>();
        Assert.Throws<AggregateException>(() => given.AddRange(pipeline.Run(Enumerable.Range(0, 9), default)));
        Assert.Equal(Enumerable.Range(0, given.Count), given);
    }

    [Fact]
    public void Run_NobodyTakes_ReadsNoMoreThanTheLimit()
    {
        var given = 0;
        IEnumerable<int> Source()
        {
            while (true)
            {
                Interlocked.Increment(ref given);
                yield return 0;
            }
        }

        var pipeline = new OrderedPipeline<int, int>(2, 10, _ => 1, () => piece => piece);
        using var results = pipeline.Run(Source(), default).GetEnumerator();
        for (var i = 0; i < 100; i++) Assert.True(results.MoveNext());

        // Ten under way, one waiting for room, beside the hundred that were taken.
        Assert.InRange(Volatile.Read(ref given), 100, 111);
    }

    [Fact]
    public void Run_HeavierThanTheLimit_GoesAlone()
    {
        int underWay = 0, most = 0;
        var pipeline = new OrderedPipeline<int, int>(4, 10, _ => 1000, () => piece =>
        {
            most = Math.Max(most, Interlocked.Increment(ref underWay));
            Interlocked.Decrement(ref underWay);
            return piece;
        });
        Assert.Equal(20, pipeline.Run(Enumerable.Range(0, 20), default).Count());
        Assert.Equal(1, most);
    }

    [Fact]
    public void Run_WorkFails_GivesWhatWasBeforeAndThrows()
    {
        var pipeline = new OrderedPipeline<int, int>(1, 10, _ => 1, () => piece => piece == 3 ? throw new FormatException("three") : piece);
        var given = new List<int>();
        var thrown = Assert.Throws<AggregateException>(() => given.AddRange(pipeline.Run(Enumerable.Range(0, 9), default)));
        Assert.IsType<FormatException>(thrown.InnerException);
    }

    [Fact]
    public void Run_SourceFails_Throws()
    {
        static IEnumerable<int> Source()
        {
            yield return 1;
            throw new FormatException("source");
        }

        var pipeline = new OrderedPipeline<int, int>(2, 10, _ => 1, () => piece => piece);
        Assert.IsType<FormatException>(Assert.Throws<AggregateException>(() => pipeline.Run(Source(), default).ToList()).InnerException);
    }

    [Fact]
    public void Run_Interrupted_ThrowsAlthoughTheSourceBlocks()
    {
        using var never = new ManualResetEventSlim();
        IEnumerable<int> Source()
        {
            yield return 1;
            never.Wait();
        }

        using var interrupt = new CancellationTokenSource();
        var pipeline = new OrderedPipeline<int, int>(2, 10, _ => 1, () => piece => piece);
        using var results = pipeline.Run(Source(), interrupt.Token).GetEnumerator();
        Assert.True(results.MoveNext());
        interrupt.Cancel();
        Assert.Throws<OperationCanceledException>(() => results.MoveNext());
        never.Set();
    }

    [Fact]
    public void Run_Empty_EndsAtOnce() =>
        Assert.Empty(new OrderedPipeline<int, int>(2, 10, _ => 1, () => piece => piece).Run([], default));
}
