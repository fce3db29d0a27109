using Demarche.Intake;
using Demarche.Record;
using Demarche.Record.Sqlite;
using Demarche.Web.Room;

namespace Demarche.Web.Tests.Room;

/// <summary>A reading room whose record holds the sample reports as the reader reads them, with their acts and exchanges.</summary>
public sealed class SampleRoom : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("samples").FullName;
    private ReadingRoom? room;

    public IRecord Record { get; private set; } = null!;

    public Uri Address => room!.Address;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Record = SqliteRecord.Open(Path.Combine(folder, "record.db"));
        var reader = new Reader();
        foreach (var received in new ReportIntake().Read([Repository.Folder("samples/security-guarantees")], Stream.Null))
            if (received.Report is { } report) Record.Keep(reader.Read(report));
        Record.Join();
        room = await ReadingRoom.OpenAsync(new RoomOptions { Port = 0 }, Record);
        Client = OpenRoom.Asking(room);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await room!.DisposeAsync();
        Record.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
