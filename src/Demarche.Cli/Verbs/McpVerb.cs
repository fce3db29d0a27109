using System.CommandLine;
using Demarche.Cli.Records;
using Demarche.Web.Mcp;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>mcp</c>: answers a chat program over standard input and output (Model Context Protocol), read-only, until it goes.</summary>
internal sealed class McpVerb(Labels labels) : RecordVerb("mcp", labels)
{
    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRead(parsed, session);
        RecordMcp.RunAsync(record, session.Surroundings.Input, session.Surroundings.Output, session.Interrupted).GetAwaiter().GetResult();
        return ExitCode.Done;
    }
}
