using Demarche.Acts;
using Demarche.Record.Details;
using Demarche.RecordFormat;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>Keeps what people decide, inside a transaction that the caller holds.</summary>
internal static class Decisions
{
    /// <summary>The decision as kept: with the value that it replaced, and whether its entry is there.</summary>
    public static KeptCorrection Keep(Connection to, Correction correction)
    {
        var statement = Statement(to, correction.Entry);
        var act = Act(to, correction.Entry);
        var orphaned = statement is null && act is null && to.Scalar("find/report-row", correction.Entry) is null;
        var kept = correction with { Was = correction.Was ?? Was(to, statement, act, correction) };
        to.Run("people/insert", kept.Entry, kept.Field, kept.Value, kept.Was, kept.By, Moments.Of(kept.At), kept.Why, orphaned ? 1 : 0);
        Keeper.Refresh(to, kept.Entry);
        return new KeptCorrection(kept, orphaned);
    }

    private static Statement? Statement(Connection from, string id) => from.Scalar("find/statement-details", id) is string details
        ? Edits.Apply(StatementDetails.Read(details, id, ""), Of(from, id))
        : null;

    private static Act? Act(Connection from, string id) => from.Scalar("acts/details", id) is string details
        ? ActEdits.Apply(ActDetails.Read(details, id, ""), Of(from, id))
        : null;

    private static string? Was(Connection from, Statement? statement, Act? act, Correction correction)
    {
        if (correction.Field == Correction.Review) return Correction.Text(CorrectionRows.Review(Of(from, correction.Entry)));
        return statement is not null ? Edits.Value(statement, correction.Field) : act is not null ? ActEdits.Value(act, correction.Field) : null;
    }

    private static IEnumerable<Correction> Of(Connection from, string entry) =>
        from.All("people/of-entry", CorrectionRows.Read, entry).Select(kept => kept.Correction);
}
