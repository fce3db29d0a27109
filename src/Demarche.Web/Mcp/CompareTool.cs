using System.Text.Json;
using Demarche.Record;
using Demarche.Web.Api;
using Demarche.Web.Exports;

namespace Demarche.Web.Mcp;

/// <summary>The tool that sets two reports beside each other.</summary>
internal static class CompareTool
{
    public static RecordTool Tool { get; } = new(
        "compare_reports", "Two reports beside each other: what both say, where they contradict each other, what only one says, and the sources on which both rest.",
        [new("one", "string", "The id of a report.", IsNeeded: true), new("other", "string", "The id of another.", IsNeeded: true)], Compare);

    private static void Compare(Utf8JsonWriter json, ToolArguments asked, IRecord record)
    {
        ReadReport Report(string name) => record.Find(asked.Needed(name)) is { } kept ? ExportedReport.Of(kept, false).AsRead() : throw new ToolException($"There is no report '{asked.Needed(name)}'.");
        LinksEndpoint.Write(json, ReportComparison.Of(Report("one"), Report("other")), ToolAnswer.Untrusted);
    }
}
