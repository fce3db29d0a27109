using Demarche.Exchanges.Links;
using Demarche.Reports;
using static Demarche.Record.Tests.Samples;

namespace Demarche.Record.Tests;

public abstract partial class RecordContract
{
    private static readonly Reader Reader = new();

    protected static ReadReport[] Told { get; } =
    [
        Read("a", "„Die Aufstellung neuer Raketen nahe unserer Grenze ist unannehmbar“, sagte Außenminister Sergej Lawrow. Berlin werde 300 Panzer an Polen liefern, sagte Bundeskanzler Olaf Scholz."),
        Read("b", "Lawrow erklärte, die Aufstellung neuer Raketen nahe der russischen Grenze sei unannehmbar."),
        Read("c", "Berlin werde 200 Panzer an Polen liefern, sagte Bundeskanzler Olaf Scholz."),
        Read("d", "Der Haushalt sei solide finanziert, sagte Finanzminister Christian Lindner."),
    ];

    private static ReadReport Read(string uri, string text)
    {
        var frozen = FrozenText.Freeze(text);
        return Reader.Read(new Report { Id = ReportId.Of(uri, frozen), Uri = uri, Text = frozen, Language = "de", Published = new("2022-01-27", PublishedBasis.Given, "Europe/Berlin"), Metadata = ReportMetadata.Empty with { Outlet = uri } });
    }

    private static string Listed(IEnumerable<KeptLink> links) =>
        string.Join('\n', links.Select(kept => $"{kept.One} {kept.Other} {kept.Link.Id} {kept.Link.Type} {kept.Link.Certainty} {string.Join(' ', kept.Link.Members)} {string.Join(' ', kept.Link.Differs.Select(differs => differs.Field + "=" + string.Join('|', differs.Values)))}").Order(StringComparer.Ordinal));

    [Fact]
    public void Link_FindsWhatReportsSayAlikeAndOtherwise()
    {
        var record = Open();
        _ = record.KeepAll(Told).Count();
        Assert.True(record.HasUnlinked);
        Assert.Equal(Told.Length, record.Link());
        Assert.False(record.HasUnlinked);
        Assert.Contains(record.Links(), kept => kept.Link.Type == LinkType.SameStatement && kept.Link.Certainty <= Certainty.Probable);
        Assert.Contains(record.Links(), kept => kept.Link.Type == LinkType.Conflict && kept.Link.Differs[0].Field == "items");
        Assert.Empty(record.LinksOf(Told[3].Report.Id));
        Assert.NotEmpty(record.LinksOf(Told[0].Report.Id));
        Assert.Equal(0, record.Link());
    }

    [Fact]
    public void LinksOf_AnEntry_AreThoseOfItsReportThatNameIt()
    {
        var record = Open();
        _ = record.KeepAll(Told).Count();
        record.Link();
        var members = record.Links().SelectMany(kept => kept.Link.Members).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(members, member => member.Contains("-s", StringComparison.Ordinal));
        Assert.Contains(members, member => !member.Contains('-', StringComparison.Ordinal));
        Assert.All(members.Where(member => member.Contains('-', StringComparison.Ordinal)), member =>
            Assert.Equal(Listed(record.Links().Where(kept => kept.Link.Members.Contains(member))), Listed(record.LinksOf(member))));
        Assert.Empty(record.LinksOf("a-s0-1"));
        Assert.Empty(record.LinksOf("local:a/b"));
        Assert.Empty(record.LinksOf(""));
    }

    [Fact]
    public void Link_KeepsWhyItIsSoSure()
    {
        var record = Open();
        _ = record.KeepAll(Told).Count();
        record.Link();
        Assert.All(record.Links(), kept => Assert.NotEmpty(kept.Link.Reasons));
        Assert.Contains(record.Links(), kept => kept.Link.Reasons.Contains(new Reason("sameSpeaker")));
    }

    [Fact]
    public void Join_MakesTheExchangesToo()
    {
        var record = Open();
        _ = record.KeepAll(Demarche.Tests.Exchanges.Disputes.Fishing).Count();
        Assert.True(record.HasUnexchanged);
        record.Join();
        Assert.False(record.HasUnexchanged);
        Assert.Single(record.Exchanges());
        Assert.Same(record.Exchanges()[0], record.Exchanges()[0]);
    }

    [Fact]
    public void Contradictions_OfStatementsAndActsBetweenTheReportsOfAnExchange()
    {
        var record = Open();
        _ = record.KeepAll(Told).Count();
        record.Link();
        var all = new Demarche.Exchanges.Exchange { Id = "exchange:x", Title = new("x", "x"), Parties = [], Reports = [.. Told.Select(read => read.Report.Id)], First = "", Last = "" };
        var found = Contradictions.Of(all, record);
        var tanks = Assert.Single(found, one => !one.One.IsAct && one.Link.Differs[0].Field == "items");
        Assert.Equal(["300 Panzer", "200 Panzer"], tanks.Link.Differs[0].Values.OrderDescending(StringComparer.Ordinal));
        Assert.All((ContradictionSide[])[tanks.One, tanks.Other], side => Assert.Contains("Panzer", string.Concat(side.Words.Select(span => span.In(side.Text.Value).ToString())), StringComparison.Ordinal));
        Assert.Empty(Contradictions.Of(all with { Reports = [Told[0].Report.Id, Told[1].Report.Id] }, record));
        Assert.Empty(Contradictions.Of(all, record, 0));
    }

    [Fact]
    public void Link_OneByOneIsAsAllAtOnceAndAsInMemory()
    {
        var (record, other) = (Open(), Other());
        foreach (var read in Told)
        {
            record.Keep(read);
            record.Link();
        }

        _ = other.KeepAll(Told.Reverse()).Count();
        other.Link();
        Assert.Equal(Listed(other.Links()), Listed(record.Links()));
        var store = new MemoryLinks();
        var linker = new Linker(store);
        foreach (var read in Told) linker.Add(read.Sketch());
        Assert.Equal(store.Links.Select(link => link.Id).Order(StringComparer.Ordinal), record.Links().Select(kept => kept.Link.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Link_StaysWhenTheRecordIsOpenedAgain()
    {
        string before;
        using (var first = OpenRecord())
        {
            _ = first.KeepAll(Told).Count();
            first.Link();
            before = Listed(first.Links());
        }

        Assert.Equal(before, Listed(Open().Links()));
    }

    [Fact]
    public void Link_FollowsAReportThatIsReadAgain()
    {
        var record = Open();
        _ = record.KeepAll(Told).Count();
        record.Link();
        record.Replace(Told[0] with { Statements = [], Acts = [], Reader = New });
        Assert.Equal(1, record.Link());
        Assert.DoesNotContain(record.Links(), kept => kept.Link.Members.Any(member => member.StartsWith(Told[0].Report.Id + "-", StringComparison.Ordinal)));
        Assert.Empty(record.Verify());
    }

    [Fact]
    public void Forget_TakesItsLinksAndTheirWordsAlong()
    {
        var record = Open();
        _ = record.KeepAll(Told).Count();
        record.Link();
        record.Forget(Told[0].Report.Id, "Wunsch", "Anna");
        Assert.DoesNotContain(record.Links(), kept => kept.One == Told[0].Report.Id || kept.Other == Told[0].Report.Id);
        Assert.Empty(record.Verify());
    }

    [Fact]
    public void Verify_LinksAreSound()
    {
        var record = Open();
        _ = record.KeepAll(Told).Count();
        record.Link();
        Assert.Empty(record.Verify());
    }
}
