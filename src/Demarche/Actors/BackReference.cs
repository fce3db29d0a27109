using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>What words that point back say of the person they mean.</summary>
/// <param name="Gender">Of the words.</param>
/// <param name="Country">The state whose national he is called; none where they do not say.</param>
/// <param name="Title">What the report has called him before: Forscher.</param>
/// <param name="Stranger">He is nobody whom the tables know or who has an office.</param>
internal readonly record struct Back(Gender Gender, string? Country = null, string? Title = null, bool Stranger = false)
{
    /// <summary>The person may be the one.</summary>
    public bool Fits(ReportPerson person, World world)
    {
        if (Gender != Gender.Unknown && person.Gender != Gender && person.Gender != Gender.Unknown) return false;
        if (Country is not null && Country != (person.Known is { } known ? world.Find(known)!.Country : person.Country)) return false;
        if (Stranger && (person.Known is not null || person.Office is not null || person.Key is not null)) return false;
        return Title is null || IsCalled(person, Title);
    }

    private static bool IsCalled(ReportPerson person, string title)
    {
        foreach (var word in person.Titles)
            if (word.EndsWith(title, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

/// <summary>Words that mean a person named before, as a pronoun does: "seinen Angaben", "die Grünen-Politikerin", "der frühere Boxweltmeister", "der 58-Jährige",
/// "der Norweger", "die Sozialdemokratin", "der Forscher".</summary>
internal readonly ref struct BackReference(ElementList elements, TextSpan words)
{
    /// <summary>What the words say; none where they are no such words.</summary>
    public Back? Read(int first, int end) => Possessive(first, end) ?? Aged(first, end) ?? Described(first, end);

    /// <summary>"eigenen Angaben": those of the sentence's subject.</summary>
    public static bool IsOwn(ElementList elements, TextSpan words, int first, int end) =>
        end - first == 1 && elements.KindAt(first) == TermKind.SourceNoun && elements.Words(words).StartsWith("eigene", StringComparison.OrdinalIgnoreCase);

    private Back? Possessive(int first, int end)
    {
        if (end - first != 2 || elements.KindAt(first) != TermKind.Possessive || elements.KindAt(first + 1) != TermKind.SourceNoun) return null;
        return elements.Language.GenderOfPossessive(elements.Letters(first)) is { } gender ? new(gender) : null;
    }

    private Back? Aged(int first, int end) =>
        end - first == 1 && elements.Language.IsAged(elements.Words(words)) && Article(first) is { } gender ? new(gender) : null;

    // An article, perhaps "frühere", and one noun; neither a name nor an owner.
    private Back? Described(int first, int end)
    {
        var former = elements.KindAt(first + 1) == TermKind.Former;
        if (end - first != (former ? 3 : 2) || Article(first) is not { } gender) return null;
        var term = elements[end - 1].Term;
        if (term.Plural || (term.Gender != Gender.Unknown && gender != Gender.Unknown && term.Gender != gender)) return null;
        if (gender == Gender.Unknown) gender = term.Gender;
        return elements.KindAt(end - 1) switch
        {
            TermKind.Office when term.Office!.Key is "politician" or "diplomat" => new(gender),
            TermKind.Human => new(gender),
            TermKind.National => new(gender, Country: term.Actor![6..]),
            TermKind.Title => former ? new(gender) : new(gender, Title: Noun(end - 1)),
            TermKind.Word when gender == Gender.Feminine && elements.Language.IsWoman(elements.Letters(end - 1)) => new(gender, Stranger: true),
            _ => null,
        };
    }

    private string Noun(int index) => elements.Letters(index).ToString();

    private Gender? Article(int index) => elements.KindAt(index) == TermKind.Definite ? elements.Language.GenderOfArticle(elements.Letters(index)) : null;
}
