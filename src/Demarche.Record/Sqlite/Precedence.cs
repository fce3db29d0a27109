namespace Demarche.Record.Sqlite;

/// <summary>Lets those who ask go before those who keep: while anybody is being served, whoever keeps or links waits between two steps of the work. Of any stretch of time it waits no more than
/// half, and no longer than <see cref="Most"/> at once, so that it cannot starve. Nobody waits for those who ask while somebody waits for the connection that writes. Safe for several threads.</summary>
internal sealed class Precedence(TimeProvider time)
{
    /// <summary>How long keeping waits at once.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);

    private readonly object gate = new();
    private int served;
    private int hurried;
    private int waiting;
    private TimeSpan credit = Most;
    private long since = time.GetTimestamp();

    /// <summary>Somebody is served until what comes back is disposed of.</summary>
    public IDisposable Serve()
    {
        Interlocked.Increment(ref served);
        return new Service(this);
    }

    /// <summary>To be called between two steps of keeping: waits while anybody is served.</summary>
    public void GiveWay()
    {
        if (Volatile.Read(ref served) == 0) return;
        lock (gate)
        {
            Reckon();
            waiting++;
            while (served > 0 && hurried == 0 && credit >= Least)
            {
                Monitor.Wait(gate, credit);
                Reckon();
            }

            waiting--;
        }
    }

    /// <summary>Takes a lock; while that is not to be had, nobody gives way.</summary>
    public void Enter(Lock wanted)
    {
        if (wanted.TryEnter()) return;
        Hurry(1);
        wanted.Enter();
        Hurry(-1);
    }

    private void Hurry(int change)
    {
        lock (gate)
        {
            hurried += change;
            Monitor.PulseAll(gate);
        }
    }

    // Waiting costs what working earned.
    private void Reckon()
    {
        var now = time.GetTimestamp();
        var passed = time.GetElapsedTime(since, now);
        since = now;
        credit = waiting > 0 ? credit - passed : credit + passed;
        if (credit > Most) credit = Most;
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref served) > 0) return;
        lock (gate) Monitor.PulseAll(gate);
    }

    private sealed class Service(Precedence precedence) : IDisposable
    {
        private Precedence? left = precedence;

        public void Dispose() => Interlocked.Exchange(ref left, null)?.Leave();
    }
}
