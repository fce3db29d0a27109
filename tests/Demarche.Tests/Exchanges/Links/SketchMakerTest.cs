using System.Globalization;
using Demarche.Evaluation;
using Demarche.Exchanges.Links;
using Demarche.Intake;

namespace Demarche.Tests.Exchanges.Links;

public sealed class SketchMakerTest
{
    [Theory]
    [InlineData("Eine Verlängerung des Abkommens gebe es nicht, sagte Jens Stoltenberg.", "not: Verlängerung 1.15, Abkommens 1")]
    [InlineData("Das Abkommen werde verlängert, sagte Jens Stoltenberg.", "Abkommen 1, verlängert 0.85")]
    [InlineData("Das Abkommen werde am 3. März 2022 verlängert, sagte Jens Stoltenberg.", "Abkommen 1, verlängert 0.85")]
    public void Of_WordsThatTell(string text, string expected) => Assert.Equal(expected, Listed(text));

    [Theory]
    [InlineData("The alliance delivered its written replies", "alliance 1, delivered 0.85, written 0.85, replies 1")]
    public void Of_EnglishWordsThatTell(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Reports.Said("e", text, "en", "person:Q7821917").Entries[0].Segments[0].Terms.Select(term => $"{term.Words} {term.Weight.ToString("0.##", CultureInfo.InvariantCulture)}")));

    /// <summary>What the reader knew already and what is looked at anew are one.</summary>
    [Fact]
    public void Of_ReportReadBackGivesTheSame()
    {
        foreach (var received in new ReportIntake().Read([Path.Combine(ProjectFolder.Path, "samples")], Stream.Null))
        {
            if (received.Report is not { } report) continue;
            var read = new Reader().Read(report);
            Assert.Equal(SketchBytes.Write(read.Sketch()), SketchBytes.Write(SketchMaker.Of(report, read.Statements, read.Acts)));
        }
    }

    [Fact]
    public void Bytes_GiveItBack()
    {
        var sketch = Reports.Sketch("a", AnyReport.Seeds[0] + " Man habe mindestens 283 Tonnen Munition geliefert, sagte Antony Blinken am Mittwoch.");
        var again = SketchBytes.Read(SketchBytes.Write(sketch))!;
        Assert.Equal(SketchBytes.Write(sketch), SketchBytes.Write(again));
        Assert.Equal(ReportPair.Links(sketch, Reports.Sketch("b", AnyReport.Seeds[0])).Select(link => link.Id), ReportPair.Links(again, Reports.Sketch("b", AnyReport.Seeds[0])).Select(link => link.Id));
    }

    [Fact]
    public void Bytes_OfSomethingElse()
    {
        var bytes = SketchBytes.Write(Reports.Sketch("a", AnyReport.Seeds[0]));
        for (var length = 0; length < bytes.Length; length += 7) Assert.Null(SketchBytes.Read(bytes[..length]));
    }

    private static string Listed(string text) => string.Join(" / ", Reports.Sketch("a", text).Entries.SelectMany(entry => entry.Segments).Select(segment =>
        (segment.Negated ? "not: " : "") + string.Join(", ", segment.Terms.Where(term => term.Weight > 0.1f).Select(term => $"{term.Words} {term.Weight.ToString("0.##", CultureInfo.InvariantCulture)}"))));
}
