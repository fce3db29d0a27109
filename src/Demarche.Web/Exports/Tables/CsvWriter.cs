namespace Demarche.Web.Exports.Tables;

/// <summary>Writes comma-separated values as RFC 4180 has them: CRLF between rows, quotation marks where a cell needs them.</summary>
/// <param name="output">Where to.</param>
/// <param name="spreadsheetSafe">Puts a ' before a cell that a spreadsheet might run as a formula, and a byte order mark before the first row.</param>
public sealed class CsvWriter(TextWriter output, bool spreadsheetSafe)
{
    // What a spreadsheet takes for the start of a formula, full-width forms among them (OWASP, CSV injection).
    private const string FormulaStarts = "=+-@\t\r\n\0＝＋－＠";

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
        if (spreadsheetSafe && value.Length > 0 && FormulaStarts.Contains(value[0])) value = "'" + value;
        return value.AsSpan().ContainsAny(",\"\r\n") || IsPadded(value) ? '"' + value.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : value;
    }

    // Some readers trim bare cells; the words of a span are exact.
    private static bool IsPadded(string value) => value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]));
}
