using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Web.Exports;

/// <summary>A report as an export gives it: the chosen statements and acts as people see them, with their edits and without what they rejected; and of its words
/// only those that its rights allow.</summary>
public sealed class ExportedReport
{
    private readonly Dictionary<string, Actor> actors;

    private ExportedReport(KeptReport kept, ImmutableArray<KeptStatement> statements, ImmutableArray<KeptAct> acts)
    {
        (Kept, Statements, Acts) = (kept, statements, acts);
        actors = kept.Read.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
    }

    public KeptReport Kept { get; }

    public Report Report => Kept.Read.Report;

    public ReportMetadata Metadata => Report.Metadata;

    public string Text => Report.Text.Value;

    /// <summary>In text order.</summary>
    public ImmutableArray<KeptStatement> Statements { get; }

    /// <summary>In text order.</summary>
    public ImmutableArray<KeptAct> Acts { get; }

    /// <summary>Every actor that the report refers to.</summary>
    public IEnumerable<Actor> Actors => Kept.Read.Actors;

    /// <summary>Whether the whole text may leave.</summary>
    public bool MayText => Metadata.Rights.Text == TextRights.Keep;

    /// <summary>Whether the words of spans may leave.</summary>
    public bool MayWords => Metadata.Rights.Text != TextRights.None;

    /// <summary>The report's address on the web, where it has one.</summary>
    public string? Address => Dossiers.Links.Web(Metadata.Canonical) ?? Dossiers.Links.Web(Report.Uri);

    /// <summary>The day of publication, where it is known to the day.</summary>
    public string? Day => Kept.Entry.Day;

    public static ExportedReport Of(KeptReport kept, bool withRejected, Func<KeptStatement, bool>? chosen = null, Func<KeptAct, bool>? chosenActs = null)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var statements = kept.Statements.Where(entry => (withRejected || entry.Review != Correction.Rejected) && (chosen is null || chosen(entry)));
        var acts = kept.Acts.Where(entry => (withRejected || entry.Review != Correction.Rejected) && (chosenActs is null || chosenActs(entry)));
        return new ExportedReport(kept, [.. statements], [.. acts]);
    }

    public Actor? Actor(string? id) => id is null ? null : actors.GetValueOrDefault(id);

    /// <summary>The statement on whose word an act stands; also one that was not chosen.</summary>
    public Statement? Word(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return act.OnWord is { } id ? Kept.Statements.FirstOrDefault(entry => entry.Statement.Id == id)?.Statement : null;
    }

    /// <summary>The words of spans, joined by an ellipsis; nothing where the rights forbid them.</summary>
    public string Words(ImmutableArray<TextSpan> spans) => MayWords ? Tables.StatementWords.Join(spans, Report.Text) : "";

    /// <summary>The report as a read one that holds just what was chosen.</summary>
    public ReadReport AsRead() => Kept.Read with { Statements = [.. Statements.Select(entry => entry.Statement)], Acts = [.. Acts.Select(entry => entry.Act)] };
}
