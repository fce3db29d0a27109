namespace Demarche.Record.Sqlite;

/// <summary>Where a node of an exchange stands: the row of its report and its number there.</summary>
internal readonly record struct NodePlace(long Report, int Number) : IComparable<NodePlace>
{
    public static NodePlace Read(Cursor row) => new(row.GetInt64(0), row.GetInt32(1));

    public int CompareTo(NodePlace other) => Report != other.Report ? Report.CompareTo(other.Report) : Number.CompareTo(other.Number);
}
