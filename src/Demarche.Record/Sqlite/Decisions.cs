using Demarche.Record.Details;
using Demarche.RecordFormat;

namespace Demarche.Record.Sqlite;

/// <summary>Keeps what people decide, inside a transaction that the caller holds.</summary>
internal static class Decisions
{
    /// <summary>The decision as kept: with the value that it replaced, and whether its entry is there.</summary>
    public static KeptCorrection Keep(Connection to, Correction correction)
    {
        var statement = to.One("keep/effective", MadeRow.Read, correction.Entry);
        var act = statement is null ? to.One("acts/effective", MadeRow.Read, correction.Entry) : null;
        var orphaned = statement is null && act is null && to.Scalar("find/report-row", correction.Entry) is null;
        var kept = correction with { Was = correction.Was ?? Was(to, statement, act, correction) };
        to.Run("people/insert", kept.Entry, kept.Field, kept.Value, kept.Was, kept.By, Moments.Of(kept.At), kept.Why, orphaned ? 1 : 0);
        Keeper.Refresh(to, kept.Entry);
        if (!orphaned && kept.Entry.Split('-') is [var report, ..]) to.Run("exchanges/due-put", report);
        return new KeptCorrection(kept, orphaned);
    }

    private static string? Was(Connection from, MadeRow? statement, MadeRow? act, Correction correction)
    {
        var before = from.All("people/of-entry", CorrectionRows.Read, correction.Entry).ConvertAll(kept => kept.Correction);
        if (correction.Field == Correction.Review) return Correction.Text(CorrectionRows.Review(before));
        if (statement is not null) return Was(from, statement, Edits.OfStatements, StatementDetails.Read(statement.Details, correction.Entry, ""), before, correction);
        return act is null ? null : Was(from, act, Edits.OfActs, ActDetails.Read(act.Details, correction.Entry, ""), before, correction);
    }

    private static string? Was<T>(Connection from, MadeRow at, Edits<T> edits, T made, List<Correction> before, Correction correction)
    {
        var text = CorrectionRows.TextFor(from, at.At.Row, [.. before, correction]);
        return edits.Value(edits.Apply(made, before, text), correction.Field, text);
    }
}
