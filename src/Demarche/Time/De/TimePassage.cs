using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Time.De;

/// <summary>The running text as the rules walk through it: words, what was named before, and what was found.</summary>
internal sealed class TimePassage(TextAnalysis analysis, Anchors anchors)
{
    private Sentence sentence;

    public TextAnalysis Analysis { get; } = analysis;

    /// <summary>The day that the report speaks from.</summary>
    public Anchor Anchor { get; private set; }

    public List<TimeFinding> Found { get; } = [];

    /// <summary>The last day that the text named; none before the first.</summary>
    public CalendarDate? LastDay { get; private set; }

    /// <summary>The sentence that named <see cref="LastDay"/>.</summary>
    public int LastDaySentence { get; private set; } = -1;

    /// <summary>The last year, month or day that the text named.</summary>
    public CalendarDate? Last { get; private set; }

    /// <summary>The sentence that named <see cref="Last"/>.</summary>
    public int LastSentence { get; private set; } = -1;

    public Sentence Sentence => sentence;

    /// <summary>No expression may begin before this word.</summary>
    public int Floor { get; private set; }

    public int SentenceNumber { get; private set; }

    public void Begin(Sentence next, int number)
    {
        sentence = next;
        SentenceNumber = number;
        Floor = next.First;
        Anchor = anchors.At(Analysis, next);
    }

    public TimeWord this[int at] => Has(at) && Analysis.Words[at].Token.Kind == TokenKind.Word ? TimeWords.Of(Analysis.Form(at)) : default;

    public bool Has(int at) => at >= sentence.First && at < sentence.End;

    public TokenKind Kind(int at) => Has(at) ? Analysis.Words[at].Token.Kind : TokenKind.Stop;

    public Tag Tag(int at) => Has(at) ? Analysis.Words[at].Tag : Language.Tag.Mark;

    public ReadOnlySpan<char> Form(int at) => Has(at) ? Analysis.Form(at) : default;

    public bool Is(int at, string form) => Has(at) && Analysis.Form(at).Equals(form, StringComparison.OrdinalIgnoreCase);

    public bool Is(int at, string one, string other) => Is(at, one) || Is(at, other);

    /// <summary>The two words stand together without space.</summary>
    public bool Touch(int left, int right) => Has(left) && Has(right) && Analysis.Words[left].Token.End == Analysis.Words[right].Token.Start;

    /// <summary>The first word of an expression with the definite article in front of it, which belongs to it.</summary>
    public int WithArticle(int first) => first > Floor && IsDefinite(first - 1) ? first - 1 : first;

    public bool IsDefinite(int at) => Has(at) && Analysis.Form(at) is { Length: 3 } form && (form[0] is 'd' or 'D')
        && (form.Equals("der", StringComparison.OrdinalIgnoreCase) || form.Equals("die", StringComparison.OrdinalIgnoreCase) || form.Equals("das", StringComparison.OrdinalIgnoreCase)
            || form.Equals("den", StringComparison.OrdinalIgnoreCase) || form.Equals("dem", StringComparison.OrdinalIgnoreCase) || form.Equals("des", StringComparison.OrdinalIgnoreCase));

    public bool IsIndefinite(int at) => Has(at) && Analysis.Form(at) is { Length: >= 3 and <= 5 } form && form.StartsWith("ein", StringComparison.OrdinalIgnoreCase)
        && (form.Length == 3 || form[3..] is "e" or "en" or "em" or "er" or "es" or "E" or "EN" or "EM" or "ER" or "ES");

    /// <summary>A number in figures or words, without one between letters; commas are decimal.</summary>
    public bool TryNumber(int at, out decimal value)
    {
        value = 0;
        if (Kind(at) == TokenKind.Word) return NumberWords.TryParse(Analysis.Form(at), out value);
        return Kind(at) == TokenKind.Number && Figures.TryParse(Analysis.Form(at), out value);
    }

    /// <summary>A whole number in figures alone, such as the day before a month.</summary>
    public bool TryFigures(int at, int digits, out int value)
    {
        value = 0;
        if (Kind(at) != TokenKind.Number || Analysis.Form(at).Length > digits) return false;
        return int.TryParse(Analysis.Form(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A year of four figures.</summary>
    public bool TryYear(int at, out int year) => TryFigures(at, 4, out year) && Analysis.Form(at).Length == 4 && year is >= 1000 and < 2200;

    public Tense TenseAt(int first, int end) => ClauseTense.Of(Analysis, sentence, first, end);

    /// <summary>Keeps what was found; every later expression begins behind it.</summary>
    public void Add(TimeFinding finding, int end)
    {
        Found.Add(finding);
        Floor = end;
        if (finding.Date is not { } date) return;
        if (date.Grain == Grain.Day) (LastDay, LastDaySentence) = (date, SentenceNumber);
        if (date.Year is not null) (Last, LastSentence) = (date, SentenceNumber);
    }

    /// <summary>A date with its words.</summary>
    public void AddDate(int first, int end, CalendarDate date, TimeBasis basis) =>
        Add(Finding(Analysis.Span(first, end), first, end, date, basis), end);

    /// <summary>A date whose words are not whole words of the text.</summary>
    public TimeFinding Finding(Reports.TextSpan span, int first, int end, CalendarDate date, TimeBasis basis) =>
        new(span, new Timex(TimexType.Date, date.Timex)) { Date = date, Basis = basis, Sentence = SentenceNumber, At = first, End = end };

    /// <summary>Something that has no date.</summary>
    public void AddVague(int first, int end, TimexType type, string timex) =>
        Add(new TimeFinding(Analysis.Span(first, end), new Timex(type, timex)) { Sentence = SentenceNumber, At = first, End = end }, end);
}
