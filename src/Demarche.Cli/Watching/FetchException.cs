namespace Demarche.Cli.Watching;

/// <summary>Something could not be fetched.</summary>
/// <param name="kind">A stable word in kebab case, by which failures are counted: <c>private-address</c>, <c>http-404</c>, <c>network</c> ….</param>
internal sealed class FetchException(string kind, string message, TimeSpan? after = null) : Exception(message)
{
    public string Kind => kind;

    /// <summary>When the server would be asked again.</summary>
    public TimeSpan? After => after;
}
