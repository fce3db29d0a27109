using Demarche.Record;

namespace Demarche.Cli.Reading;

/// <summary>How many reports were new, known or forgotten.</summary>
internal sealed class KeptCount
{
    private readonly Dictionary<KeepOutcome, long> outcomes = [];

    public long this[KeepOutcome outcome] => outcomes.GetValueOrDefault(outcome);

    public void Add(KeepOutcome outcome) => outcomes[outcome] = this[outcome] + 1;
}
