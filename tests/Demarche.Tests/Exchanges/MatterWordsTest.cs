using Demarche.Exchanges;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Tests.Exchanges;

public sealed class MatterWordsTest
{
    private static MatterReading Read(string words, bool isEnglish = false) => MatterWords.Shared.Read(words, [new TextSpan(0, words.Length)], isEnglish);

    [Theory]
    [InlineData("den Verzicht auf jede weitere Ausdehnung des Bündnisses nach Osten", "expansion|org:NATO")]
    [InlineData("Sicherheitsgarantien", "security guarantee|security|guarantee")]
    [InlineData("die Forderungen des Kremls", "state:RUS")]
    [InlineData("5000 Schutzhelme für Kiew", "state:UKR|helmet")]
    [InlineData("die US-Hilfe", "state:USA|aid")]
    [InlineData("to let Estonia pass on howitzers to Kyiv", "state:EST|howitzer")]
    [InlineData("Russia’s missiles", "state:RUS|missile")]
    public void Read_Terms(string words, string concepts)
    {
        var found = Read(words).Terms.Select(term => term.Concept).ToHashSet(StringComparer.Ordinal);
        Assert.All(concepts.Split('|'), concept => Assert.Contains(concept, found));
    }

    /// <summary>Both languages call one thing by one concept, and what it is made of tells less.</summary>
    [Theory]
    [InlineData("höhere Lizenzgebühren", "higher licence fees", "licence fee")]
    [InlineData("die Gaslieferungen", "to resume gas deliveries in full", "gas delivery")]
    [InlineData("ein Abkommen über Daten", "an agreement on data", "agreement")]
    [InlineData("ein Abkommen über Daten", "an agreement on data", "data")]
    public void Read_BothLanguagesNameOneThing(string german, string english, string concept)
    {
        var (mine, its) = (Read(german).Terms, Read(english, isEnglish: true).Terms);
        Assert.Contains(mine, term => term.Concept == concept && term.Weight >= 0.8f);
        Assert.Contains(its, term => term.Concept == concept && term.Weight >= 0.8f);
        Assert.All(concept.Split(' ').Where(part => part != concept), part => Assert.Contains(its, term => term.Concept == part && term.Weight == 0.5f));
    }

    /// <summary>A verb and the noun for its deed are one thing, in both languages.</summary>
    [Theory]
    [InlineData("zwischen beiden zu vermitteln", "seine Vermittlung", "to mediate between them")]
    [InlineData("Strom zu liefern", "die Lieferung von Strom", "to deliver electricity")]
    [InlineData("daran mitzuwirken", "seine Mitwirkung", "")]
    [InlineData("sparsam zu heizen", "beim Heizen", "to heat")]
    [InlineData("seine Kollegen zu treffen", "ein Treffen", "")]
    public void Read_AVerbAndItsNounAreOneThing(string verb, string noun, string english)
    {
        var concept = Assert.Single(Read(noun).Terms, term => term.Weight == 1).Concept;
        Assert.Contains(Read(verb).Terms, term => term.Concept == concept);
        if (english.Length > 0) Assert.Contains(Read(english, isEnglish: true).Terms, term => term.Concept == concept);
    }

    /// <summary>"calm" is more often a noun, and what the verb does is another thing.</summary>
    [Fact]
    public void Read_AnEnglishWordThatIsANounAsWellStaysWhatItIs() => Assert.Equal(Read("Ruhe").Terms.Select(term => term.Concept), Read("calm", isEnglish: true).Terms.Select(term => term.Concept));

    [Theory]
    [InlineData("to show restraint", "restraint")]
    [InlineData("stop building a canal", "building")]
    public void Read_AnEnglishVerbIsNoPartOfACompound(string words, string concept) => Assert.Contains(concept, Read(words, isEnglish: true).Terms.Where(term => term.Weight >= 0.8f).Select(term => term.Concept));

    /// <summary>Names of places, ships and persons, times and small words are nothing to quarrel about; a compound is, though no list has its first part.</summary>
    [Theory]
    [InlineData("die Forderung aus Phnom Penh", false, "")]
    [InlineData("die Piri Bey nach Warna zu bringen", false, "bringen")]
    [InlineData("Botschafterin Claire Donnelly", false, "")]
    [InlineData("die Runensteine", false, "Runenstein|Runensteine")]
    [InlineData("seine Ankaufslisten", false, "Ankaufsliste")]
    [InlineData("das Rüstungsabkommen", false, "Rüstungsabkommen")]
    [InlineData("to give them back within hours", true, "")]
    [InlineData("days in both countries", true, "")]
    public void Read_WhatFoundsAnIssue(string words, bool isEnglish, string terms)
    {
        var found = Read(words, isEnglish).Terms.Where(term => term.IsTelling && term.Weight > 0.5f).Select(term => term.De).ToList();
        if (terms.Length == 0) Assert.Empty(found);
        else Assert.Contains(Assert.Single(found), terms.Split('|'));
    }

    [Fact]
    public void Read_EnglishWordsAreNotTakenForGermanNouns() => Assert.DoesNotContain(Read("the Blue Nile, Foreign Minister United", isEnglish: true).Terms, term => term.De is "Blue" or "Foreign" or "United");

    [Theory]
    [InlineData("das Ansinnen", 1)]
    [InlineData("das Angebot", 2)]
    [InlineData("Fanglizenzen", 0)]
    public void Read_WhatAWordStandsFor(string words, int raised) => Assert.Equal((Raised)raised, Read(words).Stands);

    [Fact]
    public void Read_AWordThatBothLanguagesSpellAlikeIsNoCompound() => Assert.DoesNotContain(Read("300 Generatoren").Terms, term => term.De is "Tor" or "Genus");

    [Theory]
    [InlineData("den Verzicht auf die Erweiterung", 1)]
    [InlineData("die Erweiterung nicht zu beenden", 2)]
    [InlineData("keine Stützpunkte", 1)]
    [InlineData("die Erweiterung", 0)]
    [InlineData("einen Baustopp am Kanal", 1)]
    [InlineData("die Arbeiten für zwei Monate auszusetzen", 1)]
    [InlineData("ein Stoppschild", 0)]
    [InlineData("ohne Raketen auszukommen", 1)]
    [InlineData("2300 Anträge ohne Begründung", 0)]
    public void Read_WordsThatTurnAMatter(string words, int turns) => Assert.Equal(turns, Read(words).Turns);

    [Theory]
    [InlineData("eine schriftliche Antwort", "answer")]
    [InlineData("den Vertragsentwurf", "draftTreaty")]
    [InlineData("das Dokument, einen Brief", "letter")]
    [InlineData("die Protestnote", "note")]
    public void Read_Documents(string words, string type) => Assert.Equal(type, FormatNames.Of(Read(words).Named!.Value.Type));

    [Theory]
    [InlineData("diese Forderungen", true)]
    [InlineData("das Ansinnen", false)]
    [InlineData("die Forderung", false)]
    public void Read_OneThingOrSeveral(string words, bool several) => Assert.Equal(several, Read(words).IsOfSeveral);

    [Fact]
    public void Read_AnArticleAtTheStartIsNoNoun() => Assert.DoesNotContain(Read("Eine Absage an die Mitgliedschaft").Terms, term => term.De is "einen" or "Eine");

    [Theory]
    [InlineData("Fast zwei Milliarden Euro", "Fast", false)]
    [InlineData("Recht auf Asyl und Arbeit", "Asyl", true)]
    public void Read_AnAdverbAtTheStartIsNoNoun(string words, string noun, bool named) => Assert.Equal(named, Read(words).Terms.Any(term => term.De == noun));

    [Fact]
    public void Read_ANumberAtTheStartIsNoNoun() => Assert.DoesNotContain(Read("Drei Lieferungen mit Munition").Terms, term => term.De == "Drei");

    /// <summary>Where something stands is not what a dispute is about, and what a quarrel is about is not what is asked or given.</summary>
    [Theory]
    [InlineData("die Soldaten von der Grenze abzuziehen", "Grenze", false)]
    [InlineData("die Öffnung der Grenze", "Grenze", true)]
    [InlineData("Kompromiss im Streit über die Kennzeichen", "Kennzeichen", false)]
    [InlineData("die Regel für Kennzeichen", "Kennzeichen", true)]
    public void Read_WhatTells(string words, string noun, bool tells) => Assert.Equal(tells, Read(words).Terms.Any(term => term.De == noun && term.IsTelling));

    [Fact]
    public void Read_EnglishSoldiersFromTheBorder() => Assert.DoesNotContain(Read("withdraw soldiers from the border", isEnglish: true).Terms, term => term.De == "Grenze" && term.IsTelling);

    [Fact]
    public void Read_AnAdjectiveWithHyphenIsNoNoun() => Assert.Equal(["state:USA", "weapon"], Read("US-gemachte Waffen").Terms.Select(term => term.Concept));

    [Fact]
    public void Read_AnEnglishOfferStandsForWhatWasOffered() => Assert.Equal(Raised.Offer, Read("the Ethiopian offer of data", isEnglish: true).Stands);

    [Theory]
    [InlineData("Kiew brauche 100.000 Helme und Westen. Gebeten hatte es um 5000 Stück.", "helmet")]
    [InlineData("Am 27. Januar 2022 bat Kiew um 5000 Stück.", "")]
    public void ReadCounted_WhatWasCountedBefore(string words, string concepts)
    {
        var reading = Read("5000 Stück");
        Assert.True(reading.IsOfPieces);
        MatterWords.Shared.ReadCounted(words, words.Length, reading);
        Assert.Equal(concepts, string.Join('|', reading.Terms.Select(term => term.Concept)));
    }

    [Fact]
    public void Read_EnglishWordsHaveGermanNames() => Assert.Equal(["Estland", "Haubitze"], Read("to let Estonia pass on howitzers").Terms.Where(term => char.IsUpper(term.De[0])).Select(term => term.De));

    [Fact]
    public void Read_Marks()
    {
        Assert.Equal(["public"], Read("das Schreiben nicht öffentlich zu machen").Marks);
        Assert.Equal(["secret"], Read("den Inhalt vertraulich zu behandeln").Marks);
    }

    [Fact]
    public void Read_PeopleAndDaysSayNothingOfTheMatter() => Assert.DoesNotContain(Read("am Mittwoch Antony Blinken zu treffen").Terms, term => term.Concept is "Mittwoch" or "Antony" or "Blinken");

    [Fact]
    public void Read_ACompoundOfCeasing_IsAboutWhatCeases() => Assert.Contains(Read("einen Baustopp").Terms, term => term is { De: "Bau", IsTelling: true });
}
