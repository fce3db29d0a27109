using System.Net;

namespace Demarche.Web.Room;

/// <summary>How the reading room is opened.</summary>
public sealed record RoomOptions
{
    /// <summary>The port that is asked for first.</summary>
    public const int UsualPort = 8484;

    /// <summary>Where it listens; this machine alone unless told otherwise.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>What a reader must show; needed where others can reach the address.</summary>
    public string? Token { get; init; }

    /// <summary>Who may read and nothing else.</summary>
    public Guards.ReadTokens? Readers { get; init; }

    /// <summary>Names by which the room may be called beside those of this machine: a page elsewhere cannot borrow another name for it.</summary>
    public IReadOnlyCollection<string> Hosts { get; init; } = [];

    /// <summary><c>de</c> or <c>en</c>, for readers whose browser asks for neither.</summary>
    public string Language { get; init; } = "de";

    /// <summary>The most bytes of a request's body.</summary>
    public long MostBytes { get; init; } = 32 << 20;

    /// <summary>The most bytes of given files that lie waiting or to be read once more; beyond them nothing is taken.</summary>
    public long MostKeptBytes { get; init; } = 1L << 30;

    /// <summary>What the room may ask for from elsewhere; nothing unless its owner gives it.</summary>
    public Intake.IRoomSources? Sources { get; init; }

    /// <summary>Statements, reports or actors on a page.</summary>
    public int PageSize { get; init; } = 25;
}
