using Demarche.Intake;
using Demarche.Web.Room.Intake;

namespace Demarche.Cli.Watching;

/// <summary>What the reading room may ask for: pages at addresses that readers give, fetched as politely and guardedly as feeds are, and how the watched sources of the record fare.</summary>
internal sealed class RoomSources(string record, TimeProvider time) : IRoomSources, IDisposable
{
    private readonly Fetcher fetcher = new([], IntakeLimits.Default.ReportBytes);

    public async Task<GivenDocument> FetchAsync(Uri address, CancellationToken interrupted)
    {
        try
        {
            var fetched = await new PoliteFetcher(fetcher, time).FetchAsync(address, null, null, interrupted).ConfigureAwait(false);
            return new GivenDocument(fetched.Content ?? [], fetched.Address.AbsoluteUri, fetched.MediaType, fetched.Charset);
        }
        catch (FetchException e)
        {
            throw new DemarcheException("fetch-" + e.Kind, e.Message, e);
        }
    }

    public IReadOnlyList<WatchedFeed> Feeds()
    {
        try
        {
            return [.. WatchState.Open(record).Sources.Select(source => new WatchedFeed(
                source.Address, source.LastSuccess, source.NextTry, source.Reports, source.Seen.Values.Count(entry => entry.Report is null), [.. source.Errors]))];
        }
        catch (Exception e) when (e is DemarcheException or IOException)
        {
            return [];
        }
    }

    public void Dispose() => fetcher.Dispose();
}
