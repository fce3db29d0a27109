using Demarche.Exchanges;
using Demarche.Record.Details;

namespace Demarche.Record.Sqlite;

/// <summary>Answers questions for lists of exchanges.</summary>
internal static class ExchangeLists
{
    public static Page<Exchange> Of(Connection from, ExchangeQuery query)
    {
        var sql = new Composed("exchanges/page").Where("exchanges/party", "$party", query.Party).Where("exchanges/standing", "$standing", query.Standing).Order(query.NewestFirst ? "exchanges/newest" : "exchanges/oldest");
        return Lists.Take(from, sql, query.Offset, query.Limit, row => from.Scalar("exchanges/details", row) is string kept ? ExchangeDetails.Read(kept) : null);
    }
}
