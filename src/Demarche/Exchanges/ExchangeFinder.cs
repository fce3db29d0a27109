using System.Collections.Immutable;

namespace Demarche.Exchanges;

/// <summary>Finds the exchanges in many reports, all at once and without a record. The order of the reports does not matter.</summary>
public static class ExchangeFinder
{
    /// <summary>By first day and id.</summary>
    /// <param name="reports">Reports with their acts, each once.</param>
    /// <param name="claims">Ids that were given before.</param>
    /// <param name="until">Only what was told up to this day, <c>2022-01-27</c>.</param>
    public static ImmutableArray<Exchange> Find(IEnumerable<ExchangeSource> reports, Claims? claims = null, string? until = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var nodes = reports.SelectMany(report => NodeReader.Read(report)).OrderBy(node => node.Day).ThenBy(node => node.Report, StringComparer.Ordinal).ThenBy(node => node.Number).ToList();
        claims ??= new Claims([]);
        return Ordered(Meetings.Group(nodes).Select(group => ExchangeBuilder.Build(group, claims, until)).OfType<Exchange>());
    }

    internal static ImmutableArray<Exchange> Ordered(IEnumerable<Exchange> exchanges) =>
        [.. exchanges.OrderBy(exchange => exchange.First, StringComparer.Ordinal).ThenBy(exchange => exchange.Id, StringComparer.Ordinal)];
}
