using System.Text.RegularExpressions;
using Demarche.Actors;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Wording;

namespace Demarche.Web.Tests.Dossiers;

public sealed class DossierWriterTest
{
    [Fact]
    public void Write_TheSameInputGivesTheSamePage() => Assert.Equal(Exchange.Page(), Exchange.Page());

    [Theory]
    [InlineData("de", "<html lang=\"de\">", "erstellt am 22. November 2026", "27. Januar 2022")]
    [InlineData("en", "<html lang=\"en\">", "made on 22 November 2026", "27 January 2022")]
    public void Write_SpeaksTheLanguageOfTheLabels(string language, params string[] words) =>
        Assert.All(words, word => Assert.Contains(word, Exchange.Page(Labels.For(language)), StringComparison.Ordinal));

    [Fact]
    public void Write_AsksForNothingFromAnywhere()
    {
        var page = Exchange.Page();

        Assert.Contains("default-src &#39;none&#39;; style-src &#39;sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(script|img|iframe|link|object|embed|form|base)\\b|@import|url\\(", page);
    }

    [Fact]
    public void Write_EveryIdIsThereOnceAndEveryLinkLeadsToOne()
    {
        var page = Exchange.Page();
        var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(Regex.Matches(page, "href=\"#([^\"]*)\"").Select(match => match.Groups[1].Value).Except(ids));
    }

    [Fact]
    public void Write_EveryStatementHasAnEntryAndItsWords()
    {
        var page = Exchange.Page(reports: [Exchange.Agency(), Exchange.Newspaper()]);

        foreach (var statement in Exchange.Agency().Statements.Concat(Exchange.Newspaper().Statements))
        {
            Assert.Contains($"id=\"{statement.Id}\"", page, StringComparison.Ordinal);
            Assert.Contains($"id=\"e-{statement.Id}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_SaysWhatIsKnownOfAnEntry()
    {
        var page = Exchange.Page();

        Assert.All(
            (string[])[">verneint<", "Vorbehalt: „angeblich“", "übersetztes Zitat (Original: Englisch)", ">TASS<", "Sprecher des russischen Präsidenten", "said-after-quotation</code> (96 %)", "96 % (412 von 431)", "21. November 2026, Korpus quotations-de (dev)", "von Hand eingetragen"],
            words => Assert.Contains(words, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_ByActor_WhatIsDeniedStandsBehindItsDenial() =>
        Assert.Matches("verneint</span> <span class=\"cue\">bestritt:</span> <a [^>]*>dass Russland einen Angriff plane", Exchange.Page());

    [Fact]
    public void Share_ShowsTheSentencesOfStatementsAndNoOthers()
    {
        const string untouched = "Die Vereinigten Staaten haben Russland am Mittwoch";

        Assert.Contains(untouched, Exchange.Page(), StringComparison.Ordinal);
        var shared = Exchange.Page(share: true);
        Assert.DoesNotContain(untouched, shared, StringComparison.Ordinal);
        Assert.Contains("vor Journalisten in Washington", shared, StringComparison.Ordinal);
        Assert.Contains("Dieses Dossier zeigt Auszüge", shared, StringComparison.Ordinal);
    }

    [Fact]
    public void Rights_NoneShowsNoWordOfTheReport()
    {
        var page = Exchange.Page();

        Assert.DoesNotContain("Kein Wort davon", page, StringComparison.Ordinal);
        Assert.Contains("Der Generalsekretär im Gespräch", page, StringComparison.Ordinal);
        Assert.Contains("Die Rechte an diesem Bericht erlauben es nicht, die Worte zu zeigen.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Rights_NoneShowsNoWordsThatNameARoleOrDoubt()
    {
        var sketch = new Sketch("u", "Geheimrat Geheim sagte angeblich geheim etwas.") { Metadata = new ReportMetadata { Rights = new ReportRights(null, TextRights.None) } };
        sketch.Part(PartRole.Headline, "Geheimrat Geheim").Says(StatementForm.Direct, "etwas", sketch.Role("Geheimrat Geheim"), "sagte", more: s => s with
        {
            Hedge = [sketch.Find("angeblich geheim")],
            Addressees = [sketch.Role("Geheim")],
            Via = [sketch.Source("Geheim")],
            Place = sketch.Role("Geheim"),
        });

        Assert.DoesNotContain("geheim", Exchange.Page(reports: [sketch.Read()]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Text_OfAReportStandsThereToTheLetter()
    {
        const string text = "Erster <b>Absatz</b> &amp; „Zitat im Zitat“.\n\nZweiter\nAbsatz; 😀 ümlaut.";
        var sketch = new Sketch("u", text);
        sketch.Says(StatementForm.Indirect, "<b>Absatz</b> &amp; „Zitat im Zitat“").Says(StatementForm.Direct, "„Zitat im Zitat“.\n\nZweiter").Says(StatementForm.Direct, "Zitat|Absatz;");

        var page = Exchange.Page(reports: [sketch.Read()]);

        var article = page[page.IndexOf("<div class=\"text\"", StringComparison.Ordinal)..page.IndexOf("</article>", StringComparison.Ordinal)];
        var withoutNumbers = Regex.Replace(article, "<a class=\"ref\".*?</a>", "");
        var paragraphs = Regex.Matches(withoutNumbers, "<p>(.*?)</p>", RegexOptions.Singleline).Select(match => System.Net.WebUtility.HtmlDecode(Regex.Replace(match.Groups[1].Value, "<[^>]*>", "")));
        Assert.Equal(text, string.Join("\n\n", paragraphs));
    }

    [Fact]
    public void Write_SpansBeyondTheTextAreCutNotThrown()
    {
        var sketch = new Sketch("u", "Kurz.");
        var beyond = new TextSpan(2, 99);
        sketch.Add(new Statement { Id = "s1", Report = sketch.Id, Form = StatementForm.Direct, Content = [beyond], Cue = [beyond], Frame = [beyond], Hedge = [beyond], Speaker = new Role([beyond]) });

        Assert.Contains("id=\"s1\"", Exchange.Page(reports: [sketch.Read()]), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithoutReportsIsAPageStill() => Assert.EndsWith("</html>\n", Exchange.Page(reports: []), StringComparison.Ordinal);

    [Fact]
    public void Write_TenThousandStatementsMakeAPageThatGrowsNoFasterThanThey()
    {
        var small = Exchange.Page(reports: [Many(1_000)]).Length;
        var large = Exchange.Page(reports: [Many(10_000)]).Length;

        Assert.InRange(large, small, 12L * small);
    }

    [Fact]
    public void Write_AThousandStatementsOfTheWholeTextShowItOnce()
    {
        var sketch = new Sketch("u", string.Concat(Enumerable.Repeat("Wort ", 40_000)));
        for (var i = 0; i < 1_000; i++)
            sketch.Add(new Statement
            {
                Id = "s" + i,
                Report = sketch.Id,
                Form = StatementForm.Direct,
                Content = [new TextSpan(i * 5, 200_000 - i * 5)],
                Within = i == 0 ? null : "s" + (i - 1),
                Speaker = new Role([new TextSpan(0, 240), new TextSpan(300, 200_000)]),
            });

        Assert.InRange(Exchange.Page(reports: [sketch.Read()]).Length, 200_000, 8_000_000);
    }

    [Fact]
    public void Labels_EveryKeyThatThePageUsesIsThereInBothLanguages()
    {
        var keys = UsedKeys().ToList();

        Assert.True(keys.Count > 80);
        foreach (var labels in (Labels[])[Labels.German, Labels.English])
            Assert.DoesNotContain(keys, key => string.IsNullOrWhiteSpace(labels.Find(key)) && !labels.Keys.Any(known => known.StartsWith(key, StringComparison.Ordinal)));
    }

    [Fact]
    public void Labels_EveryMemberOfEveryListHasWords()
    {
        var keys = Names<StatementForm>("form").Concat(Names<StatementForm>("form").Select(key => key + ".meaning")).Concat(Names<Medium>("medium"))
            .Concat(Names<ActorType>("actorType")).Concat(Names<OccasionType>("occasion"));

        Assert.DoesNotContain(keys, key => Labels.German.Find(key) is null || Labels.English.Find(key) is null);
    }

    [Fact]
    public void Labels_NoneOfTheDossierIsThereForNothing()
    {
        var used = UsedKeys().ToList();

        Assert.DoesNotContain(Labels.German.Keys, key => key.StartsWith("dossier.", StringComparison.Ordinal) && !used.Exists(known => key.StartsWith(known, StringComparison.Ordinal)));
    }

    private static ReadReport Many(int count)
    {
        var sketch = new Sketch("u", string.Concat(Enumerable.Repeat("Er sagte das so. ", count)));
        var id = sketch.Id;
        for (var i = 0; i < count; i++)
            sketch.Add(new Statement { Id = $"s{i:00000}", Report = id, Form = StatementForm.Indirect, Content = [new TextSpan(i * 17 + 9, i * 17 + 15)], Cue = [new TextSpan(i * 17 + 3, i * 17 + 8)] });
        return sketch.Read();
    }

    private static IEnumerable<string> Names<T>(string kind)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => kind + "." + FormatNames.Of(value));

    private static IEnumerable<string> UsedKeys() => Directory.EnumerateFiles(Repository.Folder("src/Demarche.Web/Dossiers"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"((?:dossier|date|month|season|occasion|form|medium|actorType|language)[.][A-Za-z.-]*)\"").Select(match => match.Groups[1].Value))
        .Where(key => key != "dossier.css")
        .Distinct();
}
