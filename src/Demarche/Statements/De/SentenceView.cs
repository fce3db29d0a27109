using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>One sentence as the rules see it.</summary>
internal sealed class SentenceView
{
    private readonly IReadOnlyList<VerbGroup>?[] groups;

    public SentenceView(TextAnalysis analysis, int index)
    {
        Analysis = analysis;
        Index = index;
        Sentence = analysis.Sentences[index];
        End = ClauseSplitter.Trimmed(analysis, Sentence);
        Clauses = ClauseSplitter.Split(analysis, Sentence);
        groups = new IReadOnlyList<VerbGroup>?[Clauses.Count];
    }

    public TextAnalysis Analysis { get; }

    public int Index { get; }

    public Sentence Sentence { get; }

    public int First => Sentence.First;

    /// <summary>Behind the last word before the final stop.</summary>
    public int End { get; }

    public List<Clause> Clauses { get; }

    public ref readonly Word this[int word] => ref Analysis.Words[word];

    public ReadOnlySpan<char> Form(int word) => Analysis.Form(word);

    /// <summary>Whether a word of the sentence has this form, upper or lower case; behind the sentence none has.</summary>
    public bool Is(int word, string form) => word < Sentence.End && Form(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>The verbs of speech of a clause, in text order.</summary>
    public IReadOnlyList<VerbGroup> VerbGroups(int clause) => groups[clause] ??= [.. VerbGroup.Of(this, clause)];

    public int ClauseOf(int word) => Clauses.FindIndex(clause => clause.Contains(word));

    /// <summary>The range without the marks and spaces at its edges that belong to no content.</summary>
    public WordRange Trim(int first, int end)
    {
        while (first < end && IsLoose(first)) first++;
        while (end > first && IsLoose(end - 1)) end--;
        return new WordRange(first, end);
    }

    /// <summary>The sentence without some ranges, as content: what is left, in text order.</summary>
    public List<WordRange> Without(WordRange frame)
    {
        var parts = new List<WordRange>();
        if (Trim(First, frame.First) is { IsEmpty: false } before) parts.Add(before);
        if (Trim(frame.End, End) is { IsEmpty: false } after && !IsRelative(after)) parts.Add(after);
        return parts;
    }

    /// <summary>A relative clause and nothing more belongs to the frame before it.</summary>
    private bool IsRelative(WordRange words) => Clauses.Exists(clause => clause.Kind == ClauseKind.Relative && clause.First == words.First && clause.End == words.End);

    private bool IsLoose(int word) => this[word].Token.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Stop && !IsQuoted(word);

    private bool IsQuoted(int word) => Analysis.QuotationOf(word) >= 0;
}
