namespace Demarche.Cli.Tests.Watching;

/// <summary>A clock that jumps to the end of every wait, so that nobody waits.</summary>
internal sealed class QuickTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 1, 27, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= TimeSpan.Zero) now += dueTime;
        return System.CreateTimer(callback, state, dueTime < TimeSpan.Zero ? dueTime : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
