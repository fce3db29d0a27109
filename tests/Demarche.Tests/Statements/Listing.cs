using System.Collections.Immutable;
using System.Text;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Tests.Statements;

/// <summary>Statements as lines that people can read and compare. A statement begins with its form and the words said, each span in brackets; below it, indented, what is known
/// of it: the spans of a part divided by <c> | </c>, <c>@2</c> behind words that stand in the text before, and the rule where it is not the specification's own.</summary>
internal static class Listing
{
    public const string Nothing = "nothing";

    public static string Of(ReadReport read, string ownRule)
    {
        if (read.Statements.IsEmpty) return Nothing;
        var lines = new StringBuilder();
        var order = read.Statements.Select(statement => statement.Id).ToList();
        foreach (var statement in read.Statements) Write(lines, read.Report.Text.Value, statement, ownRule, order);
        return lines.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder lines, string text, Statement statement, string ownRule, List<string> order)
    {
        lines.Append(Form(statement.Form)).Append(string.Concat(statement.Content.Select(span => $" [{Words(text, span)}]"))).Append('\n');
        Line(lines, "speaker", Spans(text, statement.Speaker));
        foreach (var addressee in statement.Addressees) Line(lines, "to", Spans(text, addressee));
        Line(lines, "cue", Spans(text, statement.Cue));
        Line(lines, "frame", Spans(text, statement.Frame));
        foreach (var via in statement.Via) Line(lines, "via", Spans(text, via.Role));
        Line(lines, "occasion", statement.Occasion is { } occasion ? $"{Spans(text, occasion.Spans)} ({char.ToLowerInvariant(occasion.Type.ToString()[0]) + occasion.Type.ToString()[1..]})" : "");
        Line(lines, "place", Spans(text, statement.Place));
        Line(lines, "polarity", statement.Polarity?.ToString().ToLowerInvariant() ?? "");
        Line(lines, "hedge", Spans(text, statement.Hedge));
        Line(lines, "within", statement.Within is { } outer ? $"{order.IndexOf(outer) + 1}" : "");
        Line(lines, "rule", statement.Rule == ownRule ? "" : statement.Rule ?? "none");
    }

    private static void Line(StringBuilder lines, string name, string value)
    {
        if (value.Length > 0) lines.Append("  ").Append(name.PadRight(9)).Append(value).Append('\n');
    }

    private static string Form(StatementForm form) => char.ToLowerInvariant(form.ToString()[0]) + form.ToString()[1..];

    private static string Spans(string text, Role? role) => role is null ? "" : Spans(text, role.Spans);

    private static string Spans(string text, ImmutableArray<TextSpan> spans) => string.Join(" | ", spans.Select(span => Words(text, span)));

    private static string Words(string text, TextSpan span)
    {
        var words = span.In(text).ToString();
        var before = 0;
        for (var at = Find(text, words, 0); at < span.Start; at = Find(text, words, at + 1)) before++;
        return words.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal) + (before == 0 ? "" : $"@{before + 1}");
    }

    /// <summary>Where the words stand as whole words.</summary>
    private static int Find(string text, string words, int from)
    {
        var at = text.IndexOf(words, from, StringComparison.Ordinal);
        while (Continues(text, at - 1, at) || Continues(text, at + words.Length - 1, at + words.Length)) at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return at;
    }

    private static bool Continues(string text, int at, int next) => at >= 0 && next < text.Length && char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(text[next]);
}
