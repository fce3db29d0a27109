using System.Text;
using Demarche.Language;
using Demarche.LexiconCompiler;

namespace Demarche.Tests.Language;

public class LexiconCompilerTest
{
    private const string Small = """
        #preis	preisen	VER:IMP:SIN:NON -- sonst Fehlalarm
        -	Hehl	SUB:DAT:SIN:MAS
        Bote 	Bote	SUB:NOM:SIN:MAS
        Boten	Bote	SUB:NOM:PLU:MAS
        Boten	Bote	SUB:AKK:PLU:MAS
        mitgeteilt	mitteilen	VER:PA2:SFT
        war	sein	VER:3:SIN:PRT:NON
        war	sein	VER:AUX:3:SIN:PRT
        """;

    [Fact]
    public void Compile_SmallSource_AnswersForIt()
    {
        var lexicon = Lexicon.Open(Compilation.Compile(Read(Small)));

        Assert.Equal((4, 6), (lexicon.FormCount, lexicon.SourceReadingCount));
        Assert.False(lexicon.Find("preis").IsFound);
        Assert.False(lexicon.Find("-").IsFound);
        Assert.Equal("Bote", lexicon.Find("Bote").FirstLemma(WordClasses.Noun));
        Assert.Equal(Cases.Nominative | Cases.Accusative, lexicon.Find("Boten")[0].Case);
        Assert.Equal("mitteilen", lexicon.Find("mitgeteilt").FirstLemma(WordClasses.Participle2));
        Assert.Equal(1, lexicon.Find("war").Count);
        Assert.True(lexicon.Find("war").Has(WordClasses.Auxiliary));
    }

    [Fact]
    public void Find_LemmaThatIsNoForm_IsNotFoundButHasANumber()
    {
        var lexicon = Lexicon.Open(Compilation.Compile(Read(Small)));

        Assert.False(lexicon.Find("sein").IsFound);
        Assert.Equal(lexicon.LemmaIdOf("sein"), lexicon.Find("war")[0].LemmaId);
    }

    [Fact]
    public void Compile_LinesInAnotherOrder_GivesTheSameTables()
    {
        var turned = string.Join('\n', Small.Split('\n').Reverse());

        var (one, other) = (Lexicon.Open(Compilation.Compile(Read(Small))), Lexicon.Open(Compilation.Compile(Read(turned))));

        Assert.Equal(one.Image.Edges, other.Image.Edges);
        Assert.NotEqual(one.Source, other.Source);
    }

    [Theory]
    [InlineData("Bote\tBote", "Line 2")]
    [InlineData("Bote\t \tSUB", "Line 2")]
    [InlineData("Bote\tBote\tXYZ", "XYZ")]
    [InlineData("Bote\tBote\tSUB:NOM:QQQ", "QQQ")]
    [InlineData("Bote\tBote\tVER:SIN", "verb form")]
    public void Read_FaultyLine_IsNamed(string line, string named) =>
        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => Read($"# comment\n{line}\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_MissingSource_SaysWhatIsMissing() =>
        Assert.Contains("german-pos-dict.tsv", Assert.Throws<FileNotFoundException>(() => SourceFile.Read("no-such-folder")).Message, StringComparison.Ordinal);

    [Fact]
    public void Compile_FormTooLong_IsNamed()
    {
        var form = new string('a', 129);

        Assert.Contains(form, Assert.Throws<InvalidDataException>(() => Compilation.Compile(Read($"{form}\tx\tADV\n"))).Message, StringComparison.Ordinal);
    }

    private static SourceLexicon Read(string text) => SourceLexicon.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
