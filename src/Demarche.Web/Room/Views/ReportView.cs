using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Web.Dossiers;
using Demarche.Wording;

namespace Demarche.Web.Room.Views;

/// <summary>One kept report as the reading view shows it: its text with every statement marked, and the statements beside it.</summary>
/// <param name="Dossier">The report alone, composed as a dossier is, so that both show the same.</param>
/// <param name="Kept">The report as the record has it, with what people decided.</param>
public sealed record ReportView(Dossier Dossier, KeptReport Kept)
{
    private readonly Dictionary<string, KeptStatement> decided = Kept.Statements.ToDictionary(kept => kept.Statement.Id, StringComparer.Ordinal);

    public DossierReport Report => Dossier.Reports[0];

    /// <summary>The report with the statements that nobody rejected: those that are marked in its text.</summary>
    public DossierReport Standing => Report with { Entries = [.. Report.Entries.Where(entry => Decided(entry).Review != Correction.Rejected)] };

    public string Title => Phrases.Title(Report);

    /// <summary>A statement with what people decided about it.</summary>
    public KeptStatement Decided(DossierEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return decided[entry.Statement.Id];
    }

    public static ReportView Of(KeptReport kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var read = kept.Read with { Statements = [.. kept.Statements.Select(entry => entry.Statement)] };
        return new ReportView(DossierComposer.Compose([read], kept.Entry.Title ?? kept.Entry.Uri, share: false), kept);
    }

    internal Page Page(HtmlWriter html, Labels labels) => RoomPage.Of(html, Dossier, labels) with { NamesEntries = true };
}
