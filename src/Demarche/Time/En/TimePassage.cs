using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Time.En;

/// <summary>The running text as the English rules walk through it: words, what was named before, and what was found.</summary>
internal sealed class TimePassage(TextAnalysis analysis, Anchors anchors)
{
    private Sentence sentence;

    public TextAnalysis Analysis { get; } = analysis;

    /// <summary>The day that the report speaks from.</summary>
    public Anchor Anchor { get; private set; }

    public List<TimeFinding> Found { get; } = [];

    /// <summary>The last day that the text named; none before the first.</summary>
    public CalendarDate? LastDay { get; private set; }

    /// <summary>The last year, month or day that the text named.</summary>
    public CalendarDate? Last { get; private set; }

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

    public ReadOnlySpan<char> Form(int at) => Has(at) ? Analysis.Form(at) : default;

    public bool Is(int at, string form) => Has(at) && Analysis.Form(at).Equals(form, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int at, params ReadOnlySpan<string> forms)
    {
        foreach (var form in forms)
            if (Is(at, form)) return true;
        return false;
    }

    /// <summary>A number in figures or in words.</summary>
    public bool TryNumber(int at, out decimal value)
    {
        value = 0;
        return Has(at) && (Kind(at) == TokenKind.Number ? NumberWords.TryFigures(Form(at), out value) : Kind(at) == TokenKind.Word && NumberWords.TryParse(Form(at), out value));
    }

    /// <summary>A whole number in figures alone, or with the ending of an ordinal: 3, 3rd.</summary>
    public bool TryDay(int at, out int value)
    {
        value = 0;
        if (Kind(at) is not (TokenKind.Number or TokenKind.Word) || Form(at) is not { Length: > 0 and <= 4 } form || !char.IsAsciiDigit(form[0])) return false;
        var digits = form.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : form.Length;
        if (digits > 2 || (digits < form.Length && form[digits..] is not ("st" or "nd" or "rd" or "th"))) return false;
        return int.TryParse(form[..digits], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value) && value is >= 1 and <= 31;
    }

    /// <summary>A year of four figures.</summary>
    public bool TryYear(int at, out int year)
    {
        year = 0;
        return Kind(at) == TokenKind.Number && Form(at).Length == 4 && int.TryParse(Form(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out year) && year is >= 1000 and < 2200;
    }

    public Tense TenseAt(int at) => ClauseTense.Of(this, at);

    /// <summary>Keeps what was found; every later expression begins behind it.</summary>
    public void Add(TimeFinding finding, int end)
    {
        Found.Add(finding);
        Floor = end;
        if (finding.Date is not { } date) return;
        if (date.Grain == Grain.Day) LastDay = date;
        if (date.Year is not null) Last = date;
    }

    /// <summary>A date with its words, with a part of the day or an hour behind it where there is one.</summary>
    public int AddDate(int first, int end, CalendarDate date, TimeBasis basis, string? clock = null, string hours = "") =>
        Add(new(Analysis.Span(first, end), new(clock is null ? TimexType.Date : TimexType.Time, date.Timex + clock))
        {
            Date = date,
            Basis = basis,
            Clock = clock,
            Hours = hours,
            Value = hours.Length > 0 && date.Grain == Grain.Day ? date.Edtf + hours : null,
            Sentence = SentenceNumber,
            At = first,
            End = end,
        }, first, end);

    /// <summary>Something that has no date.</summary>
    public int AddVague(int first, int end, TimexType type, string timex) =>
        Add(new(Analysis.Span(first, end), new Timex(type, timex)) { Sentence = SentenceNumber, At = first, End = end }, first, end);

    private int Add(TimeFinding finding, int first, int end)
    {
        _ = first;
        Add(finding, end);
        return end;
    }
}
