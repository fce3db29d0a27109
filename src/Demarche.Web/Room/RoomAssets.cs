using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room;

/// <summary>The style sheets, the script and the mark, which stand inside the program. Their address holds their hash, so that a browser may keep
/// them for ever and never shows old ones.</summary>
internal static class RoomAssets
{
    private static readonly Dictionary<string, Asset> All = new[]
    {
        Load("dossier.css", "dossier.css", "text/css"),
        Load("room.css", "room/room.css", "text/css"),
        Load("room.js", "room/room.js", "text/javascript"),
        Load("mark.svg", "room/mark.svg", "image/svg+xml"),
    }.ToDictionary(asset => asset.Name, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static string Address(string name) => $"/assets/{All[name].Hash}/{name}";

    public static IResult Serve(string hash, string name, HttpContext context)
    {
        if (!All.TryGetValue(name, out var asset) || asset.Hash != hash) return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Bytes, asset.Type + "; charset=utf-8");
    }

    private static Asset Load(string name, string resource, string type)
    {
        using var stream = typeof(RoomAssets).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Asset(name, Convert.ToHexStringLower(SHA256.HashData(bytes))[..16], type, bytes);
    }

    private sealed record Asset(string Name, string Hash, string Type, byte[] Bytes);
}
