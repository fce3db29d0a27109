namespace Demarche.RecordFormat;

/// <summary>An entry that a newer reader no longer makes.</summary>
/// <param name="Id">The id of the entry that went.</param>
/// <param name="ReplacedBy">The id of the new entry over the same words, if there is one.</param>
/// <param name="Reader">The fingerprint of the reader that no longer makes it.</param>
public sealed record RemovedEntry(string Id, string? ReplacedBy, string Reader);
