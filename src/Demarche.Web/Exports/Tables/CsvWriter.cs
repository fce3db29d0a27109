using System.Buffers;
using System.Text;

namespace Demarche.Web.Exports.Tables;

/// <summary>Writes comma-separated values as RFC 4180 has them: CRLF between rows, quotation marks where a cell needs them.</summary>
/// <param name="output">Where to.</param>
/// <param name="spreadsheetSafe">Puts a ' before what a spreadsheet might run as a formula, and a byte order mark before the first row. Spreadsheets of some languages part cells at semicolons
/// (or tabs) and know quotation marks only at the start of a cell, so the start of a formula is told behind those marks, too.</param>
public sealed class CsvWriter(TextWriter output, bool spreadsheetSafe)
{
    // What a spreadsheet takes for the start of a formula, full-width forms among them (OWASP, CSV injection).
    private const string FormulaStarts = "=+-@\t\r\n\0＝＋－＠";

    private static readonly SearchValues<char> Formulas = SearchValues.Create(FormulaStarts);

    // Behind these some spreadsheets begin another cell.
    private const string Parting = ";\t\r\n";

    private bool begun;

    public void Row(params IEnumerable<string?> cells)
    {
        if (!begun && spreadsheetSafe) output.Write('\uFEFF');
        begun = true;
        output.Write(string.Join(',', cells.Select(cell => Cell(cell ?? ""))));
        output.Write("\r\n");
    }

    private string Cell(string value)
    {
        if (spreadsheetSafe) value = Tamed(value);
        return value.AsSpan().ContainsAny(",\"\r\n") || IsPadded(value) ? '"' + value.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : value;
    }

    private static string Tamed(string value)
    {
        if (value.AsSpan().IndexOfAny(Formulas) < 0) return value;
        var tamed = new StringBuilder(value.Length + 1);
        for (var at = 0; at < value.Length; at++)
        {
            if (Formulas.Contains(value[at]) && MayBeginCell(value, at)) tamed.Append('\'');
            tamed.Append(value[at]);
        }

        return tamed.ToString();
    }

    // At the start, or with nothing but blanks and quotation marks after a mark that may part cells. The marks themselves begin one only at the start.
    private static bool MayBeginCell(string value, int at)
    {
        if (at > 0 && Parting.Contains(value[at])) return false;
        while (at > 0 && value[at - 1] is (' ' or '"')) at--;
        return at == 0 || Parting.Contains(value[at - 1]);
    }

    // Some readers trim bare cells; the words of a span are exact.
    private static bool IsPadded(string value) => value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]));
}
