namespace Demarche.Actors.Names;

/// <summary>The labels that words get: no name, then for each class its beginning and what goes on.</summary>
internal static class NameLabel
{
    /// <summary>How many classes there are.</summary>
    public const int Classes = (int)NameClass.OtherPart + 1;

    public const int Count = 1 + 2 * Classes;

    /// <summary>The label of a word that belongs to no name.</summary>
    public const int None = 0;

    public static int Begin(NameClass name) => 1 + 2 * (int)name;

    public static int Inside(NameClass name) => 2 + 2 * (int)name;

    public static bool IsInside(int label) => label > 0 && (label & 1) == 0;

    /// <exception cref="ArgumentOutOfRangeException">The label is <see cref="None"/> or none at all.</exception>
    public static NameClass ClassOf(int label) => label is > 0 and < Count ? (NameClass)((label - 1) / 2) : throw new ArgumentOutOfRangeException(nameof(label));

    /// <summary>Whether a label may stand behind another: a name goes on only behind its own beginning.</summary>
    public static bool MayFollow(int label, int before) => !IsInside(label) || before == label || before == label - 1;
}
