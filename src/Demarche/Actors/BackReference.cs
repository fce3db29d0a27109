using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>Words that mean a person named before, as a pronoun does: "seinen Angaben", "die Grünen-Politikerin", "der frühere Boxweltmeister", "der 58-Jährige".</summary>
internal readonly ref struct BackReference(ElementList elements, TextSpan words)
{
    /// <summary>Of whom the words speak; none where they are no such words.</summary>
    public Gender? Gender(int first, int end) => Possessive(first, end) ?? Aged(first, end) ?? Described(first, end);

    /// <summary>"eigenen Angaben": those of the sentence's subject.</summary>
    public static bool IsOwn(ElementList elements, TextSpan words, int first, int end) =>
        end - first == 1 && elements.KindAt(first) == TermKind.SourceNoun && elements.Words(words).StartsWith("eigene", StringComparison.OrdinalIgnoreCase);

    private Gender? Possessive(int first, int end)
    {
        if (end - first != 2 || elements.KindAt(first) != TermKind.Possessive || elements.KindAt(first + 1) != TermKind.SourceNoun) return null;
        if (elements.Letters(first).StartsWith("sein", StringComparison.OrdinalIgnoreCase)) return Actors.Gender.Masculine;
        return elements.Letters(first).StartsWith("ihr", StringComparison.OrdinalIgnoreCase) ? Actors.Gender.Feminine : null;
    }

    private Gender? Aged(int first, int end) =>
        end - first == 1 && elements.Words(words).EndsWith("-Jährige", StringComparison.Ordinal) ? Article(first) : null;

    // A politician, or whoever used to be something, and nothing else: neither a name nor an owner.
    private Gender? Described(int first, int end)
    {
        var former = elements.KindAt(first + 1) == TermKind.Former;
        if (end - first != (former ? 3 : 2) || Article(first) is not { } gender) return null;
        var term = elements[end - 1].Term;
        if (term.Plural || (term.Gender != Actors.Gender.Unknown && term.Gender != gender)) return null;
        return elements.KindAt(end - 1) switch
        {
            TermKind.Office when term.Office!.Key == "politician" => gender,
            TermKind.Title when former => gender,
            _ => null,
        };
    }

    private Gender? Article(int index)
    {
        if (elements.KindAt(index) != TermKind.Definite) return null;
        if (elements.Letters(index).Equals("der", StringComparison.OrdinalIgnoreCase)) return Actors.Gender.Masculine;
        return elements.Letters(index).Equals("die", StringComparison.OrdinalIgnoreCase) ? Actors.Gender.Feminine : null;
    }
}
