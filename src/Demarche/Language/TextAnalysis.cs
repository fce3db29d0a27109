using Demarche.Reports;

namespace Demarche.Language;

/// <summary>The running text of a report as words, sentences and quotations. Paragraphs are separate: no sentence and no quotation crosses one.
/// Words are read without characters that show nothing (<see cref="Text"/>); <see cref="Span(int, int)"/> gives offsets of the frozen text.</summary>
public sealed class TextAnalysis
{
    /// <summary>More words than anything said in brackets has.</summary>
    private const int LongestBracket = 40;

    private readonly ReadingText text;
    private readonly Word[] words;
    private readonly int[] quotationOf;
    private readonly int[] bracketOf;

    private TextAnalysis(ReadingLanguage language, ReadingText text, Word[] words, List<Sentence> sentences, List<Quotation> quotations)
    {
        Language = language;
        this.text = text;
        this.words = words;
        Sentences = sentences;
        Quotations = quotations;
        quotationOf = new int[words.Length];
        Array.Fill(quotationOf, -1);
        for (var q = 0; q < quotations.Count; q++)
            Array.Fill(quotationOf, q, quotations[q].First, quotations[q].End - quotations[q].First);
        bracketOf = Brackets(words);
    }

    /// <summary>What the text was read as.</summary>
    public ReadingLanguage Language { get; }

    /// <summary>The text that the tokens' offsets count in: the frozen text without soft hyphens and the like, its letters composed.</summary>
    public string Text => text.Value;

    /// <summary>Every token of the running text in order.</summary>
    public ReadOnlySpan<Word> Words => words;

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>In the order of their opening marks.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Analyses the running text of a report; a report without parts is one stretch of running text.</summary>
    public static TextAnalysis Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(report.Text.Value, RunningText(report), ReadingLanguage.Of(report));
    }

    /// <summary>Analyses stretches of text, each a paragraph or several.</summary>
    /// <param name="frozen">The whole text.</param>
    /// <param name="stretches">What of it is read, in text order.</param>
    /// <param name="language">What it is read as; German where it is not given.</param>
    public static TextAnalysis Of(string frozen, IEnumerable<TextSpan> stretches, ReadingLanguage? language = null)
    {
        var spoken = language ?? ReadingLanguage.German;
        var (text, tokens, sentences, quotations) = Cut(frozen, stretches, spoken);
        return new TextAnalysis(spoken, text, spoken.Tag(text.Value, tokens, sentences), sentences, quotations);
    }

    /// <summary>The sentences of stretches of text, without the analysis of their words.</summary>
    public static List<TextSpan> SentencesOf(string frozen, IEnumerable<TextSpan> stretches, ReadingLanguage? language = null)
    {
        var (text, tokens, sentences, _) = Cut(frozen, stretches, language ?? ReadingLanguage.German);
        var spans = new List<TextSpan>(sentences.Count);
        foreach (var sentence in sentences) spans.Add(text.Frozen(tokens[sentence.First].Start, tokens[sentence.End - 1].End));
        return spans;
    }

    private static (ReadingText Text, Token[] Tokens, List<Sentence> Sentences, List<Quotation> Quotations) Cut(string frozen, IEnumerable<TextSpan> stretches, ReadingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(frozen);
        ArgumentNullException.ThrowIfNull(stretches);
        var reading = ReadingText.Of(frozen);
        var text = reading.Value;
        var (found, ends) = (new List<Token>(text.Length / 5), new List<int>());
        foreach (var stretch in stretches)
            foreach (var paragraph in Paragraphs.Of(text, reading.Reading(stretch)))
            {
                language.Tokenize(text, paragraph, found);
                if (found.Count > ends.LastOrDefault()) ends.Add(found.Count);
            }

        var (tokens, sentences, quotations) = (found.ToArray(), new List<Sentence>(), new List<Quotation>());
        for (var p = 0; p < ends.Count; p++) language.FindQuotations(text, tokens, First(p), ends[p], quotations);
        var outermost = OutermostEnds(tokens.Length, quotations);
        for (var p = 0; p < ends.Count; p++) language.FindSentences(text, tokens, First(p), ends[p], outermost, p, sentences);
        return (reading, tokens, sentences, quotations);

        int First(int paragraph) => paragraph == 0 ? 0 : ends[paragraph - 1];
    }

    /// <summary>The innermost quotation that a word stands in or marks; -1 for none.</summary>
    public int QuotationOf(int word) => quotationOf[word];

    /// <summary>The bracket that opens last before a word that stands in it; -1 for none. One that does not close soon holds nothing.</summary>
    public int BracketOf(int word) => bracketOf.Length == 0 ? -1 : bracketOf[word];

    /// <summary>Index of the first quotation that opens at a word or behind it; the number of quotations where there is none.</summary>
    public int FirstQuotation(int word)
    {
        int low = 0, high = Quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].First < word) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The clauses of a sentence in text order; the marks between them belong to none.</summary>
    public List<Clause> Clauses(Sentence sentence) => Language.Clauses(this, sentence);

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> Form(int word) => Words[word].Span.In(Text);

    /// <summary>Takes nouns for names where the whole text shows that they are: "Marchand lehnte ab", of whom "Minister Jean Marchand" is told elsewhere. A single one with an article or adjective stays a noun.</summary>
    /// <param name="names">Stretches of the frozen text, in text order.</param>
    internal void TakeForNames(IEnumerable<TextSpan> names)
    {
        var first = 0;
        foreach (var name in names)
        {
            while (first < words.Length && Span(first, first + 1).Start < name.Start) first++;
            var end = first;
            while (end < words.Length && Span(end, end + 1).End <= name.End && words[end].Tag is Tag.Noun or Tag.Name) end++;
            if (end == first || Span(end - 1, end).End != name.End || end == first + 1 && HasAttribute(first)) continue;
            for (; first < end; first++)
                if (words[first].Tag == Tag.Noun) words[first] = Language.AsName(words[first]);
        }
    }

    private bool HasAttribute(int noun) => noun > 0 && words[noun - 1].Tag is Tag.Article or Tag.Determiner or Tag.Adjective or Tag.Number or Tag.Preposition;

    /// <summary>From the first word to the last, which is excluded, in the frozen text.</summary>
    public TextSpan Span(int first, int end) => text.Frozen(Words[first].Token.Start, Words[end - 1].Token.End);

    /// <summary>Letters of <see cref="Text"/> in the frozen text: a part of a word, such as one end of "14.30-18".</summary>
    public TextSpan Span(TextSpan letters) => text.Frozen(letters.Start, letters.End);

    private static IEnumerable<TextSpan> RunningText(Report report)
    {
        if (report.Parts.IsEmpty) yield return new TextSpan(0, report.Text.Value.Length);
        foreach (var part in report.Parts)
            if (part.Role is PartRole.Body or PartRole.Headline or PartRole.Kicker or PartRole.Teaser or PartRole.Question) yield return part.Span;
    }

    private static int[] OutermostEnds(int count, List<Quotation> quotations)
    {
        var ends = new int[count];
        foreach (var quotation in quotations)
            if (quotation.Depth == 0) Array.Fill(ends, quotation.End, quotation.First, quotation.End - quotation.First);
        return ends;
    }

    /// <summary>For each word the bracket in which it stands; empty where there are none.</summary>
    private static int[] Brackets(Word[] words)
    {
        int[] found = [];
        var open = -1;
        for (var i = 0; i < words.Length; i++)
            if (words[i].Token.Kind == TokenKind.OpenBracket) open = i;
            else if (open >= 0 && words[i].Token.Kind == TokenKind.CloseBracket && i - open <= LongestBracket)
            {
                if (found.Length == 0) Array.Fill(found = new int[words.Length], -1);
                Array.Fill(found, open, open + 1, i - open - 1);
                open = -1;
            }

        return found;
    }
}
