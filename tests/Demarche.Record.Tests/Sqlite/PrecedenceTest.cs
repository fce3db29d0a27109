using Demarche.Record.Sqlite;

namespace Demarche.Record.Tests.Sqlite;

/// <summary>Who waits for whom.</summary>
public sealed class PrecedenceTest
{
    [Fact]
    public void GiveWay_WaitsUntilNobodyIsServed()
    {
        var precedence = new Precedence(new Clock(TimeSpan.Zero));
        var (one, other, passed) = (precedence.Serve(), precedence.Serve(), false);
        var keeping = Start(() =>
        {
            precedence.GiveWay();
            passed = true;
        });
        WaitFor(keeping);
        one.Dispose();
        one.Dispose();
        WaitFor(keeping);
        Assert.False(passed);
        other.Dispose();
        keeping.Join();
        Assert.True(passed);
    }

    [Fact]
    public void GiveWay_SomebodyAlwaysServed_GoesOnAllTheSame()
    {
        // By this clock the longest wait is over whenever it is looked at.
        var precedence = new Precedence(new Clock(Precedence.Most));
        using var service = precedence.Serve();
        for (var i = 0; i < 3; i++) precedence.GiveWay();
    }

    [Fact]
    public void GiveWay_SomebodyWaitsToWrite_GoesOn()
    {
        var precedence = new Precedence(new Clock(TimeSpan.Zero));
        var writing = new Lock();
        using var service = precedence.Serve();
        var keeping = Start(() =>
        {
            precedence.Enter(writing);
            precedence.GiveWay();
            writing.Exit();
        });
        WaitFor(keeping);
        precedence.Enter(writing);
        writing.Exit();
        keeping.Join();
    }

    [Fact]
    public void KeepAll_WhileSomebodyIsServed_KeepsAndLinksAll()
    {
        var folder = Directory.CreateTempSubdirectory("precedence");
        try
        {
            using var record = SqliteRecord.Open(Path.Combine(folder.FullName, "record.db"), new SqliteRecordOptions().ToServe());
            using var service = record.Serve();
            var kept = record.KeepAll([Samples.Answer, Samples.Offer]).ToList();
            Assert.Equal(2, kept.Count);
            Assert.Equal(kept.Count, record.Link());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Thread Start(Action work)
    {
        var thread = new Thread(() => work()) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void WaitFor(Thread thread) => SpinWait.SpinUntil(() => thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin));

    private sealed class Clock(TimeSpan step) : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now += step.Ticks;
    }
}
