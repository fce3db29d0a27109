using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Cli.Watching;

/// <summary>Looks at one source after the other when its time has come, and gives what is new there. A feed's entries are fetched as the pages that they lead
/// to; an entry whose page cannot be fetched is tried again. An entry that has changed becomes a report that supersedes the one before.</summary>
/// <param name="keep">Keeps what came in and gives the ids of the reports, in order.</param>
internal sealed class Watcher(WatchState state, PoliteFetcher fetcher, ReportIntake intake, Func<IReadOnlyList<Received>, IReadOnlyList<string>> keep, TimeProvider time)
{
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromHours(24);

    /// <summary>Between two looks at a source that answers.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Take the entries of a feed as they are and do not fetch their pages.</summary>
    public bool FeedsOnly { get; init; }

    /// <summary>Looks at every source whose time has come, or at those alone where something failed before.</summary>
    public async Task LookAsync(IReadOnlyCollection<string> addresses, bool failedOnly, CancellationToken interrupted)
    {
        foreach (var source in addresses.Select(state.Of).Where(source => failedOnly ? source.HasFailed : !(source.NextTry > time.GetUtcNow())).ToList())
        {
            await LookAsync(source, failedOnly, interrupted).ConfigureAwait(false);
            state.Save();
        }
    }

    /// <summary>How long nothing is to be done.</summary>
    public TimeSpan UntilNext(IEnumerable<string> addresses)
    {
        var next = addresses.Select(state.Of).Min(source => source.NextTry ?? DateTimeOffset.MinValue) - time.GetUtcNow();
        return next < TimeSpan.Zero ? TimeSpan.Zero : next;
    }

    private async Task LookAsync(WatchedSource source, bool again, CancellationToken interrupted)
    {
        var now = time.GetUtcNow();
        source.Since ??= now;
        try
        {
            if (Web(source.Address) is { } address) await PollAsync(source, address, again, interrupted).ConfigureAwait(false);
            else Folder(source);
            (source.Failures, source.LastSuccess, source.NextTry) = (0, now, now + Every);
        }
        catch (FetchException e)
        {
            source.Count(e.Kind);
            source.Failures++;
            var wait = Every * Math.Pow(2, Math.Min(source.Failures - 1, 10));
            if (e.After > wait) wait = e.After.Value;
            source.NextTry = now + (wait < LongestBackOff ? wait : LongestBackOff);
            keep([new(null, new Problem("source-unreachable", e.Message) { Source = source.Address })]);
        }
    }

    private static Uri? Web(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    private async Task PollAsync(WatchedSource source, Uri address, bool again, CancellationToken interrupted)
    {
        // What failed before is found again only in the whole feed.
        var whole = again || source.Seen.Values.Any(entry => entry.Report is null);
        var answer = await fetcher.FetchAsync(address, whole ? null : source.ETag, whole ? null : source.LastModified, interrupted).ConfigureAwait(false);
        if (answer.Content is not { } content) return;
        foreach (var received in intake.Read(content, source.Address, answer.MediaType, answer.Charset, Now()))
        {
            interrupted.ThrowIfCancellationRequested();
            if (received.Report is not { } entry) keep([received]);
            else if (!source.Seen.TryGetValue(entry.Uri, out var seen) || seen.Report is null || seen.Fingerprint != Fingerprint(entry)) await TakeAsync(source, entry, seen.Report, interrupted).ConfigureAwait(false);
        }

        // Only now, so that an interrupted look is done again.
        (source.ETag, source.LastModified) = (answer.ETag, answer.LastModified);
    }

    private async Task TakeAsync(WatchedSource source, Report entry, string? before, CancellationToken interrupted)
    {
        try
        {
            var reports = FeedsOnly || entry.Uri == source.Address || Web(entry.Uri) is not { } page ? [new Received(entry, null)] : await PageAsync(page, entry, before, interrupted).ConfigureAwait(false);
            var ids = keep(reports);
            source.Reports += ids.Count;
            source.Remember(entry.Uri, new(Fingerprint(entry), ids.Count > 0 ? ids[0] : before ?? "none"));
        }
        catch (FetchException e)
        {
            source.Count(e.Kind);
            // What a host or guard forbids stays forbidden; the entry itself is what there is.
            var final = e.Kind is "robots" or "private-address" or "address" or "http-404" or "http-410" or "http-403" or "http-401" or "too-large";
            var ids = final ? keep([new(entry, null)]) : [];
            source.Reports += ids.Count;
            source.Remember(entry.Uri, new(Fingerprint(entry), ids.Count > 0 ? ids[0] : null));
        }
    }

    private async Task<IReadOnlyList<Received>> PageAsync(Uri page, Report entry, string? before, CancellationToken interrupted)
    {
        var answer = await fetcher.FetchAsync(page, null, null, interrupted).ConfigureAwait(false);
        var known = Now() with { Supersedes = before is "none" ? null : before };
        IReadOnlyList<Received> Read(ReportMetadata metadata) => [.. intake.Read(answer.Content ?? [], entry.Uri, answer.MediaType, answer.Charset, metadata)];
        var received = Read(known);
        // The feed knows the day where the page does not tell.
        if (received is [{ Report: { Published: null } }] && entry.Metadata.Published is { } day) received = Read(known with { Published = day });
        return received.Any(one => one.Report is not null) ? received : [.. received, new(entry, null)];
    }

    private void Folder(WatchedSource source)
    {
        if (!Directory.Exists(source.Address) && !File.Exists(source.Address)) throw new FetchException("path-missing", $"There is no {source.Address}.");
        var fresh = intake.Read([source.Address], Stream.Null).Where(received => received.Report is null || Changed(source, received.Report)).ToList();
        foreach (var group in fresh.Chunk(500))
        {
            source.Reports += keep(group).Count;
            foreach (var report in group.Select(received => received.Report).OfType<Report>()) source.Remember(report.Uri, new(report.Id, report.Id));
        }
    }

    private static bool Changed(WatchedSource source, Report report) => !source.Seen.TryGetValue(report.Uri, out var seen) || seen.Fingerprint != report.Id;

    private ReportMetadata Now() => new() { Retrieved = time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) };

    private static string Fingerprint(Report entry) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry.Metadata.Updated + "\n" + entry.Text.Value)))[..16];
}
