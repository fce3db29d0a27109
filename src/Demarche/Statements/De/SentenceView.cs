using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>One sentence as the rules see it.</summary>
internal sealed class SentenceView : SentenceText
{
    private readonly IReadOnlyList<VerbGroup>?[] groups;

    public SentenceView(TextAnalysis analysis, int index)
        : base(analysis, index)
    {
        End = ClauseSplitter.Trimmed(analysis, Sentence);
        Clauses = ClauseSplitter.Split(analysis, Sentence);
        groups = new IReadOnlyList<VerbGroup>?[Clauses.Count];
    }

    /// <summary>Behind the last word before the final stop.</summary>
    public int End { get; }

    public List<Clause> Clauses { get; }

    /// <summary>The verbs of speech of a clause, in text order.</summary>
    public IReadOnlyList<VerbGroup> VerbGroups(int clause) => groups[clause] ??= [.. VerbGroup.Of(this, clause)];

    public int ClauseOf(int word) => Clauses.FindIndex(clause => clause.Contains(word));

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
}
