using System.Text;
using System.Text.RegularExpressions;
using Demarche.Evaluation.Quotations;
using Demarche.Reports;

namespace Demarche.Evaluation.StatementsEn;

/// <summary>A report of <c>evaluation/gold/en</c>: its text without the marks, and the statements that a person marked in it.</summary>
/// <remarks><c>⟦d=she|“No,”⟧</c> marks the words of a direct statement of "she"; i is indirect, r reported, <c>-</c> nobody. <c>⟦i#1=she|It was⟧, she said, ⟦#1|too late⟧</c> is one statement in two stretches.
/// Marks nest. The speaker's words are those that stand nearest to the statement.</remarks>
public sealed partial record MarkedReport(string Name, string Text, IReadOnlyList<Annotation> Gold, IReadOnlyList<TextSpan> Tokens)
{
    private const string Forms = "dir";

    private static readonly string[] Names = ["Direct", "Indirect", "Reported"];

    /// <exception cref="DemarcheException"><c>gold-malformed</c>: marks that do not close, a form that is none, or a speaker that the text does not name.</exception>
    public static MarkedReport Read(string path)
    {
        var (text, open, marked) = (new StringBuilder(), new Stack<(string Head, int Start)>(), new List<(string Head, TextSpan Span)>());
        var source = File.ReadAllText(path);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '⟦')
            {
                var bar = source.IndexOf('|', i);
                open.Push((source[(i + 1)..bar], text.Length));
                i = bar;
            }
            else if (source[i] == '⟧')
            {
                var (head, start) = open.Count > 0 ? open.Pop() : throw Malformed(path, "a mark closes that was not opened");
                marked.Add((head, new TextSpan(start, text.Length)));
            }
            else text.Append(source[i]);
        }

        if (open.Count > 0) throw Malformed(path, $"'{open.Peek().Head}' is not closed");
        return Of(path, text.ToString(), marked);
    }

    /// <summary>The tokens that spans touch.</summary>
    public TokenSet Touching(IEnumerable<TextSpan> spans) => Touching(Tokens, spans);

    private static MarkedReport Of(string path, string text, List<(string Head, TextSpan Span)> marked)
    {
        IReadOnlyList<TextSpan> tokens = [.. Token().Matches(text).Select(match => new TextSpan(match.Index, match.Index + match.Length))];
        var gold = marked.Where(mark => mark.Head[0] != '#').OrderBy(mark => mark.Span.Start).Select(mark => Annotated(path, text, tokens, mark, marked)).ToList();
        return new MarkedReport(Path.GetFileNameWithoutExtension(path), text, gold, tokens);
    }

    private static Annotation Annotated(string path, string text, IReadOnlyList<TextSpan> tokens, (string Head, TextSpan Span) mark, List<(string Head, TextSpan Span)> marked)
    {
        var cut = mark.Head.IndexOf('=', StringComparison.Ordinal);
        if (cut < 1 || Forms.IndexOf(mark.Head[0], StringComparison.Ordinal) is not (>= 0 and var form)) throw Malformed(path, $"'{mark.Head}' is no form and speaker");
        var number = mark.Head[1..cut];
        var content = marked.Where(other => other == mark || (number.Length > 0 && other.Head == number)).Select(other => other.Span);
        TextSpan[] speaker = mark.Head[(cut + 1)..] is var name && name == "-" ? [] : [Nearest(path, text, name, mark.Span)];
        return new Annotation(Names[form], "none", [Touching(tokens, content), TokenSet.Empty, TokenSet.Empty, TokenSet.Empty, Touching(tokens, speaker)]);
    }

    private static TextSpan Nearest(string path, string text, string name, TextSpan content)
    {
        TextSpan? best = null;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var found = new TextSpan(at, at + name.Length);
            if (IsWhole(text, found) && (best is not { } known || Distance(found, content) < Distance(known, content))) best = found;
        }

        return best ?? throw Malformed(path, $"nobody is called '{name}'");
    }

    private static bool IsWhole(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));

    private static int Distance(TextSpan name, TextSpan content) => name.Start >= content.End ? name.Start - content.End : Math.Max(0, content.Start - name.End);

    private static TokenSet Touching(IReadOnlyList<TextSpan> tokens, IEnumerable<TextSpan> spans)
    {
        var ids = new List<int>();
        foreach (var span in spans)
            for (var i = 0; i < tokens.Count; i++)
                if (tokens[i].Overlaps(span)) ids.Add(i);
        return TokenSet.Of(ids);
    }

    private static DemarcheException Malformed(string path, string why) => new("gold-malformed", $"{Path.GetFileName(path)}: {why}");

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Token();
}
