using System.Collections.Frozen;

namespace Demarche.Intake.Parts;

/// <summary>A word that agencies and outlets put before a headline, as others put a place before a report: „EIL – USA antworten schriftlich“.</summary>
internal static class AgencyMark
{
    private static readonly FrozenSet<string> Marks = FrozenSet.ToFrozenSet(
        [
            "EIL", "EILMELDUNG", "BLITZ", "VORAB", "ACHTUNG", "KORREKTUR", "BERICHTIGUNG", "ZUSAMMENFASSUNG", "ÜBERBLICK", "HINTERGRUND", "ANALYSE", "KOMMENTAR", "INTERVIEW",
            "PORTRÄT", "UPDATE", "AKTUALISIERT", "WDH", "WIEDERHOLUNG", "TICKER", "LIVE", "LIVETICKER", "LIVEBLOG", "EXKLUSIV", "STICHWORT", "CHRONOLOGIE", "REPORTAGE", "ROUNDUP", "EXTRA",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool Is(ReadOnlySpan<char> word) => Marks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
