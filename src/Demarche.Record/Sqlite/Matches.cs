using System.Collections.Immutable;

namespace Demarche.Record.Sqlite;

/// <summary>Goes through the statements and acts that fit a question, report by report. Both come as rows in the order of day and report, and are read side by side;
/// a row takes eight bytes, so that a question that fits everything fits into memory.</summary>
internal sealed class Matches(Database database, List<long> statements, List<long> acts)
{
    private int statement;
    private int act;

    public IEnumerable<Matched> Run()
    {
        var (said, done) = (Next(statements, ref statement, "statements/key"), Next(acts, ref act, "acts/key"));
        while (said is not null || done is not null)
        {
            var report = done is null || (said is not null && Comes(said, done) <= 0) ? said! : done;
            var (own, its) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
            for (; said?.Report == report.Report; said = Next(statements, ref statement, "statements/key")) own.Add(said.Id);
            for (; done?.Report == report.Report; done = Next(acts, ref act, "acts/key")) its.Add(done.Id);
            if (database.Read(from => from.Scalar("find/report-id", report.Report)) is string id) yield return new Matched(id, own.ToImmutable(), its.ToImmutable());
        }
    }

    private static int Comes(Key one, Key other) => string.CompareOrdinal(one.Day, other.Day) is not 0 and var days ? days : one.Report.CompareTo(other.Report);

    // What went meanwhile is left out.
    private Key? Next(List<long> rows, ref int at, string query)
    {
        while (at < rows.Count)
        {
            var row = rows[at++];
            if (database.Read(from => from.One(query, found => new Key(found.GetString(0), found.GetInt64(1), found.GetString(2)), row)) is { } key) return key;
        }

        return null;
    }

    private sealed record Key(string Id, long Report, string Day);
}
