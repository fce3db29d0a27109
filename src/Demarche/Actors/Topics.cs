namespace Demarche.Actors;

/// <summary>The persons whom the report's own sentences begin with: "Auch Kremlsprecher Dmitri Peskow dämpfte die Erwartungen." The pronouns of the
/// paragraph mean them, even where somebody else spoke before. Sentences in quotation marks and those in the subjunctive are somebody's words and make no topic.</summary>
internal sealed class Topics(string text, ElementList elements)
{
    private const int MostWords = 7;
    private const int Window = 160;

    private readonly List<(int Start, ReportPerson Person)> persons = [];
    private int seen;
    private char closing;

    /// <summary>In text order.</summary>
    public List<(int Start, ReportPerson Person)> Persons => persons;

    /// <summary>To be asked for every person named, in text order.</summary>
    public void Visit(int index)
    {
        var element = elements[index];
        var quoted = IsQuoted(element.Span.Start);
        if (quoted || element.Genitive || IsLabel(element.Span.End) || !Leads(index) || elements.Language.IsSubjunctive(WordBehind(element.Span.End))) return;
        persons.Add((element.Span.Start, element.Person!));
    }

    /// <summary>Reads on to the offset; no quotation goes beyond its line.</summary>
    private bool IsQuoted(int offset)
    {
        for (; seen < offset; seen++)
        {
            var c = text[seen];
            if (c is '\n') closing = '\0';
            else if (closing != '\0') closing = c == closing ? '\0' : closing;
            else closing = c switch { '„' => '“', '“' => '”', '»' => '«', '«' => '»', '"' => '"', _ => '\0' };
        }

        return closing != '\0';
    }

    // In an interview "Muster: Sie hat gesagt" names who answers.
    private bool IsLabel(int end) => end < text.Length && text[end] == ':';

    // Nothing stands before the person but what belongs to him and words like "auch": no other person, no preposition, no dative.
    private bool Leads(int index)
    {
        var start = SentenceStart(elements[index].Span.Start);
        if (start < 0) return false;
        for (var i = index - 1; i >= 0 && elements[i].Span.Start >= start; i--)
        {
            var kind = elements[i].Kind;
            if (kind is TermKind.Named or TermKind.Preposition or TermKind.In or TermKind.Of or TermKind.Conjunction or TermKind.He or TermKind.She) return false;
            if (kind is TermKind.Definite && elements.Letters(i) is "dem" or "Dem" or "den" or "Den") return false;
        }

        return true;
    }

    /// <summary>Where the sentence begins; -1 where that is too far back, or where a word of the way is a subjunctive.</summary>
    private int SentenceStart(int offset)
    {
        var words = 0;
        for (var at = offset; at > Math.Max(0, offset - Window); at--)
        {
            var before = text[at - 1];
            if (before is '\n' or ':' || EndsSentence(at - 1, before)) return at;
            if (!char.IsWhiteSpace(before)) continue;
            if (++words > MostWords || elements.Language.IsSubjunctive(WordBehind(at))) return -1;
        }

        return offset <= Window ? 0 : -1;
    }

    // A stop, or a mark behind one: „Nein.“ Lawrow fuhr fort.
    private bool EndsSentence(int at, char sign) => sign switch
    {
        '.' or '!' or '?' => char.IsWhiteSpace(text[at + 1]),
        '“' or '”' or '«' or '»' or '"' => at > 0 && text[at - 1] is '.' or '!' or '?',
        _ => false,
    };

    private ReadOnlySpan<char> WordBehind(int at)
    {
        if (at < text.Length && text[at] == ' ') at++;
        var end = at;
        while (end < text.Length && char.IsLower(text[end])) end++;
        return text.AsSpan(at, end - at);
    }
}
