using System.Text.Encodings.Web;
using System.Text.Unicode;
using Demarche.Record;
using Demarche.Web.Api;
using Demarche.Web.Mcp;
using Demarche.Web.Room.Guards;
using Demarche.Web.Room.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Demarche.Web.Room;

/// <summary>The reading room: a record as web pages, on this machine alone unless told otherwise. It needs no file beside the program and asks for
/// nothing from anywhere.</summary>
public sealed class ReadingRoom : IAsyncDisposable
{
    private readonly WebApplication web;

    private ReadingRoom(WebApplication web) => this.web = web;

    /// <summary>Where it can be reached.</summary>
    public Uri Address => new(web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Every address that it answers at, as patterns with their methods.</summary>
    internal IEnumerable<(string Pattern, IReadOnlyList<string> Methods)> Routes => web.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(route => (route.RoutePattern.RawText ?? "", route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []));

    /// <summary>Opens it; readers can come as soon as this returns. The record stays the caller's.</summary>
    /// <exception cref="ArgumentException">Others can reach the address and no token is set.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<ReadingRoom> OpenAsync(RoomOptions options, IRecord record, CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!System.Net.IPAddress.IsLoopback(options.Address) && string.IsNullOrEmpty(options.Token))
            throw new ArgumentException("A room that others can reach needs a token.", nameof(options));
        var room = new ReadingRoom(Build(options, record));
        await room.web.StartAsync(cancelled).ConfigureAwait(false);
        return room;
    }

    /// <summary>Waits until it is to be closed.</summary>
    public async Task RunAsync(CancellationToken closing)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, closing).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await web.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private static WebApplication Build(RoomOptions options, IRecord record)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, options));
        builder.Services.AddSingleton(options).AddSingleton(record).AddHttpContextAccessor().AddScoped<RoomVisit>();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorComponents();
        builder.Services.AddProblemDetails().AddOpenApi(ApiDescription.Of);
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<IntakeDesk>().AddSingleton<ExchangeKeeping>();
        builder.Services.AddAntiforgery(forgery => forgery.Cookie.Name = "demarche-form").AddDataProtection().UseEphemeralDataProtectionProvider();
        var web = builder.Build();
        web.UseWhen(context => context.Request.Path.StartsWithSegments(RecordApi.Root), api => api.UseExceptionHandler().UseStatusCodePages());
        Guard(web, options);
        RecordApi.Map(web);
        web.MapOpenApi("/api/openapi.json");
        McpEndpoint.Map(web);
        RoomPages.Map(web);
        return web;
    }

    private static void Limit(KestrelServerOptions kestrel, RoomOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = options.MostBytes;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Listen(options.Address, options.Port);
    }

    private static void Guard(WebApplication web, RoomOptions options)
    {
        web.Use((context, next) => PageHeaders.Run(context, next));
        web.Use((context, next) => FaultGuard.Run(context, next));
        web.Use((context, next) => new HostGuard(options).Run(context, next));
        web.Use((context, next) => new TokenGuard(options.Token, options.Readers).Run(context, next));
        web.Use((context, next) => SameSiteGuard.Run(context, next));
        web.Use((context, next) => RoomLanguage.Run(context, next));
        web.Use((context, next) => HeadAsGet.Run(context, next));
        web.Use((context, next) => Serving.Run(context, next));
        web.UseRouting();
    }
}
