namespace Demarche.Record.Tests;

/// <summary>A clock that stands still until it is told to go on.</summary>
public sealed class FixedTime : TimeProvider
{
    private DateTimeOffset now = new(2022, 2, 1, 9, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;
}
