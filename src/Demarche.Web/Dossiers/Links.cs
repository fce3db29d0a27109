namespace Demarche.Web.Dossiers;

/// <summary>What a page may link to: its own anchors, the pages of the reading room, and the web by http or https.</summary>
internal static class Links
{
    /// <summary>The address if it is one of the web, in a form safe to follow; otherwise nothing.</summary>
    public static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri
            : null;

    /// <summary>A link to an anchor of this page.</summary>
    public static string To(string anchor) => "#" + Uri.EscapeDataString(anchor);

    public static bool IsSafe(string href) => href.StartsWith('#') || IsOfTheRoom(href) || Web(href) is not null;

    // "//host" and "/\\host" leave the room.
    private static bool IsOfTheRoom(string href) => href.StartsWith('/') && (href.Length == 1 || href[1] is not ('/' or '\\'));
}
