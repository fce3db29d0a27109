using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Time;

/// <summary>The running text as the rules walk through it: words, what was named before, and what was found. What its words and numbers mean, each language adds.</summary>
internal abstract class Passage(TextAnalysis analysis, Anchors anchors)
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

    public bool Has(int at) => at >= sentence.First && at < sentence.End;

    public TokenKind Kind(int at) => Has(at) ? Analysis.Words[at].Token.Kind : TokenKind.Stop;

    public ReadOnlySpan<char> Form(int at) => Has(at) ? Analysis.Form(at) : default;

    public bool Is(int at, string form) => Has(at) && Analysis.Form(at).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>A whole number in figures alone, such as the day before a month.</summary>
    public bool TryFigures(int at, int digits, out int value)
    {
        value = 0;
        if (Kind(at) != TokenKind.Number || Analysis.Form(at).Length > digits) return false;
        return int.TryParse(Analysis.Form(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A year of four figures.</summary>
    public bool TryYear(int at, out int year) => TryFigures(at, 4, out year) && Analysis.Form(at).Length == 4 && year is >= 1000 and < 2200;

    /// <summary>Keeps what was found; every later expression begins behind it.</summary>
    /// <returns><paramref name="end"/></returns>
    public int Add(TimeFinding finding, int end)
    {
        Found.Add(finding);
        Floor = end;
        if (finding.Date is not { } date) return end;
        if (date.Grain == Grain.Day) (LastDay, LastDaySentence) = (date, SentenceNumber);
        if (date.Year is not null) (Last, LastSentence) = (date, SentenceNumber);
        return end;
    }

    /// <summary>A date with its words, with a part of the day or an hour behind it where there is one.</summary>
    public int AddDate(int first, int end, CalendarDate date, TimeBasis basis, string? clock = null, string hours = "") =>
        Add(Finding(Analysis.Span(first, end), first, end, date, basis, clock, hours), end);

    /// <summary>A date whose words may be no whole words of the text.</summary>
    public TimeFinding Finding(TextSpan span, int first, int end, CalendarDate date, TimeBasis basis, string? clock = null, string hours = "") =>
        new(span, new Timex(clock is null ? TimexType.Date : TimexType.Time, date.Timex + clock))
        {
            Date = date,
            Basis = basis,
            Clock = clock,
            Hours = hours,
            Value = hours.Length > 0 && date.Grain == Grain.Day ? date.Edtf + hours : null,
            Sentence = SentenceNumber,
            At = first,
            End = end,
        };

    /// <summary>Something that has no date.</summary>
    public int AddVague(int first, int end, TimexType type, string timex) =>
        Add(new TimeFinding(Analysis.Span(first, end), new Timex(type, timex)) { Sentence = SentenceNumber, At = first, End = end }, end);
}
