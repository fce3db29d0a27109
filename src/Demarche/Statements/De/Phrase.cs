using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>A noun phrase or pronoun of a clause.</summary>
/// <param name="First">Its first word, behind a preposition.</param>
/// <param name="End">Behind its last word.</param>
/// <param name="Preposition">The preposition or "als" that governs it; -1 for none.</param>
internal readonly record struct Phrase(int First, int End, int Preposition)
{
    public bool IsGoverned => Preposition >= 0;

    public int Length => End - First;

    public WordRange Range => new(First, End);

    /// <summary>The phrases between two words of a sentence, in text order; those of time are left out. A phrase behind a preposition that belongs to the phrase before ("die Suche nach Frieden") comes as one of its own.</summary>
    public static IEnumerable<Phrase> Of(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var governor = Governs(view, i, end) ? i : -1;
            var start = governor < 0 ? i : i + 1;
            if (governor >= 0 && view[start].Tag == Tag.Adverb && start + 1 < end) start++;
            var stop = Stop(view, start, end);
            if (stop == start) continue;
            i = stop - 1;
            if (!SpeakerPhrase.IsTime(view, start, stop)) yield return new Phrase(start, stop, governor);
        }
    }

    /// <summary>The preposition in small letters, without the article that is joined with it: "zu" for "Zum". Empty for none.</summary>
    public ReadOnlySpan<char> PrepositionOf(SentenceView view) => IsGoverned ? Joined(view.Form(Preposition)) : default;

    private static bool Governs(SentenceView view, int i, int end) => i + 1 < end && (view[i].Tag == Tag.Preposition || view.Is(i, "als"));

    private static int Stop(SentenceView view, int start, int end) =>
        view[start].Tag == Tag.Pronoun ? start + 1 : NounPhrase.End(view.Analysis, start, end);

    private static ReadOnlySpan<char> Joined(ReadOnlySpan<char> form) => form switch
    {
        "zum" or "zur" or "Zum" or "Zur" or "Zu" => "zu",
        "vom" or "Vom" or "Von" => "von",
        "vorm" or "Vor" => "vor",
        "beim" or "Beim" or "Bei" => "bei",
        "am" or "ans" or "Am" or "An" => "an",
        "im" or "ins" or "Im" or "In" => "in",
        "ums" or "Um" => "um",
        "fürs" or "Für" => "für",
        "aufs" or "Auf" => "auf",
        "übers" or "Über" => "über",
        "Mit" => "mit",
        "Gegen" => "gegen",
        "Als" => "als",
        "Gegenüber" => "gegenüber",
        _ => form,
    };
}
