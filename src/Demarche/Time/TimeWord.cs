namespace Demarche.Time;

/// <summary>What a table says of a word.</summary>
internal readonly record struct TimeWord(TimeKind Kind, int Number, string Value);
