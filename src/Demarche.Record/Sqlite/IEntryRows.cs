using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>The row of a kept entry, before its report is read again.</summary>
internal sealed record KeptEntryRow(string Id, long Row, long Seal, Origin Origin, int Place);

/// <summary>Writes the rows of one kind of entries.</summary>
internal interface IEntryRows<T>
{
    string IdOf(T entry);

    Origin OriginOf(T entry);

    /// <summary>The kept entries of a report by id.</summary>
    Dictionary<string, KeptEntryRow> Kept(Connection from, long report);

    void Insert(Connection to, ReportRow at, int place, PreparedEntry<T> entry);

    void Update(Connection to, long row, ReportRow at, int place, PreparedEntry<T> entry);

    void Move(Connection to, long row, int place, string day);

    void Delete(Connection to, long row);
}
