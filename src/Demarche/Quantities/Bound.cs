namespace Demarche.Quantities;

/// <summary>On which side of the number the truth lies.</summary>
public enum Bound : byte
{
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}
