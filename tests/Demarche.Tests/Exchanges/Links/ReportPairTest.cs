using Demarche.Exchanges.Links;

namespace Demarche.Tests.Exchanges.Links;

public sealed class ReportPairTest
{
    private const string Sharp = "Außenminister Sergej Lawrow erklärte: «Die Aufstellung neuer Raketen nahe unserer Grenze ist für Moskau unannehmbar.»";

    [Fact]
    public void Links_DirectHereIndirectThere()
    {
        var link = Assert.Single(Reports.Between(Sharp, "Für Moskau sei die Aufstellung neuer Raketen nahe der russischen Grenze unannehmbar, sagte Außenminister Lawrow."));
        Assert.Equal(LinkType.SameStatement, link.Type);
        Assert.InRange(link.Certainty, Certainty.Certain, Certainty.Probable);
        Assert.Contains(link.Differs, differs => differs.Field == "form");
    }

    [Fact]
    public void Links_OtherWordsForTheSame()
    {
        var link = Assert.Single(Reports.Between("Das Bündnis werde keine Truppen nach Kiew verlegen, sagte Jens Stoltenberg.", "„Die Allianz wird keine Soldaten nach Kiew entsenden“, erklärte Jens Stoltenberg."));
        Assert.Equal(LinkType.SameStatement, link.Type);
        Assert.Contains(link.Differs, differs => differs.Field == "wording" && string.Join('|', differs.Values.Order(StringComparer.Ordinal)) == "Allianz, Soldaten, entsenden|Bündnis, Truppen, verlegen");
    }

    [Theory]
    [InlineData("items", "Berlin werde 300 Panzer an die Ukraine liefern, sagte Bundeskanzler Olaf Scholz.", "Berlin werde 200 Panzer an die Ukraine liefern, sagte Bundeskanzler Olaf Scholz.")]
    [InlineData("polarity", "Deutschland werde schwere Panzer an die Ukraine liefern, sagte Bundeskanzler Olaf Scholz.", "Deutschland werde keine schweren Panzer an die Ukraine liefern, sagte Bundeskanzler Olaf Scholz.")]
    [InlineData("recipients", "Deutschland werde schwere Panzer an Polen liefern, sagte Bundeskanzler Olaf Scholz.", "Deutschland werde schwere Panzer an Rumänien liefern, sagte Bundeskanzler Olaf Scholz.")]
    [InlineData("time", "Die Gespräche über die Raketen würden am 3. Februar 2022 fortgesetzt, sagte Außenminister Sergej Lawrow.", "Die Gespräche über die Raketen würden am 5. Februar 2022 fortgesetzt, sagte Außenminister Sergej Lawrow.")]
    [InlineData("speaker", "„Die Pipeline wird unter keinen Umständen in Betrieb genommen“, sagte Bundeskanzler Olaf Scholz.", "„Die Pipeline wird unter keinen Umständen in Betrieb genommen“, sagte Außenministerin Annalena Baerbock.")]
    public void Links_Contradiction(string field, string one, string other)
    {
        var link = Assert.Single(Reports.Between(one, other));
        Assert.Equal(LinkType.Conflict, link.Type);
        Assert.Equal(field, link.Differs[0].Field);
        Assert.NotEqual(link.Differs[0].Values[0], link.Differs[0].Values[1]);
    }

    [Theory]
    [InlineData("Der Haushalt sei solide finanziert, sagte Bundeskanzler Olaf Scholz.")]
    [InlineData("Die Grenze nach Polen bleibe offen, sagte Außenminister Sergej Lawrow.")]
    [InlineData("Die Aufstellung neuer Raketen sei unannehmbar, sagte Außenministerin Annalena Baerbock.")]
    public void Links_AnotherMatterOrSpeaker(string other) => Assert.DoesNotContain(Reports.Between(Sharp, other), link => link.Certainty <= Certainty.Probable);

    /// <summary>A noun here, its verb there; whose ships they are.</summary>
    [Theory]
    [InlineData("die Rücknahme der Regel sei nötig", "the rule had to be withdrawn")]
    [InlineData("Spanien habe den Eingang der Note bestätigt", "Spain had confirmed that it received the note")]
    [InlineData("die spanischen Schiffe müssten den Hafen verlassen", "the Spanish vessels had to leave the harbour")]
    public void Links_ANounHereItsVerbThere(string german, string english) =>
        Assert.Contains(ReportPair.Links(Reports.Said("a", german, "de", "state:MAR"), Reports.Said("b", english, "en", "state:MAR")), link => link.Type == LinkType.SameStatement);

    [Theory]
    [InlineData("die Rücknahme der Regel sei nötig", "the rule had to be published")]
    [InlineData("die spanischen Schiffe müssten den Hafen verlassen", "the French vessels had to leave the harbour")]
    public void Links_NotWhatOnlySharesAWord(string german, string english) =>
        Assert.DoesNotContain(ReportPair.Links(Reports.Said("a", german, "de", "state:MAR"), Reports.Said("b", english, "en", "state:MAR")), link => link is { Type: LinkType.SameStatement, Certainty: <= Certainty.Probable });

    /// <summary>Whom the tables do not know and who is called by one word may be anybody; who has a name of his own is somebody else.</summary>
    [Theory]
    [InlineData("local:x/Königreich", Kinship.Unknown)]
    [InlineData("local:x/Hanna Reuther", Kinship.Different)]
    public void Of_WhoIsOnlyCalledMayBeAnybody(string actor, object kinship) => Assert.Equal(kinship, EntryPair.Of([new Standing(actor, "", [])], [new Standing("state:MAR", "MAR", [])]));

    /// <summary>Two who are called by one surname may be one; two kingdoms need not.</summary>
    [Theory]
    [InlineData("Manalo", "Manalo", Kinship.Related)]
    [InlineData("Königreich", "Königreich", Kinship.Unknown)]
    [InlineData("Manalo", "Bourita", Kinship.Unknown)]
    [InlineData("Berrospi", "Lucía Berrospi", Kinship.Related)]
    [InlineData("Berrospi", "Berrospi Ruiz", Kinship.Unknown)]
    public void Of_OneSurname(string one, string other, object kinship) => Assert.Equal(kinship, EntryPair.Of([new Standing("local:x/" + one, "", [])], [new Standing("local:y/" + other, "", [])]));

    /// <summary>What is not published is secret, in either language.</summary>
    [Theory]
    [InlineData("Die USA baten Moskau, den Inhalt vertraulich zu behandeln.", "Die USA haben Moskau gebeten, das Papier nicht öffentlich zu machen.", true)]
    [InlineData("Die USA baten Moskau, den Inhalt vertraulich zu behandeln.", "Die USA haben Moskau gebeten, das Papier öffentlich zu machen.", false)]
    public void Links_WhatIsNotPublishedIsSecret(string one, string other, bool same) =>
        Assert.Equal(same, ReportPair.Links(Reports.Sketch("a", one), Reports.Sketch("b", other)).Any(link => link is { Type: LinkType.SameAct, Certainty: <= Certainty.Probable }));

    /// <summary>One report knows him whom the other only calls "die Verwaltung"; what both only call so is not taken for one.</summary>
    [Theory]
    [InlineData("Die Verwaltung erlaubte drei Staaten, US-gebaute Panzerwaffen weiterzugeben.", "Die USA erlaubten Estland, amerikanische Panzerabwehrwaffen weiterzugeben.", true)]
    [InlineData("Die Verwaltung erlaubte drei Staaten, US-gebaute Panzerwaffen weiterzugeben.", "Die Behörde erlaubte Estland, amerikanische Panzerabwehrwaffen weiterzugeben.", false)]
    public void Links_AnActOfSomebodyWhomOneReportOnlyCalls(string one, string other, bool possible) =>
        Assert.Equal(possible, ReportPair.Links(Reports.Sketch("a", one), Reports.Sketch("b", other)).Any(link => link is { Type: LinkType.SameAct, Certainty: Certainty.Possible }));

    /// <summary>The headline tells what the text tells again: both are what the other report tells.</summary>
    [Fact]
    public void Links_AHeadlineTakesNoSentence()
    {
        var (one, other) = (Reports.Read("a", "Lima lehnt Fangpause ab\n\nPeru wies den Vorschlag einer langen Fangpause zurück."), Reports.Read("b", "Eine zweimonatige Fangpause lehnte Lima ab."));
        var titled = one with { Report = one.Report with { Metadata = one.Report.Metadata with { Title = "Lima lehnt Fangpause ab" } } };
        Assert.Equal(2, ReportPair.Links(titled.Sketch(), other.Sketch()).Count(link => link.Type == LinkType.SameAct));
    }

    /// <summary>A compound in the genitive is the same word, also where nobody knows its parts.</summary>
    [Theory]
    [InlineData("Fischereiabkommen")]
    [InlineData("Handelsabkommen")]
    public void Links_ACompoundInTheGenitive(string compound) =>
        Assert.Contains(ReportPair.Links(Reports.Said("a", $"eine Verlängerung des {compound}s mit Kenia gebe es nicht", "de", "state:MAR"), Reports.Said("b", $"das {compound} mit Kenia wird nicht verlängert", "de", "state:MAR")), link => link is { Type: LinkType.SameStatement, Certainty: <= Certainty.Probable });

    /// <summary>An equal number of things tells by itself, a bare number does not.</summary>
    [Theory]
    [InlineData("zwei Monate reichten nicht aus", "zwei Monate seien nicht genug", true)]
    [InlineData("drei Monate reichten nicht aus", "zwei Monate seien nicht genug", false)]
    [InlineData("die 14 seien hier", "die 14 kämen noch", false)]
    public void Links_AnEqualNumberTells(string one, string other, bool same) =>
        Assert.Equal(same, ReportPair.Links(Reports.Said("a", one, "de", "state:MAR"), Reports.Said("b", other, "de", "state:MAR")).Any(link => link.Type == LinkType.SameStatement));

    /// <summary>What both deny goes before what one denies.</summary>
    [Fact]
    public void Links_WhatBothDenyGoesFirst() => Assert.Contains(
        ReportPair.Links(
            Reports.Sketch("a", "Außenminister Sergej Lawrow forderte Polen auf, die Schlepper abzuziehen. Sollte Polen die Schiffe nicht abziehen, werde Russland sie beschlagnahmen, drohte Lawrow."),
            Reports.Sketch("b", "Russland werde die Schlepper beschlagnahmen, falls Polen sie nicht zurückziehe, sagte Außenminister Sergej Lawrow.")),
        link => link.Type == LinkType.SameStatement && link.Members[0].Length > 0 && link.Reasons.Any(reason => reason.Name == "sameSpeaker") && link.Differs.Any(difference => difference.Field == "wording" && difference.Values.Contains("abziehen")));

    /// <summary>Who is only called by an office may be whoever holds one of that kind there, and nobody else; never surely.</summary>
    [Theory]
    [InlineData("Der Botschafter übergab das Papier einem Beamten.", "Botschafter John Sullivan übergab das Schreiben in Moskau.", true)]
    [InlineData("Der Minister übergab das Papier einem Beamten.", "Botschafter John Sullivan übergab das Schreiben in Moskau.", false)]
    [InlineData("Ein Botschafter übergab das Papier einem Beamten.", "Botschafter John Sullivan übergab das Schreiben in Moskau.", false)]
    [InlineData("Der Botschafter übergab das Papier einem Beamten.", "Botschafter John Sullivan übergab den Leichnam in Moskau.", false)]
    public void Links_AnOfficeWithoutAName(string one, string other, bool possible)
    {
        var links = ReportPair.Links(Reports.Sketch("a", one), Reports.Sketch("b", other)).Where(link => link.Type == LinkType.SameAct).ToList();
        Assert.Equal(possible, links.Count > 0);
        Assert.All(links, link => Assert.Equal(Certainty.Possible, link.Certainty));
    }

    /// <summary>What somebody is going to deliver he promises; what he agrees to do he promises, too. What he delivered he did.</summary>
    [Theory]
    [InlineData("Norwegen will Mali mit Strom beliefern.", "Oslo promised Mali electricity.", true)]
    [InlineData("Norwegen sagte zu, die Arbeiten auszusetzen.", "Oslo has agreed to suspend the works.", true)]
    [InlineData("Norwegen hat Mali mit Strom beliefert.", "Oslo promised Mali electricity.", false)]
    public void Links_WhatIsPromised(string german, string english, bool same) =>
        Assert.Equal(same, ReportPair.Links(Reports.Sketch("a", german), Reports.Sketch("b", english, language: "en")).Any(link => link.Type == LinkType.SameAct));

    /// <summary>Two who are called by one surname may have done one deed.</summary>
    [Theory]
    [InlineData("Tavora begrüßte den Schritt.", "Tavora welcomed the move.", true)]
    [InlineData("Tavora begrüßte den Schritt.", "Barrera welcomed the move.", false)]
    public void Links_AnActOfOneSurname(string german, string english, bool same) =>
        Assert.Equal(same, ReportPair.Links(Reports.Sketch("a", german), Reports.Sketch("b", english, language: "en")).Any(link => link.Type == LinkType.SameAct));

    /// <summary>Two days until which somebody has time, of one demand: both are still to come.</summary>
    [Theory]
    [InlineData("Norwegen setzte Mali eine Frist bis zum 30. März 2022.", "Oslo gave Mali until 28 March 2022.", true)]
    [InlineData("Norwegen setzte Mali eine Frist bis zum 30. März 2022.", "Oslo gave Mali until 30 March 2022.", false)]
    [InlineData("Norwegen setzte Mali eine Frist bis zum 30. März 2022.", "Oslo gave Peru until 28 March 2022.", false)]
    public void Links_OtherDeadlines(string german, string english, bool conflict)
    {
        var links = ReportPair.Links(Reports.Sketch("a", german), Reports.Sketch("b", english, language: "en"));
        Assert.Equal(conflict, links.Any(link => link.Type == LinkType.Conflict && link.Differs[0].Field == "time"));
    }

    /// <summary>Beside a number that is the same another thing may be counted otherwise; of how many a part is told says nothing.</summary>
    [Theory]
    [InlineData("das Schiff habe 14 Seeleute und drei Wissenschaftler an Bord", "the ship had 14 sailors and five scientists on board", true)]
    [InlineData("das Schiff habe 14 Seeleute und drei Wissenschaftler an Bord", "the ship had 14 sailors and three scientists on board", false)]
    [InlineData("Peking habe fünf der 14 Seeleute freigelassen", "Beijing had released five sailors", false)]
    public void Links_NumbersOfSeveralThings(string german, string english, bool conflict) =>
        Assert.Equal(conflict, ReportPair.Links(Reports.Said("a", german, "de", "state:PHL"), Reports.Said("b", english, "en", "state:PHL")).Any(link => link.Type == LinkType.Conflict && link.Differs[0].Field == "items"));

    /// <summary>A question within somebody's words is a sentence of its own.</summary>
    [Fact]
    public void Links_AQuestionInAQuotation() => Assert.Contains(
        ReportPair.Links(Reports.Said("a", "Was schickt Deutschland als Nächstes? Kopfkissen?", "de", "person:Q31919"), Reports.Said("b", "What kind of support will Germany send next?", "en", "person:Q31919")),
        link => link.Type == LinkType.SameStatement);

    [Fact]
    public void Links_AreTheSameEitherWay()
    {
        var (one, other) = (Reports.Sketch("a", Sharp, "2022-01-28"), Reports.Sketch("b", "Neue Raketen nahe der Grenze seien unannehmbar, sagte Lawrow."));
        Assert.Equal(ReportPair.Links(one, other).Select(link => link.Id), ReportPair.Links(other, one).Select(link => link.Id));
        Assert.All(ReportPair.Links(one, other), link => Assert.StartsWith(other.Report, link.Members[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Links_WireCopyIsOneSource()
    {
        var text = string.Join(' ', AnyReport.Seeds[0]);
        var links = ReportPair.Links(Reports.Sketch("a", text), Reports.Sketch("b", "Andere Überschrift\n\n" + text));
        Assert.Equal([LinkType.SameStory, LinkType.Copy], links.Select(link => link.Type).Take(2).ToArray());
        Assert.DoesNotContain(links, link => link.Type == LinkType.SameStatement);
    }

    [Fact]
    public void Links_AtOneAddressIsAVersion()
    {
        var links = ReportPair.Links(Reports.Sketch("https://blatt.example/a", Sharp), Reports.Sketch("https://blatt.example/a", Sharp + " Das berichtete TASS."));
        Assert.Contains(links, link => link is { Type: LinkType.Version, Certainty: Certainty.Certain });
    }

    [Theory]
    [InlineData("Der Westen habe die Bedenken Russlands in der schriftlichen Antwort ignoriert", "The West ignored Russia's concerns in its written reply", true)]
    [InlineData("Die Allianz wird Truppen an die Grenze verlegen", "The alliance will deploy troops to the border", true)]
    [InlineData("Man verlange einen Verzicht auf die Erweiterung des Bündnisses", "We demand an end to the expansion of the alliance", true)]
    [InlineData("Die Allianz wird Truppen an die Grenze verlegen", "The budget of the alliance is sound", false)]
    [InlineData("Die Waffenruhe werde von beiden Seiten eingehalten", "The troops are ready for talks", false)]
    public void Links_AcrossLanguages(string german, string english, bool expected)
    {
        var links = ReportPair.Links(Reports.Said("de.txt", german, "de", "person:Q57665"), Reports.Said("en.txt", english, "en", "person:Q57665"));
        Assert.Equal(expected, links.Any(link => link is { Type: LinkType.SameStatement, Certainty: <= Certainty.Probable }));
    }

    /// <summary>One report has one do what the other has him not do, or another one, or to another one.</summary>
    [Theory]
    [InlineData("Oman und Katar streiten über ein Seekabel. Oman nahm den Vorschlag Katars an.", "Oman und Katar streiten über ein Seekabel. Oman lehnte den Vorschlag Katars ab.", "polarity")]
    [InlineData("Im Streit über ein Seekabel zwischen Oman und Katar forderte Malaysia eine Untersuchung durch die Uno.", "Im Streit über ein Seekabel zwischen Oman und Katar forderte Thailand eine Untersuchung durch die Uno.", "actors")]
    [InlineData("Im Streit über ein Seekabel zahlt Oman dem Betreiber elf Millionen Dollar.", "Im Streit über ein Seekabel zahlt Oman der katarischen Hafenbehörde elf Millionen Dollar.", "recipients")]
    public void Links_TellWhatOnlyOneSays(string one, string other, string field) =>
        Assert.Contains(ReportPair.Links(Reports.Sketch("a", one), Reports.Sketch("b", other)), link => link.Type == LinkType.Conflict && link.Differs.Any(differs => differs.Field == field));

    /// <summary>What two do together, and the only deed of a name of which one report says nothing more, may be one; what both report of others is not.</summary>
    [Theory]
    [InlineData("Oman und Katar haben ihren Streit über das Seekabel beigelegt.", "Oman und Katar haben sich im Streit über das Seekabel auf eine Lösung verständigt.", true)]
    [InlineData("Oman und Katar streiten über ein Seekabel. Oman wies die Vorwürfe zurück.", "Oman und Katar streiten über ein Seekabel. Oman bestreitet alles.", true)]
    [InlineData("Oman und Katar streiten über ein Seekabel. Der Bauernverband verwarf die Einigung.", "Oman und Katar streiten über ein Seekabel. Der Hafenverband verwarf den Fahrplan.", false)]
    public void Links_OfTheOnlyDeed(string one, string other, bool same) =>
        Assert.Equal(same, ReportPair.Links(Reports.Sketch("a", one), Reports.Sketch("b", other)).Any(link => link.Type == LinkType.SameAct));

    /// <summary>Two whom the world does not know are called alike in two languages; not where they are of two countries.</summary>
    [Theory]
    [InlineData("Der Bauernverband lehnte das Abkommen ab.", "The farmers' union rejected the agreement.", true)]
    [InlineData("Der kenianische Bauernverband lehnte das Abkommen ab.", "The Peruvian farmers' union rejected the agreement.", false)]
    public void Links_OfThoseWhoAreCalledAlike(string german, string english, bool same) =>
        Assert.Equal(same, ReportPair.Links(Reports.Sketch("a", german), Reports.Sketch("b", english, language: "en")).Any(link => link.Type == LinkType.SameAct));

    /// <summary>Words of one stem, towns for their states and of them, participles by their verb, comparatives by their adjective.</summary>
    [Theory]
    [InlineData("die Schulden im Hafen nicht anerkannt", "im Hafen nichts schuldig", "de")]
    [InlineData("den Vermittler im Kabelstreit ablehne", "die Vermittlung im Kabelstreit ablehne", "de")]
    [InlineData("die geforderten Karten nicht gekommen seien", "die verlangten Karten nicht geliefert seien", "de")]
    [InlineData("höhere Gebühren für Kabel nötig seien", "higher fees for cables are necessary", "en")]
    [InlineData("das Ultimatum aus Nairobi unannehmbar sei", "the ultimatum from Kenya is unacceptable", "en")]
    public void Match_WordsOfOneFamily(string one, string other, string language) =>
        Assert.Contains(ReportPair.Links(Reports.Said("a", one, "de", "state:PHL"), Reports.Said("b", other, language, "state:PHL")), link => link.Type is LinkType.SameStatement or LinkType.Conflict);
}
