using Demarche.Web.Exports.Tables;

namespace Demarche.Web.Tests.Exports;

public sealed class CsvWriterTest
{
    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\rb", "\"a\rb\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("„a“; b", "„a“; b")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("", "")]
    public void Cell_AsRfc4180(string cell, string written) => Assert.Equal($"x,{written}\r\n", Write(spreadsheetSafe: false, "x", cell));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49", "'+49")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("\ra", "\"'\ra\"")]
    [InlineData("\na", "\"'\na\"")]
    [InlineData("\0a", "'\0a")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠a", "'＠a")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a; \"=1", "\"a; \"\"'=1\"")]
    [InlineData("a\t@b", "a\t'@b")]
    [InlineData("a\n-b", "\"a\n'-b\"")]
    [InlineData("a\"\r\n=b", "\"a\"\"\r\n'=b\"")]
    [InlineData(" =1", "\" '=1\"")]
    [InlineData("\"=1", "\"\"\"'=1\"")]
    [InlineData("a – b; c-d", "a – b; c-d")]
    public void Cell_SpreadsheetSafe_NoFormula(string cell, string written) => Assert.Equal($"\uFEFF{written},x\r\n", Write(spreadsheetSafe: true, cell, "x"));

    private static string Write(bool spreadsheetSafe, params string[] cells)
    {
        var output = new StringWriter();
        new CsvWriter(output, spreadsheetSafe).Row(cells);
        return output.ToString();
    }
}
