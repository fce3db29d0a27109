using Demarche.Reports;

namespace Demarche.Language;

/// <summary>What a token is by its letters alone.</summary>
public enum TokenKind : byte
{
    Word,
    Number,
    Comma,

    /// <summary>A full stop, question mark, exclamation mark or ellipsis.</summary>
    Stop,
    Colon,
    Semicolon,

    /// <summary>A dash with space around it.</summary>
    Dash,
    Quote,
    OpenBracket,
    CloseBracket,
    Other,
}

/// <summary>One word, number or mark of the frozen text.</summary>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public TextSpan Span => new(Start, End);

    public int Length => End - Start;
}
