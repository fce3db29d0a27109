using Demarche.Exchanges;
using Demarche.Record;

namespace Demarche.Web.Room;

/// <summary>Brings the exchanges in line with the reports that came: a few at a visit, and the rest bit by bit behind it, so that no page waits for a long read and no writer for a page.</summary>
public sealed class ExchangeKeeping(IRecord record) : IDisposable
{
    /// <summary>So many reports are taken in while somebody waits.</summary>
    public const int AtVisit = 40;

    private const int Behind = 100;
    private const int PageSize = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource closing = new();
    private int running;

    /// <summary>Takes in some of what came, and sees to it that the rest follows. What fails is tried again at the next visit.</summary>
    public void Visit()
    {
        try
        {
            if (record.MakeExchanges(AtVisit) || Interlocked.Exchange(ref running, 1) == 1) return;
            _ = Task.Run(FollowAsync);
        }
        catch (DemarcheException)
        {
            // Another writes, or the record is open for reading only: what is there is shown.
        }
    }

    /// <summary>All exchanges that fit, page by page.</summary>
    public static IEnumerable<Exchange> All(ExchangeQuery query, IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        for (var offset = 0; ; offset += PageSize)
        {
            var page = record.Exchanges(query with { Offset = offset, Limit = PageSize });
            foreach (var exchange in page.Items) yield return exchange;
            if (page.Items.Length < PageSize) yield break;
        }
    }

    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    private async Task FollowAsync()
    {
        try
        {
            while (!closing.IsCancellationRequested && !record.MakeExchanges(Behind)) await Task.Delay(Pause, closing.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DemarcheException or OperationCanceledException or ObjectDisposedException)
        {
            // The next visit goes on.
        }
        finally
        {
            Interlocked.Exchange(ref running, 0);
        }
    }
}
