using Demarche.Record.Details;
using Demarche.RecordFormat;

namespace Demarche.Record.Sqlite;

/// <summary>Keeps what people decide, inside a transaction that the caller holds.</summary>
internal static class Decisions
{
    /// <summary>The decision as kept: with the value that it replaced, and whether its entry is there.</summary>
    public static KeptCorrection Keep(Connection to, Correction correction)
    {
        var statement = to.One("find/statement", KeptStatements.Row.Read, correction.Entry);
        var act = statement is null ? to.Scalar("acts/details", correction.Entry) as string : null;
        var orphaned = statement is null && act is null && to.Scalar("find/report-row", correction.Entry) is null;
        var kept = correction with { Was = correction.Was ?? Was(to, statement, act, correction) };
        to.Run("people/insert", kept.Entry, kept.Field, kept.Value, kept.Was, kept.By, Moments.Of(kept.At), kept.Why, orphaned ? 1 : 0);
        Keeper.Refresh(to, kept.Entry);
        if (!orphaned && kept.Entry.Split('-') is [var report, ..]) to.Run("exchanges/due-put", report);
        return new KeptCorrection(kept, orphaned);
    }

    private static string? Was(Connection from, KeptStatements.Row? statement, string? act, Correction correction)
    {
        var before = from.All("people/of-entry", CorrectionRows.Read, correction.Entry).ConvertAll(kept => kept.Correction);
        if (correction.Field == Correction.Review) return Correction.Text(CorrectionRows.Review(before));
        if (act is not null) return ActEdits.Value(ActEdits.Apply(ActDetails.Read(act, correction.Entry, ""), before), correction.Field);
        if (statement is null) return null;
        var text = StatementRows.TextFor(from, statement.Report, [.. before, correction]);
        return Edits.Value(Edits.Apply(StatementDetails.Read(statement.Details, statement.Id, ""), before, text), correction.Field, text);
    }
}
