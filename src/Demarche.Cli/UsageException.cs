namespace Demarche.Cli;

/// <summary>The command line was not understood; the message is in the user's language.</summary>
internal sealed class UsageException(string message) : Exception(message);
