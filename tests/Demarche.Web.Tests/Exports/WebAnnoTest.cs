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
    public void Relations_AreArrowsBetweenActs()
    {
        var tsv = exporting.Text("webanno", ExportingRecord.Only(ExportingRecord.Signs().Report.Id));
        Assert.Matches(@"\treactsTo\t[0-9]+-[0-9]+\[[0-9]+_[0-9]+\]\t\n", tsv);
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
        Assert.Equal("#T_SP=webanno.custom.ActWords|act|part|name|qualifier|status|actor|office|time|onWord|amount|unit|bound|about", lines[2]);
        Assert.Equal("#T_RL=webanno.custom.ActRelation|relation|BT_webanno.custom.ActWords", lines[3]);
        Assert.Equal(["", ""], lines[4..6]);
        var (sentence, token, last) = (0, 0, 0);
        var arcs = new List<(string From, string Number, string To, string Other)>();
        var (firsts, relations) = (new Dictionary<string, string>(), new HashSet<string>(Enum.GetNames<Acts.RelationType>(), StringComparer.OrdinalIgnoreCase));
        foreach (var line in lines[6..].Where(line => line.Length > 0))
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
            Assert.Equal(25, cells.Length);
            Assert.Equal("", cells[^1]);
            Assert.All(cells[3..22], Cell);
            Assert.Single(cells[3..9].Select(cell => Bar().Count(cell)).Distinct());
            Assert.Single(cells[9..22].Select(cell => Bar().Count(cell)).Distinct());
            foreach (Match number in Numbers().Matches(cells[9])) firsts.TryAdd(number.Groups[1].Value, cells[0]);
            if (cells[23] == "_") continue;
            Assert.Equal(Bar().Count(cells[22]), Bar().Count(cells[23]));
            Assert.All(cells[22].Split('|'), relation => Assert.Contains(relation, relations));
            arcs.AddRange(cells[23].Split('|').Select(end => End().Match(end).Groups).Select(end => (end[1].Value, end[2].Value, cells[0], end[3].Value)));
        }

        // An arrow stands at the first token of the mark to which it leads, and names that of the one from which it comes.
        Assert.All(arcs, arc => Assert.Equal((firsts[arc.Number], firsts[arc.Other]), (arc.From, arc.To)));
    }

    private static Regex Numbers() => new(@"\[([0-9]+)\](?:\||$)", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static Regex End() => new(@"^([0-9]+-[0-9]+)\[([0-9]+)_([0-9]+)\]$", RegexOptions.None, TimeSpan.FromSeconds(1));

    // "_" for nothing, "*" for no value; every other sign of the format is escaped; stacked marks bear numbers.
    private static void Cell(string cell) => Assert.All(cell == "_" ? [] : Bar().Split(cell), value => Assert.Matches(@"^(\*|(?:[^\\\[\]|_;*\t]|\\.)+)\[[0-9]+\]$", value));

    private static Regex Bar() => new(@"(?<!\\)\|", RegexOptions.None, TimeSpan.FromSeconds(1));
}
