using Demarche.Exchanges;
using Demarche.RecordFormat;
using Demarche.Tests.Exchanges;

namespace Demarche.Record.Tests;

public abstract partial class RecordContract
{
    private static ReadReport[] Everything { get; } = [.. Disputes.Fishing, .. Disputes.Steel, .. Disputes.Balloon];

    private static string Exchanging(IRecord record)
    {
        using var lines = new MemoryStream();
        using var writer = new RecordWriter(lines);
        foreach (var exchange in record.Exchanges()) writer.WriteExchange(exchange);
        return System.Text.Encoding.UTF8.GetString(lines.ToArray());
    }

    private static string AtOnce(IEnumerable<ReadReport> reads)
    {
        using var lines = new MemoryStream();
        using var writer = new RecordWriter(lines);
        foreach (var exchange in ExchangeReader.Read(reads)) writer.WriteExchange(exchange);
        return System.Text.Encoding.UTF8.GetString(lines.ToArray());
    }

    [Fact]
    public void Exchanges_OneByOneAreThoseOfAllAtOnce()
    {
        var record = Open();
        foreach (var read in Everything.OrderBy(read => read.Report.Published!.Value, StringComparer.Ordinal))
        {
            record.Keep(read);
            record.Exchanges();
        }

        Assert.Equal(AtOnce(Everything), Exchanging(record));
        Assert.Equal(3, record.Exchanges().Count);
        Assert.Empty(record.Verify());
    }

    [Fact]
    public void Exchanges_KeepTheirIdsWhenOlderReportsCome()
    {
        var record = Open();
        foreach (var read in Disputes.Fishing[1..]) record.Keep(read);
        var before = record.Exchanges().Single();
        record.Keep(Disputes.Fishing[0]);
        var after = record.Exchanges().Single();
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(3, after.Reports.Length);
        Assert.Contains(after.Issues, issue => before.Issues.Any(known => known.Id == issue.Id));
    }

    [Fact]
    public void Exchanges_OfTwoHalvesLoadedAreThoseOfOneRead()
    {
        using var whole = new MemoryStream();
        var one = Open();
        foreach (var read in Everything) one.Keep(read);
        var two = Other();
        foreach (var half in new[] { Everything.Where((_, i) => i % 2 == 1), Everything.Where((_, i) => i % 2 == 0) })
            foreach (var item in new RecordReader(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Concat(half.Select(Printed))))).Read())
                two.Keep(Assert.IsType<RecordItem.Block>(item).Read);
        Assert.Equal(Exchanging(one), Exchanging(two));
    }

    [Fact]
    public void Exchanges_LoadedKeepTheIdsOfTheirLines()
    {
        var one = Open();
        foreach (var read in Disputes.Fishing[1..]) one.Keep(read);
        one.Exchanges();
        one.Keep(Disputes.Fishing[0]);
        var lines = string.Concat(one.Export().Select(Printed)) + Exchanging(one);
        var two = Other();
        foreach (var item in new RecordReader(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines))).Read())
        {
            if (item is RecordItem.Block block) two.Keep(block.Read);
            if (item is RecordItem.Claimed claimed) two.NoteClaim(claimed.Claim);
        }

        Assert.Equal(Exchanging(one), Exchanging(two));
    }

    [Fact]
    public void Exchanges_OfAForgottenReportHoldNothingOfIt()
    {
        var record = Open();
        foreach (var read in Disputes.Fishing) record.Keep(read);
        Assert.Equal(3, record.Exchanges().Single().Reports.Length);
        record.Forget(Disputes.Fishing[2].Report.Id, "Gegendarstellung", "anna");
        Assert.Equal(Disputes.Fishing[..2].Select(read => read.Report.Id), record.Exchanges().Single().Reports);
        Assert.DoesNotContain("23 neue", Exchanging(record), StringComparison.Ordinal);
    }

    [Fact]
    public void Exchanges_FollowPeoplesDecisions()
    {
        var record = Open();
        record.Keep(Disputes.Fishing[0]);
        var (demand, reject) = (Disputes.Fishing[0].Acts[0].Id, Disputes.Fishing[0].Acts[1].Id);
        Assert.Equal(ThreadProgress.Rejected, record.Exchanges().Single().Threads.Single().State);
        record.Decide(Decision(reject, Correction.Review, Correction.Rejected));
        Assert.Equal(ThreadProgress.Open, record.Exchanges().Single().Threads.Single().State);
        record.Decide(Decision(demand, "name", "meet"));
        Assert.Empty(record.Exchanges());
    }

    [Fact]
    public void Exchanges_OfAReportReadAnew()
    {
        var record = Open();
        record.Keep(Disputes.Fishing[0]);
        record.Exchanges();
        record.Replace(Disputes.Fishing[0] with { Acts = [Disputes.Fishing[0].Acts[0]], Reader = "reader-2" });
        Assert.Equal(ThreadProgress.Open, record.Exchanges().Single().Threads.Single().State);
    }
}
