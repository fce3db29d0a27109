using Demarche.Language;

namespace Demarche.Tests.Language;

public class LexiconTest
{
    private const WordClasses Moods = WordClasses.Indicative | WordClasses.SubjunctiveI | WordClasses.SubjunctiveII;

    [Theory]
    [InlineData("sei", WordClasses.SubjunctiveI)]
    [InlineData("seien", WordClasses.SubjunctiveI)]
    [InlineData("habe", WordClasses.Indicative | WordClasses.SubjunctiveI)]
    [InlineData("hat", WordClasses.Indicative)]
    [InlineData("hätte", WordClasses.SubjunctiveII)]
    [InlineData("würde", WordClasses.SubjunctiveII)]
    [InlineData("erklärte", WordClasses.Indicative | WordClasses.SubjunctiveII)]
    [InlineData("mitteilte", WordClasses.Indicative | WordClasses.SubjunctiveII)]
    [InlineData("Mitteilung", WordClasses.None)]
    public void Find_FiniteVerb_HasItsMoods(string form, WordClasses moods) => Assert.Equal(moods, Lexicon.German.Find(form).Classes & Moods);

    [Theory]
    [InlineData("sei", "sein", WordClasses.Auxiliary)]
    [InlineData("müsse", "müssen", WordClasses.Modal)]
    [InlineData("erklärte", "erklären", WordClasses.FiniteVerb)]
    [InlineData("erklärte", "erklärt", WordClasses.Participle2)]
    [InlineData("mitteilte", "mitteilen", WordClasses.VerbFinal)]
    [InlineData("anzukündigen", "ankündigen", WordClasses.ZuInfinitive)]
    [InlineData("angekündigt", "ankündigen", WordClasses.Participle2)]
    [InlineData("ging", "gehen", WordClasses.FiniteVerb)]
    [InlineData("sagend", "sagen", WordClasses.Participle1)]
    [InlineData("Sprechers", "Sprecher", WordClasses.Noun)]
    [InlineData("Häusern", "Haus", WordClasses.Noun)]
    [InlineData("Lawrows", "Lawrow", WordClasses.Name)]
    [InlineData("größeren", "groß", WordClasses.Adjective)]
    [InlineData("dass", "dass", WordClasses.Subordinating)]
    [InlineData("lasst", "lassen", WordClasses.Imperative)]
    public void FirstLemma_OfClass(string form, string lemma, WordClasses any)
    {
        var entry = Lexicon.German.Find(form);

        Assert.Contains(lemma, Lemmas(entry, any));
        Assert.Equal(Lemmas(entry, any)[0], entry.FirstLemma(any));
        Assert.True(entry.HasLemma(Lexicon.German.LemmaIdOf(lemma), any));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("Xyzzyq")]
    [InlineData("mitteilung")]
    [InlineData("Mitteilun")]
    [InlineData("Mitteilungx")]
    [InlineData("Mitteilung\0")]
    [InlineData("漢字")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uFFFF")]
    public void Find_UnknownForm_IsNotFound(string form)
    {
        var entry = Lexicon.German.Find(form);

        Assert.False(entry.IsFound);
        Assert.Equal(default, entry);
        Assert.Equal(0, entry.Count);
        Assert.Equal(WordClasses.None, entry.Classes);
        Assert.Null(entry.FirstLemma((WordClasses)uint.MaxValue));
        Assert.Equal(-1, entry.FormId);
    }

    [Fact]
    public void Find_VeryLongForm_IsNotFound()
    {
        var form = new string('a', 10_000_000);

        Assert.False(Lexicon.German.Find(form).IsFound);
        Assert.False(Lexicon.German.FindAtSentenceStart("A" + form).IsFound);
        Assert.False(Lexicon.German.FindIgnoringCase(form).IsFound);
        Assert.False(Lexicon.German.FindSeparated(form, form).IsFound);
    }

    [Fact]
    public void Find_DefaultEntry_HasNoReadings()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(LexiconEntry)[0]);
        foreach (var reading in default(LexiconEntry))
            Assert.Fail(reading.Lemma);
    }

    [Fact]
    public void Readings_OfAdjectiveForm_AreMergedToFew()
    {
        var participle = Of("erklärte", WordClasses.Participle2);

        Assert.Equal(4, participle.Count);
        Assert.Contains(participle, reading => reading is
        {
            Case: Cases.Nominative | Cases.Accusative,
            Number: Numbers.Plural,
            Gender: Genders.Masculine | Genders.Feminine | Genders.Neuter,
            Determiner: Determiners.Without,
            Degree: Degrees.Positive,
        });
    }

    [Fact]
    public void Readings_OfFiniteVerb_KeepMoodAndPersonTogether()
    {
        var habe = Of("habe", WordClasses.FiniteVerb);

        Assert.Equal(2, habe.Count);
        Assert.Contains(habe, reading => reading is { Mood: Mood.Indicative, Tense: Tense.Present, Person: Person.First, Number: Numbers.Singular });
        Assert.Contains(habe, reading => reading is { Mood: Mood.SubjunctiveI, Tense: Tense.None, Person: Person.First | Person.Third, Number: Numbers.Singular });
    }

    [Fact]
    public void Readings_OfName_TellWhetherAnArticleStands()
    {
        var merkel = Of("Merkel", WordClasses.Name);

        Assert.All(merkel, reading => Assert.True(reading.Is(ReadingTraits.Surname)));
        Assert.All(merkel, reading => Assert.Equal(reading.Determiner == Determiners.Definite, reading.Case.HasFlag(Cases.Genitive)));
    }

    [Theory]
    [InlineData("lassen")]
    [InlineData("lässt")]
    public void Find_Lassen_IsNoModal(string form) => Assert.False(Lexicon.German.Find(form).Has(WordClasses.Modal));

    [Fact]
    public void Find_SourceComment_IsNoForm() => Assert.False(Lexicon.German.Find("#preis").IsFound);

    [Theory]
    [InlineData("Habe", WordClasses.Noun | WordClasses.FiniteVerb)]
    [InlineData("Erklärte", WordClasses.FiniteVerb)]
    [InlineData("Mitteilung", WordClasses.Noun)]
    [InlineData("Übergab", WordClasses.FiniteVerb)]
    public void FindAtSentenceStart_JoinsBothSpellings(string form, WordClasses all) =>
        Assert.Equal(all, Lexicon.German.FindAtSentenceStart(form).Classes & all);

    [Fact]
    public void FindAtSentenceStart_ReadingsOfBothSpellings()
    {
        var asWritten = Lexicon.German.Find("Habe");
        var small = Lexicon.German.Find("habe");

        var joined = Lexicon.German.FindAtSentenceStart("Habe");

        Assert.Equal(asWritten.Count + small.Count, joined.Count);
        Assert.Equal(asWritten[0], joined[0]);
        Assert.Equal(small[^1], joined[^1]);
    }

    [Theory]
    [InlineData("RUSSLAND", "Russland")]
    [InlineData("MITTEILUNG", "Mitteilung")]
    [InlineData("ÜBERGEBEN", "übergeben")]
    [InlineData("erKLÄRTE", "erklären")]
    [InlineData("NATO", "NATO")]
    public void FindIgnoringCase_AnySpelling(string form, string lemma) =>
        Assert.Contains(lemma, Lemmas(Lexicon.German.FindIgnoringCase(form), (WordClasses)uint.MaxValue));

    [Theory]
    [InlineData("teilte", "mit", "mitteilen")]
    [InlineData("kündigte", "an", "ankündigen")]
    [InlineData("wies", "zurück", "zurückweisen")]
    [InlineData("räume", "ein", "einräumen")]
    public void FindSeparated_GivesTheWholeVerb(string verb, string prefix, string lemma) =>
        Assert.Equal(lemma, Lexicon.German.FindSeparated(verb, prefix).FirstLemma(WordClasses.VerbFinal));

    [Theory]
    [InlineData("sagte", "mit")]
    [InlineData("teilung", "Mit")]
    [InlineData("", "mit")]
    public void FindSeparated_NoSuchVerb_IsNotFound(string verb, string prefix) => Assert.False(Lexicon.German.FindSeparated(verb, prefix).IsFound);

    [Fact]
    public void LemmaIdOf_AgreesWithReadings()
    {
        var id = Lexicon.German.LemmaIdOf("mitteilen");

        Assert.All(Of("mitteilte", WordClasses.FiniteVerb), reading => Assert.Equal(id, reading.LemmaId));
        Assert.Equal("mitteilen", Lexicon.German.LemmaOf(id));
        Assert.Equal(-1, Lexicon.German.LemmaIdOf("mitteilenx"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lexicon.German.LemmaOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lexicon.German.LemmaOf(int.MaxValue));
    }

    [Fact]
    public void LemmaOf_EveryTenthNumber_LeadsBack()
    {
        for (var id = 0; id < Lexicon.German.Image.StringCount; id += 10)
            if (Lexicon.German.LemmaIdOf(Lexicon.German.LemmaOf(id)) is var back && back != id)
                Assert.Fail($"{Lexicon.German.LemmaOf(id)} leads back to {back}, not {id}.");
    }

    [Fact]
    public void EveryClassTraitAndFeature_IsSomewhere()
    {
        var (classes, traits, features) = (WordClasses.None, ReadingTraits.None, 0u);
        foreach (var lexicon in new[] { Lexicon.German, Lexicon.English })
            for (var set = 0; set < lexicon.Image.SetCount; set++)
                for (var i = 0; i < lexicon.Image.CountOfSet(set); i++)
                {
                    var reading = new Reading(lexicon, 0, lexicon.Image.ReadingOfSet(set, i));
                    (classes, traits, features) = (classes | reading.Class, traits | reading.Traits, features | reading.Morphology.Bits);
                }

        Assert.Equal(Enum.GetValues<WordClasses>().Aggregate((all, one) => all | one), classes);
        Assert.Equal(Enum.GetValues<ReadingTraits>().Aggregate((all, one) => all | one), traits);
        Assert.Equal((1u << 18) - 1, features);
    }

    [Fact]
    public void Find_ManyThreads_GiveWhatOneGives()
    {
        string[] forms = ["sei", "erklärte", "mitteilte", "Mitteilung", "anzukündigen", "größeren", "Häusern", "Xyzzyq", "gegangen", "Sprechers"];
        var alone = forms.Select(Print).ToArray();

        Parallel.For(0, 2_000, i => Assert.Equal(alone[i % forms.Length], Print(forms[i % forms.Length])));
    }

    [Fact]
    public void Find_DoesNotAllocate()
    {
        var sum = Sum();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var again = Sum();

        var after = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(sum, again);
        Assert.Equal(before, after);
    }

    [Fact]
    public void Counts_OfTheSource()
    {
        Assert.Equal(4_988_717, Lexicon.German.SourceReadingCount);
        Assert.Equal(552_745, Lexicon.German.FormCount);
        Assert.StartsWith("german-pos-dict (CC BY-SA 4.0), SHA-256 ", Lexicon.German.Source, StringComparison.Ordinal);
    }

    private static long Sum()
    {
        var sum = 0L;
        foreach (var reading in Lexicon.German.FindAtSentenceStart("Erklärte"))
            sum += reading.LemmaId + (long)reading.Class;
        return sum + Lexicon.German.Find("Sprecher").FirstLemma(WordClasses.Noun)!.Length;
    }

    private static string Print(string form)
    {
        var lines = new List<string>();
        foreach (var reading in Lexicon.German.Find(form))
            lines.Add($"{reading.Lemma} {reading.LemmaId} {reading.Class} {reading.Morphology} {reading.Traits}");
        return string.Join('\n', lines);
    }

    private static List<Reading> Of(string form, WordClasses any)
    {
        var readings = new List<Reading>();
        foreach (var reading in Lexicon.German.Find(form))
            if (reading.Is(any))
                readings.Add(reading);
        return readings;
    }

    private static List<string> Lemmas(LexiconEntry entry, WordClasses any)
    {
        var lemmas = new List<string>();
        foreach (var reading in entry)
            if (reading.Is(any))
                lemmas.Add(reading.Lemma);
        return lemmas;
    }
}
