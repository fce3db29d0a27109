namespace Demarche.Language.En;

/// <summary>Finds where an English noun phrase begins and ends.</summary>
public static class NounPhrase
{
    /// <summary>More words than any phrase has.</summary>
    private const int LongestPhrase = 60;

    /// <summary>How many phrases may hang on each other by prepositions.</summary>
    private const int MostLinks = 5;

    private const ulong Modifiers = PennSet.Adjective | PennSet.Nominal | 1UL << (int)Penn.CD | 1UL << (int)Penn.POS | 1UL << (int)Penn.AFX | 1UL << (int)Penn.GW | 1UL << (int)Penn.FW | 1UL << (int)Penn.Currency | 1UL << (int)Penn.Hyphen | 1UL << (int)Penn.ADD;
    private const ulong Openers = 1UL << (int)Penn.DT | 1UL << (int)Penn.PDT | 1UL << (int)Penn.PRPS | 1UL << (int)Penn.WPS;
    private const ulong Heads = PennSet.Nominal | 1UL << (int)Penn.CD | 1UL << (int)Penn.ADD | 1UL << (int)Penn.FW | 1UL << (int)Penn.GW;
    private const ulong Participles = 1UL << (int)Penn.VBN | 1UL << (int)Penn.VBG;

    /// <summary>Behind the phrase that begins at a word; the word itself where none begins there.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="at">Where the phrase would begin.</param>
    /// <param name="limit">The phrase ends before this word.</param>
    /// <param name="reach">How far it may go: of-phrases or any prepositions, coordination, appositions.</param>
    public static int End(TextAnalysis analysis, int at, int limit, Reach reach = Reach.Narrow)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        limit = Math.Min(limit, at + LongestPhrase);
        var end = Core(analysis, at, limit);
        if (end == at) return at;
        for (var link = 0; link < MostLinks; link++)
        {
            var next = Extended(analysis, end, limit, reach);
            if (next == end) break;
            end = next;
        }

        return end;
    }

    /// <summary>Article, modifiers and head, with genitives before it: "the Kremlin's chief spokesman Dmitry Peskov".</summary>
    public static int Core(TextAnalysis analysis, int at, int limit)
    {
        if (at >= limit) return at;
        var first = Tag(analysis, at);
        if (first is Penn.PRP or Penn.EX or Penn.WP) return at + 1;
        var i = at;
        while (i < limit && (Tag(analysis, i).IsIn(Openers) || (i > at && Tag(analysis, i).IsIn(PennSet.Adverb) && i + 1 < limit && Tag(analysis, i + 1).IsIn(PennSet.Adjective | Participles)))) i++;
        var head = -1;
        while (i < limit && IsPart(analysis, i, at, limit))
        {
            if (Tag(analysis, i).IsIn(Heads)) head = i;
            if (Tag(analysis, i) == Penn.POS && i + 1 < limit && Tag(analysis, i + 1).IsIn(Openers)) break;
            i++;
            if (head == i - 1 && StartsAnother(analysis, i - 1, i, limit)) break;
        }

        if (head < 0) return i > at && IsHeadless(analysis, at, i) ? i : at;
        return head + 1 < limit && Tag(analysis, head + 1) == Penn.POS && head + 2 >= limit ? head + 2 : head + 1;
    }

    /// <summary>Where the phrase begins that ends before a word; the word itself where none does.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="end">Behind the phrase.</param>
    /// <param name="low">It begins here at the earliest.</param>
    /// <param name="reach">How far it may go.</param>
    public static int Start(TextAnalysis analysis, int end, int low, Reach reach = Reach.Narrow)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        low = Math.Max(low, end - LongestPhrase);
        var start = CoreStart(analysis, end, low);
        if (start == end) return end;
        for (var link = 0; link < MostLinks; link++)
        {
            var next = ExtendedStart(analysis, start, low, reach);
            if (next == start) break;
            start = next;
        }

        return start;
    }

    private static int CoreStart(TextAnalysis analysis, int end, int low)
    {
        var i = end - 1;
        if (i < low) return end;
        if (analysis.Words[i].Token.Kind == TokenKind.CloseBracket && BracketStart(analysis, i, low) is { } bracket) return CoreStart(analysis, bracket, low) is var inner && inner < bracket ? inner : end;
        if (Tag(analysis, i) is Penn.PRP or Penn.EX or Penn.WP or Penn.WDT) return i;
        if (!Tag(analysis, i).IsIn(Heads) && !IsHeadless(analysis, i, end)) return end;
        while (i > low && IsPart(analysis, i - 1, low, end) && !StartsAnother(analysis, i - 1, i, end)) i--;
        while (i > low && Tag(analysis, i - 1).IsIn(Openers)) i--;
        while (i < end && Tag(analysis, i).IsIn(1UL << (int)Penn.POS | 1UL << (int)Penn.Hyphen)) i++;
        return i;
    }

    private static bool IsPart(TextAnalysis analysis, int i, int first, int limit)
    {
        var tag = Tag(analysis, i);
        if (tag.IsIn(Modifiers)) return true;
        if (tag.IsIn(Participles)) return i + 1 < limit && Tag(analysis, i + 1).IsIn(PennSet.Nominal | PennSet.Adjective) && (i == first || Tag(analysis, Math.Max(i - 1, 0)).IsIn(Openers | PennSet.Adjective | 1UL << (int)Penn.POS | 1UL << (int)Penn.CD));
        if (tag.IsIn(Openers)) return i > first && Tag(analysis, i - 1).IsIn(1UL << (int)Penn.PDT);
        if (tag.IsIn(PennSet.Adverb)) return i + 1 < limit && Tag(analysis, i + 1).IsIn(PennSet.Adjective) && i > first && Tag(analysis, i - 1).IsIn(Openers);
        return analysis.Form(i) is "&" or "al" or "bin" or "von" or "van" or "de" or "el" or "ibn" && i + 1 < limit && Tag(analysis, i + 1).IsIn(PennSet.Name);
    }

    /// <summary>"this week Lavrov", "on Tuesday Blinken": behind a day or a time a new phrase begins; a place and a date go on.</summary>
    private static bool StartsAnother(TextAnalysis analysis, int last, int next, int limit) =>
        next < limit && IsTime(analysis, last) && Tag(analysis, next).IsIn(PennSet.Name) && !IsTime(analysis, next) && Tag(analysis, next) != Penn.CD;

    /// <summary>"many", "both", "others", "some".</summary>
    private static bool IsHeadless(TextAnalysis analysis, int at, int end) => end - at <= 2 && (analysis.Words[end - 1].Is(FunctionClass.Pronoun) || (end - at == 2 && Tag(analysis, at) == Penn.DT && Tag(analysis, end - 1).IsIn(PennSet.Adjective)));

    private static int Extended(TextAnalysis analysis, int end, int limit, Reach reach)
    {
        if (end >= limit) return end;
        var word = analysis.Words[end];
        if (word.Token.Kind == TokenKind.OpenBracket) return BracketEnd(analysis, end, limit);
        if (Tag(analysis, end) == Penn.POS) return After(analysis, end, end + 1, limit);
        if (Tag(analysis, end) is Penn.IN or Penn.TO && Links(analysis, end, reach)) return After(analysis, end, end + 1, limit);
        if (reach.HasFlag(Reach.Prepositions) && end + 2 < limit && Tag(analysis, end).IsIn(Participles | PennSet.Adjective) && Tag(analysis, end + 1) is Penn.IN or Penn.TO) return After(analysis, end, end + 2, limit);
        if (reach.HasFlag(Reach.Coordination) && Tag(analysis, end) == Penn.CC && analysis.Form(end) is "and" or "or" or "&") return After(analysis, end, end + 1, limit);
        return reach.HasFlag(Reach.Apposition) && word.Token.Kind == TokenKind.Comma ? Apposition(analysis, end, limit, reach) : end;
    }

    private static int After(TextAnalysis analysis, int otherwise, int at, int limit)
    {
        var end = Core(analysis, at, limit);
        return end == at || IsTime(analysis, end - 1) ? otherwise : end;
    }

    private static bool Links(TextAnalysis analysis, int i, Reach reach)
    {
        if (analysis.Words[i].Tag == Language.Tag.Zu && i + 1 < analysis.Words.Length && Tag(analysis, i + 1).IsIn(PennSet.Verb)) return false;
        if (!analysis.Words[i].Is(FunctionClass.Preposition) && Tag(analysis, i) != Penn.TO) return false;
        if (analysis.Form(i) is "of") return reach.HasFlag(Reach.Von) || reach.HasFlag(Reach.Prepositions);
        return reach.HasFlag(Reach.Prepositions) && analysis.Form(i) is not ("after" or "before" or "because" or "since" or "during" or "until" or "while" or "as" or "if" or "that");
    }

    /// <summary>", the Kremlin spokesman," and ", 54,": between commas, or to the end.</summary>
    private static int Apposition(TextAnalysis analysis, int comma, int limit, Reach reach)
    {
        var first = comma + 1;
        if (first >= limit) return comma;
        var end = Core(analysis, first, limit);
        if (end == first || IsTime(analysis, first) || Tag(analysis, first) is Penn.PRP or Penn.EX or Penn.WP) return comma;
        for (var link = 0; link < MostLinks; link++)
        {
            var next = Extended(analysis, end, limit, reach & ~Reach.Apposition | Reach.Prepositions);
            if (next == end) break;
            end = next;
        }

        return end >= limit || analysis.Words[end].Token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Quote || Tag(analysis, end) is Penn.WP or Penn.WPS ? end : comma;
    }

    private static int ExtendedStart(TextAnalysis analysis, int start, int low, Reach reach)
    {
        var before = start - 1;
        if (before <= low) return start;
        if (reach.HasFlag(Reach.Coordination) && Tag(analysis, before) == Penn.CC && analysis.Form(before) is "and" or "or" or "&") return Joined(analysis, before, start, low);
        if (Tag(analysis, before) is not (Penn.IN or Penn.TO) || !Links(analysis, before, reach)) return start;
        var noun = before;
        if (noun - 1 > low && Tag(analysis, noun - 1).IsIn(Participles | PennSet.Adjective) && Tag(analysis, noun - 2).IsIn(PennSet.Nominal)) noun--;
        return CoreStart(analysis, noun, low) is var outer && outer < noun && !IsTime(analysis, noun - 1) ? outer : start;
    }

    /// <summary>"France, Germany and Italy".</summary>
    private static int Joined(TextAnalysis analysis, int coordinator, int start, int low)
    {
        var end = analysis.Words[coordinator - 1].Token.Kind == TokenKind.Comma ? coordinator - 1 : coordinator;
        if (end < coordinator && Tag(analysis, start) == Penn.PRP) return start;
        var first = CoreStart(analysis, end, low);
        if (first == end) return start;
        while (first - 2 >= low && analysis.Words[first - 1].Token.Kind == TokenKind.Comma && CoreStart(analysis, first - 1, low) is var another && another < first - 1
            && !IsTime(analysis, first - 2) && (another == low || analysis.Words[another - 1].Token.Kind == TokenKind.Comma)) first = another;
        return first;
    }

    /// <summary>A weekday, a month or another time.</summary>
    public static bool IsTime(TextAnalysis analysis, int word)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.Words[word].Is(FunctionClass.Weekday | FunctionClass.Month | FunctionClass.TimeNoun);
    }

    private static int BracketEnd(TextAnalysis analysis, int open, int limit)
    {
        for (var i = open + 1; i < Math.Min(limit, open + 10); i++)
            if (analysis.Words[i].Token.Kind == TokenKind.CloseBracket) return i + 1;
        return open;
    }

    private static int? BracketStart(TextAnalysis analysis, int close, int low)
    {
        for (var i = close - 1; i > Math.Max(low, close - 10); i--)
            if (analysis.Words[i].Token.Kind == TokenKind.OpenBracket) return i;
        return null;
    }

    private static Penn Tag(TextAnalysis analysis, int word) => (Penn)analysis.Words[word].Part;
}
