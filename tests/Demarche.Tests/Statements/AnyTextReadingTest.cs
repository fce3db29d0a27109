using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Intake.Parts;
using Demarche.Reports;
using Demarche.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Demarche.Tests.Statements;

/// <summary>Whatever a report holds: it is read without an exception, and what is found holds together.</summary>
public sealed class AnyTextReadingTest
{
    private static readonly Reader Reader = new();

    [Fact]
    public void Read_WithoutParts() => Check(text => new Report { Id = "r", Uri = "u", Text = text, Language = "de" });

    [Fact]
    public void Read_WithParts() => Check(text => new Report { Id = "r", Uri = "u", Text = text, Language = "de", Parts = [.. PartFinder.Find(text.Value, null)] });

    [Fact]
    public void Read_TheGeneratorMakesStatements() =>
        Assert.InRange(Gen.Sample(AnyText.German.Generator, 60, 300).Count(text => !Reader.Read(Of(text)).Statements.IsEmpty), 30, 300);

    private static Report Of(string text) => new() { Id = "r", Uri = "u", Text = FrozenText.Freeze(text), Language = "de" };

    private static void Check(Func<FrozenText, Report> make) => Prop.ForAll(AnyText.Broken, text => HoldsTogether(Reader.Read(make(FrozenText.Freeze(text))))).Check(AnyText.Config);

    private static void HoldsTogether(ReadReport read)
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
            foreach (var part in Parts(statement)) AssertSpans(read.Report.Text, part);
            Assert.All(Roles(statement), role => Assert.True(role.Actor is null || actors.Contains(role.Actor), role.Actor));
        }
    }

    private static IEnumerable<Role> Roles(Statement statement) =>
        [.. statement.Speaker is null ? ImmutableArray<Role>.Empty : [statement.Speaker], .. statement.Addressees, .. statement.Via.Select(via => via.Role)];

    private static IEnumerable<ImmutableArray<TextSpan>> Parts(Statement statement) =>
        [statement.Content, statement.Cue, statement.Frame, .. Roles(statement).Select(role => role.Spans), .. statement.Via.SelectMany(via => new[] { via.Cue, via.Frame })];

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
}
