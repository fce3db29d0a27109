namespace Demarche.Tests.Language.De;

public sealed class TaggerTest
{
    [Theory]
    [InlineData("Der Minister sagte es.", "Der/Article Minister/Noun sagte/Finite/PastOrSubjunctiveII es/Pronoun")]
    [InlineData("Kiew fordert Helme.", "Kiew/Name fordert/Finite/Indicative Helme/Noun")]
    [InlineData("Fordert Kiew Helme?", "Fordert/Finite/Indicative Kiew/Name Helme/Noun")]
    [InlineData("Wladimir Putin kam.", "Wladimir/Name Putin/Name kam/Finite/Indicative")]
    [InlineData("Niemand kam.", "Niemand/Pronoun kam/Finite/Indicative")]
    [InlineData("Die NATO-Staaten liefern 5.000 Helme.", "Die/Article NATO-Staaten/Noun liefern/Finite/Indicative 5.000/Number Helme/Noun")]
    [InlineData("Die Lage bleibt ernst.", "Die/Article Lage/Noun bleibt/Finite/Indicative ernst/Adjective")]
    [InlineData("Das dauerte lange.", "Das/Pronoun dauerte/Finite/PastOrSubjunctiveII lange/Adverb")]
    public void Apply_WordsByThemselves(string text, string tags) => Assert.Equal(tags, new Analysed(text).Tags);

    [Theory]
    [InlineData("Er komme.", "Er/Pronoun komme/Finite/SubjunctiveI")]
    [InlineData("Sie seien alt.", "Sie/Pronoun seien/Finite/SubjunctiveI alt/Adjective")]
    [InlineData("Er könne gehen.", "Er/Pronoun könne/Finite/SubjunctiveI gehen/Infinitive")]
    [InlineData("Sie könnten gehen.", "Sie/Pronoun könnten/Finite/SubjunctiveII gehen/Infinitive")]
    [InlineData("Sie wüssten es.", "Sie/Pronoun wüssten/Finite/SubjunctiveII es/Pronoun")]
    [InlineData("Er werde das tun.", "Er/Pronoun werde/Finite/SubjunctiveI das/Pronoun tun/Infinitive")]
    public void Apply_Moods(string text, string tags) => Assert.Equal(tags, new Analysed(text).Tags);

    [Theory]
    [InlineData("Er hat erklärt, dass er kommt.", "Er/Pronoun hat/Finite/Indicative erklärt/Participle dass/Subjunction er/Pronoun kommt/Finite/Indicative")]
    [InlineData("Sie wollen Waffen liefern.", "Sie/Pronoun wollen/Finite/Indicative Waffen/Noun liefern/Infinitive")]
    [InlineData("Die gelieferten Waffen sind alt.", "Die/Article gelieferten/Adjective Waffen/Noun sind/Finite/Indicative alt/Adjective")]
    [InlineData("Er teilte das mit.", "Er/Pronoun teilte/Finite/PastOrSubjunctiveII das/Pronoun mit/Separated")]
    [InlineData("Er kündigte den Vertrag auf.", "Er/Pronoun kündigte/Finite/PastOrSubjunctiveII den/Article Vertrag/Noun auf/Separated")]
    [InlineData("Sie versprach, das voranzutreiben.", "Sie/Pronoun versprach/Finite/Indicative das/Pronoun voranzutreiben/ZuInfinitive")]
    [InlineData("Sie bestritt, ihn verletzt zu haben.", "Sie/Pronoun bestritt/Finite/Indicative ihn/Pronoun verletzt/Participle zu/Zu haben/Infinitive")]
    [InlineData("Ihr wird geholfen.", "Ihr/Pronoun wird/Finite/Indicative geholfen/Participle")]
    [InlineData("Sie versuchte, den Streit zu lösen.", "Sie/Pronoun versuchte/Finite/PastOrSubjunctiveII den/Article Streit/Noun zu/Zu lösen/Infinitive")]
    [InlineData("Er bat, ihm mitzuteilen.", "Er/Pronoun bat/Finite/Indicative ihm/Pronoun mitzuteilen/ZuInfinitive")]
    [InlineData("Minsk brach das Treffen ab und verhängte Sanktionen.", "Minsk/Name brach/Finite/Indicative das/Article Treffen/Noun ab/Separated und/Coordinator verhängte/Finite/PastOrSubjunctiveII Sanktionen/Noun")]
    [InlineData("Das sagte er.", "Das/Pronoun sagte/Finite/PastOrSubjunctiveII er/Pronoun")]
    [InlineData("Das Haus sagte nichts.", "Das/Article Haus/Noun sagte/Finite/PastOrSubjunctiveII nichts/Pronoun")]
    [InlineData("Die, die kamen, gingen.", "Die/Pronoun die/Pronoun kamen/Finite/Indicative gingen/Finite/PastOrSubjunctiveII")]
    [InlineData("Laut Putin ist es so.", "Laut/Preposition Putin/Name ist/Finite/Indicative es/Pronoun so/Adverb")]
    [InlineData("Er sagte, die Allianz reiche Russland die Hand.", "Er/Pronoun sagte/Finite/PastOrSubjunctiveII die/Article Allianz/Noun reiche/Finite/SubjunctiveI Russland/Name die/Article Hand/Noun")]
    [InlineData("Er sagte, die Antwort „wiederholt, was wir wissen“.", "Er/Pronoun sagte/Finite/PastOrSubjunctiveII die/Article Antwort/Noun wiederholt/Finite/Indicative was/Question wir/Pronoun wissen/Finite/Indicative")]
    [InlineData("Die anderen Staaten kamen.", "Die/Article anderen/Adjective Staaten/Noun kamen/Finite/Indicative")]
    [InlineData("Viele kamen sowieso.", "Viele/Pronoun kamen/Finite/Indicative sowieso/Adverb")]
    [InlineData("Man schicke Soldaten, sagte er.", "Man/Pronoun schicke/Finite/SubjunctiveI Soldaten/Noun sagte/Finite/PastOrSubjunctiveII er/Pronoun")]
    [InlineData("Der Konzern argumentiert, es sei gut.", "Der/Article Konzern/Noun argumentiert/Finite/Indicative es/Pronoun sei/Finite/SubjunctiveI gut/Adjective")]
    [InlineData("Die Stadt besetzt, es sei gut", "Die/Article Stadt/Noun besetzt/Participle es/Pronoun sei/Finite/SubjunctiveI gut/Adjective")]
    [InlineData("Polen entsandte Soldaten.", "Polen/Name entsandte/Finite/PastOrSubjunctiveII Soldaten/Noun")]
    [InlineData("Die USA haben Estland, Lettland und Litauen erlaubt, zu kommen.", "Die/Article USA/Name haben/Finite/Indicative Estland/Name Lettland/Name und/Coordinator Litauen/Name erlaubt/Participle zu/Zu kommen/Infinitive")]
    [InlineData("Das Bündnis hat die Einladung angenommen, verlangt aber, dass er geht.", "Das/Article Bündnis/Noun hat/Finite/Indicative die/Article Einladung/Noun angenommen/Participle verlangt/Finite/Indicative aber/Adverb dass/Subjunction er/Pronoun geht/Finite/Indicative")]
    public void Apply_ByTheirNeighbours(string text, string tags) => Assert.Equal(tags, new Analysed(text).Tags);

    [Fact]
    public void Apply_WordWithoutEnd() => Assert.Equal($"{new string('a', 5000)}/Name", new Analysed(new string('a', 5000)).Tags);

    [Theory]
    [InlineData("Er kündigte den Vertrag an.", "ankündigen")]
    [InlineData("Das teilte der Sprecher mit, er komme.", "mitteilen kommen")]
    [InlineData("Er hat den Vertrag gekündigt.", "haben kündigen")]
    [InlineData("Er lehnte, wie er sagte, nichts ab.", "ablehnen sagen")]
    [InlineData("Sie sagten den Besuch, der lange geplant war, ab.", "absagen sein")]
    [InlineData("Er kam, als der Zug ankam. Aus.", "kommen ankommen")]
    public void Apply_RejoinsSeparatedVerbs(string text, string infinitives) => Assert.Equal(infinitives, new Analysed(text).Infinitives);
}
