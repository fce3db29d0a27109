using Demarche.Reports;

namespace Demarche.Language.En;

/// <summary>The analysis of English.</summary>
internal sealed class English : ReadingLanguage
{
    public const string LanguageCode = "en";

    public override string Code => LanguageCode;

    public override List<Clause> Clauses(TextAnalysis analysis, Sentence sentence) => ClauseSplitter.Split(analysis, sentence);

    public override string PartOf(Word word) => word.Penn switch { Penn.PRPS => "PRP$", Penn.WPS => "WP$", var tag => tag.ToString() };

    internal override void Tokenize(string text, TextSpan paragraph, List<Token> tokens) => EnglishTokens.Tokenize(text, paragraph, tokens);

    internal override void FindQuotations(string text, ReadOnlySpan<Token> tokens, int first, int end, List<Quotation> found) =>
        QuotationMarks.Find(text, tokens, first, end, found, goesOn: end < tokens.Length && tokens[end].Kind == TokenKind.Quote);

    internal override void FindSentences(string text, ReadOnlySpan<Token> tokens, int first, int end, ReadOnlySpan<int> quotationEnds, int paragraph, List<Sentence> found) =>
        SentenceSplitter.Split(text, tokens, first, end, quotationEnds, paragraph, found, default(EnglishEdges));

    internal override Word AsName(Word word) => word with { Tag = Language.Tag.Name, Part = (byte)Penn.NNP };

    internal override Word[] Tag(string text, Token[] tokens, List<Sentence> sentences)
    {
        var words = new Word[tokens.Length];
        var tagger = new Tagger(text, tokens);
        foreach (var sentence in sentences) tagger.Apply(sentence, words);
        return words;
    }
}
