using Demarche.Web.Exports.CasJson;
using Demarche.Web.Exports.Csl;
using Demarche.Web.Exports.DataPackage;
using Demarche.Web.Exports.Dossier;
using Demarche.Web.Exports.FollowTheMoney;
using Demarche.Web.Exports.Gdelt;
using Demarche.Web.Exports.GraphMl;
using Demarche.Web.Exports.Lines;
using Demarche.Web.Exports.Plover;
using Demarche.Web.Exports.SchemaOrg;
using Demarche.Web.Exports.Tables;
using Demarche.Web.Exports.WebAnno;
using Demarche.Web.Exports.WebAnnotation;

namespace Demarche.Web.Exports;

/// <summary>Every format, in the order of the documentation.</summary>
public static class ExportFormats
{
    public static IReadOnlyList<IExportFormat> All { get; } =
    [
        new RecordLinesExport(), new GoldExport(), new StatementsCsvExport(spreadsheetSafe: false), new StatementsCsvExport(spreadsheetSafe: true),
        new ActsCsvExport(spreadsheetSafe: false), new ActsCsvExport(spreadsheetSafe: true), new WebAnnotationExport(), new CasJsonExport(), new WebAnnoExport(), new PloverExport(), new GdeltEventsExport(), new GdeltMentionsExport(),
        new FollowTheMoneyExport(), new GraphMlExport(), new SchemaOrgExport(), new CslExport(), new DataPackageExport(), new HtmlDossierExport(), new MarkdownDossierExport(),
    ];

    /// <summary>The format of a name; none for an unknown one.</summary>
    public static IExportFormat? Find(string? name) => All.FirstOrDefault(format => format.Name == name);
}
