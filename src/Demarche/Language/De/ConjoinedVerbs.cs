namespace Demarche.Language.De;

/// <summary>"Rom lobte Bern, [forderte die Regierung aber auf, mehr zu tun]": a clause behind a comma that begins with its verb and goes on with the subject of the one before. What stands behind its verb is no subject, though it has the form of one, and the clause before is nobody's words.</summary>
internal static class ConjoinedVerbs
{
    /// <summary>So many words behind the verb are looked at.</summary>
    private const int Farthest = 12;

    /// <summary>Whether the clause that a finite verb begins goes on from a clause before it: both in the indicative of one tense, and an adverb of contrast behind the first phrase, or an infinitive clause behind the whole, which the verb cannot have besides the clause before.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="finite">The verb, first of its clause.</param>
    /// <param name="end">Behind the clause.</param>
    /// <param name="before">The finite verb of the clause before.</param>
    public static bool GoesOn(TextAnalysis analysis, int finite, int end, int before)
    {
        var (verb, former) = (analysis.Words[finite], analysis.Words[before]);
        if (!IsTold(verb) || !IsTold(former) || verb.Tense != former.Tense || verb.Lemma is "sagen" or "erklären" or "meinen" or "betonen" or "schreiben" or "berichten" or "sprechen" or "sollen") return false;
        if (finite == 0 || finite + 1 >= analysis.Words.Length || analysis.Words[finite - 1].Token.Kind != TokenKind.Comma || !(analysis.Words[finite + 1].IsNominal || analysis.Words[finite + 1].Tag is Tag.Article or Tag.Determiner or Tag.Adjective)) return false;
        for (var i = finite + 2; i < Math.Min(end, finite + Farthest); i++)
            if (IsContrast(analysis.Form(i)) && i + 1 < end) return true;
        return IsFollowedByInfinitive(analysis, end);
    }

    private static bool IsTold(Word verb) => verb is { Tag: Tag.Finite, Mood: VerbMood.Indicative or VerbMood.PastOrSubjunctiveII };

    private static bool IsContrast(ReadOnlySpan<char> form) => form is "aber" or "jedoch" or "zugleich" or "gleichzeitig" or "dagegen" or "allerdings" or "dennoch" or "hingegen" or "stattdessen" or "zudem";

    private static bool IsFollowedByInfinitive(TextAnalysis analysis, int end)
    {
        if (end + 1 >= analysis.Words.Length || analysis.Words[end].Token.Kind != TokenKind.Comma || analysis.Form(end + 1) is "um" or "ohne" or "statt" or "anstatt") return false;
        for (var i = end + 1; i < Math.Min(analysis.Words.Length, end + Farthest); i++)
            if (analysis.Words[i].Tag is Tag.Zu or Tag.Finite || analysis.Words[i].Token.Kind == TokenKind.Stop || analysis.Words[i].Stts == Stts.VVIZU) return analysis.Words[i].Tag == Tag.Zu || analysis.Words[i].Stts == Stts.VVIZU;
        return false;
    }
}
