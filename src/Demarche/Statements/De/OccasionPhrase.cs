using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"auf einer Pressekonferenz", "in einem Interview der «Bild»", "bei einem Telefonat mit dem Präsidenten", "am Rande des Gipfels", "auf Twitter": on which occasion words were said, as their
/// frame tells. Of several the first counts. What speaks itself ("in dem Brief heißt es") is no occasion.</summary>
internal static class OccasionPhrase
{
    /// <summary>How many words may stand between the preposition and the noun: "in seiner mit Spannung erwarteten Rede".</summary>
    private const int FarthestNoun = 7;

    /// <summary>The words and the type; none where the frame names no occasion.</summary>
    public static (WordRange Words, OccasionType Type)? Of(TextAnalysis analysis, Draft draft)
    {
        foreach (var range in FrameWords.Of(analysis, draft))
            for (var i = range.First; i < range.End - 1; i++)
                if (At(analysis, draft, i, range.End) is { } found) return found;
        return null;
    }

    private static (WordRange Words, OccasionType Type)? At(TextAnalysis analysis, Draft draft, int i, int limit)
    {
        if (!Opens(analysis.Form(i)) || analysis.QuotationOf(i) >= 0) return null;
        var noun = Noun(analysis, i + 1, limit);
        if (noun < 0 || analysis.QuotationOf(noun) >= 0 || Type(analysis, i, noun, limit) is not { } type) return null;
        var words = new WordRange(i, End(analysis, noun, limit, type));
        return draft.Speaker.Exists(words.Overlaps) || draft.Addressee.Exists(addressee => addressee.Contains(noun)) ? null : (words, type);
    }

    private static bool Opens(ReadOnlySpan<char> form) =>
        form is "auf" or "Auf" or "bei" or "Bei" or "beim" or "Beim" or "in" or "In" or "im" or "Im" or "am" or "Am" or "während" or "Während" or "anlässlich" or "Anlässlich" or "per" or "Per" or "via" or "Via" or "über" or "Über" or "nach" or "Nach" or "vor" or "Vor" or "zu" or "Zu";

    /// <summary>The noun of the phrase behind the preposition; past "am Rande des".</summary>
    private static int Noun(TextAnalysis analysis, int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + FarthestNoun); i++)
        {
            var word = analysis.Words[i];
            if (word.Tag == Tag.Finite || word.Token.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Stop) return -1;
            if (!word.IsNominal) continue;
            if (analysis.Form(i) is "Rande" or "Rand" or "Rahmen" or "Anschluss" or "Beginn" or "Ende" or "Vorfeld" or "Verlauf" or "Zuge") continue;
            return i;
        }

        return -1;
    }

    private static OccasionType? Type(TextAnalysis analysis, int preposition, int noun, int limit)
    {
        if (OccasionNouns.Of(analysis.Form(noun)) is not { } type || !Fits(analysis, preposition, noun, type)) return null;
        return type == OccasionType.Meeting && analysis.Form(noun) is "Gespräch" && IsWithMedium(analysis, noun, limit) ? OccasionType.Interview : type;
    }

    /// <summary>"nach dem Treffen" tells when words were said; "auf den Brief" and "zu der Rede" tell what about. "Im Kongress" is a parliament.</summary>
    private static bool Fits(TextAnalysis analysis, int preposition, int noun, OccasionType type) => analysis.Form(preposition) switch
    {
        "nach" or "Nach" or "vor" or "Vor" => type is OccasionType.Meeting or OccasionType.Telephone,
        "über" or "Über" => type == OccasionType.SocialMedia,
        "zu" or "Zu" => false,
        "auf" or "Auf" => type is not (OccasionType.Letter or OccasionType.Statement or OccasionType.Speech),
        "während" or "Während" => analysis.Form(preposition + 1) is "der" or "des" or "einer" or "eines" or "seiner" or "seines" or "ihrer" or "ihres" or "dieser" or "dieses",
        "im" or "Im" => !analysis.Form(noun).EndsWith("ongress", StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>"im Gespräch mit der Zeitung", "im ZDF-Gespräch".</summary>
    private static bool IsWithMedium(TextAnalysis analysis, int noun, int limit)
    {
        if (noun + 1 >= limit || analysis.Form(noun + 1) is not "mit") return false;
        for (var i = noun + 2; i < Math.Min(limit, noun + 6); i++)
            if (analysis.Words[i].Token.Kind == TokenKind.Quote || (analysis.Words[i].IsNominal && (SpeechLexicon.IsDocument(analysis.Form(i)) || analysis.Form(i) is "Sender" or "Agentur" or "Nachrichtenagentur" or "Rundfunk" or "Fernsehen" or "Journalisten" or "Reportern"))) return true;
        return false;
    }

    /// <summary>With genitives, and with whom one spoke or to whom one wrote.</summary>
    private static int End(TextAnalysis analysis, int noun, int limit, OccasionType type)
    {
        var end = Math.Max(noun + 1, NounPhrase.End(analysis, noun, limit, type == OccasionType.Meeting ? Reach.Narrow : Reach.Von));
        if (end + 1 < limit && Continues(analysis.Form(end), type) && NounPhrase.End(analysis, end + 1, limit, Reach.Von | Reach.Coordination) is var wider && wider > end + 1) return wider;
        return end;
    }

    private static bool Continues(ReadOnlySpan<char> preposition, OccasionType type) => preposition switch
    {
        "mit" => type is OccasionType.Interview or OccasionType.Telephone or OccasionType.Meeting,
        "an" => type is OccasionType.Letter or OccasionType.Speech or OccasionType.Statement,
        "im" or "in" => type is OccasionType.Interview,
        _ => false,
    };
}
