using Demarche.Reports;

namespace Demarche.Tests.Statements;

/// <summary>Texts that are made to hurt: long without an end, full of one mark, nested, full of what cannot be seen. The time limits only catch what hangs; that the cost is linear
/// shows in the memory asked for.</summary>
public sealed class HostileTextTest
{
    private const int HangMilliseconds = 300_000;
    private const int Megabyte = 1 << 20;

    private static readonly Dictionary<string, string> Patterns = new(StringComparer.Ordinal)
    {
        ["prose"] = "Der Minister sagte dem Parlament, er habe den Vertrag nicht gelesen, ",
        ["letters"] = "A",
        ["words without a mark"] = "Haus Regierung morgen liefern ",
        ["commas"] = ",",
        ["commas and spaces"] = ", ",
        ["und"] = "und ",
        ["brackets"] = "(",
        ["digits and stops"] = "1.",
        ["ordinals"] = "1. ",
        ["capitals"] = "NATO ",
        ["initials"] = "A. ",
        ["articles"] = "der ",
        ["participles"] = "geliefert ",
        ["adverbs and adjectives"] = "sehr große ",
        ["opening marks"] = "„",
        ["opening marks before words"] = "„Wort ",
        ["closing marks"] = "Wort“ ",
        ["pairs of marks"] = "„Wir liefern nicht“ ",
        ["straight marks"] = "\"",
        ["straight marks around words"] = "\"Wir sind da\" ",
        ["apostrophes"] = "'",
        ["quotations with a frame"] = "„Wir sind da“, sagte er, ",
        ["verbs of speech"] = "sagte ",
        ["verbs of speech and commas"] = "sagte, ",
        ["perfect tenses"] = "hat gesagt ",
        ["subjunctions"] = "ob, dass, ",
        ["wie-clauses"] = "wie er sagte, ",
        ["so-phrases"] = ", so Putin",
        ["sources"] = "laut Putin nach Angaben Putin zufolge ",
        ["chains"] = "laut TASS sagte Peskow, ",
        ["nouns of speech"] = "die Forderung, zu gehen, ",
        ["names and colons"] = "Putin: „Ja, wir gehen.“ ",
        ["short sentences"] = "Er sei da. ",
        ["back references"] = "Das sagte Putin. ",
        ["fragments in marks"] = "Er nannte es „sehr gut“. ",
        ["subjunctive"] = "habe ",
        ["lines"] = "Haus\n",
        ["paragraphs"] = "Er sei da.\n\n",
        ["soft hyphens"] = "\u00AD",
        ["combining marks"] = "\u0301",
        ["emoji"] = "😀",
        ["interviews"] = "A: Ja.\n\nB: Nein. Er sei da.\n\n",
        ["a turn without an end"] = "A: Ja.\nB: Nein.\nA: Ja.\nB: Nein. Er sei da. Er sei da. Er sei da. ",
        ["tickers"] = "14:35 Uhr: Er sei da. Sie sei da.\n\n",
        ["occasions"] = "Er sagte in einer Rede in Rom, ",
        ["whole quotations"] = "„Wir sind heute alle hier in Rom.“ ",
        ["verbatim fragments"] = "Er kam „so schnell er konnte“. ",
        ["gender marks"] = "Diplomat:innen/",
        ["Swiss spelling"] = "ssss",
        ["appositions"] = "Putin, Präsident, ",
    };

    public static TheoryData<string> Names => [.. Patterns.Keys];

    [Theory(Timeout = HangMilliseconds)]
    [MemberData(nameof(Names))]
    public Task Read_AQuarterMegabyteInOneLine(string name) => Task.Run(() => AssertRead(Repeat(Patterns[name], Megabyte / 4)));

    [Theory(Timeout = HangMilliseconds)]
    [InlineData("letters")]
    [InlineData("commas")]
    [InlineData("und")]
    [InlineData("brackets")]
    [InlineData("digits and stops")]
    [InlineData("capitals")]
    [InlineData("combining marks")]
    public Task Read_AMegabyteInOneLine(string name) => Task.Run(() => AssertRead(Repeat(Patterns[name], Megabyte)));

    [Fact(Timeout = HangMilliseconds)]
    public Task Read_TenMegabytesInOneLine() => Task.Run(() => AssertRead(Repeat(Patterns["prose"], 10 * Megabyte)));

    [Fact(Timeout = HangMilliseconds)]
    public Task Read_SentenceOf200000Words() => Task.Run(() => AssertRead(Repeat("Regierung ", 2_000_000) + "."));

    [Theory(Timeout = HangMilliseconds)]
    [InlineData("„")]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("»«")]
    [InlineData("„“")]
    [InlineData("'")]
    public Task Read_HundredThousandMarks(string marks) => Task.Run(() => AssertRead(Repeat(marks, 100_000) + " Er sagte, es sei gut."));

    [Fact(Timeout = HangMilliseconds)]
    public Task Read_NestedBrackets() => Task.Run(() => AssertRead("Er sagte, " + Repeat("(so ", 20_000) + "es" + Repeat(") ", 10_000) + " sei gut."));

    [Fact(Timeout = HangMilliseconds)]
    public Task Read_NestedMarks() => Task.Run(() => AssertRead("Er sagte: " + Repeat("„so ‚und ", 45_000) + "es" + Repeat("‘ “ ", 20_000) + " sei gut."));

    /// <summary>Four times the text asks for about four times the memory.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Read_AsksForMemoryInProportion(string name)
    {
        Allocated(Patterns[name], 10_000);
        var once = Allocated(Patterns[name], 20_000);
        Assert.InRange(Allocated(Patterns[name], 80_000) / (double)once, 0, 6);
    }

    private static long Allocated(string pattern, int length)
    {
        var report = Of(Repeat(pattern, length));
        var before = GC.GetAllocatedBytesForCurrentThread();
        new Reader().Read(report);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertRead(string text)
    {
        var read = new Reader().Read(Of(text));
        Assert.All(read.Statements, statement => Assert.InRange(statement.Content[^1].End, 1, text.Length));
    }

    private static string Repeat(string pattern, int length) => string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));

    private static Report Of(string text) => new() { Id = "r", Uri = "u", Text = FrozenText.Freeze(text), Language = "de" };
}
