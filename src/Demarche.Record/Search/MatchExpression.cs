using System.Text;

namespace Demarche.Record.Search;

/// <summary>Search terms in the syntax of FTS5.</summary>
internal static class MatchExpression
{
    /// <param name="terms">Not empty.</param>
    public static string Of(SearchTerms terms)
    {
        var match = new StringBuilder();
        foreach (var group in terms.Groups)
        {
            match.Append(match.Length > 0 ? " AND (" : "(");
            for (var i = 0; i < group.Length; i++)
            {
                if (i > 0) match.Append(" OR ");
                group[i].WriteMatch(match);
            }

            match.Append(')');
        }

        match.Insert(0, '(').Append(')');
        foreach (var term in terms.Without)
        {
            match.Append(" NOT ");
            term.WriteMatch(match);
        }

        return match.ToString();
    }
}
