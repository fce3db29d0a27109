namespace Demarche.Cli.Reading;

/// <summary>Works on a stream with several threads and gives the results in the order of the stream. What is under way is bounded by weight, so
/// that memory stays flat; a result is given as soon as it and all before it are done, however slowly the rest comes in. Runs once.</summary>
/// <param name="workers">How many threads work.</param>
/// <param name="limit">The weight that may be under way at once; something heavier goes alone.</param>
/// <param name="weigh">The weight of one piece, at least 1.</param>
/// <param name="worker">Makes the work of one thread; what it holds is its own.</param>
/// <param name="relieved">One thread more works while who takes the results waits for the next, and rests while he is busy: where he has as much to do as a worker, all cores are busy and nobody waits for one.</param>
internal sealed class OrderedPipeline<TIn, TOut>(int workers, long limit, Func<TIn, long> weigh, Func<Func<TIn, TOut>> worker, bool relieved = false)
{
    // Room for a parser that recurses over hostile text.
    private const int StackBytes = 16 << 20;

    // Only workers wait at the gate; the feeder and the reader of the results are each woken alone, and only when they can go on: a report takes about a millisecond, and waking three threads for it a tenth of that.
    private readonly object gate = new();
    private readonly Bell room = new();
    private readonly Bell done = new();
    private readonly Queue<Slot> order = new();
    private readonly Queue<Slot> waiting = new();
    private long underWay;
    private long wanted;
    private bool isResultAwaited;
    private volatile bool ended;
    private volatile bool stopped;
    private Exception? broken;

    /// <summary>The results in order. The source is read on a thread of its own, so that one that blocks for ever does not keep the caller.</summary>
    /// <exception cref="OperationCanceledException">The token was set.</exception>
    public IEnumerable<TOut> Run(IEnumerable<TIn> source, CancellationToken interrupted)
    {
        using var wake = interrupted.Register(Stop);
        Start(() => Feed(source));
        for (var i = 0; i < workers; i++) Start(() => Work(worker(), false));
        if (relieved) Start(() => Work(worker(), true));
        try
        {
            while (Next(out var slot)) yield return slot.Result!;
            interrupted.ThrowIfCancellationRequested();
            if (broken is not null) throw new AggregateException(broken);
        }
        finally
        {
            Stop();
        }
    }

    private void Start(Action body) => new Thread(() => Guard(body), StackBytes) { IsBackground = true }.Start();

    // What breaks in a thread breaks the run, after the results before it were given.
    private void Guard(Action body)
    {
        try
        {
            body();
        }
        catch (Exception e)
        {
            Change(() =>
            {
                broken ??= e;
                stopped = true;
            });
        }
    }

    private void Feed(IEnumerable<TIn> source)
    {
        foreach (var piece in source)
            if (!Put(new Slot(piece, Math.Max(1, weigh(piece))))) return;
        Change(() => ended = true);
    }

    private bool Put(Slot slot)
    {
        while (!TryPut(slot))
        {
            if (stopped) return false;
            room.Wait();
        }

        return true;
    }

    private bool TryPut(Slot slot)
    {
        lock (gate)
        {
            wanted = stopped || (underWay > 0 && underWay + slot.Weight > limit) ? slot.Weight : 0;
            if (wanted > 0) return false;
            underWay += slot.Weight;
            order.Enqueue(slot);
            waiting.Enqueue(slot);
            Wake();
            return true;
        }
    }

    private void Work(Func<TIn, TOut> work, bool relieves)
    {
        while (Take(relieves) is { } slot)
        {
            slot.Result = work(slot.Piece);
            Finish(slot);
        }
    }

    private void Finish(Slot slot)
    {
        lock (gate)
        {
            slot.Done = true;
            if (isResultAwaited && order.Peek() == slot) done.Ring();
        }
    }

    private Slot? Take(bool relieves)
    {
        lock (gate)
        {
            while (!stopped && !(ended && waiting.Count == 0) && (waiting.Count == 0 || (relieves && !isResultAwaited))) Monitor.Wait(gate);
            return !stopped && waiting.TryDequeue(out var slot) ? slot : null;
        }
    }

    // With one that relieves among those who wait, the one that is woken may be the wrong one.
    private void Wake()
    {
        if (relieved) Monitor.PulseAll(gate);
        else Monitor.Pulse(gate);
    }

    private bool Next([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Slot? slot)
    {
        while (!TryNext(out slot))
        {
            if (stopped || (ended && order.Count == 0)) return false;
            done.Wait();
        }

        return true;
    }

    /// <summary>Takes the next result where it is done. A feeder that waits goes on when there is room for half of what may be under way, not for one piece at a time.</summary>
    private bool TryNext([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Slot? slot)
    {
        lock (gate)
        {
            slot = order.TryPeek(out var next) && next.Done ? order.Dequeue() : null;
            isResultAwaited = slot is null;
            if (slot is null && relieved && waiting.Count > 0) Monitor.PulseAll(gate);
            if (slot is null) return false;
            underWay -= slot.Weight;
            if (wanted > 0 && (underWay == 0 || underWay <= Math.Min(limit / 2, limit - wanted))) room.Ring();
            return true;
        }
    }

    private void Stop() => Change(() => stopped = true);

    private void Change(Action change)
    {
        lock (gate)
        {
            change();
            Monitor.PulseAll(gate);
            room.Ring();
            done.Ring();
        }
    }

    private sealed class Slot(TIn piece, long weight)
    {
        public TIn Piece { get; } = piece;

        public long Weight { get; } = weight;

        public TOut? Result { get; set; }

        public bool Done { get; set; }
    }
}
