using Demarche.RecordFormat;
using Demarche.Statements;
using static Demarche.Record.Tests.Samples;

namespace Demarche.Record.Tests;

public abstract partial class RecordContract
{
    private IRecord OpenWithBoth()
    {
        var record = Open();
        record.Keep(Answer);
        record.Keep(Offer);
        return record;
    }

    private static string[] Ids(Page<StatementEntry> page) => [.. page.Items.Select(entry => entry.Statement.Id)];

    [Fact]
    public void Reports_InOrderOfDay()
    {
        var record = OpenWithBoth();
        Assert.Equal([Offer.Report.Id, Answer.Report.Id], record.Reports(new ReportQuery()).Items.Select(report => report.Id));
        Assert.Equal([Answer.Report.Id, Offer.Report.Id], record.Reports(new ReportQuery { NewestFirst = true }).Items.Select(report => report.Id));
    }

    [Fact]
    public void Reports_FiltersAndPages()
    {
        var record = OpenWithBoth();
        Assert.Equal([Offer.Report.Id], record.Reports(new ReportQuery { Outlet = "Wiener Blatt", Language = "de" }).Items.Select(report => report.Id));
        Assert.Equal([Answer.Report.Id], record.Reports(new ReportQuery { FromDay = "2022-01-27", ToDay = "2022-01-27" }).Items.Select(report => report.Id));
        Assert.Equal([Answer.Report.Id], record.Reports(new ReportQuery { Words = "Kreml" }).Items.Select(report => report.Id));
        var second = record.Reports(new ReportQuery { Offset = 1, Limit = 1 });
        Assert.Equal([Answer.Report.Id], second.Items.Select(report => report.Id));
        Assert.Equal(2, second.Total);
    }

    [Fact]
    public void Reports_WithoutADayFailDayFilters()
    {
        var record = Open();
        record.Keep(Make("ohne.txt", "Ohne Tag.", null, _ => []));
        Assert.Null(Assert.Single(record.Reports(new ReportQuery()).Items).Day);
        Assert.Empty(record.Reports(new ReportQuery { ToDay = "2030-01-01" }).Items);
        Assert.Empty(record.Reports(new ReportQuery { FromDay = "1900-01-01" }).Items);
    }

    [Fact]
    public void Reports_NameTheirSuccessor()
    {
        var record = Open();
        record.Keep(Answer);
        var next = Make("berlin/neu.txt", "Neue Fassung.", "2022-01-28", _ => []);
        next = next with { Report = next.Report with { Metadata = next.Report.Metadata with { Supersedes = Answer.Report.Uri } } };
        record.Keep(next);
        Assert.Equal(next.Report.Id, record.Find(Answer.Report.Id)!.Entry.SupersededBy);
        Assert.Equal(Answer.Report.Uri, record.Find(next.Report.Id)!.Entry.Supersedes);
    }

    [Fact]
    public void Statements_InOrderOfDayAndText() =>
        Assert.Equal([Offer.Statements[0].Id, Answer.Statements[0].Id, Answer.Statements[1].Id], Ids(OpenWithBoth().Statements(new StatementQuery())));

    // Beyond the number that is counted, what holds frequent words is found another way.
    [Fact]
    public void Statements_WithAFrequentWord()
    {
        const string Sentence = "Es bleibt dabei. ";
        var record = OpenWithBoth();
        var count = Page<StatementEntry>.CountLimit + 50;
        var everything = Make("lang.txt", string.Concat(Enumerable.Repeat(Sentence, count)), "2022-01-28", report =>
            [.. Enumerable.Range(0, count).Select(i => Said(report, new(i * Sentence.Length, i * Sentence.Length + Sentence.Length - 1), i % 100 == 0 ? Peskow.Id : null))]);
        record.Keep(everything);
        var newest = record.Statements(new StatementQuery { Words = "dabei", NewestFirst = true, Limit = 3 });
        Assert.Equal((Page<StatementEntry>.CountLimit, true, true), (newest.Total, newest.More, newest.IsCut));
        Assert.Equal(3, newest.Items.Length);
        Assert.All(newest.Items, entry => Assert.Equal(["dabei"], entry.Matches.Select(match => match.In(entry.Text.Value).ToString())));
        Assert.Equal(everything.Statements.Take(3).Select(statement => statement.Id), Ids(record.Statements(new StatementQuery { Words = "dabei", Limit = 3 })));
        Assert.All([new() { Words = "dabei", Actor = Peskow.Id }, new() { Words = "dabei", FromDay = "2022-01-01" }, new() { Limit = 1 }], (StatementQuery query) => Assert.False(record.Statements(query).IsCut));
        Assert.Equal(count / 100 + 1, record.Statements(new StatementQuery { Words = "dabei", Actor = Peskow.Id }).Total);
        Assert.Equal(3, record.Statements(new StatementQuery { Words = "dabei", Report = everything.Report.Id, Limit = 3 }).Items.Length);
        Assert.Empty(record.Statements(new StatementQuery { Words = "dabei", Form = StatementForm.Direct }).Items);
        Assert.True(record.Facets(new StatementQuery { Words = "dabei" }).Forms[0].Count >= Page<StatementEntry>.CountLimit);
    }

    private static Statement Said(Reports.Report report, Reports.TextSpan span, string? actor) => new()
    {
        Id = StatementId.Of(report.Id, [span], report.Text, 1),
        Report = report.Id,
        Form = StatementForm.Reported,
        Content = [span],
        Speaker = actor is null ? null : new Actors.Role([], actor),
    };

    // The index that leads knows actor and part alone; form, review, outlet and days come from elsewhere and must narrow as much.
    [Fact]
    public void Statements_OfAnActor_NarrowedByWhatItsIndexDoesNotHold()
    {
        var record = OpenWithBoth();
        var (said, still, offered) = (Answer.Statements[0].Id, Answer.Statements[1].Id, Offer.Statements[0].Id);
        record.Decide(Decision(still, Correction.Review, Correction.Doubted));
        foreach (var part in (ActorPart?[])[ActorPart.Via, null])
        {
            var tass = new StatementQuery { Actor = Tass.Id, Part = part };
            Assert.Equal([still], Ids(record.Statements(tass with { Form = StatementForm.FreeIndirect })));
            Assert.Equal([offered], Ids(record.Statements(tass with { Outlet = "Wiener Blatt" })));
            Assert.Equal([said, still], Ids(record.Statements(tass with { FromDay = "2022-01-27" })));
            Assert.Equal([offered], Ids(record.Statements(tass with { ToDay = "2022-01-26" })));
            Assert.Equal([said], Ids(record.Statements(tass with { Words = "überstürzen" })));
            Assert.Equal([still], Ids(record.Statements(tass with { Review = "doubted" })));
            Assert.Equal((3, 1), (record.Statements(tass with { Limit = 0 }).Total, record.Statements(tass with { Limit = 1 }).Items.Length));
        }
    }

    [Fact]
    public void Statements_EachFilter()
    {
        var record = OpenWithBoth();
        var (said, still, offered) = (Answer.Statements[0].Id, Answer.Statements[1].Id, Offer.Statements[0].Id);
        Assert.Equal([said], Ids(record.Statements(new StatementQuery { Actor = Peskow.Id })));
        Assert.Equal([offered, said], Ids(record.Statements(new StatementQuery { Actor = "office:RUS/spokesman" })));
        Assert.Empty(Ids(record.Statements(new StatementQuery { Actor = Tass.Id })));
        Assert.Equal([offered, said, still], Ids(record.Statements(new StatementQuery { Actor = Tass.Id, Part = ActorPart.Via })));
        Assert.Equal([said, still, offered], Ids(record.Statements(new StatementQuery { Actor = Tass.Id, Part = null, NewestFirst = true })));
        Assert.Equal([still], Ids(record.Statements(new StatementQuery { Form = StatementForm.FreeIndirect })));
        Assert.Equal([offered], Ids(record.Statements(new StatementQuery { ToDay = "2022-01-26" })));
        Assert.Equal([said, still], Ids(record.Statements(new StatementQuery { FromDay = "2022-01-27" })));
        Assert.Equal([offered], Ids(record.Statements(new StatementQuery { Outlet = "Wiener Blatt" })));
        Assert.Equal([said, still], Ids(record.Statements(new StatementQuery { Report = Answer.Report.Id })));
        Assert.Equal([said], Ids(record.Statements(new StatementQuery { Words = "überstürzen", Actor = Peskow.Id })));
        Assert.Equal([still], Ids(record.Statements(new StatementQuery { Offset = 2, Limit = 5 })));
        Assert.Equal(3, record.Statements(new StatementQuery { Limit = 0 }).Total);
    }

    [Fact]
    public void Statements_ComeWithTextSpeakerAndMatches()
    {
        var entry = Assert.Single(OpenWithBoth().Statements(new StatementQuery { Words = "nichts überstürzen" }).Items);
        Assert.Equal(Answer.Report.Text.Value, entry.Text.Value);
        Assert.Equal("Dmitri Peskow", entry.Speaker!.NameDe);
        Assert.Equal(["nichts", "überstürzen"], entry.Matches.Select(match => match.In(entry.Text.Value).ToString()));
    }

    [Fact]
    public void Actors_MostSpokenFirst()
    {
        var actors = OpenWithBoth().Actors(new ActorQuery());
        Assert.Equal(5, actors.Total);
        Assert.Equal([("office:RUS/spokesman", 2), ("org:NATO", 1), ("person:Q1", 1), ("agency:TASS", 0), ("state:RUS", 0)], actors.Items.Select(a => (a.Actor.Id, a.Statements)));
    }

    [Fact]
    public void Actors_OfficesAloneWithWhoSpeaksInThem()
    {
        var record = OpenWithBoth();
        var offices = record.Actors(new ActorQuery { Offices = true, WithOffices = true });
        Assert.Equal(("office:RUS/spokesman", 1), (Assert.Single(offices.Items).Actor.Id, offices.Total));
        Assert.Equal(["org:NATO", "person:Q1"], offices.Items[0].As.Select(actor => actor.Id));
        var others = record.Actors(new ActorQuery { Offices = false, WithOffices = true, Limit = 2 });
        Assert.Equal(["org:NATO", "person:Q1"], others.Items.Select(entry => entry.Actor.Id));
        Assert.Equal(4, others.Total);
        Assert.Equal(["office:RUS/spokesman"], others.Items[1].As.Select(actor => actor.Id));
        Assert.Equal(["agency:TASS", "state:RUS"], record.Actors(new ActorQuery { Offices = false, Offset = 2 }).Items.Select(entry => entry.Actor.Id));
    }

    [Theory]
    [InlineData("Kreml", "antwort")]
    [InlineData("kreml usa", "antwort")]
    [InlineData("„Antwort der USA“", "antwort")]
    [InlineData("\"USA der Antwort\"", "")]
    [InlineData("über*", "antwort")]
    [InlineData("forderung", "angebot antwort")]
    [InlineData("Forderungen", "angebot antwort")]
    [InlineData("\"Forderungen\"", "antwort")]
    [InlineData("forderung -Kreml", "angebot")]
    [InlineData("Kreml OR Gespräche", "angebot antwort")]
    [InlineData("Kreml ODER Gespräche -NATO", "antwort")]
    [InlineData("bieten", "angebot")]
    [InlineData("uberstürzen", "")]
    [InlineData("Gespra\u0308che", "angebot")]
    [InlineData("Ge\u00ADspräche", "angebot")]
    [InlineData("-Kreml", "")]
    [InlineData("", "")]
    public void Search_Finds(string words, string expected)
    {
        var hits = OpenWithBoth().Search(new SearchQuery(words)).Items;
        var found = hits.Select(hit => Path.GetFileNameWithoutExtension(hit.Report.Uri)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("\"unbalanced")]
    [InlineData("NEAR(a b")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("--a")]
    [InlineData("a AND")]
    [InlineData("x OR")]
    [InlineData("OR")]
    [InlineData("col : val")]
    [InlineData("words:kreml")]
    [InlineData("{words lemmas} : x")]
    [InlineData("^kreml")]
    [InlineData("a + b")]
    [InlineData("(((")]
    [InlineData("'; DROP TABLE report; --")]
    [InlineData("%_\\")]
    [InlineData("\u0000")]
    [InlineData("\ud800")]
    [InlineData("😀")]
    [InlineData("a\u0308*")]
    public void Search_OddInputIsNoError(string words)
    {
        var record = OpenWithBoth();
        Assert.NotNull(record.Search(new SearchQuery(words)));
        Assert.NotNull(record.Statements(new StatementQuery { Words = words }));
        Assert.Equal(2, record.Size().Reports);
    }

    [Fact]
    public void Search_ShowsTheWordsInContext()
    {
        var record = Open();
        var long1 = string.Join(' ', Enumerable.Repeat("Füllwort", 40));
        record.Keep(Make("lang.txt", $"😀 {long1} die Forde\u00ADrung {long1} und Forderungen.", "2022-01-27", _ => []));
        var hit = Assert.Single(record.Search(new SearchQuery("forderung")).Items);
        Assert.Equal(2, hit.Passages.Length);
        var text = hit.Text.Value;
        Assert.Equal(["Forde\u00ADrung", "Forderungen"], hit.Passages.SelectMany(p => p.Matches).Select(match => match.In(text).ToString()));
        Assert.All(hit.Passages, passage => Assert.All(passage.Matches, match => Assert.True(passage.Context.Contains(match))));
        Assert.All(hit.Passages, passage => Assert.True(passage.Context.Length < 220));
        Assert.StartsWith("Füllwort ", hit.Passages[0].Context.In(text).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_NewestFirstOrBestFirst()
    {
        var record = OpenWithBoth();
        record.Keep(Make("mehr.txt", "Forderung, Forderung, Forderung.", "2022-01-01", _ => []));
        Assert.Equal("antwort", Path.GetFileNameWithoutExtension(record.Search(new SearchQuery("Forderung")).Items[0].Report.Uri));
        Assert.Equal("mehr", Path.GetFileNameWithoutExtension(record.Search(new SearchQuery("Forderung") { ByRank = true }).Items[0].Report.Uri));
    }

    [Fact]
    public void Search_FollowsTheNewReading()
    {
        var record = OpenWithBoth();
        record.Replace(ReadAgain(Answer, Answer.Statements[1]));
        Assert.Empty(record.Statements(new StatementQuery { Words = "überstürzen" }).Items);
        Assert.Single(record.Statements(new StatementQuery { Words = "Forderung" }).Items);
    }

    [Fact]
    public void Facets_CountWhatFits()
    {
        var facets = OpenWithBoth().Facets(new StatementQuery { Limit = 1 });
        Assert.Equal((Facet[])[new Facet("direct", 1), new Facet("freeIndirect", 1), new Facet("reported", 1)], facets.Forms);
        Assert.Equal((Facet[])[new Facet("Berliner Blatt", 2), new Facet("Wiener Blatt", 1)], facets.Outlets);
        Assert.Equal((Facet[])[new Facet("de", 3)], facets.Languages);
        Assert.Equal((Facet[])[new Facet("2022-01", 3)], facets.Months);
        Assert.Equal(["org:NATO", Peskow.Id], facets.Speakers.Select(speaker => speaker.Actor.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(facets.Speakers, speaker => speaker.Actor.Type == Demarche.Actors.ActorType.Office);
    }

    [Fact]
    public void Facets_OfANarrowerQuestion()
    {
        var record = OpenWithBoth();
        Assert.Equal((Facet[])[new Facet("Wiener Blatt", 1)], record.Facets(new StatementQuery { Form = StatementForm.Reported }).Outlets);
        Assert.Equal((Facet[])[new Facet("direct", 1)], record.Facets(new StatementQuery { Actor = Peskow.Id }).Forms);
        Assert.Equal((Facet[])[new Facet("direct", 1)], record.Facets(new StatementQuery { Words = "überstürzen" }).Forms);
        Assert.Empty(record.Facets(new StatementQuery { Words = "!?" }).Forms);
        Assert.Empty(record.Facets(new StatementQuery { Language = "en" }).Forms);
    }
}
