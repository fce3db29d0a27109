using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>What the pronoun of a relative clause stands for: the phrase before its comma.</summary>
internal static class Antecedents
{
    private const int Farthest = 24;

    public static WordRange? Of(TextAnalysis analysis, ActFrames frames, Zone relative)
    {
        var comma = relative.First - 1;
        if (comma < 1 || analysis.Words[comma].Token.Kind is not (TokenKind.Comma or TokenKind.Dash)) return null;
        var parent = relative.Parent;
        var floor = Math.Max(Math.Max(0, comma - Farthest), parent?.First ?? 0);
        var wanted = Wanted(analysis, relative.First);
        return Touching(analysis, frames, floor, comma, wanted) ?? (wanted.Plural ? Coordinated(analysis, floor, comma) : null) ?? Nearest(analysis, floor, comma, wanted);
    }

    /// <summary>Which nouns the pronoun of a clause may stand for, perhaps behind a preposition.</summary>
    private static (Genders Genders, bool Plural) Wanted(TextAnalysis analysis, int first) => analysis.Form(analysis.Words[first].Tag == Tag.Preposition && first + 1 < analysis.Words.Length ? first + 1 : first) switch
    {
        "der" or "welcher" => (Genders.Masculine | Genders.Feminine, false),
        "die" or "deren" or "welche" => (Genders.Feminine, true),
        "das" or "welches" => (Genders.Neuter, false),
        "den" => (Genders.Masculine, false),
        "welchen" => (Genders.Masculine, true),
        "dem" or "dessen" or "welchem" => (Genders.Masculine | Genders.Neuter, false),
        "denen" => (Genders.None, true),
        _ => (Genders.Masculine | Genders.Feminine | Genders.Neuter, true),
    };

    /// <summary>Whether the head of a phrase may be meant; of a word that the lexicon does not have that is not known.</summary>
    public static bool Suits(TextAnalysis analysis, WordRange phrase, (Genders Genders, bool Plural) wanted)
    {
        var head = phrase.First;
        while (head < phrase.End && !analysis.Words[head].IsNominal) head++;
        if (head >= phrase.End || head + 1 < phrase.End && (analysis.Words[head].Stts == Stts.NE || analysis.Words[phrase.End - 1].Stts == Stts.NE && SpeechLexicon.IsAgent(analysis.Form(head)))) return true;
        var known = false;
        foreach (var reading in Lexicon.German.Find(analysis.Form(head)))
        {
            if (!reading.Is(WordClasses.Noun | WordClasses.Name)) continue;
            known = true;
            // "dem Helme" is no reading of "für Helme".
            if (phrase.Length == 1 && reading.Number == Numbers.Singular && analysis.Form(head)[^1] == 'e' && !reading.Lemma.EndsWith('e') && !reading.Is(ReadingTraits.NominalisedAdjective)) continue;
            if ((reading.Number != Numbers.Singular || analysis.Words[phrase.First].Tag != Tag.Article && IsBarePlural(analysis.Form(head), reading)) && wanted.Plural || reading.Number != Numbers.Plural && (reading.Gender == Genders.None || (reading.Gender & wanted.Genders) != 0)) return true;
        }

        return !known;
    }

    /// <summary>"Bewaffnete": an adjective that has become a noun, without an article no one person.</summary>
    public static bool IsBarePlural(ReadOnlySpan<char> form, Reading reading) => form[^1] == 'e' && reading.Is(ReadingTraits.NominalisedAdjective);

    /// <summary>The longest phrase that ends at the comma, its preposition and coordinated ones left out.</summary>
    private static WordRange? Touching(TextAnalysis analysis, ActFrames frames, int floor, int comma, (Genders, bool) wanted)
    {
        WordRange? found = null;
        for (var i = BeforeMarks(analysis, floor, comma); i >= floor; i--)
        {
            if (analysis.Words[i].Tag is Tag.Finite or Tag.Mark or Tag.Subjunction or Tag.Pronoun) break;
            if (IsInPhrase(analysis, i) || NounPhrase.End(analysis, i, comma, Reach.Von) != comma && LongAttributes.End(analysis, i, comma) != comma) continue;
            if (!Suits(analysis, new(i, comma), wanted)) continue;
            found = new(i, comma);
            if (i > floor && analysis.Words[i - 1].Tag == Tag.Preposition) return Body(analysis, frames, floor, i - 1, comma, wanted) ?? BeforePlace(analysis, floor, i, comma, wanted) ?? found;
        }

        return found;
    }

    /// <summary>"[die Zentrale für politische Bildung], die": the body whose name goes on behind its preposition.</summary>
    private static WordRange? Body(TextAnalysis analysis, ActFrames frames, int floor, int preposition, int comma, (Genders, bool) wanted)
    {
        var first = preposition;
        while (first > floor && IsInPhrase(analysis, first)) first--;
        return first < preposition && Seats.End(analysis, frames, preposition - 1, preposition, comma) == comma && Suits(analysis, new(first, preposition), wanted) ? new(first, comma) : null;
    }

    /// <summary>"[den Vertrag] mit Malta, den": not the bare name of a place, where the noun before it suits.</summary>
    private static WordRange? BeforePlace(TextAnalysis analysis, int floor, int place, int comma, (Genders, bool) wanted)
    {
        var (first, preposition) = (place - 2, place - 1);
        if (place + 1 != comma || first < floor || !Lexicon.German.Find(analysis.Form(first)).Has(WordClasses.Noun) || analysis.Words[place].Stts != Stts.NE || analysis.Words[preposition].Stts != Stts.APPR) return null;
        if (analysis.Form(preposition) is not "nach" && !StateAdjectives.IsState(analysis.Form(place))) return null;
        while (first > floor && IsInPhrase(analysis, first)) first--;
        return Suits(analysis, new(first, preposition), wanted) ? new(first, preposition) : null;
    }

    /// <summary>"[Kuba und Norwegen], die": several of whom none alone is meant.</summary>
    private static WordRange? Coordinated(TextAnalysis analysis, int floor, int comma)
    {
        for (var i = floor; i < comma - 2; i++)
            if (!IsInPhrase(analysis, i) && analysis.Words[i].IsNominal && !(i > 0 && analysis.Words[i - 1].Tag == Tag.Preposition) && NounPhrase.End(analysis, i, comma, Reach.Coordination) == comma && analysis.Words[NounPhrase.End(analysis, i, comma)].Tag == Tag.Coordinator) return new(i, comma);
        return null;
    }

    /// <summary>The last word in front of a quoted name or a bracket that ends the phrase: "der Stamm [„al-Badr“], der …".</summary>
    private static int BeforeMarks(TextAnalysis analysis, int floor, int comma)
    {
        var last = comma - 1;
        if (analysis.Words[last].Token.Kind == TokenKind.Quote && analysis.QuotationOf(last) is >= 0 and var quotation) return analysis.Quotations[quotation].First - 1;
        if (analysis.Words[last].Token.Kind != TokenKind.CloseBracket) return last;
        while (last > floor && analysis.Words[last].Token.Kind != TokenKind.OpenBracket) last--;
        return last - 1;
    }

    /// <summary>"hat eine Antwort erhalten, die …": over the verb to the phrase before it.</summary>
    private static WordRange? Nearest(TextAnalysis analysis, int floor, int comma, (Genders, bool) wanted)
    {
        for (var i = comma - 1; i >= floor; i--)
        {
            if (analysis.Words[i].Token.Kind is not TokenKind.Word) return null;
            if (!analysis.Words[i].IsNominal) continue;
            var first = i;
            while (first > floor && IsInPhrase(analysis, first)) first--;
            if (!Suits(analysis, new(first, i + 1), wanted) || IsWhere(analysis, first, i, floor))
            {
                i = first;
                continue;
            }

            return new(first, i + 1);
        }

        return null;
    }

    /// <summary>"das Lager [in Kidal] geräumt, das …": behind a noun with its place that noun is meant.</summary>
    private static bool IsWhere(TextAnalysis analysis, int first, int last, int floor) =>
        first == last && first - 2 > floor && analysis.Words[first].Stts == Stts.NE && analysis.Form(first - 1) is "in" or "bei" && analysis.Words[first - 2].Stts == Stts.NN;

    private static bool IsInPhrase(TextAnalysis analysis, int i) =>
        i > 0 && analysis.Words[i].Tag is not (Tag.Article or Tag.Determiner) && analysis.Words[i - 1].Tag is Tag.Article or Tag.Determiner or Tag.Adjective or Tag.Number or Tag.Noun or Tag.Name;
}
