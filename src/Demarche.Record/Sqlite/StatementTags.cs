namespace Demarche.Record.Sqlite;

/// <summary>Keeps under which acts and states the statements of a report are found; inside a transaction that the caller holds.</summary>
internal static class StatementTags
{
    /// <summary>The tag of an act's name.</summary>
    public static string OfAct(string name) => "act:" + name;

    /// <summary>Tags the statements of a report that had none.</summary>
    public static void Put(Connection to, long report)
    {
        to.Run("tags/acts", report);
        to.Run("tags/states", report);
    }

    /// <summary>Tags them anew after its entries changed.</summary>
    public static void Renew(Connection to, long report)
    {
        to.Run("tags/drop", report);
        Put(to, report);
    }
}
