using Demarche.Record;
using Demarche.Record.Sqlite;
using Demarche.Web.Room;

namespace Demarche.Web.Tests.Room;

/// <summary>A reading room on a free port of this machine, with a record of its own.</summary>
public sealed class OpenRoom : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("room").FullName;
    private ReadingRoom? room;

    public IRecord Record { get; private set; } = null!;

    public Uri Address => room!.Address;

    /// <summary>Asks without following redirects.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Record = SqliteRecord.Open(Path.Combine(folder, "record.db"));
        foreach (var read in Exchange.Reports.Concat(Payloads.All.Select(Payloads.Report)).Append(Exports.ExportingRecord.Signs())) Record.Keep(read);
        room = await ReadingRoom.OpenAsync(new RoomOptions { Port = 0, PageSize = 5 }, Record);
        Client = Asking(room);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await room!.DisposeAsync();
        Record.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Another room with the same record.</summary>
    public Task<ReadingRoom> AnotherAsync(RoomOptions options) => ReadingRoom.OpenAsync(options with { Port = 0 }, Record);

    public static HttpClient Asking(ReadingRoom room) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = room.Address };

    public static string AddressOf(ReadReport read) => RoomVisit.ReportAddress(read.Report.Id);
}
