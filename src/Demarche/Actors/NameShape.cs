namespace Demarche.Actors;

/// <summary>Where a full name begins and ends, by the shape of its words and what stands beside them.</summary>
internal static class NameShape
{
    private const int LongestName = 5;

    /// <summary>The last element of the name that begins here: a given name with what follows it; at least two unknown words behind an office or a title,
    /// or before a comma and a title ("Filep Karma, der Leiter …"). Behind a title a known surname stands alone: "Präsident Biden".</summary>
    public static int? NameEnd(ElementList elements, int first)
    {
        var given = elements.IsGivenName(first);
        if (!given && !IsNameWord(elements, first) && !IsNameBehindTitle(elements, first) && !IsSurnameFirst(elements, first)) return null;
        var last = first;
        while (last - first < LongestName && !elements[last].Genitive && elements.Touches(last) && Continues(elements, last + 1, first)) last++;
        while (last > first && elements[last].Kind is TermKind.Particle or TermKind.Definite or TermKind.Of) last--;
        if (last == first || elements.KindAt(last + 1) == TermKind.BodyNoun && elements.Touches(last)) return null;
        return given || IsTitled(elements, first) || IsTitledBehind(elements, last) ? last : null;
    }

    /// <summary>"Pressesprecher Steven McNamara": a common noun may be a given name right behind a title and before a name.</summary>
    private static bool IsNameBehindTitle(ElementList elements, int index) =>
        elements[index].Kind == TermKind.Word && elements.KindAt(index - 1) is TermKind.Office or TermKind.Title && elements.Touches(index - 1)
        && elements.Touches(index) && IsNameWord(elements, index + 1);

    /// <summary>"Unterhändler Xie Zhenhua": a name whose first word is somebody else's surname, right behind a title.</summary>
    private static bool IsSurnameFirst(ElementList elements, int index) =>
        elements[index].Kind == TermKind.Surname && !elements[index].Genitive && elements.Touches(index) && IsNameWord(elements, index + 1) && IsTitled(elements, index);

    /// <summary>An unknown word that is no common noun of the language.</summary>
    public static bool IsNameWord(ElementList elements, int index)
    {
        if (elements[index].Kind != TermKind.Word) return false;
        return !elements.Language.IsCommonWord(elements.Letters(index));
    }

    /// <summary>Right behind an office or title; behind its state or ministry; or behind a comma after it.</summary>
    private static bool IsTitled(ElementList elements, int index)
    {
        if (!elements.Touches(index - 1) && !elements.HasCommaBehind(index - 1)) return false;
        for (var i = index - 1; i >= 0 && i >= index - 4; i--)
        {
            if (elements[i].Kind is TermKind.Office or TermKind.Title) return !elements[i].Term.Plural && (i == index - 1 || elements[i].LastWord + 6 > elements[index].FirstWord);
            if (i < index - 1 && !elements.Touches(i)) return false;
            if (elements[i].Kind is TermKind.Conjunction or TermKind.Named or TermKind.Person) return false;
        }

        return false;
    }

    private static bool IsTitledBehind(ElementList elements, int last)
    {
        if (!elements.HasCommaBehind(last)) return false;
        for (var i = last + 1; i < elements.Count && i < last + 5; i++)
        {
            if (elements[i].Kind is TermKind.Office or TermKind.Title) return !elements[i].Term.Plural;
            if (i > last + 1 && elements.IsDividedBehind(i - 1)) return false;
        }

        return false;
    }

    private static bool Continues(ElementList elements, int index, int first) => elements[index].Kind switch
    {
        TermKind.Word when IsCapitalParticle(elements.Letters(index)) => IsFollowedByName(elements, index),
        TermKind.Word => elements.IsGivenName(index - 1) || elements.KindAt(index - 1) is TermKind.Particle or TermKind.Of or TermKind.Definite || IsNameWord(elements, index),
        TermKind.Surname or TermKind.GivenName => true,
        TermKind.Particle => IsFollowedByName(elements, index),
        TermKind.Of => elements.Letters(index) is "von" && AreGivenNames(elements, first, index) && IsFollowedByName(elements, index),
        TermKind.Definite => elements.Letters(index) is "der" or "den" && elements.KindAt(index - 1) is TermKind.Of or TermKind.Particle && IsFollowedByName(elements, index),
        _ => false,
    };

    /// <summary>A particle with a capital: at the head of a surname, or of a sentence.</summary>
    public static bool IsCapitalParticle(ReadOnlySpan<char> word) => word is "Le" or "La" or "De" or "Di" or "Du" or "Van" or "Von" or "Al" or "El" or "Ben" or "Bin";

    /// <summary>"Ursula von der Leyen", but not "Sascha Kempf von der Universität".</summary>
    private static bool AreGivenNames(ElementList elements, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!elements.IsGivenName(i)) return false;
        return true;
    }

    private static bool IsFollowedByName(ElementList elements, int index) =>
        elements.Touches(index) && (elements[index + 1].Kind is TermKind.Word or TermKind.Surname || elements.IsGivenName(index + 1)
            || (elements[index + 1].Kind == TermKind.Definite && elements.KindAt(index + 2) is TermKind.Word or TermKind.Surname));

    public static Gender GenderAt(ElementList elements, int index)
    {
        for (var term = elements[index].Term; term is not null; term = term.Next)
            if (term.Kind == TermKind.GivenName) return term.Gender;
        return Gender.Unknown;
    }

    /// <summary>The name without its genitive s: taken off where the table or an apostrophe shows it, or where the report has the name without it as well.</summary>
    public static string NameOf(ElementList elements, int first, int last)
    {
        var name = elements.Name(first, last);
        return elements[last].Genitive && !elements.Language.CutsGenitive && name[^1] == 's' && elements.KindAt(last) != TermKind.Word ? name[..^1] : name;
    }
}
