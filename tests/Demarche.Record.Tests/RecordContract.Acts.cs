using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using static Demarche.Record.Tests.Samples;

namespace Demarche.Record.Tests;

public abstract partial class RecordContract
{
    private static ReadReport Acting { get; } = With(Answer,
        Do(Answer.Report, ActName.Answer, "prüft die Antwort", "state:RUS", "state:USA"),
        Do(Answer.Report, ActName.Refuse, "nichts überstürzen", "person:Q1", null) with { OnWord = Answer.Statements[0].Id });

    private static ReadReport Offering { get; } = With(Offer,
        Do(Offer.Report, ActName.Offer, "bietet neue Gespräche", "org:NATO", "state:RUS"),
        Do(Offer.Report, ActName.Reject, "Forderung ablehnte", "org:NATO", "state:RUS") with { Status = ActStatus.Denied });

    private static ReadReport With(ReadReport read, params ImmutableArray<Act> acts) => read with { Acts = acts, Actors = [.. read.Actors, new("state:USA", ActorType.State, "USA")] };

    private static Act Do(Report report, ActName name, string evidence, string actor, string? recipient, int occurrence = 1)
    {
        ImmutableArray<TextSpan> spans = [Span(report, evidence)];
        return new Act
        {
            Id = ActId.Of(report.Id, spans, report.Text, occurrence),
            Report = report.Id,
            Code = ActTable.Shared.Find(name),
            Actors = [new Role([], actor)],
            Recipients = recipient is null ? [] : [new Role([], recipient)],
            Items = [new Quantities.Quantity(spans[0], "t") { Value = 283 }],
            Matter = spans,
            Evidence = spans,
            Rule = "made-by-hand",
        };
    }

    private static IEnumerable<string> Ids(Page<ActEntry> page) => page.Items.Select(entry => entry.Act.Id);

    [Fact]
    public void Acts_FindGivesBackEveryProperty()
    {
        var record = Open();
        record.Keep(Acting);
        Assert.Equal(Printed(Acting with { Actors = [.. Acting.Actors.OrderBy(a => a.Id, StringComparer.Ordinal)] }), Printed(record.Find(Acting.Report.Id)!.Read));
        Assert.Equal((2, 2), (record.Size().Acts, record.Find(Acting.Report.Id)!.Entry.Acts));
        Assert.Equal(ActName.Refuse, record.FindAct(Acting.Acts[1].Id)!.Act.Name);
        Assert.Null(record.FindAct("nowhere-a1-2"));
        Assert.Equal(KeepOutcome.Unchanged, record.Keep(Acting).Outcome);
        Assert.Empty(record.Verify());
    }

    [Fact]
    public void Acts_ListByEveryFilter()
    {
        var record = Open();
        Assert.Equal(2, record.KeepAll([Acting, Offering]).Count());
        var (answer, refuse, offer, reject) = (Acting.Acts[0].Id, Acting.Acts[1].Id, Offering.Acts[0].Id, Offering.Acts[1].Id);
        Assert.Equal([offer, reject, answer, refuse], Ids(record.Acts(new ActQuery())));
        Assert.Equal([answer, refuse, offer, reject], Ids(record.Acts(new ActQuery { NewestFirst = true })));
        Assert.Equal([offer, reject], Ids(record.Acts(new ActQuery { Actor = "org:NATO" })));
        Assert.Equal([offer, reject, answer], Ids(record.Acts(new ActQuery { Actor = "state:RUS", Part = null })));
        Assert.Equal([answer], Ids(record.Acts(new ActQuery { Actor = "state:RUS" })));
        Assert.Equal([answer], Ids(record.Acts(new ActQuery { Recipient = "state:USA" })));
        Assert.Equal([offer], Ids(record.Acts(new ActQuery { Actor = "org:NATO", Recipient = "state:RUS", Name = ActName.Offer })));
        Assert.Equal([reject], Ids(record.Acts(new ActQuery { Status = ActStatus.Denied })));
        Assert.Equal([offer, reject], Ids(record.Acts(new ActQuery { ToDay = "2022-01-26" })));
        Assert.Equal([answer, refuse], Ids(record.Acts(new ActQuery { FromDay = "2022-01-27", Outlet = "Berliner Blatt" })));
        Assert.Equal([answer, refuse], Ids(record.Acts(new ActQuery { Report = Acting.Report.Id })));
        var second = record.Acts(new ActQuery { Offset = 3, Limit = 1 });
        Assert.Equal([refuse], Ids(second));
        Assert.Equal(4, second.Total);
        Assert.Equal("Dmitri Peskow", second.Items[0].Actors.Single(actor => actor.Id == "person:Q1").NameDe);
        Assert.Equal(Answer.Statements[0].Id, second.Items[0].Word!.Id);
    }

    [Theory]
    [InlineData("Antwort", "answer")]
    [InlineData("Forderungen", "reject")]
    [InlineData("\"prüft die Antwort\"", "answer")]
    [InlineData("\"die prüft\"", "")]
    [InlineData("Gespräche ODER Antwort", "answer offer")]
    [InlineData("Forderung -ablehnte", "")]
    [InlineData("Forderung -Gespräche", "reject")]
    [InlineData("Kreml", "")]
    [InlineData("  ", "")]
    public void Acts_ByTheWordsThatTellThem(string words, string names)
    {
        var record = Open();
        Assert.Equal(2, record.KeepAll([Acting, Offering]).Count());
        var found = record.Acts(new ActQuery { Words = words, NewestFirst = true });
        Assert.Equal(names, string.Join(' ', found.Items.Select(entry => FormatNames.Of(entry.Act.Name))));
        Assert.False(found.More);
        Assert.Equal(found.Total, record.Facets(new ActQuery { Words = words }).Names.Sum(facet => facet.Count));
        var (page, facets) = record.ActsWithFacets(new ActQuery { Words = words });
        Assert.Equal((found.Total, found.Total), (page.Total, facets.Names.Sum(facet => facet.Count)));
        Assert.Equal(found.Items.Length, record.Matching(new StatementQuery { Words = "nichts davon" }, new ActQuery { Words = words }).Sum(report => report.Acts.Length));
    }

    // The act stands behind thousands of others whose report holds the word as well.
    [Fact]
    public void Acts_ByWordsAreFoundHoweverManyStandBefore()
    {
        const int Many = 2100;
        var read = Make("https://example.org/viele", string.Concat(Enumerable.Repeat("Boten ", Many)) + "Zwerg", "2022-01-28", _ => []);
        var (record, report) = (Open(), read.Report);
        record.Keep(With(read, [.. Enumerable.Range(0, Many + 1).Select(at => Over(report, new TextSpan(6 * at, (6 * at) + 5)))]));
        Assert.Equal([$"{report.Id}-a{6 * Many}-{(6 * Many) + 5}"], Ids(record.Acts(new ActQuery { Words = "Zwerg", NewestFirst = true })));
        Assert.Equal(Many, record.Acts(new ActQuery { Words = "Boten", Limit = 1 }).Total);
        Assert.Equal(Many, record.Facets(new ActQuery { Words = "Boten" }).Names.Single().Count);
    }

    private static Act Over(Report report, TextSpan span) =>
        new() { Id = ActId.Of(report.Id, [span], report.Text), Report = report.Id, Code = ActTable.Shared.Find(ActName.Demand), Evidence = [span] };

    [Fact]
    public void Acts_ByWordsAsTheyAreReadAgainOrForgotten()
    {
        var record = Open();
        Assert.Equal(2, record.KeepAll([Acting, Offering]).Count());
        record.Replace(With(Acting, Acting.Acts[1]) with { Reader = New });
        Assert.Empty(record.Acts(new ActQuery { Words = "Antwort" }).Items);
        record.Replace(Acting);
        record.Add(Do(Acting.Report, ActName.Demand, "Die Forderungen", "state:RUS", null), "anna");
        Assert.Equal(2, record.Acts(new ActQuery { Words = "Antwort OR Forderungen", Report = Acting.Report.Id }).Total);
        Assert.Equal([Offering.Acts[1].Id], Ids(record.Acts(new ActQuery { Words = "Forderung", Actor = "org:NATO", Recipient = "state:RUS" })));
        Assert.Empty(record.Acts(new ActQuery { Words = "Forderung", Actor = "org:NATO", Part = ActPart.Recipient }).Items);
        record.Forget(Acting.Report.Id, "Gegendarstellung", "anna");
        Assert.Empty(record.Acts(new ActQuery { Words = "Antwort" }).Items);
    }

    [Fact]
    public void Acts_Facets()
    {
        var record = Open();
        Assert.Equal(2, record.KeepAll([Acting, Offering]).Count());
        var facets = record.Facets(new ActQuery { Limit = 1 });
        Assert.Equal([new("answer", 1), new("offer", 1), new("refuse", 1), new("reject", 1)], facets.Names.AsEnumerable());
        Assert.Equal([new("done", 3), new("denied", 1)], facets.Statuses.AsEnumerable());
        Assert.Equal([new("2022-01", 4)], facets.Months.AsEnumerable());
        Assert.Equal([("org:NATO", 2), ("person:Q1", 1), ("state:RUS", 1)], facets.Actors.Select(facet => (facet.Actor.Id, facet.Count)));
        Assert.Equal([("state:RUS", 2), ("state:USA", 1)], facets.Recipients.Select(facet => (facet.Actor.Id, facet.Count)));
        Assert.Empty(record.Facets(new ActQuery { Actor = "state:FRA" }).Names);
    }

    [Fact]
    public void Acts_PeoplesEditsShowInListsAndOutliveTheReader()
    {
        var record = Open();
        record.Keep(Acting);
        var id = Acting.Acts[0].Id;
        Assert.Equal("[{\"actor\":\"state:RUS\"}]", record.Decide(new Correction(id, "actors", "[\"org:NATO\"]", null, "anna", Time.GetUtcNow())).Correction.Was);
        record.Decide(Decision(id, "name", "reject"));
        record.Decide(Decision(id, "status", "announced"));
        record.Decide(Decision(id, Correction.Review, Correction.Doubted));
        record.Replace(With(Acting, Acting.Acts[0] with { Rule = "newer" }) with { Reader = New });
        Assert.Equal([id], Ids(record.Acts(new ActQuery { Actor = "org:NATO", Name = ActName.Reject, Status = ActStatus.Announced, Review = "doubted" })));
        Assert.Empty(record.Acts(new ActQuery { Actor = "state:RUS" }).Items);
        var kept = record.FindAct(id)!;
        Assert.Equal(("newer", ActName.Answer, ActName.Reject, 4), (kept.AsMade.Rule, kept.AsMade.Name, kept.Act.Name, kept.Corrections.Length));
        Assert.Equal([(Acting.Acts[1].Id, New)], record.RemovedEntries().Select(removed => (removed.Id, removed.Reader)));
        Assert.Equal(Exported(record), Exported(Copied(record)));
        Assert.Empty(record.Verify());
    }

    [Fact]
    public void Acts_WordsThatPeopleChoseOutliveTheReader()
    {
        var record = Open();
        record.Keep(Acting);
        var (id, text) = (Acting.Acts[0].Id, Acting.Report.Text);
        var words = Span(Acting.Report, "die Antwort");
        Decide("matter", Edits.Spans([words], text));
        Decide("recipients", Edits.Roles([new Role([words], "org:NATO")], text));
        Decide("items", "null");
        record.Replace(With(Acting, Acting.Acts[0] with { Rule = "newer" }) with { Reader = New });
        foreach (var act in (Act[])[record.FindAct(id)!.Act, record.Find(Acting.Report.Id)!.AsDecided().Acts[0], record.Acts(new ActQuery { Recipient = "org:NATO" }).Items.Single().Act])
        {
            Assert.Equal((words, "org:NATO", words, 0), (act.Matter.Single(), act.Recipients.Single().Actor, act.Recipients.Single().Spans.Single(), act.Items.Length));
            Assert.Equal("newer", act.Rule);
        }

        Assert.Equal(Acting.Acts[0].Matter.AsEnumerable(), record.FindAct(id)!.AsMade.Matter);
        Assert.Equal(Exported(record), Exported(Copied(record)));
        Assert.Empty(record.Verify());

        void Decide(string field, string value) => Assert.NotNull(record.Decide(new Correction(id, field, value, null, "anna", Time.GetUtcNow())).Correction.Was);
    }

    [Fact]
    public void Acts_DecisionsAreOrphanedAndAttachedAgain()
    {
        var record = Open();
        record.Keep(Acting);
        var id = Acting.Acts[1].Id;
        Assert.False(record.Decide(Decision(id, Correction.Review, Correction.Accepted)).Orphaned);
        Assert.Equal([id], record.Replace(With(Acting, Acting.Acts[0])).Orphaned.AsEnumerable());
        Assert.True(Assert.Single(record.Corrections()).Orphaned);
        Assert.Equal([id], record.Replace(Acting).Added.AsEnumerable());
        Assert.False(Assert.Single(record.Corrections()).Orphaned);
        Assert.Equal("accepted", record.FindAct(id)!.Review);
    }

    [Fact]
    public void Acts_WhatPeopleAddStays()
    {
        var record = Open();
        record.Keep(Acting);
        var own = Do(Acting.Report, ActName.Demand, "Die Forderungen", "state:RUS", null);
        record.Add(own, "anna", "Fehlte.");
        record.Replace(With(Acting));
        Assert.Equal([own.Id], record.Find(Acting.Report.Id)!.Acts.Select(act => act.Act.Id));
        Assert.Equal((Origin.Person, "Fehlte."), (record.FindAct(own.Id)!.Act.Origin, record.FindAct(own.Id)!.Corrections.Single().Correction.Why));
        Assert.Equal(RecordErrors.EntryInvalid, Thrown(() => record.Add(own with { Id = own.Id + "0" }, "anna")));
        Assert.Equal(RecordErrors.ReportUnknown, Thrown(() => Other().Add(own, "anna")));
    }

    [Fact]
    public void Acts_ForgottenWithTheirReport()
    {
        var record = Open();
        Assert.Equal(2, record.KeepAll([Acting, Offering]).Count());
        record.Decide(Decision(Acting.Acts[0].Id, Correction.Review, Correction.Accepted));
        record.Forget(Acting.Report.Id, "Gegendarstellung", "anna");
        Assert.Equal(Offering.Acts.Select(act => act.Id), Ids(record.Acts(new ActQuery())));
        Assert.Equal(2, record.Size().Acts);
        Assert.Empty(record.Corrections());
        Assert.Null(record.FindActor("state:FRA"));
    }

    [Fact]
    public void Acts_TwiceUnderOneIdIsAnError() =>
        Assert.Equal(RecordErrors.EntryInvalid, Thrown(() => Open().Keep(With(Acting, Acting.Acts[0], Acting.Acts[0]))));

    // The same record, exported and loaded.
    private IRecord Copied(IRecord record)
    {
        var other = Other();
        using var lines = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Exported(record)));
        foreach (var item in new RecordReader(lines).Read())
        {
            if (item is RecordItem.Block block) other.Keep(block.Read);
            if (item is RecordItem.Decided decided) other.Decide(decided.Correction);
            if (item is RecordItem.Removed removed) other.NoteRemoved(removed.Entry);
        }

        return other;
    }
}
