using System.Text.Json;
using Demarche.Acts;
using Demarche.Exchanges.Links;
using Demarche.Record.Details;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>Reads everything again and says what is not as it was kept.</summary>
/// <param name="database">The record.</param>
/// <param name="done">Is told how many reports are verified.</param>
internal sealed class Verifier(Database database, Action<long>? done = null)
{
    private const int AtOnce = 200;

    public IEnumerable<Finding> Run()
    {
        foreach (var finding in File()) yield return finding;
        var count = 0L;
        for (var last = 0L; ;)
        {
            var rows = Rows(last);
            if (rows.Count == 0) yield break;
            foreach (var row in rows)
                foreach (var finding in Report(row)) yield return finding;
            done?.Invoke(count += rows.Count);
            last = rows[^1];
        }
    }

    private List<Finding> File() => Try(() => database.Read(from =>
    {
        List<Finding> findings = [];
        foreach (var line in from.All("find/integrity", row => row.GetString(0)))
            if (line != "ok") findings.Add(new(RecordErrors.Damaged, null, line));
        foreach (var table in from.All("find/foreign-keys", row => row.GetString(0)))
            findings.Add(new(RecordErrors.Damaged, null, $"A row of {table} points to nothing."));
        foreach (var (code, entry) in from.All("find/broken-columns", row => (row.GetString(0), row.GetString(1))))
            findings.Add(new(code, entry, "What was kept beside the entry is not what was kept."));
        foreach (var (kind, value) in from.All("facets/tally-wrong", row => (row.GetString(0), row.GetString(1))))
            findings.Add(new("count-changed", value, $"The record has another number of these ({kind}) than lists show."));
        foreach (var (id, type, first, second, fits) in from.All("links/doubtful", row => (row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt64(4) != 0)))
            if (!fits || FormatNames.Parse<LinkType>(type) is not { } known || Link.IdOf(known, [first, second]) != id) findings.Add(new("link-changed", id, "The link is not what was kept, or a report of it is gone."));
        return findings;
    }));

    private List<long> Rows(long last)
    {
        try
        {
            return database.Read(from => from.All("find/rows", row => row.GetInt64(0), last, AtOnce));
        }
        catch (DemarcheException)
        {
            return [];
        }
    }

    private List<Finding> Report(long row) => Try(() => database.Read(from =>
    {
        List<Finding> findings = [];
        var id = (string)from.Scalar("find/report-id", row)!;
        if (from.One("find/report", ReportReader.Row.Read, row) is not { } kept)
            return [new("report-changed", id, "The text of the report is gone.")];
        var text = FrozenText.Freeze(kept.Text);
        Report(findings, kept, text, from.One("find/seals", r => new Seals(r.GetString(3), r.GetInt64(4)), row)!);
        var actors = from.All("keep/report-actors", r => r.GetString(0), row).ToHashSet(StringComparer.Ordinal);
        foreach (var statement in from.All("find/statements", KeptStatements.Row.Read, row))
            Statement(findings, from, statement, kept.Id, text, actors);
        foreach (var act in from.All("acts/of-report", KeptActs.Row.Read, row)) Act(findings, from, act, kept.Id, text, actors);
        return findings;
    }));

    private static void Report(List<Finding> findings, ReportReader.Row kept, FrozenText text, Seals seals)
    {
        if (text.Sha256 != seals.Sha256 || text.Replaced > 0)
            findings.Add(new("text-changed", kept.Id, "The frozen text does not have the hash it was kept with."));
        if (SealOf(kept.Details, text) != seals.Seal)
            findings.Add(new("report-changed", kept.Id, "The metadata or parts of the report are not what was kept."));
        if (ReportId.Of(kept.Uri, text) != kept.Id) findings.Add(new("report-id-wrong", kept.Id, "The id does not follow from uri and text."));
    }

    private static void Statement(
        List<Finding> findings, Connection from, KeptStatements.Row kept, string report, FrozenText text, HashSet<string> actors)
    {
        var seal = SealOf(kept.Details, text);
        if (seal is null)
        {
            findings.Add(new("span-outside", kept.Id, "A span of the statement does not lie in the text."));
            return;
        }

        if (seal != kept.Seal) findings.Add(new("statement-changed", kept.Id, "The statement or its words are not what was kept."));
        var made = StatementDetails.Read(kept.Details, kept.Id, report);
        if (made.Content.IsEmpty || !StatementId.Fits(kept.Id, report, made.Content, text))
            findings.Add(new("statement-id-wrong", kept.Id, "The id does not follow from report and content."));
        if (!ColumnsHold(from, kept, made, text)) findings.Add(new("statement-changed", kept.Id, "What lists show of the statement differs from it."));
        foreach (var (actor, _) in ActorParts.Of(made))
            if (!actors.Contains(actor)) findings.Add(new("actor-missing", kept.Id, $"The record has no actor {actor} for it."));
    }

    private static void Act(List<Finding> findings, Connection from, KeptActs.Row kept, string report, FrozenText text, HashSet<string> actors)
    {
        var seal = SealOf(kept.Details, text);
        if (seal is null)
        {
            findings.Add(new("span-outside", kept.Id, "A span of the act does not lie in the text."));
            return;
        }

        if (seal != kept.Seal) findings.Add(new("act-changed", kept.Id, "The act or its words are not what was kept."));
        var made = ActDetails.Read(kept.Details, kept.Id, report);
        if (made.Evidence.IsEmpty || !ActId.Fits(kept.Id, report, made.Evidence, text)) findings.Add(new("act-id-wrong", kept.Id, "The id does not follow from report and evidence."));
        if (!ColumnsHold(from, kept, made, text)) findings.Add(new("act-changed", kept.Id, "What lists show of the act differs from it."));
        foreach (var (actor, _) in ActParts.Of(made))
            if (!actors.Contains(actor)) findings.Add(new("actor-missing", kept.Id, $"The record has no actor {actor} for it."));
    }

    private static bool ColumnsHold(Connection from, KeptActs.Row kept, Act made, FrozenText text)
    {
        var corrections = from.All("people/of-entry", CorrectionRows.Read, kept.Id).Select(found => found.Correction).ToList();
        var edited = Edits.OfActs.Apply(made, corrections, text);
        var parts = ActParts.Of(edited).Select(part => (part.Actor, FormatNames.Of(part.Part))).Distinct().ToHashSet();
        return kept.Name == FormatNames.Of(edited.Name) && kept.Status == FormatNames.Of(edited.Status) && kept.Origin == FormatNames.Of(made.Origin)
            && kept.Review == CorrectionRows.Review(corrections) && parts.SetEquals(from.All("acts/parts", row => (row.GetString(0), row.GetString(1)), kept.RowId));
    }

    private static bool ColumnsHold(Connection from, KeptStatements.Row kept, Statement made, FrozenText text)
    {
        var corrections = from.All("people/of-entry", CorrectionRows.Read, kept.Id).Select(found => found.Correction).ToList();
        var edited = Edits.OfStatements.Apply(made, corrections, text);
        var parts = ActorParts.Of(edited).Select(part => (part.Actor, FormatNames.Of(part.Part))).Distinct().ToHashSet();
        return kept.Form == FormatNames.Of(edited.Form) && kept.Origin == FormatNames.Of(made.Origin) && kept.Review == CorrectionRows.Review(corrections)
            && parts.SetEquals(from.All("find/parts", row => (row.GetString(0), row.GetString(1)), kept.RowId));
    }

    private static long? SealOf(string details, FrozenText text)
    {
        try
        {
            return Seal.Again(details, text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<Finding> Try(Func<List<Finding>> read)
    {
        try
        {
            return read();
        }
        catch (DemarcheException e)
        {
            return [new(e.Code, null, e.Message)];
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or ArgumentException or InvalidCastException)
        {
            return [new(RecordErrors.Damaged, null, $"An entry cannot be read: {e.Message}")];
        }
    }

    private sealed record Seals(string Sha256, long Seal);
}
