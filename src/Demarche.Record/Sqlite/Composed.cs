using System.Text;

namespace Demarche.Record.Sqlite;

/// <summary>A query put together from pieces of the SQL files; values come in as parameters alone.</summary>
internal sealed class Composed(string start)
{
    private readonly StringBuilder list = new(Sql.Of(start));
    private readonly Dictionary<string, SqlValue> values = new(StringComparer.Ordinal);
    private string order = "";
    private string? around;

    /// <summary>Of too many the list has those alone that come first in the order in which they are scanned; sorted are only these.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Counts what the list has, up to <c>$scan</c>.</summary>
    public string Count => Sql.Of("reports/count").Replace("$list", list.ToString(), StringComparison.Ordinal);

    /// <summary>A page of the list in its order.</summary>
    public string Page => Ordered + "\n" + Sql.Of("reports/page");

    /// <summary>Another query over the list in its order, where that says <c>$hits</c>.</summary>
    public string In(string query) => Sql.Of(query).Replace("$hits", Ordered, StringComparison.Ordinal);

    /// <summary>All of the list in its order.</summary>
    public string Ordered
    {
        get
        {
            var whole = list + "\n" + order;
            return around is null ? whole : around.Replace("$hits", whole, StringComparison.Ordinal);
        }
    }

    /// <summary>Adds a condition where there is a value for it.</summary>
    public Composed Where(string piece, string parameter, string? value)
    {
        if (value is null) return this;
        list.Append('\n').Append(Sql.Of(piece));
        return With(parameter, value);
    }

    public Composed With(string parameter, string value)
    {
        values[parameter] = value;
        return this;
    }

    public Composed Order(string piece)
    {
        order = Sql.Of(piece);
        return this;
    }

    /// <summary>Takes the first so many in an order, <c>$scan</c>, which then are sorted otherwise.</summary>
    public Composed Cut(string piece)
    {
        IsCut = true;
        return Order(piece);
    }

    /// <summary>Puts the list inside another query, where that says <c>$hits</c>.</summary>
    public Composed Around(string piece)
    {
        around = Sql.Of(piece);
        return this;
    }

    public Dictionary<string, SqlValue> Values(params ReadOnlySpan<(string Name, long Value)> more)
    {
        var all = new Dictionary<string, SqlValue>(values, StringComparer.Ordinal);
        foreach (var (name, value) in more) all[name] = value;
        return all;
    }
}
