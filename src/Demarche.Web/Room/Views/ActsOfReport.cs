using System.Collections.Immutable;
using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Room.Views;

/// <summary>The acts of a report, for the reading view that marks acts instead of statements.</summary>
public sealed class ActsOfReport
{
    private readonly Dictionary<string, KeptAct> acts;
    private readonly Dictionary<string, int> numbers;

    public ActsOfReport(ReportView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var statements = view.Kept.Statements.ToDictionary(kept => kept.Statement.Id, kept => kept.Statement, StringComparer.Ordinal);
        Entries = [.. view.Kept.Acts.Select(kept => new ActEntry(
            kept.Act, kept.Review, view.Kept.Entry, view.Report.Report.Text, view.Kept.Read.Actors, kept.Act.OnWord is { } word ? statements.GetValueOrDefault(word) : null))];
        acts = view.Kept.Acts.ToDictionary(kept => kept.Act.Id, StringComparer.Ordinal);
        Marked = view.Report with { Entries = [.. Entries.Where(entry => entry.Review != Correction.Rejected).Select((entry, place) => Mark(view, entry.Act, place + 1))] };
        numbers = Marked.Entries.ToDictionary(mark => mark.Statement.Id, mark => mark.Number, StringComparer.Ordinal);
    }

    /// <summary>In text order.</summary>
    public ImmutableArray<ActEntry> Entries { get; }

    /// <summary>The report with the acts that nobody rejected as what is marked in it.</summary>
    public DossierReport Marked { get; }

    /// <summary>The number of an act in the text; none for one that is not marked.</summary>
    public int? Number(string act) => numbers.TryGetValue(act, out var number) ? number : null;

    /// <summary>An act with what people decided about it.</summary>
    public KeptAct Kept(string act) => acts[act];

    internal Page Page(Page page) => page with { MarkClass = mark => "act " + FormatNames.Of(acts[mark.Statement.Id].Act.Code.Score), MarkTitle = mark => Title(mark, page) };

    // What marks a text knows statements; an act is marked as one of its evidence.
    private static DossierEntry Mark(ReportView view, Act act, int number) =>
        new(new Statement { Id = act.Id, Report = act.Report, Form = StatementForm.Reported, Content = act.Evidence, Speaker = act.Actors.FirstOrDefault() }, view.Report.Report, view.Report.Shown, number, 0, null);

    private string Title(DossierEntry mark, Page page)
    {
        var act = acts[mark.Statement.Id].Act;
        return page.Say.Number(mark.Number) + ": " + (page.Say.Language == "de" ? act.Code.German : act.Code.English);
    }
}
