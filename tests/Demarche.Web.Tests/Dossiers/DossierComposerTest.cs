using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Tests.Dossiers;

public sealed class DossierComposerTest
{
    private static readonly Actor Anna = new("person:Q1", ActorType.Person, "Anna");
    private static readonly Actor Agency = new("agency:X", ActorType.Agency, "X");

    [Fact]
    public void Reports_StandByDayWithUnknownDaysLastAndTheRestAsGiven()
    {
        var dossier = Compose(Report("a", null), Report("b", "2022-01-28"), Report("c", "2022-01"), Report("d", "2022-01-27T09:00+01:00"), Report("e", "2022-01-27"), Report("f", null));

        Assert.Equal(["c", "e", "d", "b", "a", "f"], dossier.Reports.Select(report => report.Report.Uri));
        Assert.Equal(["2022-01", "2022-01-27", "2022-01-28", null], dossier.Days.Select(day => day.Value));
        Assert.Equal([1, 2, 3, 4, 5, 6], dossier.Reports.Select(report => report.Number));
    }

    [Fact]
    public void Reports_OneThatComesTwiceIsTakenOnce() => Assert.Single(Compose(Report("a", null), Report("a", null)).Reports);

    [Fact]
    public void Entries_AreNumberedThroughAllReports()
    {
        var dossier = Compose(Exchange.Agency(), Exchange.Newspaper());

        Assert.Equal(Enumerable.Range(1, dossier.Entries.Count()), dossier.Entries.Select(entry => entry.Number));
    }

    [Fact]
    public void Entries_InnerOnesFollowTheirOuterOne()
    {
        var sketch = new Sketch("a", "Eins zwei drei vier.");
        var outer = sketch.StatementId("Eins zwei drei vier");
        sketch.Says(StatementForm.Indirect, "Eins zwei drei vier")
            .Says(StatementForm.Direct, "zwei drei", more: s => s with { Within = outer })
            .Says(StatementForm.Direct, "drei", more: s => s with { Within = sketch.StatementId("zwei drei") })
            .Says(StatementForm.Direct, "vier");

        var entries = Compose(sketch.Read()).Entries.ToList();

        Assert.Equal([0, 1, 2, 0], entries.Select(entry => entry.Depth));
        Assert.Same(entries[1], entries[2].Within);
    }

    [Fact]
    public void Entries_StatementsThatStandInEachOtherAppearOnce()
    {
        var sketch = new Sketch("a", "Eins zwei.");
        sketch.Says(StatementForm.Direct, "Eins", more: s => s with { Within = sketch.StatementId("zwei") })
            .Says(StatementForm.Direct, "zwei", more: s => s with { Within = s.Within ?? sketch.StatementId("Eins") })
            .Says(StatementForm.Direct, "Eins zwei", more: s => s with { Within = "nowhere" });

        Assert.Equal(3, Compose(sketch.Read()).Entries.Count());
    }

    [Fact]
    public void Entries_TenThousandInOneAnotherAreNoDeepCallStack()
    {
        var text = new string('x', 10_001);
        var sketch = new Sketch("a", text);
        var frozen = sketch.Read().Report;
        for (var i = 0; i < 10_000; i++)
            sketch.Add(new Statement { Id = "s" + i, Report = frozen.Id, Form = StatementForm.Direct, Content = [new TextSpan(0, 10_001 - i)], Within = i == 0 ? null : "s" + (i - 1) });

        Assert.Equal(9_999, Compose(sketch.Read()).Entries.Max(entry => entry.Depth));
    }

    [Theory]
    [InlineData(TextRights.Keep, false, Disclosure.Whole)]
    [InlineData(TextRights.Keep, true, Disclosure.Excerpt)]
    [InlineData(TextRights.Excerpt, false, Disclosure.Excerpt)]
    [InlineData(TextRights.None, false, Disclosure.Nothing)]
    [InlineData(TextRights.None, true, Disclosure.Nothing)]
    public void Shown_IsWhatRightsAndSharingAllow(TextRights rights, bool share, Disclosure shown)
    {
        var report = new Sketch("a", "Text") { Metadata = new ReportMetadata { Rights = new ReportRights(null, rights) } }.Read();

        Assert.Equal(shown, DossierComposer.Compose([report], "", share).Reports[0].Shown);
    }

    [Fact]
    public void Actors_HaveTheirPartsAndOffices()
    {
        var sketch = new Sketch("a", "Anna sagte es laut X, und er auch.");
        sketch.Knows(Anna, Agency)
            .Says(StatementForm.Direct, "es", sketch.Role("Anna", Anna.Id, "office:RUS/x"), more: s => s with { Via = [sketch.Source("X", Agency.Id)] })
            .Says(StatementForm.Direct, "auch", sketch.Role("er", "person:unknown"), more: s => s with { Addressees = [sketch.Role(null, Anna.Id)] });

        var dossier = Compose(sketch.Read());

        Assert.Equal(["person:Q1", "agency:X"], dossier.Actors.Select(actor => actor.Actor.Id));
        Assert.Equal(["office:RUS/x"], dossier.Actors[0].Offices.ToArray());
        Assert.Equal([2], dossier.Actors[0].Addressed.Select(entry => entry.Number));
        Assert.Equal([1], dossier.Actors[1].Relayed.Select(entry => entry.Number));
        Assert.Equal([2], dossier.Unattributed.Select(entry => entry.Number));
    }

    private static Dossier Compose(params ReadReport[] reports) => DossierComposer.Compose(reports, "Titel", share: false);

    private static ReadReport Report(string uri, string? published) => new Sketch(uri, "Text") { Published = published }.Read();
}
