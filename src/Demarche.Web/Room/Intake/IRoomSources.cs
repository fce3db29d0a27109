namespace Demarche.Web.Room.Intake;

/// <summary>What the room may ask for from elsewhere; its owner gives it, because the room itself asks for nothing.</summary>
public interface IRoomSources
{
    /// <summary>A page at an address that a reader gave.</summary>
    /// <exception cref="DemarcheException">Nothing came that can be read, or the address may not be asked.</exception>
    Task<GivenDocument> FetchAsync(Uri address, CancellationToken interrupted);

    /// <summary>The feeds, pages and folders that are watched.</summary>
    IReadOnlyList<WatchedFeed> Feeds();
}

/// <summary>A document with what the server said of it.</summary>
public sealed record GivenDocument(byte[] Content, string Address, string? MediaType, string? Charset);

/// <summary>How a watched source fares.</summary>
/// <param name="Waiting">Entries that are still to be fetched.</param>
/// <param name="Errors">Kinds of errors with their counts.</param>
public sealed record WatchedFeed(string Address, DateTimeOffset? LastSuccess, DateTimeOffset? NextTry, long Reports, int Waiting, IReadOnlyList<KeyValuePair<string, long>> Errors);
