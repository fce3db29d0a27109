using System.Security.Cryptography;
using System.Text;

namespace Demarche.Web.Dossiers;

/// <summary>The dossier's style sheet (<c>dossier.css</c>) and the hash by which the page's security policy lets it in and nothing else.</summary>
internal sealed class DossierStyle
{
    private static readonly Lazy<DossierStyle> Loaded = new(Load);

    private DossierStyle(string css) => Css = css;

    public static DossierStyle Sheet => Loaded.Value;

    public string Css { get; }

    public string Policy =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";

    private static DossierStyle Load()
    {
        using var sheet = new StreamReader(typeof(DossierStyle).Assembly.GetManifestResourceStream("dossier.css")!);
        return new DossierStyle(sheet.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
