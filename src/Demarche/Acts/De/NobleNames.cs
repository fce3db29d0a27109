using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Acts.De;

/// <summary>Surnames that begin with a small word: "gegen [von Storm]", "[Zu Rhein] trat zurück", where the report has them behind a first name or a preposition in front of them tells.</summary>
/// <param name="analysis">The text.</param>
internal sealed class NobleNames(TextAnalysis analysis)
{
    private HashSet<string>? known;

    /// <summary>How many words in front of the surname belong to it; 0 where no such name begins.</summary>
    public int Particle(int word)
    {
        if (analysis.Form(word) is not ("von" or "zu" or "Von" or "Zu") || word > 0 && analysis.Words[word - 1].IsNominal || Surname(word) is not { } surname) return 0;
        if (surname == word + 1 && word > 0 && analysis.Words[word - 1].Tag == Tag.Preposition && analysis.Form(word - 1) is not ("bis" or "Bis")) return 1;
        known ??= Find();
        return known.Contains(Key(word, surname)) || analysis.Form(surname)[^1] == 's' && known.Contains(Key(word, surname)[..^1]) ? surname - word : 0;
    }

    /// <summary>The name behind "von", "von der"; none where there is none.</summary>
    private int? Surname(int word)
    {
        var next = word + 1;
        if (next < analysis.Words.Length && analysis.Form(next) is "der" or "den" or "dem") next++;
        return next < analysis.Words.Length && analysis.Words[next].Tag == Tag.Name ? next : null;
    }

    private HashSet<string> Find()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < analysis.Words.Length; i++)
            if (analysis.Form(i) is "von" or "zu" && NounPhrase.IsFirstName(analysis, i - 1) && Surname(i) is { } surname) found.Add(Key(i, surname));
        return found;
    }

    private string Key(int particle, int surname) => string.Concat(char.ToLowerInvariant(analysis.Form(particle)[0]).ToString(), " ", analysis.Form(surname));
}
