using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Demarche.Cli.Watching;

/// <summary>Fetches pages and feeds. Only http and https; every address that a name leads to is looked at when the connection is made, on every redirect anew,
/// and the connection goes to an address that was looked at: so no name, number, redirect or second answer of a name server leads into a private network.</summary>
/// <param name="allowed">Hosts whose private addresses may be asked, by name or number.</param>
/// <param name="most">Bytes of an answer, unpacked.</param>
internal sealed class Fetcher(IReadOnlyCollection<string> allowed, int most) : IDisposable
{
    /// <summary>How often a server may send somewhere else.</summary>
    public const int Redirects = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient client = new(Handler(allowed)) { Timeout = Patience };

    /// <summary>Asks; says what is known so that nothing is sent twice.</summary>
    /// <exception cref="FetchException">Nothing came that can be read.</exception>
    public async Task<Fetched> FetchAsync(Uri address, string? etag, string? lastModified, CancellationToken interrupted)
    {
        for (var hops = 0; hops <= Redirects; hops++)
        {
            Check(address);
            using var response = await SendAsync(address, etag, lastModified, interrupted).ConfigureAwait(false);
            if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
                return await AnswerAsync(address, response, interrupted).ConfigureAwait(false);
            if (response.Headers.Location is not { } next) throw new FetchException("redirect", $"{address} sends somewhere else and does not say where.");
            address = new Uri(address, next);
        }

        throw new FetchException("redirect", $"More than {Redirects} redirects; the last led to {address}.");
    }

    public void Dispose() => client.Dispose();

    private static SocketsHttpHandler Handler(IReadOnlyCollection<string> allowed) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Brotli | DecompressionMethods.Deflate,
        UseCookies = false,
        // A proxy would look up names in our place.
        UseProxy = false,
        MaxResponseHeadersLength = 64,
        ConnectTimeout = TimeSpan.FromSeconds(20),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, interrupted) => ConnectAsync(context.DnsEndPoint, allowed, interrupted),
    };

    private static void Check(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https")) throw new FetchException("address", $"{address} is no address on the web.");
        if (address.UserInfo.Length > 0) throw new FetchException("address", "An address with a name and a password in it is not asked.");
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, IReadOnlyCollection<string> allowed, CancellationToken interrupted)
    {
        IPAddress[] addresses = IPAddress.TryParse(host.Host, out var number) ? [number] : await Dns.GetHostAddressesAsync(host.Host, interrupted).ConfigureAwait(false);
        if (!allowed.Contains(host.Host, StringComparer.OrdinalIgnoreCase) && Array.Exists(addresses, PrivateAddress.Is))
            throw new FetchException("private-address", $"{host.Host} leads into a private network; --allow-private {host.Host} would allow it.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, interrupted).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, string? etag, string? lastModified, CancellationToken interrupted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", Robots.Agent + "/" + Product.Version);
        request.Headers.TryAddWithoutValidation("Accept", "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/html;q=0.9, */*;q=0.5");
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (lastModified is not null) request.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, interrupted).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw Inner(e) ?? new FetchException("network", $"{address.Host} cannot be reached: {e.Message}");
        }
        catch (TaskCanceledException) when (!interrupted.IsCancellationRequested)
        {
            throw new FetchException("timeout", $"{address.Host} does not answer.");
        }
    }

    private static FetchException? Inner(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
            if (e is FetchException known) return known;
        return null;
    }

    private async Task<Fetched> AnswerAsync(Uri address, HttpResponseMessage response, CancellationToken interrupted)
    {
        if (response.StatusCode == HttpStatusCode.NotModified) return new(address, null);
        if (!response.IsSuccessStatusCode) throw new FetchException($"http-{(int)response.StatusCode}", $"{address} answers {(int)response.StatusCode}.", After(response.Headers.RetryAfter));
        return new(address, await ContentAsync(address, response, interrupted).ConfigureAwait(false))
        {
            MediaType = response.Content.Headers.ContentType?.MediaType,
            Charset = response.Content.Headers.ContentType?.CharSet?.Trim('"', '\''),
            ETag = response.Headers.ETag?.ToString(),
            LastModified = response.Content.Headers.TryGetValues("Last-Modified", out var modified) ? modified.FirstOrDefault() : null,
        };
    }

    private static TimeSpan? After(RetryConditionHeaderValue? header) => header?.Delta;

    private async Task<byte[]> ContentAsync(Uri address, HttpResponseMessage response, CancellationToken interrupted)
    {
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(interrupted).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                var content = new MemoryStream();
                var buffer = new byte[1 << 16];
                while (await stream.ReadAsync(buffer, interrupted).ConfigureAwait(false) is var read and > 0)
                {
                    content.Write(buffer, 0, read);
                    if (content.Length > most) throw new FetchException("too-large", $"{address} has more than {most} bytes.");
                }

                return content.ToArray();
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or HttpRequestException)
        {
            throw new FetchException("network", $"{address} broke off: {e.Message}");
        }
        catch (OperationCanceledException) when (!interrupted.IsCancellationRequested)
        {
            throw new FetchException("timeout", $"{address} stopped answering.");
        }
    }
}
