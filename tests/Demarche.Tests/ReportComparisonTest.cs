using Demarche.Exchanges.Links;

namespace Demarche.Tests;

public sealed class ReportComparisonTest
{
    private const string One = "„Die Aufstellung neuer Raketen nahe unserer Grenze ist unannehmbar“, sagte Außenminister Sergej Lawrow. Berlin werde 300 Panzer an Polen liefern, sagte Bundeskanzler Olaf Scholz. Laut der Agentur TASS wartet Moskau ab.";
    private const string Other = "Der Haushalt sei solide finanziert, sagte Finanzminister Christian Lindner. Lawrow erklärte, die Aufstellung neuer Raketen nahe der russischen Grenze sei unannehmbar. Berlin werde 200 Panzer an Polen liefern, sagte Bundeskanzler Olaf Scholz. Das Treffen beginnt der Agentur TASS zufolge am Abend.";

    [Fact]
    public void Of_AlignsWhatIsTheSameAndWhatDiffers()
    {
        var comparison = Compare(One, Other);
        Assert.Contains(comparison.Rows, row => row.As == ComparedAs.Same && Words(row.One, comparison.One).Contains("Raketen", StringComparison.Ordinal));
        var differs = comparison.Rows.First(row => row.As == ComparedAs.Differs);
        Assert.Equal(LinkType.Conflict, differs.Link!.Type);
        Assert.Equal("300", Marked(differs.One, comparison.One));
        Assert.Equal("200", Marked(differs.Other, comparison.Other));
        Assert.Contains(comparison.Rows, row => row is { As: ComparedAs.OnlyHere, One: null } && Words(row.Other, comparison.Other).Contains("Haushalt", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_NamesTheSourcesOfBoth() => Assert.Equal("TASS", string.Join(' ', Compare(One, Other).Sources));

    [Fact]
    public void Of_ACopyIsAlignedAllTheSame()
    {
        var comparison = Compare(AnyReport.Seeds[0], "Andere Überschrift\n\n" + AnyReport.Seeds[0]);
        Assert.Contains(comparison.Between, link => link.Type == LinkType.Copy);
        Assert.All(comparison.Rows.Where(row => row.Link is not null), row => Assert.Empty(row.One!.Differing));
        Assert.Contains(comparison.Rows, row => row.As == ComparedAs.Same);
    }

    [Theory]
    [InlineData("Wir liefern 300 Panzer.", "Man liefere 200 Panzer an Kiew.", "Wir liefern 300", "Man liefere 200 an Kiew")]
    [InlineData("Nein, nie.", "„nein – NIE“", "", "")]
    [InlineData("", "eins", "", "eins")]
    public void WordDifference_IsWhatOneHasAlone(string one, string other, string only, string onlyOther)
    {
        var (mine, its) = WordDifference.Of(one, [new(0, one.Length)], other, [new(0, other.Length)]);
        Assert.Equal((only, onlyOther), (string.Join(' ', mine.Select(span => span.In(one).ToString())), string.Join(' ', its.Select(span => span.In(other).ToString()))));
    }

    private static ReportComparison Compare(string one, string other) => ReportComparison.Of(Exchanges.Links.Reports.Read("one.txt", one), Exchanges.Links.Reports.Read("other.txt", other));

    private static string Words(ComparedEntry? entry, ReadReport read) => entry is null ? "" : string.Join(' ', entry.Spans.Select(span => span.In(read.Report.Text.Value).ToString()));

    private static string Marked(ComparedEntry? entry, ReadReport read) => string.Join(' ', entry!.Differing.Select(span => span.In(read.Report.Text.Value).ToString()));
}
