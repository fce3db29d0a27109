using System.Security.Cryptography;
using System.Text;
using Demarche.Language;

namespace Demarche;

/// <summary>Names what made an entry: the program's version, a hash over its code and embedded tables, and the lexicon. Equal names give equal entries; any change of rule or word list gives another name.</summary>
internal static class Fingerprint
{
    /// <summary>Such as <c>demarche 0.1.0 3f9c2a71 german-pos-dict</c>. The code's hash is the module version id, which a deterministic build derives from code and resources.</summary>
    public static string Current { get; } = $"demarche {Product.Version} {Code()} {Lexicon.German.Source.Split(' ')[0]}";

    private static string Code()
    {
        var id = typeof(Fingerprint).Module.ModuleVersionId;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(id.ToString("N"))))[..8];
    }
}
