using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Tests.Statements;

/// <summary>What must be true of whatever was read.</summary>
internal static class ReadingChecks
{
    /// <summary>Ids are unique and of the words, spans lie in the text and in order, what stands within another statement does, and nothing points outside.</summary>
    public static void HoldsTogether(ReadReport read)
    {
        var ids = read.Statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        var actors = read.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(read.Statements.Length, ids.Count);
        foreach (var statement in read.Statements)
        {
            Assert.NotEmpty(statement.Content);
            Assert.NotNull(statement.Rule);
            Assert.True(StatementId.Fits(statement.Id, read.Report.Id, statement.Content, read.Report.Text));
            Assert.True(statement.Within is null || (ids.Contains(statement.Within) && statement.Within != statement.Id));
            if (statement.Within is { } within) AssertWithin(statement, read.Statements.Single(other => other.Id == within));
            foreach (var part in Parts(statement)) AssertSpans(read.Report.Text, part);
            Assert.All(Roles(statement), role => Assert.True(role.Actor is null || actors.Contains(role.Actor), role.Actor));
        }
    }

    private static IEnumerable<Role> Roles(Statement statement) =>
        [.. statement.Speaker is null ? ImmutableArray<Role>.Empty : [statement.Speaker], .. statement.Place is null ? ImmutableArray<Role>.Empty : [statement.Place], .. statement.Addressees, .. statement.Via.Select(via => via.Role)];

    private static IEnumerable<ImmutableArray<TextSpan>> Parts(Statement statement) =>
        [statement.Content, statement.Cue, statement.Frame, statement.Occasion?.Spans ?? [], .. Roles(statement).Select(role => role.Spans), .. statement.Via.SelectMany(via => new[] { via.Cue, via.Frame })];

    private static void AssertSpans(FrozenText text, ImmutableArray<TextSpan> spans)
    {
        var at = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= at && span.End > span.Start && span.End <= text.Value.Length, $"{span} behind {at} of {text.Value.Length}");
            var (start, end) = text.CodePoints.FromUtf16(span);
            Assert.Equal(span, text.CodePoints.ToUtf16(start, end));
            Assert.False(char.IsWhiteSpace(text.Value[span.Start]) || char.IsWhiteSpace(text.Value[span.End - 1]));
            at = span.End;
        }
    }

    /// <summary>The outer content reaches over the inner one.</summary>
    private static void AssertWithin(Statement inner, Statement outer)
    {
        Assert.Contains(outer.Content, span => span.Start <= inner.Content[0].Start && span.End >= inner.Content[^1].End);
        Assert.True(outer.Content[^1].End - outer.Content[0].Start > inner.Content[^1].End - inner.Content[0].Start);
    }
}
