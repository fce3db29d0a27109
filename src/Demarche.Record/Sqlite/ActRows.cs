using Demarche.Acts;
using Demarche.Record.Details;
using Demarche.RecordFormat;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>Writes the rows of acts, the parts that actors play in them and their search words.</summary>
internal sealed class ActRows : IEntryRows<Act>
{
    public string IdOf(Act entry) => entry.Id;

    public Origin OriginOf(Act entry) => entry.Origin;

    public Dictionary<string, KeptEntryRow> Kept(Connection from, long report) => StatementRows.Kept(from, "acts/kept", report);

    public void Insert(Connection to, ReportRow at, int place, PreparedEntry<Act> prepared)
    {
        var entry = prepared.Entry;
        var row = to.Insert("acts/insert",
            entry.Id, at.Row, place, at.Day, FormatNames.Of(entry.Name), FormatNames.Of(entry.Status), FormatNames.Of(entry.Origin), at.Reader, prepared.Details, prepared.Seal);
        to.Tally.Add("act", FormatNames.Of(entry.Name));
        to.Tally.Add("status", FormatNames.Of(entry.Status));
        PutParts(to, row, at, place, entry);
        ActWords.Put(to, row, prepared.Index);
    }

    public void Update(Connection to, long row, ReportRow at, int place, PreparedEntry<Act> prepared)
    {
        var entry = prepared.Entry;
        to.Run("acts/update", row, place, at.Day, FormatNames.Of(entry.Name), FormatNames.Of(entry.Status), FormatNames.Of(entry.Origin), at.Reader, prepared.Details, prepared.Seal);
        to.Run("acts/parts-delete", row);
        PutParts(to, row, at, place, entry);
        ActWords.Delete(to, row);
        ActWords.Put(to, row, prepared.Index);
    }

    public void Move(Connection to, long row, int place, string day)
    {
        to.Run("acts/move", row, place, day);
        to.Run("acts/parts-move", row, place, day);
    }

    public void Delete(Connection to, long row)
    {
        ActWords.Delete(to, row);
        to.Run("acts/delete", row);
    }

    /// <summary>Brings what lists and filters see of an act in line with people's decisions; nothing where it is not kept.</summary>
    public static void Refresh(Connection to, string id)
    {
        if (to.One("acts/effective", MadeRow.Read, id) is not { } made) return;
        var corrections = to.All("people/of-entry", CorrectionRows.Read, id).Select(found => found.Correction).ToList();
        var edited = Edits.OfActs.Apply(ActDetails.Read(made.Details, id, ""), corrections, CorrectionRows.TextFor(to, made.At.Row, corrections));
        to.Run("acts/columns", made.Row, FormatNames.Of(edited.Name), FormatNames.Of(edited.Status), CorrectionRows.Review(corrections));
        to.Run("acts/parts-delete", made.Row);
        PutParts(to, made.Row, made.At, made.Place, edited);
        Outsiders.Put(to, ActParts.Of(edited).Select(part => part.Actor));
    }

    private static void PutParts(Connection to, long row, ReportRow at, int place, Act act)
    {
        foreach (var (actor, part) in ActParts.Of(act))
            if (to.Run("acts/part-insert", actor, FormatNames.Of(part), at.Day, at.Row, place, row) > 0 && part is ActPart.Actor or ActPart.Recipient) to.Tally.Add(FormatNames.Of(part), actor);
    }
}
