namespace Demarche.Record.Sqlite;

/// <summary>Roughly how many bytes a report needs on disk: text, index and log.</summary>
internal static class Need
{
    private const int PerCharacter = 6;
    private const int PerStatement = 2048;
    private const int PerAct = 1024;
    private const int PerReport = 64 << 10;

    public static long Of(ReadReport read) =>
        PerReport + (long)read.Report.Text.Value.Length * PerCharacter + (long)read.Statements.Length * PerStatement + (long)read.Acts.Length * PerAct;
}
