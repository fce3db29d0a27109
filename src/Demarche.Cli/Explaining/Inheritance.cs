using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Cli.Explaining;

/// <summary>Tells from where words without a frame of their own have their speaker.</summary>
internal static class Inheritance
{
    // Statements; nobody speaks on for longer.
    private const int Farthest = 64;

    /// <summary>Whether the speaker is named outside the sentences that the statement stands in.</summary>
    public static bool IsInherited(Subject subject, Statement statement)
    {
        if (statement.Speaker is not { Spans: [var named, ..] }) return false;
        var at = subject.SentenceAt(named.Start);
        return Own(statement).All(span => subject.SentenceAt(span.Start) != at);
    }

    /// <summary>The number of the last statement before it that has a frame and the same words for its speaker; none where the report names him without one.</summary>
    public static int? From(Subject subject, int number)
    {
        var all = subject.Read.Statements;
        var named = all[number - 1].Speaker!.Spans;
        for (var i = number - 1; i > Math.Max(0, number - Farthest); i--)
            if (all[i - 1].Frame.Length > 0 && all[i - 1].Speaker is { } other && other.Spans.SequenceEqual(named)) return i;
        return null;
    }

    private static IEnumerable<TextSpan> Own(Statement statement) => statement.Content.Concat(statement.Frame).Concat(statement.Cue);
}
