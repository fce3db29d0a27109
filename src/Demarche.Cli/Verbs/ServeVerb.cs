using System.CommandLine;
using System.Globalization;
using System.Net;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Cli.Watching;
using Demarche.Web.Room;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>serve</c>: opens the reading room on this machine, until it is interrupted.</summary>
internal sealed class ServeVerb : RecordVerb
{
    private readonly ValueOption port;
    private readonly ValueOption address;
    private readonly ValueOption token;
    private readonly ValueOption host;

    public ServeVerb(Labels labels)
        : base("serve", labels)
    {
        port = Value("port", "port");
        address = Value("address", "address");
        token = Value("token", "token");
        host = Value("host", "host");
    }

    public override int Run(ParseResult parsed, Session session)
    {
        var options = Asked(parsed, session);
        using var record = OpenToServe(parsed, session);
        using var sources = new RoomSources(record.Location, session.Surroundings.Time);
        return ServeAsync(options with { Sources = sources, Readers = Demarche.Web.Room.Guards.ReadTokens.Of(record.Location) }, record, session).GetAwaiter().GetResult();
    }

    private static async Task<int> ServeAsync(RoomOptions options, Demarche.Record.IRecord record, Session session)
    {
        var room = await OpenAsync(options, record, session).ConfigureAwait(false);
        await using (room.ConfigureAwait(false))
        {
            session.People.WriteLine(session.Labels.Format("cli.serve.open", record.Location));
            session.Out.WriteLine(options.Token is null ? room.Address : new Uri(room.Address, "/?token=" + Uri.EscapeDataString(options.Token)));
            await session.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await room.RunAsync(session.Interrupted).ConfigureAwait(false);
        }

        return ExitCode.Done;
    }

    private static async Task<ReadingRoom> OpenAsync(RoomOptions options, Demarche.Record.IRecord record, Session session)
    {
        try
        {
            return await ReadingRoom.OpenAsync(options, record, session.Interrupted).ConfigureAwait(false);
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new UsageException(session.Labels.Format("cli.error.port-taken", options.Port));
        }
    }

    private RoomOptions Asked(ParseResult parsed, Session session)
    {
        var asked = new RoomOptions
        {
            Port = Port(parsed.GetValue(port), session),
            Address = Address(parsed.GetValue(address), session),
            Token = parsed.GetValue(token),
            Hosts = parsed.GetValue(host) is { } name ? [name] : [],
            Language = session.Labels.Language,
        };
        if (!IPAddress.IsLoopback(asked.Address) && string.IsNullOrEmpty(asked.Token)) throw new UsageException(session.Labels["cli.error.needs-token"]);
        return asked;
    }

    private static int Port(string? asked, Session session)
    {
        if (asked is null) return RoomOptions.UsualPort;
        return ushort.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException(session.Labels.Format("cli.error.bad-port", asked));
    }

    private static IPAddress Address(string? asked, Session session)
    {
        if (asked is null) return IPAddress.Loopback;
        return IPAddress.TryParse(asked, out var known) ? known : throw new UsageException(session.Labels.Format("cli.error.bad-address", asked));
    }
}
