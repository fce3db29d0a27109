using System.Net;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Guards;

/// <summary>Answers only to its own names. Without it a page elsewhere could let its own name point to this machine and read what stands here.</summary>
internal sealed class HostGuard(RoomOptions options)
{
    private readonly HashSet<string> names = new(["localhost", .. options.Hosts], StringComparer.OrdinalIgnoreCase);

    public bool Admits(HostString host)
    {
        var name = host.Host.TrimEnd('.');
        if (names.Contains(name)) return true;
        return IPAddress.TryParse(name.Trim('[', ']'), out var address) && (IPAddress.IsLoopback(address) || address.Equals(options.Address));
    }

    public Task Run(HttpContext context, RequestDelegate next) =>
        Admits(context.Request.Host) ? next(context) : Refusal.Write(context, StatusCodes.Status421MisdirectedRequest, "room.refused.host");
}
