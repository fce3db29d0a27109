namespace Demarche.Record;

/// <summary>What became of a report.</summary>
public enum KeepOutcome
{
    /// <summary>It is new.</summary>
    Kept,

    /// <summary>It was kept already, with the same entries.</summary>
    Unchanged,

    /// <summary>It was kept already; its entries or its metadata changed.</summary>
    Reread,

    /// <summary>It was forgotten before and was not kept again.</summary>
    Forgotten,
}

/// <param name="ReportId">The report.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Changes">What changed, where it was kept already.</param>
public sealed record KeepResult(string ReportId, KeepOutcome Outcome, RereadResult? Changes = null);
