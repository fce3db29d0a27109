using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>A list for people or for the next program: a table on a terminal, else one line a row with tabs between the cells and no heading.
/// The columns of both are those of docs/cli.md; some stand only in the plain form.</summary>
internal sealed class Sheet(Session session, params Column[] columns)
{
    private readonly List<string[]> rows = [];

    private bool Terminal => session.Surroundings.OutputIsTerminal;

    /// <summary>Adds a row, one cell for every column; in the plain form it is printed at once.</summary>
    public void Add(params string?[] cells)
    {
        var row = cells.Select(cell => Plain.Line(cell ?? "")).ToArray();
        if (Terminal) rows.Add(row);
        else session.Out.WriteLine(string.Join('\t', row));
    }

    /// <summary>Prints the table, where there is one.</summary>
    public void Close()
    {
        if (!Terminal || rows.Count == 0) return;
        session.Out.Flush();
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        var shown = Enumerable.Range(0, columns.Length).Where(i => !columns[i].PlainOnly).ToArray();
        foreach (var i in shown) table.AddColumn(Heading(columns[i]));
        foreach (var row in rows) table.AddRow(shown.Select(i => new Text(row[i])));
        Screen.Of(session).Write(table);
    }

    private TableColumn Heading(Column column)
    {
        var heading = new TableColumn(new Text(session.Labels[column.Label], new Style(decoration: Decoration.Bold)));
        if (column.Right) heading.RightAligned();
        return column.Fixed ? heading.NoWrap() : heading;
    }
}

/// <summary>A column of <see cref="Sheet"/>.</summary>
/// <param name="Label">The key of its heading.</param>
internal sealed record Column(string Label)
{
    /// <summary>Not on a terminal, where room is short.</summary>
    public bool PlainOnly { get; init; }

    public bool Right { get; init; }

    public bool Fixed { get; init; }
}
