using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Sqlite;

/// <summary>The rows of people's decisions.</summary>
internal static class CorrectionRows
{
    public static KeptCorrection Read(Cursor row) => new(
        new Correction(row.GetString(0), row.GetString(1), row.GetString(2), Text(row, 3), row.GetString(4), Moments.Read(row.GetString(5)), Text(row, 6)),
        row.GetBoolean(7));

    /// <summary>The last judgement, oldest first given; none where there is none.</summary>
    public static string? Review(IEnumerable<Correction> corrections) =>
        corrections.LastOrDefault(correction => correction.Field == Correction.Review)?.ValueText;

    /// <summary>The text of a report where some decision is about words in it.</summary>
    public static FrozenText? TextFor(Connection from, long report, IEnumerable<Correction> corrections) =>
        corrections.Any(correction => Edits.HasWords(correction.Field)) ? FrozenText.Freeze((string)from.Scalar("find/text", report)!) : null;

    /// <summary>A text that may be unknown.</summary>
    public static string? Text(Cursor row, int column) => row.IsNull(column) ? null : row.GetString(column);
}
