namespace Demarche.Web.Dossiers;

/// <summary>What every section of the page is written with.</summary>
internal sealed record Page(HtmlWriter Html, Dossier Dossier, Phrases Say, DossierOptions Options);
