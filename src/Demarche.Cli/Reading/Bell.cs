namespace Demarche.Cli.Reading;

/// <summary>Wakes the one thread that waits for it, now or when it comes: an event that resets itself and needs no disposal.</summary>
internal sealed class Bell
{
    private readonly object rope = new();
    private bool rung;

    /// <summary>Wakes who waits, or lets the next who would wait go on.</summary>
    public void Ring()
    {
        lock (rope)
        {
            rung = true;
            Monitor.Pulse(rope);
        }
    }

    /// <summary>Waits until the bell has been rung since the last wait.</summary>
    public void Wait()
    {
        lock (rope)
        {
            while (!rung) Monitor.Wait(rope);
            rung = false;
        }
    }
}
