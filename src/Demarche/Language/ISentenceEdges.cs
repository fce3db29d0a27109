namespace Demarche.Language;

/// <summary>What a language knows of stops that end no sentence.</summary>
internal interface ISentenceEdges
{
    /// <summary>Whether a sentence may end with a token: a stop, or a word that holds its own.</summary>
    bool MayEnd(string text, Token token);

    /// <summary>Whether the stop belongs to a word, so that the sentence goes on with the next token.</summary>
    bool BelongsToWord(string text, ReadOnlySpan<Token> tokens, int at, int first, int next);

    /// <summary>Whether what stands behind a quotation that ends with a stop tells who spoke: "“Why?” Smith asked."</summary>
    bool GoesOnBehindQuotation(string text, ReadOnlySpan<Token> tokens, int next, int end);
}
