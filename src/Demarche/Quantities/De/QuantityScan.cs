using Demarche.Language;

namespace Demarche.Quantities.De;

/// <summary>The words of one sentence as the rules for quantities see them.</summary>
internal readonly struct QuantityScan(TextAnalysis analysis, int first, int end)
{
    public TextAnalysis Analysis { get; } = analysis;

    public int First { get; } = first;

    public int End { get; } = end;

    public bool Has(int at) => at >= First && at < End;

    public ReadOnlySpan<char> Form(int at) => Has(at) ? Analysis.Form(at) : default;

    public bool Is(int at, string form) => Has(at) && Analysis.Form(at).Equals(form, StringComparison.OrdinalIgnoreCase);

    public TokenKind Kind(int at) => Has(at) ? Analysis.Words[at].Token.Kind : TokenKind.Stop;

    public Tag Tag(int at) => Has(at) ? Analysis.Words[at].Tag : Language.Tag.Mark;

    public QuantityWord this[int at] => Has(at) ? QuantityWords.Of(Analysis.Form(at)) : default;

    /// <summary>The two words stand together without space.</summary>
    public bool Touch(int left, int right) => Has(left) && Has(right) && Analysis.Words[left].Token.End == Analysis.Words[right].Token.Start;
}
