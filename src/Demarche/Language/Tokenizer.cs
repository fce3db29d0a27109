using System.Globalization;
using Demarche.Reports;

namespace Demarche.Language;

/// <summary>Cuts text into words, numbers and marks. Hyphens and apostrophes inside a word belong to it, stops and commas inside a number to the number;
/// whether a stop ends an abbreviation or a sentence is for the sentence splitter. Linear in the text.</summary>
public static class Tokenizer
{
    /// <summary>Appends the tokens of one stretch of text.</summary>
    public static void Tokenize(string text, TextSpan within, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var at = within.Start;
        while (at < within.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at, within);
            tokens.Add(token);
            at = token.End;
        }
    }

    /// <summary>Letters, marks that combine with them, and characters that show nothing (soft hyphen, zero width, bidi controls).</summary>
    internal static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || (c > '\u00AC' && IsJoined(c));

    private static bool IsJoined(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static Token Next(string text, int at, TextSpan within)
    {
        var c = text[at];
        if (char.IsDigit(c)) return Number(text, at, within.End);
        if (IsWordPart(c)) return new Token(at, WordEnd(text, at, within.End), TokenKind.Word);
        if (char.IsHighSurrogate(c)) return new Token(at, Math.Min(at + 2, within.End), TokenKind.Other);
        return new Token(at, MarkEnd(text, at, within.End), KindOf(text, at, within));
    }

    private static Token Number(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && (char.IsDigit(text[end]) || (end + 1 < limit && text[end] is '.' or ',' or ':' && char.IsDigit(text[end + 1]) && char.IsDigit(text[end - 1]))))
            end++;
        return end < limit && (IsWordPart(text[end]) || IsInside(text, end, limit))
            ? new Token(at, FigureWordEnd(text, end, limit), TokenKind.Word)
            : new Token(at, end, TokenKind.Number);
    }

    /// <summary>"14.30-16.30", "10.000-20.000": the second number keeps its stops as well.</summary>
    private static int FigureWordEnd(string text, int at, int limit)
    {
        var end = WordEnd(text, at, limit);
        while (end + 1 < limit && text[end] is '.' or ',' or ':' && char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1])) end = WordEnd(text, end + 1, limit);
        return end;
    }

    private static int WordEnd(string text, int at, int limit)
    {
        while (at < limit && (IsWordPart(text[at]) || IsInside(text, at, limit) || IsDanglingHyphen(text, at, limit))) at++;
        return at;
    }

    private static bool IsInside(string text, int at, int limit) =>
        (text[at] is '-' or '’' or '\'' or '‑' or '&' or '@' or '_' && at + 1 < limit && char.IsLetterOrDigit(text[at + 1])) || IsGenderMark(text, at, limit) || IsDomainStop(text, at, limit);

    /// <summary>"tagesschau.de", "ver.di": a stop between small letters, two and more on either side.</summary>
    private static bool IsDomainStop(string text, int at, int limit) =>
        text[at] == '.' && at > 1 && at + 2 < limit && char.IsLower(text[at - 1]) && char.IsLetter(text[at - 2]) && char.IsLower(text[at + 1]) && char.IsLower(text[at + 2]);

    /// <summary>"Diplomat:innen", "Sprecher*in", "Botschafter/innen", "Minister/-in": the mark in front of the feminine ending.</summary>
    private static bool IsGenderMark(string text, int at, int limit)
    {
        if (text[at] is not (':' or '*' or '/') || at == 0 || !char.IsLower(text[at - 1])) return false;
        var ending = at + 1 < limit && text[at] == '/' && text[at + 1] == '-' ? at + 2 : at + 1;
        var end = ending;
        while (end < limit && char.IsLower(text[end])) end++;
        return (end >= limit || !IsWordPart(text[end])) && text.AsSpan(ending, end - ending) is "in" or "innen";
    }

    /// <summary>"Bundes- und Landesregierung".</summary>
    private static bool IsDanglingHyphen(string text, int at, int limit) =>
        text[at] is '-' or '‑' && (at + 1 == limit || char.IsWhiteSpace(text[at + 1]) || text[at + 1] == ',') && char.IsLetterOrDigit(text[at - 1]);

    private static int MarkEnd(string text, int at, int limit)
    {
        var c = text[at];
        var end = at + 1;
        if (c is '.' or '\'' or '`' or ',')
            while (end < limit && text[end] == c) end++;
        return end;
    }

    private static TokenKind KindOf(string text, int at, TextSpan within) => text[at] switch
    {
        ',' => at + 1 < within.End && text[at + 1] == ',' ? TokenKind.Quote : TokenKind.Comma,
        '.' or '!' or '?' or '…' => TokenKind.Stop,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '–' or '—' or '-' or '−' => TokenKind.Dash,
        '(' or '[' or '{' => TokenKind.OpenBracket,
        ')' or ']' or '}' => TokenKind.CloseBracket,
        _ => QuotationMarks.IsMark(text[at]) ? TokenKind.Quote : TokenKind.Other,
    };
}
