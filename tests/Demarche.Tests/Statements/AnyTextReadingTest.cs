using Demarche.Intake.Parts;
using Demarche.Reports;
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

    private static void Check(Func<FrozenText, Report> make) => Prop.ForAll(AnyText.Broken, text => ReadingChecks.HoldsTogether(Reader.Read(make(FrozenText.Freeze(text))))).Check(AnyText.Config);
}
