namespace Demarche.Acts;

/// <summary>What an act says of its actor's stance on its matter; none where it says nothing of it.</summary>
public enum Stance
{
    None,
    Demands,
    Supports,
    Offers,
    Conditional,
    Opposes,
    Rejects,
}
