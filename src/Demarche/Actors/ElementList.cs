using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>The elements of a report with the questions that reading them asks.</summary>
internal sealed class ElementList(string text, IActorLanguage language, List<Element> elements)
{
    private const int WidestParagraph = 4000;

    public IActorLanguage Language => language;

    public int Count => elements.Count;

    public Element this[int index]
    {
        get => elements[index];
        set => elements[index] = value;
    }

    public TermKind KindAt(int index) => index >= 0 && index < elements.Count ? elements[index].Kind : TermKind.Preposition;

    /// <summary>Nothing but white space, quotation marks or brackets lies between an element and the next.</summary>
    public bool Touches(int index)
    {
        if (index < 0 || index + 1 >= elements.Count || elements[index].LastWord + 1 != elements[index + 1].FirstWord) return false;
        foreach (var c in Between(index))
            if (c is ',' or '.' or ';' or ':' or '!' or '?' or '\n' or '(' or ')') return false;
        return true;
    }

    /// <summary>A comma and white space lie between an element and the next, and no word.</summary>
    public bool HasCommaBehind(int index) =>
        index >= 0 && index + 1 < elements.Count && elements[index].LastWord + 1 == elements[index + 1].FirstWord && Between(index).TrimEnd() is ",";

    /// <summary>A comma lies somewhere between an element and the next.</summary>
    public bool IsDividedBehind(int index) => index >= 0 && index + 1 < elements.Count && Between(index).Contains(',');

    /// <summary>Nothing but a space lies between a comma and the element.</summary>
    public bool IsBehindComma(int index) => elements[index].Span.Start is > 1 and var start && text[start - 1] == ' ' && text[start - 2] == ',';

    /// <summary>The first element that begins at the offset or behind it.</summary>
    public int IndexAt(int offset)
    {
        int low = 0, high = elements.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (elements[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The words of a span.</summary>
    public ReadOnlySpan<char> Words(TextSpan span) => span.In(text);

    /// <summary>The word in lower case behind an offset, with one space between; empty where something else stands there.</summary>
    public ReadOnlySpan<char> WordBehind(int at)
    {
        if (at + 1 >= text.Length || text[at] != ' ') return [];
        var end = ++at;
        while (end < text.Length && char.IsLower(text[end])) end++;
        return text.AsSpan(at, end - at);
    }

    /// <summary>The word in lower case before an offset, with one space between; empty where something else stands there.</summary>
    public ReadOnlySpan<char> WordBefore(int at)
    {
        if (at < 2 || text[at - 1] != ' ') return [];
        var start = --at;
        while (start > 0 && char.IsLower(text[start - 1])) start--;
        return text.AsSpan(start, at - start);
    }

    /// <summary>No line ends between two offsets, and they are not far apart.</summary>
    public bool ShareParagraph(int first, int second) => second - first <= WidestParagraph && !text.AsSpan(first, second - first).Contains('\n');

    /// <summary>No sentence ends between two elements that begin at these offsets.</summary>
    public bool ShareSentence(int first, int second)
    {
        if (!ShareParagraph(first, second)) return false;
        var end = IndexAt(second);
        for (var i = IndexAt(first); i < end; i++)
            if (EndsSentenceBehind(i)) return false;
        return true;
    }

    /// <summary>A sentence ends between an element and the next, or a line.</summary>
    public bool EndsSentenceBehind(int index) => index < 0 || index + 1 >= elements.Count || Between(index) is var between
        && (between.ContainsAny("!?\n") || between.Contains(". ", StringComparison.Ordinal));

    public ReadOnlySpan<char> Letters(int index) => elements[index].Span.In(text);

    /// <summary>The words from one element to another, without the last one's genitive s.</summary>
    public string Name(int first, int last)
    {
        var (start, end) = (elements[first].Span.Start, elements[last].Span.End);
        return text[start..end].Replace("\u00AD", string.Empty, StringComparison.Ordinal).ReplaceLineEndings(" ");
    }

    public bool IsGivenName(int index)
    {
        if (elements[index].Person is not null) return false;
        for (var term = elements[index].Term; term is not null; term = term.Next)
            if (term.Kind == TermKind.GivenName && term.Rest.Length == 0) return true;
        return false;
    }

    /// <summary>Puts one element in the place of several, for each run of elements that names a person.</summary>
    public void Merge(List<(int First, int Last, ReportPerson Person)> runs)
    {
        int kept = 0, next = 0;
        foreach (var (first, last, person) in runs)
        {
            while (next < first) elements[kept++] = elements[next++];
            var (head, tail) = (elements[first], elements[last]);
            elements[kept++] = new(head.Span.Cover(tail.Span), head.FirstWord, tail.LastWord, tail.Term) { Person = person, Genitive = tail.Genitive };
            next = last + 1;
        }

        while (next < elements.Count) elements[kept++] = elements[next++];
        elements.RemoveRange(kept, elements.Count - kept);
    }

    /// <summary>A noun in lower case stands right before an element, and belongs to it: "the opposition leader".</summary>
    public bool IsBehindNoun(int index) =>
        language.HasSmallNouns && (index == 0 || elements[index - 1].LastWord + 1 < elements[index].FirstWord) && language.IsNoun(WordBefore(elements[index].Span.Start));

    /// <summary>A noun in lower case stands right behind an element, before the offset: "EU countries".</summary>
    public bool IsBeforeNoun(int index, int limit) =>
        language.HasSmallNouns && (index + 1 >= elements.Count || elements[index].LastWord + 1 < elements[index + 1].FirstWord) && elements[index].Span.End < limit && language.IsNoun(WordBehind(elements[index].Span.End));

    private ReadOnlySpan<char> LastWord(TextSpan span, int end)
    {
        var words = text.AsSpan(span.Start, end - span.Start);
        return words[(words.LastIndexOf(' ') + 1)..];
    }

    private ReadOnlySpan<char> Between(int index)
    {
        var (start, end) = (elements[index].Span.End, elements[index + 1].Span.Start);
        if (start < end && text[start] == '.' && language.IsShortForm(LastWord(elements[index].Span, start + 1))) start++;
        return text.AsSpan(start, end - start);
    }
}
