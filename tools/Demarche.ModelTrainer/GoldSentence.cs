using System.Text;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.ModelTrainer;

/// <summary>A sentence of a treebank, cut into tokens as the reader cuts it; each token has the annotation of the treebank's word that begins where it does, or, of several within it ("E-Mail" is three words in GSD), of the last that is no mark.</summary>
internal sealed class GoldSentence
{
    /// <param name="words">What the treebank has.</param>
    /// <param name="language">How the reader cuts them.</param>
    public GoldSentence(IReadOnlyList<GoldToken> words, ReadingLanguage? language = null)
    {
        var text = new StringBuilder();
        var starts = new Dictionary<int, GoldToken>();
        foreach (var word in words)
        {
            starts[text.Length] = word;
            text.Append(word.Form);
            if (word.SpaceAfter) text.Append(' ');
        }

        Text = text.ToString();
        var tokens = new List<Token>();
        (language ?? ReadingLanguage.German).Tokenize(Text, new TextSpan(0, Text.Length), tokens);
        Tokens = [.. tokens];
        Gold = [.. tokens.Select(token => GoldOf(token, starts))];
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    private static GoldToken? GoldOf(Token token, Dictionary<int, GoldToken> starts)
    {
        var gold = starts.GetValueOrDefault(token.Start);
        if (gold is null || token.Kind != TokenKind.Word) return gold;
        for (var i = token.Start + 1; i < token.End; i++)
            if (starts.TryGetValue(i, out var piece) && !IsMark(piece)) gold = piece;
        return gold;
    }

    private static bool IsMark(GoldToken piece) => !piece.Form.Any(char.IsLetterOrDigit);

    /// <summary>For each token its annotation; none where no word of the treebank begins there.</summary>
    public GoldToken?[] Gold { get; }
}
