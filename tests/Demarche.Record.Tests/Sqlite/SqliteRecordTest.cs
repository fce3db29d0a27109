using Demarche.Record.Sqlite;

namespace Demarche.Record.Tests.Sqlite;

public sealed partial class SqliteRecordTest : RecordContract
{
    private readonly string folder = Directory.CreateTempSubdirectory("demarche-record-").FullName;

    private string File => Path.Combine(folder, "record.db");

    private static SqliteRecordOptions Options { get; } = new() { Lemmas = Lemmas, Wait = TimeSpan.FromMilliseconds(100) };

    protected override IRecord OpenRecord() => SqliteRecord.Open(File, Options, Time);

    protected override IRecord OpenOther() => SqliteRecord.Open(Path.Combine(folder, "other.db"), Options, Time);

    protected override IRecord BackUp(IRecord record)
    {
        var copy = Path.Combine(folder, "copy.db");
        record.Backup(copy);
        return SqliteRecord.Open(copy, Options with { ReadOnly = true }, Time);
    }

    protected override void CleanUp() => Directory.Delete(folder, true);
}
