using System.Text;

namespace Demarche.Cli.Watching;

/// <summary>Fetches as a guest does: asks a host for its rules first, keeps to them, and lets time pass between two requests to it.</summary>
internal sealed class PoliteFetcher(Fetcher fetcher, TimeProvider time)
{
    /// <summary>Between two requests to a host, where it asks for nothing longer.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan RulesHold = TimeSpan.FromHours(24);

    private readonly Dictionary<string, (Robots Rules, DateTimeOffset Until)> rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DateTimeOffset> next = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="FetchException">Nothing came that can be read, or the host does not want it to be asked for.</exception>
    public async Task<Fetched> FetchAsync(Uri address, string? etag, string? lastModified, CancellationToken interrupted)
    {
        var robots = await RulesAsync(address, interrupted).ConfigureAwait(false);
        if (!robots.Allows(address)) throw new FetchException("robots", $"{address.Host} does not want {address.AbsolutePath} to be fetched by programs.");
        return await InTurnAsync(address, etag, lastModified, robots.Delay, interrupted).ConfigureAwait(false);
    }

    private async Task<Robots> RulesAsync(Uri address, CancellationToken interrupted)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (rules.TryGetValue(host, out var known) && known.Until > time.GetUtcNow()) return known.Rules;
        var read = await AskAsync(new Uri(new Uri(host), "/robots.txt"), interrupted).ConfigureAwait(false);
        rules[host] = (read, time.GetUtcNow() + RulesHold);
        return read;
    }

    // No rules are no ban; a server that fails may have some.
    private async Task<Robots> AskAsync(Uri address, CancellationToken interrupted)
    {
        try
        {
            var answer = await InTurnAsync(address, null, null, null, interrupted).ConfigureAwait(false);
            return Robots.Read(Encoding.UTF8.GetString(answer.Content ?? []));
        }
        catch (FetchException e) when (e.Kind.StartsWith("http-4", StringComparison.Ordinal) && e.Kind != "http-429")
        {
            return Robots.Free;
        }
    }

    private async Task<Fetched> InTurnAsync(Uri address, string? etag, string? lastModified, TimeSpan? delay, CancellationToken interrupted)
    {
        if (next.TryGetValue(address.Host, out var turn) && turn - time.GetUtcNow() is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, time, interrupted).ConfigureAwait(false);
        try
        {
            return await fetcher.FetchAsync(address, etag, lastModified, interrupted).ConfigureAwait(false);
        }
        finally
        {
            next[address.Host] = time.GetUtcNow() + (delay > Pace ? delay.Value : Pace);
        }
    }
}
