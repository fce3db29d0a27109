using Demarche.Language;
using Demarche.Record.Details;

namespace Demarche.Record.Sqlite;

/// <summary>The search words of acts: of everything that tells them.</summary>
internal static class ActWords
{
    /// <summary>The version of the schema that has them first.</summary>
    public const int Since = 10;

    private const int AtOnce = 500;

    public static void Put(Connection to, long row, IndexText index) => to.Run("acts/words-insert", row, index.Words, index.Lemmas);

    public static void Delete(Connection to, long row) => to.Run("acts/words-delete", row);

    /// <summary>Works them out for every act that is kept.</summary>
    public static void Fill(Connection to, IndexWords index)
    {
        for (var last = 0L; ;)
        {
            var reports = to.All("find/rows", row => row.GetInt64(0), last, AtOnce);
            if (reports.Count == 0) return;
            foreach (var report in reports) Fill(to, index, report);
            last = reports[^1];
        }
    }

    private static void Fill(Connection to, IndexWords index, long report)
    {
        var acts = to.All("acts/of-report", KeptActs.Row.Read, report);
        if (acts.Count == 0 || ReportReader.Report(to, report) is not var (read, _)) return;
        var language = ReadingLanguage.Of(read.Language);
        foreach (var act in acts) Put(to, act.RowId, index.Of(read.Text.Value, StatementSpans.Searched(act.Made(read.Id)), language));
    }
}
