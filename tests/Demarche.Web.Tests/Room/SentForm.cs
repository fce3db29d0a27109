using System.Net;
using System.Text.RegularExpressions;

namespace Demarche.Web.Tests.Room;

/// <summary>What a browser would send of the form that changes an entry, as it stands.</summary>
internal static partial class SentForm
{
    public static (string Field, string Value)[] Of(string html)
    {
        var form = html[html.IndexOf("id=\"edit\"", StringComparison.Ordinal)..];
        form = form[..form.IndexOf("</form>", StringComparison.Ordinal)];
        return [.. Control().Matches(form).Select(found => (Attribute(found.Value, "name")!, Value(found))).Where(field => field.Item1 != "__RequestVerificationToken")];
    }

    private static string Value(Match control) => WebUtility.HtmlDecode(control.Groups["input"].Success
        ? Attribute(control.Value, "value") ?? ""
        : control.Groups["area"].Success ? control.Groups["area"].Value : Attribute(Options(control.Groups["select"].Value), "value")!);

    private static string Options(string options)
    {
        var all = Option().Matches(options).Select(found => found.Value).ToList();
        return all.Find(option => option.Contains(" selected", StringComparison.Ordinal)) ?? all[0];
    }

    private static string? Attribute(string tag, string name) => Regex.Match(tag[..tag.IndexOf('>', StringComparison.Ordinal)], $" {name}=\"([^\"]*)\"") is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("(?<input><input [^>]*name=[^>]*>)|<textarea [^>]*name=[^>]*>(?<area>[^<]*)</textarea>|<select [^>]*name=[^>]*>(?<select>.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Control();

    [GeneratedRegex("<option [^>]*>")]
    private static partial Regex Option();
}
