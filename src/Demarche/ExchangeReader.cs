using System.Collections.Immutable;
using Demarche.Exchanges;

namespace Demarche;

/// <summary>Finds the exchanges in many read reports, all at once and without a record. The order of the reports does not matter.</summary>
public static class ExchangeReader
{
    /// <summary>By first day and id.</summary>
    /// <param name="reads">Reports with their acts, each once.</param>
    /// <param name="claims">Ids that were given before.</param>
    /// <param name="until">Only what was told up to this day, <c>2022-01-27</c>.</param>
    public static ImmutableArray<Exchange> Read(IEnumerable<ReadReport> reads, Claims? claims = null, string? until = null)
    {
        ArgumentNullException.ThrowIfNull(reads);
        return ExchangeFinder.Find(reads.Select(Source), claims, until);
    }

    /// <summary>What a read report gives to exchanges.</summary>
    public static ExchangeSource Source(ReadReport read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new ExchangeSource(read.Report, read.Statements, read.Acts, read.Actors);
    }
}
