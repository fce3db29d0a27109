using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Demarche.Cli.Tests.Watching;

/// <summary>A web server on this machine that answers as a test says and remembers what it was asked.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Dictionary<string, Action<HttpListenerContext>> pages = new(StringComparer.Ordinal);

    public LoopbackServer()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        listener.Start();
        _ = ServeAsync();
    }

    public int Port { get; }

    public List<(string Path, string? IfNoneMatch)> Asked { get; } = [];

    public string this[string path] => $"http://127.0.0.1:{Port}{path}";

    public void Page(string path, string type, string content, string? etag = null) => pages[path] = context =>
    {
        if (etag is not null) context.Response.Headers["ETag"] = etag;
        if (etag is not null && context.Request.Headers["If-None-Match"] == etag) context.Response.StatusCode = 304;
        else Write(context, type, content);
    };

    public void Status(string path, int status, string? location = null) => pages[path] = context =>
    {
        context.Response.StatusCode = status;
        if (location is not null) context.Response.Headers["Location"] = location;
    };

    public void Dispose() => ((IDisposable)listener).Dispose();

    private static void Write(HttpListenerContext context, string type, string content)
    {
        context.Response.ContentType = type;
        context.Response.OutputStream.Write(Encoding.UTF8.GetBytes(content));
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                lock (Asked) Asked.Add((context.Request.Url!.AbsolutePath, context.Request.Headers["If-None-Match"]));
                if (pages.TryGetValue(context.Request.Url.AbsolutePath, out var page)) page(context);
                else context.Response.StatusCode = 404;
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }
}
