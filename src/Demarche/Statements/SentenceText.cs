using Demarche.Language;

namespace Demarche.Statements;

/// <summary>One sentence and its words. What more rules see of it, each language adds.</summary>
internal abstract class SentenceText(TextAnalysis analysis, int index)
{
    public TextAnalysis Analysis { get; } = analysis;

    public int Index { get; } = index;

    public Sentence Sentence { get; } = analysis.Sentences[index];

    public int First => Sentence.First;

    public ref readonly Word this[int word] => ref Analysis.Words[word];

    public ReadOnlySpan<char> Form(int word) => Analysis.Form(word);

    /// <summary>Whether a word of the sentence has this form, upper or lower case; behind the sentence none has.</summary>
    public bool Is(int word, string form) => word < Sentence.End && Form(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>The range without the marks at its edges that belong to no content.</summary>
    public WordRange Trim(int first, int end)
    {
        while (first < end && IsLoose(first)) first++;
        while (end > first && IsLoose(end - 1)) end--;
        return new WordRange(first, end);
    }

    private bool IsLoose(int word) => this[word].Token.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Stop && Analysis.QuotationOf(word) < 0;
}
