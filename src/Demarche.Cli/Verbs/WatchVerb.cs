using System.CommandLine;
using System.Globalization;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Cli.Watching;
using Demarche.Intake;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>watch SOURCE…</c>: looks at feeds, pages and folders again and again and keeps what is new, until it is interrupted.</summary>
internal sealed class WatchVerb : RecordVerb
{
    private readonly Argument<string[]> sources;
    private readonly ValueOption every;
    private readonly Option<bool> once;
    private readonly Option<bool> retry;
    private readonly Option<bool> status;
    private readonly Option<bool> feedsOnly;
    private readonly ValueOption allowPrivate;

    public WatchVerb(Labels labels)
        : base("watch", labels)
    {
        sources = Words("sources", ArgumentArity.ZeroOrMore);
        every = Value("every", "minutes", ValueKind.Number);
        once = Flag("once");
        retry = Flag("retry");
        status = Flag("status");
        feedsOnly = Flag("feeds-only");
        allowPrivate = Value("allow-private", "host");
    }

    public override int Run(ParseResult parsed, Session session)
    {
        if (parsed.GetValue(status)) return Status(WatchState.Open(Place(parsed, session)), session);
        using var record = Open(parsed, session);
        var state = WatchState.Open(record.Location);
        string[] asked = parsed.GetValue(sources) is { Length: > 0 } named ? named : [.. state.Sources.Select(source => source.Address)];
        if (asked.Length == 0) throw new UsageException(Labels.Format("cli.error.no-argument", sources.Name));
        using var news = new ReadingNews(session);
        var kept = new WatchKeeping(new Reader(), record, news);
        using var fetcher = new Fetcher(parsed.GetValue(allowPrivate)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [], IntakeLimits.Default.ReportBytes);
        var watcher = new Watcher(state, new PoliteFetcher(fetcher, session.Surroundings.Time), new ReportIntake(), kept.Keep, session.Surroundings.Time)
        {
            Every = TimeSpan.FromMinutes(every.Number(parsed) ?? 15),
            FeedsOnly = parsed.GetValue(feedsOnly),
        };
        WatchAsync(watcher, asked, parsed, session).GetAwaiter().GetResult();
        news.Close(kept.Tally);
        return kept.Tally.ExitCode;
    }

    private async Task WatchAsync(Watcher watcher, string[] asked, ParseResult parsed, Session session)
    {
        while (true)
        {
            await watcher.LookAsync(asked, parsed.GetValue(retry), session.Interrupted).ConfigureAwait(false);
            if (parsed.GetValue(once) || parsed.GetValue(retry)) return;
            await Task.Delay(watcher.UntilNext(asked) + TimeSpan.FromSeconds(1), session.Surroundings.Time, session.Interrupted).ConfigureAwait(false);
        }
    }

    private static int Status(WatchState state, Session session)
    {
        var rows = new Sheet(
            session,
            new("cli.column.source"), new("cli.column.last-success") { Fixed = true }, new("cli.column.next-try") { Fixed = true }, new("cli.column.reports") { Right = true },
            new("cli.column.rate") { Right = true }, new("cli.column.waiting") { Right = true }, new("cli.column.errors"));
        foreach (var source in state.Sources)
            rows.Add(
                source.Address, Moment(source.LastSuccess), Moment(source.NextTry), $"{source.Reports}", Rate(source, session.Surroundings.Time),
                $"{source.Seen.Values.Count(entry => entry.Report is null)}", string.Join(", ", source.Errors.Select(error => $"{error.Key} {error.Value}")));
        rows.Close();
        return ExitCode.Done;
    }

    private static string Rate(WatchedSource source, TimeProvider time) => source.Since is { } since
        ? (source.Reports / Math.Max(1, (time.GetUtcNow() - since).TotalDays)).ToString("0.0", CultureInfo.InvariantCulture) : "";

    private static string Moment(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture) ?? "";
}
