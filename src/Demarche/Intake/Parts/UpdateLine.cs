using System.Text.RegularExpressions;

namespace Demarche.Intake.Parts;

/// <summary>When the text was last changed: „Aktualisiert: 14.05 Uhr“, „Stand: 27.01.2022, 14:05 Uhr“, „(aktualisiert um 14.05 Uhr)“.</summary>
internal static partial class UpdateLine
{
    private const int Longest = 120;

    public static bool Is(ReadOnlySpan<char> line) => line.Length <= Longest && line.ContainsAnyInRange('0', '9') && Pattern().IsMatch(line);

    [GeneratedRegex(@"\A[(\[]?(?:(?:zuletzt |letztmals )?(?:aktualisiert|ge[äa]ndert|bearbeitet|korrigiert|update[d]?|ver[öo]ffentlicht|publiziert|erstellt)(?:\s?:| am | um |\s?\()|letzte[s]? (?:[äa]nderung|aktualisierung|update)\s?(?::|am |um |\s)|stand\s?:|datenstand\s?:)[^!?]{0,90}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
