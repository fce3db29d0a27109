using System.Reflection;
using Demarche.Record;
using Demarche.Wording;

namespace Demarche.Cli.Tests;

public sealed class FailureTest
{
    public static TheoryData<string> RecordCodes() =>
        [.. typeof(RecordErrors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!)];

    [Theory]
    [MemberData(nameof(RecordCodes))]
    public void Record_EveryCode_HasAdviceInBothLanguages(string code)
    {
        var thrown = new DemarcheException(code, "What happened, in English.");
        Assert.Equal(new Failure(ExitCode.Record, $"demarche: What happened, in English. [{code}]"), Failure.Of(thrown, Nowhere(), Labels.English));
        var german = Failure.Of(thrown, Nowhere(), Labels.German);
        Assert.Equal(ExitCode.Record, german.ExitCode);
        Assert.StartsWith("demarche: " + Labels.German["cli.error." + code], german.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_Full_SaysInGermanTooHowMuchRoomIsNeeded() => Assert.EndsWith(
        "(400 kB needed.) [record-full]",
        Failure.Of(new DemarcheException(RecordErrors.Full, "400 kB needed."), Nowhere(), Labels.German).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Fault_ShowsWhereOnlyWhenAsked()
    {
        var thrown = new InvalidOperationException("oops");
        Assert.DoesNotContain("\n", Failure.Of(thrown, Nowhere(), Labels.English).Message, StringComparison.Ordinal);
        var asked = Failure.Of(thrown, Nowhere("DEMARCHE_DEBUG"), Labels.English);
        Assert.Equal(ExitCode.Fault, asked.ExitCode);
        Assert.Contains("\nSystem.InvalidOperationException: oops", asked.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FaultInAThread_IsThatFault() => Assert.Equal(
        ExitCode.Record,
        Failure.Of(new AggregateException(new DemarcheException(RecordErrors.Damaged, "x")), Nowhere(), Labels.English).ExitCode);

    private static Surroundings Nowhere(string? set = null) => new(Stream.Null, Stream.Null, Stream.Null, name => name == set ? "1" : null);
}
