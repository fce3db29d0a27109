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
    public DossierReport Report => Dossier.Reports[0];

    public string Title => Phrases.Title(Report);

    public static ReportView Of(KeptReport kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var read = kept.Read with { Statements = [.. kept.Statements.Where(entry => entry.Review != Correction.Rejected).Select(entry => entry.Statement)] };
        return new ReportView(DossierComposer.Compose([read], kept.Entry.Title ?? kept.Entry.Uri, share: false), kept);
    }

    internal Page Page(HtmlWriter html, Labels labels) => RoomPage.Of(html, Dossier, labels) with { NamesEntries = true };
}
