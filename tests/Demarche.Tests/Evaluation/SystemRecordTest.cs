using Demarche.Evaluation.Quotations;

namespace Demarche.Tests.Evaluation;

public sealed class SystemRecordTest : IDisposable
{
    private const string Report = """{"kind":"report","id":"r","uri":"A (2022-01-27)"}""";

    // Tokens: 0 Er 1 kommt, 2 sagte 3 Kuhn 4 laut 5 Tass.
    private readonly LittleCorpus corpus = new LittleCorpus().Document("A (2022-01-27)", "Er kommt, sagte Kuhn laut Tass.");

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void Read_ViaWithFrame_IsASecondAnnotationOfTheSameContent()
    {
        var found = corpus.Record(Report, """
            {"kind":"statement","report":"r","form":"indirect","medium":"speech","content":[{"start":0,"end":8}],"rule":"x",
             "cue":[{"start":10,"end":15}],"speaker":{"spans":[{"start":16,"end":20}]},"addressees":[{"spans":[{"start":0,"end":2}]}],
             "via":[{"spans":[{"start":26,"end":30}],"cue":[{"start":21,"end":25}],"frame":[{"start":21,"end":30}]},{"spans":[{"start":0,"end":2}]}]}
            """).Of("A (2022-01-27)");
        Assert.Equal(2, found.Count);
        Assert.Equal([false, true], found.Select(a => a.IsVia));
        Assert.All(found, a => Assert.Equal([0, 1], a[Part.Quote].Ids.ToArray()));
        Assert.Equal([5], found[1][Part.Speaker].Ids.ToArray());
        Assert.Equal([4, 5], found[1][Part.Frame].Ids.ToArray());
        Assert.Equal([0], found[0][Part.Addressee].Ids.ToArray());
        Assert.Equal(0, found[1][Part.Addressee].Count);
    }

    [Theory]
    [InlineData("""{"kind":"statement","report":"r","form":"shouted","content":[{"start":0,"end":8}]}""")]
    [InlineData("""{"kind":"statement","report":"r","form":"direct","content":[]}""")]
    [InlineData("""{"kind":"statement","report":"r","form":"direct","content":[{"start":8,"end":8}]}""")]
    [InlineData("""{"kind":"statement","report":"s","form":"direct","content":[{"start":0,"end":8}]}""")]
    [InlineData("""{"kind":"act","report":"r","form":"direct","content":[{"start":0,"end":8}]}""")]
    public void Read_WhatIsNoStatementOfTheCorpus_IsPassedOver(string line) =>
        Assert.Empty(corpus.Record(Report, line).Of("A (2022-01-27)"));

    [Fact]
    public void Read_WordsThatDoNotStandThere_StopTheScore()
    {
        var problem = Assert.Throws<DemarcheException>(() => corpus.Record(
            Report, """{"kind":"statement","report":"r","form":"direct","content":[{"start":0,"end":8,"text":"Er geht"}]}"""));
        Assert.Equal("record-misquotes", problem.Code);
    }

    [Fact]
    public void Read_SpanBehindTheText_IsAMisquotation() => Assert.Throws<DemarcheException>(() => corpus.Record(
        Report, """{"kind":"statement","report":"r","form":"direct","content":[{"start":0,"end":800,"text":"Er"}]}"""));

    [Fact]
    public void Read_OffsetsBehindAnEmoji_AreCodePoints()
    {
        using var emoji = new LittleCorpus().Document("B", "🕊 Frieden jetzt");
        var found = emoji.Record(
            """{"kind":"report","id":"r","uri":"B"}""",
            """{"kind":"statement","report":"r","form":"direct","content":[{"start":2,"end":9,"text":"Frieden"}]}""");
        Assert.Equal([1], Assert.Single(found.Of("B"))[Part.Quote].Ids.ToArray());
    }

    [Fact]
    public void Read_Header_NamesTheReader() =>
        Assert.Equal("abc", corpus.Record("""{"kind":"header","reader":"abc"}""").Reader);
}
