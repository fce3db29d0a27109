using Demarche.Record.Details;
using Demarche.RecordFormat;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>Writes the rows of statements, the parts that actors play in them and their search words.</summary>
internal sealed class StatementRows : IEntryRows<Statement>
{
    public string IdOf(Statement entry) => entry.Id;

    public Origin OriginOf(Statement entry) => entry.Origin;

    public Dictionary<string, KeptEntryRow> Kept(Connection from, long report) => Kept(from, "keep/statements", report);

    /// <summary>The rows of kept entries of any kind, by a query of their id, row, seal, origin and place.</summary>
    public static Dictionary<string, KeptEntryRow> Kept(Connection from, string query, long report) => from
        .All(query, row => new KeptEntryRow(
            row.GetString(0), row.GetInt64(1), row.GetInt64(2), FormatNames.Parse<Origin>(row.GetString(3)) ?? Origin.Import, row.GetInt32(4)), report)
        .ToDictionary(row => row.Id, StringComparer.Ordinal);

    public void Insert(Connection to, ReportRow at, int place, PreparedEntry<Statement> prepared)
    {
        var entry = prepared.Entry;
        var row = to.Insert("keep/statement-insert",
            entry.Id, at.Row, place, at.Day, FormatNames.Of(entry.Form), FormatNames.Of(entry.Origin), at.Reader, prepared.Details, prepared.Seal);
        to.Tally.Add("form", FormatNames.Of(entry.Form));
        PutParts(to, row, at, place, entry);
        to.Run("keep/statement-words-insert", row, prepared.Index.Words, prepared.Index.Lemmas);
    }

    public void Update(Connection to, long row, ReportRow at, int place, PreparedEntry<Statement> prepared)
    {
        var entry = prepared.Entry;
        to.Run("keep/statement-update", row, place, at.Day, FormatNames.Of(entry.Form), FormatNames.Of(entry.Origin), at.Reader, prepared.Details, prepared.Seal);
        to.Run("keep/parts-delete", row);
        PutParts(to, row, at, place, entry);
        to.Run("keep/statement-words-delete", row);
        to.Run("keep/statement-words-insert", row, prepared.Index.Words, prepared.Index.Lemmas);
    }

    public void Move(Connection to, long row, int place, string day)
    {
        to.Run("keep/statement-move", row, place, day);
        to.Run("keep/parts-move", row, place, day);
    }

    public void Delete(Connection to, long row)
    {
        to.Run("keep/statement-words-delete", row);
        to.Run("keep/statement-delete", row);
    }

    /// <summary>Brings what lists and filters see of a statement in line with people's decisions; nothing where it is not kept.</summary>
    public static void Refresh(Connection to, string id)
    {
        if (to.One("keep/effective", MadeRow.Read, id) is not { } made) return;
        var corrections = to.All("people/of-entry", CorrectionRows.Read, id).Select(found => found.Correction).ToList();
        var edited = Edits.OfStatements.Apply(StatementDetails.Read(made.Details, id, ""), corrections, CorrectionRows.TextFor(to, made.At.Row, corrections));
        to.Run("keep/statement-columns", made.Row, FormatNames.Of(edited.Form), CorrectionRows.Review(corrections));
        to.Run("keep/parts-delete", made.Row);
        PutParts(to, made.Row, made.At, made.Place, edited);
        Outsiders.Put(to, ActorParts.Of(edited).Select(part => part.Actor));
    }

    private static void PutParts(Connection to, long row, ReportRow at, int place, Statement statement)
    {
        foreach (var (actor, part) in ActorParts.Of(statement))
            if (to.Run("keep/part-insert", actor, FormatNames.Of(part), at.Day, at.Row, place, row) > 0 && part == ActorPart.Speaker) to.Tally.Add("speaker", actor);
    }
}
