using Demarche.Acts;
using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Tests.Exchanges;
using static Demarche.Record.Tests.Samples;

namespace Demarche.Record.Tests;

public abstract partial class RecordContract
{
    private static void KeepThem(IRecord record, ReadReport[] reads) => Assert.Equal(reads.Length, record.KeepAll(reads).Count());

    // The whole is counted beforehand; with days that leave nothing out, all that fits is counted now.
    private static void AssertCountsHold(IRecord record)
    {
        static string Of(StatementFacets facets) => string.Join(' ', facets.Forms.Concat(facets.Outlets).Concat(facets.Languages).Concat(facets.Months).Concat(facets.Acts))
            + string.Join(' ', facets.Speakers.Concat(facets.Offices).Concat(facets.States).Select(facet => facet.Actor.Id + facet.Count));
        static string OfActs(ActFacets facets) => string.Join(' ', facets.Names.Concat(facets.Statuses).Concat(facets.Outlets).Concat(facets.Months))
            + string.Join(' ', facets.Actors.Concat(facets.Recipients).Select(facet => facet.Actor.Id + facet.Count));
        Assert.Equal(Of(record.Facets(new StatementQuery { FromDay = "0001-01-01" })), Of(record.Facets(new StatementQuery())));
        Assert.Equal(OfActs(record.Facets(new ActQuery { FromDay = "0001-01-01" })), OfActs(record.Facets(new ActQuery())));
        Assert.Equal(record.Statements(new StatementQuery { Limit = 0 }).Total, record.Size().Statements);
        Assert.Equal(record.Acts(new ActQuery { Limit = 0 }).Total, record.Size().Acts);
    }

    [Fact]
    public void Facets_OfTheWholeHoldThroughEveryChange()
    {
        var record = Open();
        KeepThem(record, [Acting, Offering]);
        AssertCountsHold(record);
        Assert.Equal([new Facet("refuse", 1)], record.Facets(new StatementQuery()).Acts.AsEnumerable());
        Assert.Equal([("state:RUS", 2)], record.Facets(new StatementQuery()).States.Select(facet => (facet.Actor.Id, facet.Count)));
        record.Decide(Decision(Acting.Acts[1].Id, "name", "reject"));
        record.Decide(Decision(Answer.Statements[1].Id, "form", "direct"));
        AssertCountsHold(record);
        Assert.Equal([new Facet("reject", 1)], record.Facets(new StatementQuery()).Acts.AsEnumerable());
        record.Decide(Decision(Acting.Acts[1].Id, Correction.Review, Correction.Rejected));
        Assert.Empty(record.Facets(new StatementQuery()).Acts);
        record.Replace(ReadAgain(Offering, []) with { Acts = [] });
        AssertCountsHold(record);
        record.Add(Offer.Statements[0], "anna");
        AssertCountsHold(record);
        record.Forget(Acting.Report.Id, "verlangt", "anna");
        AssertCountsHold(record);
        Assert.Equal(["Wiener Blatt"], record.Facets(new StatementQuery()).Outlets.Select(facet => facet.Value));
        record.Forget(Offering.Report.Id, "verlangt", "anna");
        Assert.Empty(record.Facets(new StatementQuery()).Outlets);
        Assert.Empty(record.Facets(new StatementQuery()).Speakers);
    }

    [Fact]
    public void Statements_ByActStateAndOffice()
    {
        var record = Open();
        KeepThem(record, [Acting, Offering]);
        var (said, offered) = (Answer.Statements[0].Id, Offer.Statements[0].Id);
        Assert.Equal([said], Ids(record.Statements(new StatementQuery { Act = ActName.Refuse })));
        Assert.Empty(Ids(record.Statements(new StatementQuery { Act = ActName.Offer })));
        Assert.Equal([offered, said], Ids(record.Statements(new StatementQuery { State = "state:RUS" })));
        Assert.Equal([offered, said], Ids(record.Statements(new StatementQuery { Office = "office:RUS/spokesman" })));
        Assert.Equal([said], Ids(record.Statements(new StatementQuery { Office = "office:RUS/spokesman", Actor = Peskow.Id, State = "state:RUS", Act = ActName.Refuse, Language = "de", Outlet = "Berliner Blatt" })));
        Assert.Equal([said], Ids(record.Statements(new StatementQuery { Words = "überstürzen", State = "state:RUS", Act = ActName.Refuse })));
        Assert.Empty(Ids(record.Statements(new StatementQuery { Words = "überstürzen", State = "state:USA" })));
        Assert.Equal([said, offered], Ids(record.Statements(new StatementQuery { State = "state:RUS", NewestFirst = true })));
        Assert.Equal(1, record.Facets(new StatementQuery { State = "state:RUS", Act = ActName.Refuse }).Forms.Sum(facet => facet.Count));
    }

    // Whatever index leads, the same statements come in the same order.
    [Fact]
    public void Statements_OfEveryQuestionAreThoseThatFit()
    {
        var record = Open();
        KeepThem(record, [Acting, Offering, .. Everything, .. Many(3)]);
        var all = record.Statements(new StatementQuery { Limit = 1000, NewestFirst = true }).Items;
        foreach (var outlet in (string?[])[null, "Wiener Blatt", "Berliner Blatt"])
            foreach (var language in (string?[])[null, "de"])
                foreach (var from in (string?[])[null, "2022-01-27"])
                    foreach (var form in (StatementForm?[])[null, StatementForm.Direct])
                    {
                        var query = new StatementQuery { Outlet = outlet, Language = language, FromDay = from, Form = form, NewestFirst = true, Limit = 1000 };
                        var expected = all.Where(entry => (outlet is null || entry.Report.Outlet == outlet) && (language is null || entry.Report.Language == language)
                            && (from is null || string.CompareOrdinal(entry.Report.Day, from) >= 0) && (form is null || entry.Statement.Form == form));
                        Assert.Equal(expected.Select(entry => entry.Statement.Id), Ids(record.Statements(query)));
                    }
    }

    [Fact]
    public void Statements_OfAnIssueAreThoseOnWhoseWordItsActsStand()
    {
        var record = Open();
        KeepThem(record, Everything);
        var issues = record.Exchanges().SelectMany(exchange => exchange.Issues).ToList();
        Assert.NotEmpty(issues);
        foreach (var issue in issues)
        {
            var expected = issue.Acts.Select(id => record.FindAct(id)!.Act.OnWord).OfType<string>().ToHashSet();
            Assert.True(expected.SetEquals(Ids(record.Statements(new StatementQuery { Issue = issue.Id, Limit = 1000 }))));
            Assert.True(issue.Acts.ToHashSet().SetEquals(Ids(record.Acts(new ActQuery { Issue = issue.Id, Limit = 1000 }))));
        }
    }

    [Fact]
    public void Matching_GivesEachReportOnceInOrder()
    {
        var record = Open();
        KeepThem(record, [Acting, Offering]);
        var all = record.Matching(new StatementQuery(), new ActQuery()).ToList();
        Assert.Equal([Offer.Report.Id, Answer.Report.Id], all.Select(matched => matched.Report));
        Assert.Equal(Answer.Statements.Select(statement => statement.Id), all[1].Statements.AsEnumerable());
        Assert.Equal(Acting.Acts.Select(act => act.Id), all[1].Acts.AsEnumerable());
        var one = Assert.Single(record.Matching(new StatementQuery { Words = "überstürzen" }, null));
        Assert.Equal([Answer.Statements[0].Id], one.Statements.AsEnumerable());
        Assert.Empty(record.Matching(new StatementQuery { Words = "!?" }, null));
        var acts = Assert.Single(record.Matching(new StatementQuery { Words = "!?" }, new ActQuery { Name = ActName.Offer }));
        Assert.Equal((Offer.Report.Id, 0, 1), (acts.Report, acts.Statements.Length, acts.Acts.Length));
    }

    [Fact]
    public void Matching_IsSettledWhenItBegins()
    {
        var record = Open();
        record.Keep(Answer);
        using var matching = record.Matching(new StatementQuery(), null).GetEnumerator();
        Assert.True(matching.MoveNext());
        record.Keep(Offer);
        Assert.False(matching.MoveNext());
    }

    [Fact]
    public void ActsOf_GivesThemInTheOrderAskedFor()
    {
        var record = Open();
        KeepThem(record, [Acting, Offering]);
        var found = record.ActsOf([Acting.Acts[1].Id, "nowhere", Offering.Acts[0].Id]);
        Assert.Equal([Acting.Acts[1].Id, Offering.Acts[0].Id], found.Select(entry => entry.Act.Id));
        Assert.Equal(Answer.Statements[0].Id, found[0].Word!.Id);
    }

    [Fact]
    public void FindEntry_IsThatOfTheReport()
    {
        var record = OpenWithBoth();
        Assert.Equal(record.Find(Answer.Report.Id)!.Entry, record.FindEntry(Answer.Report.Id));
        Assert.Null(record.FindEntry("nowhere"));
    }

    [Fact]
    public void Exchanges_MadeBitByBitAreThoseOfAllAtOnce()
    {
        var record = Open();
        KeepThem(record, Everything);
        Assert.False(record.MakeExchanges(1));
        while (!record.MakeExchanges(2)) Assert.True(record.HasUnexchanged);
        Assert.Equal(AtOnce(Everything), Exchanging(record));
        Assert.Empty(record.Verify());
    }

    [Fact]
    public void Exchanges_PagedAndByParty()
    {
        var record = Open();
        KeepThem(record, Everything);
        Assert.Empty(record.Exchanges(new ExchangeQuery()).Items);
        var all = record.Exchanges();
        Assert.Equal(all.Select(exchange => exchange.Id), record.Exchanges(new ExchangeQuery()).Items.Select(exchange => exchange.Id));
        var second = record.Exchanges(new ExchangeQuery { Offset = 1, Limit = 1 });
        Assert.Equal((all[1].Id, 3), (Assert.Single(second.Items).Id, second.Total));
        Assert.Equal(all[^1].Id, record.Exchanges(new ExchangeQuery { NewestFirst = true }).Items[0].Id);
        var standing = all.SelectMany(exchange => exchange.Positions).First().Actor;
        Assert.Equal(all.Where(exchange => exchange.Positions.Any(position => position.Actor == standing)).Select(exchange => exchange.Id), record.Exchanges(new ExchangeQuery { Standing = standing }).Items.Select(exchange => exchange.Id));
        var party = all[0].Parties[0];
        Assert.Equal(all.Where(exchange => exchange.Parties.Contains(party)).Select(exchange => exchange.Id), record.Exchanges(new ExchangeQuery { Party = party }).Items.Select(exchange => exchange.Id));
    }

    [Fact]
    public void FindExchange_GivesWhatWasMadeLast()
    {
        var record = Open();
        KeepThem(record, Disputes.Fishing);
        Assert.True(record.HasUnexchanged);
        var made = Assert.Single(record.Exchanges());
        Assert.False(record.HasUnexchanged);
        Assert.Equal(made.Acts.AsEnumerable(), record.FindExchange(made.Id)!.Acts);
        Assert.Null(record.FindExchange("x"));
    }
}
