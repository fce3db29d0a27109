namespace Demarche.Time;

/// <summary>In which direction of now a clause looks.</summary>
internal enum Tense : byte
{
    None,
    Past,
    Present,
    Future,
}
