using Demarche.Evaluation.Fuzzing;

namespace Demarche.Tests.Evaluation;

public sealed class FuzzTest
{
    // ./soak runs many more, with other seeds.
    [Fact]
    public void Failures_None() => Assert.Empty(FuzzCommand.Failures(cases: 250, seed: 1));
}
