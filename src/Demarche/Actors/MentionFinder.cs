using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>Walks the elements of a report and puts together the words of each mention: what stands before the head ("der neue russische", "Chinas"),
/// the head, and what the head takes behind it ("Sprecher des Präsidenten, Dmitri Peskow").</summary>
internal readonly ref struct MentionFinder(World world, ElementList elements)
{
    /// <summary>The words of each mention, in text order, without overlap. Whether somebody is meant by them is for the caller to ask.</summary>
    public List<TextSpan> Find()
    {
        List<TextSpan> spans = [];
        for (var i = 0; i < elements.Count;)
        {
            if (LastOf(i) is { } last)
            {
                spans.Add(elements[First(i, last)].Span.Cover(elements[last].Span));
                i = last + 1;
            }
            else i++;
        }

        return spans;
    }

    /// <summary>Behind a comma an article that the state's name would not need is a relative pronoun: "Sicherheiten, die Moskau verlangt".</summary>
    private int First(int first, int last) =>
        elements.IsBehindComma(first) && elements[first].Kind == TermKind.Definite && elements.KindAt(first + 1) is TermKind.State or TermKind.Metonym or TermKind.Named ? Math.Min(first + 1, last) : first;

    private int? LastOf(int first)
    {
        if (elements[first].Kind is TermKind.He or TermKind.She or TermKind.They) return first;
        if (elements[first].Kind == TermKind.Definite && Description(first) is { } described) return described;
        var head = Head(first);
        return elements.KindAt(head) switch
        {
            TermKind.Office => BehindOffice(head),
            TermKind.Institution => BehindInstitution(head),
            TermKind.Named or TermKind.State or TermKind.Organisation or TermKind.Agency => head,
            TermKind.AllianceNoun when head > first => head,
            TermKind.Metonym => IsPlace(head) ? null : head,
            TermKind.Title when elements.Touches(head) && elements.KindAt(head + 1) == TermKind.Named => head + 1,
            _ => null,
        };
    }

    /// <summary>"der Norweger", "die frühere Sozialdemokratin", "der Forscher": an article and one noun, with nothing behind that belongs to it.</summary>
    private int? Description(int first)
    {
        var noun = elements.KindAt(first + 1) == TermKind.Former ? first + 2 : first + 1;
        if (elements.KindAt(noun) is not (TermKind.Human or TermKind.National or TermKind.People or TermKind.Title or TermKind.Word) || elements[noun].FirstWord - elements[first].LastWord > 3) return null;
        var alone = !elements.Touches(noun) || elements.KindAt(noun + 1) is not (TermKind.Word or TermKind.Named or TermKind.Surname or TermKind.GivenName or TermKind.Genitive or TermKind.Of or TermKind.Organisation or TermKind.State);
        return alone && !elements.IsDividedBehind(first) ? noun : null;
    }

    private int Head(int first)
    {
        var head = first;
        while (head + 1 < elements.Count && elements.Touches(head) && IsBefore(head)) head++;
        return head;
    }

    private bool IsBefore(int index) => elements[index].Kind switch
    {
        TermKind.Definite or TermKind.Adjective or TermKind.CityAdjective or TermKind.Former or TermKind.Indefinite => true,
        TermKind.State or TermKind.Metonym or TermKind.Organisation => (elements[index].Genitive || elements.Language.HasAttributiveNames) && elements.KindAt(index + 1) is TermKind.Office or TermKind.Institution,
        TermKind.Institution or TermKind.Deputy => elements.Language.HasAttributiveNames && elements.KindAt(index + 1) == TermKind.Office,
        _ => false,
    };

    private int BehindOffice(int head)
    {
        var last = OfficePhraseReader.Read(world, elements, head, elements.Count).Last;
        return elements.KindAt(last + 1) == TermKind.Named && (elements.Touches(last) || elements.HasCommaBehind(last)) ? last + 1 : last;
    }

    private int BehindInstitution(int head)
    {
        var last = head;
        while (elements.Touches(last) && last - head < 3 && elements[last + 1].Kind is TermKind.Definite or TermKind.Genitive or TermKind.Of or TermKind.In) last++;
        return elements.Touches(last) && elements[last + 1].Kind is TermKind.State or TermKind.Metonym && (last > head || elements[last + 1].Genitive) ? last + 1 : head;
    }

    /// <summary>"in Washington" is the city.</summary>
    private bool IsPlace(int index) =>
        elements.Touches(index - 1) && elements.KindAt(index - 1) is TermKind.In or TermKind.Preposition && !elements.Language.IsToParty(elements.Letters(index - 1));
}
