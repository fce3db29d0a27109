using Demarche.Exchanges;

namespace Demarche.Record.Sqlite;

/// <summary>The ids that the record has given to exchanges and what is in them.</summary>
internal static class ClaimRows
{
    /// <summary>The claims of things that had one of these acts; acts that are gone count no more.</summary>
    public static List<Claim> Of(Connection from, IEnumerable<string> acts)
    {
        var ids = acts.SelectMany(act => from.All("exchanges/claims-of-act", row => row.GetString(0), act)).Distinct().Order(StringComparer.Ordinal);
        return [.. ids.SelectMany(id => from.All("exchanges/claim", row => (Id: row.GetString(0), Kind: row.GetString(1), Mark: row.GetString(2)), id))
            .Select(claim => new Claim(claim.Kind, claim.Id, claim.Mark, [.. from.All("exchanges/claim-acts", row => row.GetString(0), claim.Id)]))];
    }

    /// <summary>Puts the claims of a newly made exchange in the place of those before.</summary>
    public static void Put(Connection to, IEnumerable<Claim> before, Exchange made)
    {
        foreach (var claim in before) to.Run("exchanges/claim-delete", claim.Id);
        foreach (var claim in Claims.Of(made)) Put(to, claim);
    }

    public static void Put(Connection to, Claim claim)
    {
        to.Run("exchanges/claim-put", claim.Id, claim.Kind, claim.Mark);
        for (var place = 0; place < claim.Acts.Length; place++) to.Run("exchanges/claim-act-put", claim.Acts[place], claim.Id, place);
    }
}
