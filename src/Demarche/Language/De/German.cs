using Demarche.Reports;

namespace Demarche.Language.De;

/// <summary>The analysis of German.</summary>
internal sealed class German : ReadingLanguage
{
    public const string LanguageCode = "de";

    public override string Code => LanguageCode;

    public override List<Clause> Clauses(TextAnalysis analysis, Sentence sentence) => ClauseSplitter.Split(analysis, sentence);

    public override string PartOf(Word word) => word.Stts.ToString();

    internal override void Tokenize(string text, TextSpan paragraph, List<Token> tokens) => Tokenizer.Tokenize(text, paragraph, tokens);

    internal override void FindQuotations(string text, ReadOnlySpan<Token> tokens, int first, int end, List<Quotation> found) => QuotationMarks.Find(text, tokens, first, end, found);

    internal override void FindSentences(string text, ReadOnlySpan<Token> tokens, int first, int end, ReadOnlySpan<int> quotationEnds, int paragraph, List<Sentence> found) =>
        SentenceSplitter.Split(text, tokens, first, end, quotationEnds, paragraph, found, default(GermanEdges));

    internal override Word AsName(Word word) => word with { Tag = Language.Tag.Name, Part = (byte)Stts.NE };

    internal override Word[] Tag(string text, Token[] tokens, List<Sentence> sentences)
    {
        var words = new Word[tokens.Length];
        var tagger = new Tagger(text, tokens, Lexicon.German);
        foreach (var sentence in sentences) tagger.Apply(sentence, words);
        return words;
    }
}
