namespace Demarche.Language.De;

/// <summary>Finds where a German noun phrase ends.</summary>
public static class NounPhrase
{
    /// <summary>More words than any phrase has.</summary>
    private const int LongestPhrase = 100;

    /// <summary>Behind the phrase that begins at a word; the word itself where none begins there.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="at">Where the phrase would begin: an article, adjective, number, noun or name.</param>
    /// <param name="limit">The phrase ends before this word.</param>
    /// <param name="reach">How far it may go.</param>
    public static int End(TextAnalysis analysis, int at, int limit, Reach reach = Reach.Narrow)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        limit = Math.Min(limit, at + LongestPhrase);
        var head = Core(analysis, at, limit);
        return head == at ? at : Tail(analysis, head, limit, reach);
    }

    /// <summary>Article, adjectives, and the nouns and names at the head.</summary>
    private static int Core(TextAnalysis analysis, int at, int limit)
    {
        var i = at;
        if (i < limit && analysis.Words[i].Tag is Tag.Article or Tag.Determiner) i++;
        if (i > at && i < limit && analysis.Words[at].Tag == Tag.Determiner && analysis.Form(i) is "der" or "des" or "dieser") return i;
        if (i < limit && (analysis.Words[i].Tag is Tag.Determiner || (i > at && analysis.Words[i].Stts == Stts.PIS))) i++;
        if (i > at && i < limit && analysis.Words[i].Tag == Tag.Preposition) i = Participial(analysis, i, limit);
        while (i < limit && (IsModifier(analysis, i, limit) || IsBetweenAdjectives(analysis, i, limit))) i++;
        if (i < limit && IsQuotedName(analysis, i, limit) is { } quoted) return quoted;
        if (i >= limit || !analysis.Words[i].IsNominal) return IsHeadless(analysis, at, i) ? i : at;
        while (i < limit && (analysis.Words[i].IsNominal || IsNamePart(analysis, i, limit)) && !IsSecondPlace(analysis, at, i) && !IsSecondNoun(analysis, at, i)) i++;
        if (i < limit && IsQuotedName(analysis, i, limit) is { } name) return name;
        return i;
    }

    /// <summary>"der für die Region zuständige Koordinator": past the phrase that depends on the adjective.</summary>
    private static int Participial(TextAnalysis analysis, int preposition, int limit)
    {
        var end = Core(analysis, preposition + 1, limit);
        return end > preposition + 1 && end < limit && analysis.Words[end].Tag is Tag.Adjective or Tag.Participle ? end : preposition;
    }

    /// <summary>"die beiden", "viele".</summary>
    private static bool IsHeadless(TextAnalysis analysis, int at, int i) => i > at && (analysis.Words[i - 1].Tag is Tag.Determiner or Tag.Adjective || analysis.Words[i - 1].Stts == Stts.PIS) && i - at >= 2 && analysis.Words[at].Tag == Tag.Article;

    /// <summary>"die deutsche [und] französische Regierung".</summary>
    private static bool IsBetweenAdjectives(TextAnalysis analysis, int i, int limit) =>
        i > 0 && i + 2 < limit && analysis.Form(i) is "und" or "sowie" or "oder" && analysis.Words[i - 1].Stts == Stts.ADJA && analysis.Words[i + 1].Stts == Stts.ADJA && analysis.Words[i + 2].IsNominal;

    private static bool IsModifier(TextAnalysis analysis, int i, int limit)
    {
        var word = analysis.Words[i];
        if (word.Tag is Tag.Adjective or Tag.Number || (analysis.Form(i) is "beiden" && i > 0 && analysis.Words[i - 1].Tag == Tag.Adjective)) return true;
        if (word.Tag == Tag.Participle || (word.Tag == Tag.Adverb && i + 1 < limit && analysis.Words[i + 1].Tag is Tag.Adjective or Tag.Number or Tag.Participle))
            return i + 1 < limit && (analysis.Words[i + 1].IsNominal || IsModifier(analysis, i + 1, limit));
        return word.Token.Kind == TokenKind.Stop && i > 0 && i + 1 < limit && analysis.Words[i - 1].Token.Kind == TokenKind.Number && analysis.Words[i + 1].Token.Kind != TokenKind.Quote;
    }

    /// <summary>"China Washington": two places side by side are two phrases.</summary>
    private static bool IsSecondPlace(TextAnalysis analysis, int at, int i) => i > at && IsPlace(analysis, i) && IsPlace(analysis, i - 1);

    /// <summary>"Airbus Bestellungen", "die Organisationen Bürger": a common noun in the plural behind a name or behind another plural begins a phrase of its own.</summary>
    private static bool IsSecondNoun(TextAnalysis analysis, int at, int i)
    {
        if (i == at || analysis.Words[i].Tag != Tag.Noun || !IsPlural(analysis, i) || !analysis.Words[i - 1].IsNominal || IsMeasure(analysis, at, i - 1) || i == at + 2 && analysis.Words[at].Tag == Tag.Article && IsCapitalised(analysis.Form(i - 1))) return false;
        return analysis.Words[i - 1].Tag == Tag.Name ? i - 1 == at && analysis.Form(at)[^1] != 's' && analysis.Form(i).EndsWith("en", StringComparison.Ordinal) : IsPlural(analysis, i - 1);
    }

    /// <summary>"18 [Millionen] Impfdosen", "283 [Tonnen] Munition", "[Hunderte] Bauern".</summary>
    private static bool IsMeasure(TextAnalysis analysis, int at, int i) =>
        analysis.Form(i) is "Dutzende" or "Hunderte" or "Tausende" or "Zehntausende" or "Hunderttausende" or "Dutzenden" or "Hunderten" or "Tausenden" or "Zehntausenden" || i > at && analysis.Words[i - 1].Tag == Tag.Number && analysis.Form(i) is "Dutzend" or "Millionen" or "Milliarden" or "Billionen" or "Tonnen" or "Liter" or "Hektar" or "Kilogramm" or "Barrel" or "Stück" or "Paar";

    private static bool IsPlural(TextAnalysis analysis, int i) => analysis.Words[i].Inflection.Number == Numbers.Plural;

    private static bool IsPlace(TextAnalysis analysis, int i)
    {
        foreach (var reading in Lexicon.German.Find(analysis.Form(i)))
            if (reading.Is(ReadingTraits.City | ReadingTraits.Country)) return true;
        return false;
    }

    /// <summary>What may stand inside a name: an initial with its stop, "von", "bin", "Abu".</summary>
    private static bool IsNamePart(TextAnalysis analysis, int i, int limit)
    {
        var word = analysis.Words[i];
        if (IsNumberOfName(analysis, i, limit)) return true;
        if (word.Tag == Tag.Adjective && i + 1 < limit && analysis.Words[i - 1].IsNominal && analysis.Words[i + 1].Tag == Tag.Name && char.IsUpper(analysis.Form(i)[0])) return true;
        if (i + 1 >= limit) return false;
        if (word.Tag == Tag.Adjective && analysis.Words[i - 1].Tag == Tag.Noun && analysis.Words[i + 1].IsNominal) return IsCapitalised(analysis.Form(i));
        if (analysis.Form(i) is "/") return analysis.Words[i - 1].IsNominal && analysis.Words[i + 1].IsNominal;
        if (word.Token.Kind == TokenKind.Stop) return word.Token.Start == analysis.Words[i - 1].Token.End && analysis.Words[i + 1].IsNominal;
        if (IsNobiliary(analysis, i, limit)) return true;
        if (analysis.Words[i - 1].Tag != Tag.Name && analysis.Words[i - 1].Tag != Tag.Noun) return false;
        return word.Span.In(analysis.Text) is "bin" or "al" or "el" or "de" or "di" or "van" or "ibn" or "dos" or "da" or "of" or "for" or "du" or "del" && analysis.Words[i + 1].IsNominal;
    }

    /// <summary>"Otto [von] Lanz", "Ursula [von der] Lanz": between a first name and another name.</summary>
    private static bool IsNobiliary(TextAnalysis analysis, int i, int limit)
    {
        if (analysis.Form(i) is "von" or "zu") return IsFirstName(analysis, i - 1) && (analysis.Words[i + 1].Tag == Tag.Name || i + 2 < limit && analysis.Form(i + 1) is "der" or "den" or "dem" && analysis.Words[i + 2].Tag == Tag.Name);
        return analysis.Form(i) is "der" or "den" or "dem" && i > 1 && analysis.Form(i - 1) is "von" && IsFirstName(analysis, i - 2) && analysis.Words[i + 1].Tag == Tag.Name;
    }

    internal static bool IsFirstName(TextAnalysis analysis, int i)
    {
        if (analysis.Words[i].Tag != Tag.Name) return false;
        var found = false;
        var form = analysis.Form(i);
        foreach (var reading in Lexicon.German.Find(form.IndexOf('-') is > 0 and var hyphen ? form[..hyphen] : form))
            if (reading.Is(ReadingTraits.City | ReadingTraits.Country)) return false;
            else found |= reading.Is(ReadingTraits.FirstName);
        return found;
    }

    /// <summary>"die Gruppe [Islamischer] Dschihad", "die Partei [Neue] Demokratie", but not "Vertreter [Berliner] Schulen": an adjective that is small elsewhere.</summary>
    internal static bool IsCapitalised(ReadOnlySpan<char> form)
    {
        if (!char.IsUpper(form[0]) || form.Length > LongestPhrase) return false;
        Span<char> small = stackalloc char[form.Length];
        form.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return Lexicon.German.Find(small).Has(WordClasses.Adjective);
    }

    /// <summary>"Bündnis 90", "Bayer 04 Leverkusen", "Januar 2022": a number behind a noun that counts nothing behind it.</summary>
    private static bool IsNumberOfName(TextAnalysis analysis, int i, int limit)
    {
        if (analysis.Words[i].Tag != Tag.Number || char.IsLower(analysis.Form(i)[0]) || !analysis.Words[i - 1].IsNominal) return false;
        return i + 1 >= limit || !(analysis.Words[i + 1].IsNominal || analysis.Words[i + 1].Tag == Tag.Adjective) || analysis.Words[i + 1].Tag == Tag.Name;
    }

    private static int? IsQuotedName(TextAnalysis analysis, int i, int limit)
    {
        if (analysis.Words[i].Token.Kind != TokenKind.Quote || analysis.QuotationOf(i) is not (>= 0 and var q)) return null;
        var quotation = analysis.Quotations[q];
        return quotation.First == i && quotation.End <= limit && quotation.End - i <= 8 ? quotation.End : null;
    }

    /// <summary>Behind what goes on with a phrase that ends before a word.</summary>
    public static int Continued(TextAnalysis analysis, int end, int limit, Reach reach) => Tail(analysis, end, limit, reach);

    private static int Tail(TextAnalysis analysis, int i, int limit, Reach reach)
    {
        while (i < limit)
        {
            var next = Extend(analysis, i, limit, reach);
            if (next == i) break;
            i = next;
        }

        return i;
    }

    private static int Extend(TextAnalysis analysis, int i, int limit, Reach reach)
    {
        var word = analysis.Words[i];
        if (word.Token.Kind == TokenKind.OpenBracket) return BracketEnd(analysis, i, limit);
        if (IsQuotedName(analysis, i, limit) is { } quoted) return quoted;
        if (IsGenitive(analysis, i) && !IsPlaceOrTime(analysis, i - 1)) return After(analysis, i, i, limit);
        if (IsBareGenitive(analysis, i, limit)) return After(analysis, i, i, limit);
        if (word.Tag == Tag.Preposition && Allows(analysis, i, reach)) return After(analysis, i, i + 1, limit);
        if (reach.HasFlag(Reach.Prepositions) && word.Tag == Tag.Adverb && i + 1 < limit && analysis.Words[i + 1].Tag == Tag.Preposition) return After(analysis, i, i + 2, limit);
        if (reach.HasFlag(Reach.Coordination) && word.Tag == Tag.Coordinator) return Coordinated(analysis, i, limit);
        if (reach.HasFlag(Reach.Coordination) && word.Token.Kind == TokenKind.Comma && Listed(analysis, i, limit) is var list && list > i) return list;
        if (reach.HasFlag(Reach.Apposition) && word.Token.Kind == TokenKind.Comma) return Apposition(analysis, i, limit, reach);
        return i;
    }

    /// <summary>Behind the phrase at <paramref name="at"/>, or <paramref name="otherwise"/> where there is none.</summary>
    private static int After(TextAnalysis analysis, int otherwise, int at, int limit)
    {
        var end = Core(analysis, at, limit);
        return end == at ? otherwise : end;
    }

    /// <summary>Whether a genitive begins behind a noun: "das Vermögen [zweier] Reeder", "die Einfuhr [spanischer] Melonen".</summary>
    public static bool IsGenitiveBehind(TextAnalysis analysis, int i, int limit) => IsGenitive(analysis, i) || IsBareGenitive(analysis, i, limit);

    private static bool IsGenitive(TextAnalysis analysis, int i) => analysis.Words[i].Span.In(analysis.Text)
        is "des" or "der" or "eines" or "einer" or "seines" or "seiner" or "ihres" or "ihrer" or "dieses" or "dieser" or "unserer" or "unseres" or "zweier" or "dreier" or "mehrerer" or "aller" or "vieler" or "beider";

    /// <summary>"der Verband kommunaler Unternehmen", "Berichte britischer Zeitungen": an adjective in -er before a noun that is a genitive plural.</summary>
    private static bool IsBareGenitive(TextAnalysis analysis, int i, int limit)
    {
        if (i + 1 >= limit || analysis.Words[i].Tag is not (Tag.Adjective or Tag.Determiner or Tag.Participle) || !analysis.Form(i).EndsWith("er", StringComparison.Ordinal) || analysis.Words[i - 1].Tag != Tag.Noun || IsPlaceOrTime(analysis, i - 1)) return false;
        var noun = i + 1;
        while (noun + 1 < limit && analysis.Words[noun].Tag is Tag.Adjective or Tag.Participle && analysis.Form(noun).EndsWith("er", StringComparison.Ordinal)) noun++;
        return analysis.Words[noun].Stts == Stts.NN && (IsPlural(analysis, noun) || CanBeGenitivePlural(analysis.Form(noun)));
    }

    private static bool CanBeGenitivePlural(ReadOnlySpan<char> form)
    {
        foreach (var reading in Lexicon.German.Find(form))
            if (reading.Number.HasFlag(Numbers.Plural) && reading.Case.HasFlag(Cases.Genitive)) return true;
        return false;
    }

    /// <summary>"am Donnerstag der Sprecher", "in Brüssel der Minister": behind a name or a day a new phrase begins.</summary>
    private static bool IsPlaceOrTime(TextAnalysis analysis, int i) => analysis.Words[i].Tag == Tag.Name || IsAbbreviation(analysis.Form(i)) || analysis.Words[i].Is(FunctionClass.Weekday | FunctionClass.Month);

    private static bool IsAbbreviation(ReadOnlySpan<char> form) => form.Length > 1 && !form.ContainsAnyInRange('a', 'z') && char.IsUpper(form[0]);

    /// <summary>Behind a name only "von" goes on with its phrase: "Sonja Ahr vom Institut", but "sagte Ahr bei der Sitzung".</summary>
    private static bool Allows(TextAnalysis analysis, int i, Reach reach) => reach.HasFlag(Reach.Prepositions) || (reach.HasFlag(Reach.Von)
        && (analysis.Form(i) is "von" or "vom" || (analysis.Form(i) is "für" or "beim" or "bei" && analysis.Words[i - 1].Tag != Tag.Name)));

    private static int BracketEnd(TextAnalysis analysis, int i, int limit)
    {
        for (var end = i + 1; end < limit && end < i + 12; end++)
            if (analysis.Words[end].Token.Kind == TokenKind.CloseBracket) return end + 1;
        return i;
    }

    private static int Coordinated(TextAnalysis analysis, int i, int limit)
    {
        if (analysis.Form(i) is not ("und" or "sowie" or "oder" or "noch" or "beziehungsweise")) return i;
        var end = Core(analysis, i + 1, limit);
        if (end == i + 1) return i;
        return end < limit && analysis.Words[end].Tag == Tag.Finite && analysis.Words[i + 1].Tag is Tag.Adverb ? i : end;
    }

    /// <summary>"Greenpeace, Campact und LobbyControl", "die Minister Frankreichs, Italiens und Polens": names alone, the last behind "und".</summary>
    private static int Listed(TextAnalysis analysis, int comma, int limit)
    {
        var i = comma;
        while (i + 2 < limit && analysis.Words[i].Token.Kind == TokenKind.Comma && analysis.Words[i + 1].Tag == Tag.Name)
        {
            var end = Core(analysis, i + 1, limit);
            if (end <= i + 1 || end >= limit) return comma;
            if (analysis.Words[end].Tag == Tag.Coordinator) return end + 1 < limit && analysis.Words[end + 1].Tag == Tag.Name ? Coordinated(analysis, end, limit) : comma;
            i = end;
        }

        return comma;
    }

    /// <summary>A comma, a phrase, and a comma or the limit behind it. "Erkki Tuomioja, Präsident des Rats,".</summary>
    private static int Apposition(TextAnalysis analysis, int comma, int limit, Reach reach)
    {
        var start = comma + 1;
        if (start >= limit || analysis.Words[start].Tag is Tag.Pronoun or Tag.Preposition or Tag.Coordinator) return comma;
        var end = End(analysis, start, limit, Reach.Narrow | (reach & (Reach.Von | Reach.Prepositions)));
        if (end == start) return comma;
        if (end < limit && analysis.Words[end].Token.Kind != TokenKind.Comma && End(analysis, start, limit, Reach.Von | Reach.Prepositions | Reach.Coordination) is var wide && wide < limit && analysis.Words[wide].Token.Kind == TokenKind.Comma) end = wide;
        if (end >= limit) return end;
        var kind = analysis.Words[end].Token.Kind;
        if (kind == TokenKind.Comma) return end + 1 < limit && analysis.Words[end + 1].Tag == Tag.Coordinator ? comma : end;
        return kind is TokenKind.Stop or TokenKind.Colon ? end : comma;
    }
}
