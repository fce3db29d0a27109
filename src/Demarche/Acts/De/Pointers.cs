using Demarche.Language;

namespace Demarche.Acts.De;

/// <summary>Words that point at what was said before: "das", "dies", "sie" and "es" behind "wie".</summary>
internal static class Pointers
{
    /// <summary>"wies [das] zurück": taken for an article that no noun follows.</summary>
    public static bool IsBare(TextAnalysis analysis, int word, int limit) =>
        analysis.Words[word].Tag == Tag.Article && analysis.Form(word) is "das" or "Das" or "dies" or "Dies" && (word + 1 >= limit || analysis.Words[word + 1].Tag is not (Tag.Adjective or Tag.Number or Tag.Participle or Tag.Article));

    /// <summary>"[Das] lehnt die Union ab", "wie [sie] die Union fordert": in front of a party that does something to it.</summary>
    public static bool IsThat(TextAnalysis analysis, VerbUnit unit, Chunk chunk)
    {
        if (!chunk.IsPronoun || !IsThat(analysis, unit.Zone, chunk.First) || unit.Zone.IsMain && chunk.First > unit.Finite) return false;
        foreach (var other in unit.Chunks)
            if (other.First > chunk.First && other is { IsGoverned: false, IsPronoun: false, IsTime: false } && (other.Possible & Cases.Nominative) != 0 && PartyNouns.Are(analysis, other.Core(analysis))) return true;
        return false;
    }

    private static bool IsThat(TextAnalysis analysis, Zone zone, int word) => zone.IsMain
        ? analysis.Form(word) is "Das" or "Dies" or "das" or "dies"
        : zone.Kind == ClauseKind.Wie && word == zone.First + 1 && analysis.Form(word) is "sie" or "es" or "ihn" or "das" or "dies";
}
