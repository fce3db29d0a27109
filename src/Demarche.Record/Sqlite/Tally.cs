namespace Demarche.Record.Sqlite;

/// <summary>The counts over the whole record. Triggers note every change of a row; here the notes of a transaction become changes of the counts, each count once, as a group of reports counts the same few forms and states again and again.</summary>
internal static class Tally
{
    /// <summary>To be done before the transaction ends that the caller holds.</summary>
    public static void Update(Connection to)
    {
        if (to.Scalar("facets/tally-changed") is null) return;
        to.Run("facets/tally-change");
        to.Run("facets/tally-none");
        to.Run("facets/tally-noted");
    }
}
