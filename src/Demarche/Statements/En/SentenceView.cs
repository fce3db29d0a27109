using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>One sentence as the rules of English see it: its verb groups, and the stretches that a quotation or a stop divides.</summary>
internal sealed class SentenceView : SentenceText
{
    private const int LongestDateline = 12;

    private readonly Dictionary<(int Cue, int Region), (Complement Words, int End)> opened = [];
    private List<Cue>? cues;
    private (WordRange Range, int Quotation) known = (default, -2);

    public SentenceView(TextAnalysis analysis, int index)
        : base(analysis, index)
    {
        End = ClauseSplitter.Trimmed(analysis, Sentence);
        Start = BehindDateline();
        Groups = VerbGroups.Of(analysis, Start, End);
    }

    /// <summary>The first word, behind "GENEVA, March 4 (Reuters) -" or the clock time of a ticker's entry.</summary>
    public int Start { get; }

    /// <summary>Behind the last word before the final stop.</summary>
    public int End { get; }

    /// <summary>In text order.</summary>
    public List<VerbGroup> Groups { get; }

    /// <summary>The verbs of speech, in text order.</summary>
    public List<Cue> Cues => cues ??= Cue.Of(this);

    public Penn Tag(int word) => (Penn)Analysis.Words[word].Part;

    public TokenKind Kind(int word) => Analysis.Words[word].Token.Kind;

    /// <summary>The innermost quotation around a word, its marks included; -1 for none.</summary>
    public int Quotation(int word) => Analysis.QuotationOf(word);

    /// <summary>The quotation that opens at a word; none where none does.</summary>
    public WordRange? Opening(int word) => word < End && Quotation(word) is >= 0 and var q && Analysis.Quotations[q].First == word ? new WordRange(word, Math.Min(Analysis.Quotations[q].End, Sentence.End)) : null;

    /// <summary>The quotation that closes right before a word.</summary>
    public WordRange? Closing(int word) => word > First && Quotation(word - 1) is >= 0 and var q && Analysis.Quotations[q].End == word ? new WordRange(Math.Max(Analysis.Quotations[q].First, First), word) : null;

    /// <summary>The stretch that a word stands in: the words of its quotation or of the sentence outside, from stop to stop and from semicolon to semicolon.</summary>
    public WordRange Region(int word)
    {
        var (first, end, q) = (word, word + 1, Quotation(word));
        if (word >= Start && known.Quotation == q && known.Range.Contains(word)) return known.Range;
        while (first > Math.Max(First, word >= Start ? Start : First) && !IsBound(first - 1, q)) first--;
        while (end < End && !IsBound(end, q)) end++;
        if (word >= Start) known = (new WordRange(first, end), q);
        return new WordRange(first, end);
    }

    /// <summary>What a verb of speech opens within a stretch, and where that ends.</summary>
    public (Complement Words, int End) Opened(Cue cue, WordRange region)
    {
        if (opened.TryGetValue((cue.Index, region.First), out var found)) return found;
        var words = Complement.Of(this, cue, region);
        return opened[(cue.Index, region.First)] = (words, words.Kind == ComplementKind.None ? words.First : ContentEnd.Of(this, cue, words.First, region));
    }

    private int BehindDateline()
    {
        if (TickerEntries.Begins(Analysis, First) && First + 2 < End) return Kind(First + 1) is TokenKind.Colon or TokenKind.Dash || Form(First + 1) is "GMT" or "BST" or "CET" or "CEST" or "ET" or "UTC" ? First + 2 : First + 1;
        if (End - First < LongestDateline || this[First].Tag != Language.Tag.Name || Form(First).Length < 3 || !char.IsUpper(Form(First)[1])) return First;
        for (var i = First + 1; i < First + LongestDateline; i++)
        {
            if (Kind(i) == TokenKind.Dash) return i + 1;
            if (Tag(i).IsIn(PennSet.Finite) || Kind(i) is TokenKind.Quote or TokenKind.Colon) return First;
        }

        return First;
    }

    private bool IsBound(int word, int q)
    {
        if (Kind(word) is TokenKind.Stop or TokenKind.Semicolon && Quotation(word) == q) return true;
        return q >= 0 && (word == Analysis.Quotations[q].First || (word == Analysis.Quotations[q].End - 1 && Analysis.Quotations[q].IsClosed) || !Analysis.Quotations[q].Contains(word));
    }

    /// <summary>Whether a word stands in a quotation that opens within the stretch, so that its verbs are not the stretch's own.</summary>
    public bool IsInner(int word, WordRange region) => Quotation(word) is >= 0 and var q && Analysis.Quotations[q].First >= region.First;

    /// <summary>Whether the stretch holds a finite verb.</summary>
    public bool HasFinite(int first, int end)
    {
        for (var g = VerbGroups.From(Groups, first); g < Groups.Count && Groups[g].First < end; g++)
            if (Groups[g].IsFinite) return true;
        return false;
    }

    /// <summary>The last group that begins before a word within the stretch, quotations inside it left out; none where there is none.</summary>
    public VerbGroup? FiniteBefore(int word, WordRange region)
    {
        for (var g = VerbGroups.From(Groups, word) - 1; g >= 0 && Groups[g].First >= region.First; g--)
            if (Groups[g].IsFinite && !IsInner(Groups[g].First, region)) return Groups[g];
        return null;
    }
}
