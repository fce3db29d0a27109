using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Demarche.Web.Tests.Exports;

/// <summary>Holds the export against the description of WebAnno TSV 3.3.</summary>
public sealed class WebAnnoTest(ExportingRecord exporting) : IClassFixture<ExportingRecord>
{
    [Fact]
    public void Files_KeepTheRules()
    {
        var files = exporting.Files("webanno");
        Assert.NotEmpty(files);
        foreach (var (name, bytes) in files) Tsv(Encoding.UTF8.GetString(bytes), exporting.Record.Find(Path.GetFileNameWithoutExtension(name))!.Read.Report.Text.Value);
    }

    [Fact]
    public void Signs_AreEscaped()
    {
        var tsv = exporting.Text("webanno", ExportingRecord.Only(ExportingRecord.Signs().Report.Id));
        Assert.Contains("\tdirect[", tsv, StringComparison.Ordinal);
        Assert.Contains("\\\\", tsv, StringComparison.Ordinal);
    }

    private static void Tsv(string tsv, string text)
    {
        var lines = tsv.Split('\n');
        Assert.Equal("#FORMAT=WebAnno TSV 3.3", lines[0]);
        Assert.Equal("#T_SP=webanno.custom.Words|statement|part|form|actor|office|polarity", lines[1]);
        Assert.Equal("#T_SP=webanno.custom.ActWords|act|part|name|qualifier|status|actor|office|time|onWord", lines[2]);
        Assert.Equal(["", ""], lines[3..5]);
        var (sentence, token, last) = (0, 0, 0);
        foreach (var line in lines[5..].Where(line => line.Length > 0))
        {
            if (line.StartsWith("#Text=", StringComparison.Ordinal))
            {
                (sentence, token) = (sentence + 1, 0);
                continue;
            }

            var cells = line.Split('\t');
            Assert.Equal($"{sentence}-{++token}", cells[0]);
            var offsets = cells[1].Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            Assert.InRange(offsets[0], last, offsets[1] - 1);
            Assert.Equal(text[offsets[0]..offsets[1]], cells[2].Replace("\\\\", "\\", StringComparison.Ordinal));
            last = offsets[1];
            Assert.Equal(19, cells.Length);
            Assert.Equal("", cells[^1]);
            Assert.All(cells[3..^1], Cell);
            Assert.Single(cells[3..9].Select(cell => Bar().Count(cell)).Distinct());
            Assert.Single(cells[9..^1].Select(cell => Bar().Count(cell)).Distinct());
        }
    }

    // "_" for nothing, "*" for no value; every other sign of the format is escaped; stacked marks bear numbers.
    private static void Cell(string cell) => Assert.All(cell == "_" ? [] : Bar().Split(cell), value => Assert.Matches(@"^(\*|(?:[^\\\[\]|_;*\t]|\\.)+)\[[0-9]+\]$", value));

    private static Regex Bar() => new(@"(?<!\\)\|", RegexOptions.None, TimeSpan.FromSeconds(1));
}
