using System.Text;
using Demarche.Intake;
using Demarche.Reports;
using Demarche.Tests.Intake.Html;

namespace Demarche.Tests.Intake.Markdown;

public sealed class MarkdownFormatTest
{
    [Fact]
    public void Read_AnArticle()
    {
        var bytes = Encoding.UTF8.GetBytes("""
            ---
            date: 2022-01-27
            source: "Der Bote"
            ---
            # Genf wartet *weiter*

            Die **Ministerin** sagte in [Genf](https://x.example), man habe
            Zeit &ndash; „viel“ Zeit.

            ![Die Ministerin im Palais](a.jpg)

            Kritik
            ------
            > „Das ist falsch.“

            - Eine Antwort steht_aus.
            - Ein _Ende_ auch.
            """.ReplaceLineEndings("\n"));
        var report = new ReportIntake().Read("a.md", new MemoryStream(bytes)).Single().Report!;
        Assert.Equal("Genf wartet weiter\n\nDie Ministerin sagte in Genf, man habe Zeit – „viel“ Zeit.\n\nKritik\n\n„Das ist falsch.“\n\nEine Antwort steht_aus.\n\nEin Ende auch.\n\nDie Ministerin im Palais", report.Text.Value);
        Assert.Equal([PartRole.Headline, PartRole.Body, PartRole.Crosshead, PartRole.Body, PartRole.Body, PartRole.Body, PartRole.Caption], report.Parts.Select(part => part.Role));
        Assert.Equal(("2022-01-27", "Der Bote", "Genf wartet weiter"), (report.Published!.Value, report.Metadata.Outlet, report.Metadata.Title));
        SourceMaps.Check(report, bytes);
    }

    [Theory]
    [InlineData("Der Rat tagt.", "Der Rat tagt.")]
    [InlineData("1. Januar war es", "1. Januar war es")]
    [InlineData("2 * 3 [nicht] ![", "2 * 3 [nicht] ![")]
    [InlineData("\\*kein\\* Stern", "*kein* Stern")]
    [InlineData("---\nDer Rat", "Der Rat")]
    public void Read_Signs(string text, string words) =>
        Assert.Equal(words, new ReportIntake().Read("a.md", new MemoryStream(Encoding.UTF8.GetBytes(text))).Single().Report!.Text.Value);
}
