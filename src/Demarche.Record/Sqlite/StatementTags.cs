namespace Demarche.Record.Sqlite;

/// <summary>Keeps under which acts and states the statements of a report are found; inside a transaction that the caller holds.</summary>
internal static class StatementTags
{
    /// <summary>The tag of an act's name.</summary>
    public static string OfAct(string name) => "act:" + name;

    /// <summary>Tags the statements of a report that had none.</summary>
    public static void Put(Connection to, long report)
    {
        foreach (var (tag, day, place, statement) in (List<Row>)[.. to.All("tags/acts", Read, report), .. to.All("tags/states", Read, report)])
            if (to.Run("tags/put", tag, day, report, place, statement) > 0) to.Tally.Add("tag", tag);
    }

    /// <summary>Tags them anew after its entries changed.</summary>
    public static void Renew(Connection to, long report)
    {
        to.Run("tags/drop", report);
        Put(to, report);
    }

    private static Row Read(Cursor row) => new(row.GetString(0), row.GetString(1), row.GetInt64(3), row.GetInt64(4));

    private readonly record struct Row(string Tag, string Day, long Place, long Statement);
}
