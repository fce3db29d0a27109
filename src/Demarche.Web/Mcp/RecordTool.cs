using System.Text.Json;
using Demarche.Record;

namespace Demarche.Web.Mcp;

/// <summary>A question that programs can ask the record. It changes nothing, takes ids and never paths, and fetches nothing.</summary>
/// <param name="Name">Its name in the protocol.</param>
/// <param name="Description">What it answers, for the program that chooses among tools.</param>
/// <param name="Inputs">The arguments: name, JSON type, what it is, whether it is needed.</param>
/// <param name="Answer">Writes the properties of the answer.</param>
internal sealed record RecordTool(string Name, string Description, IReadOnlyList<ToolInput> Inputs, Action<Utf8JsonWriter, ToolArguments, IRecord> Answer)
{
    /// <summary>The JSON Schema of the arguments.</summary>
    public JsonElement Schema { get; } = JsonSerializer.SerializeToElement(new Dictionary<string, object>
    {
        ["type"] = "object",
        ["properties"] = Inputs.ToDictionary(input => input.Name, input => input.Schema, StringComparer.Ordinal),
        ["required"] = Inputs.Where(input => input.IsNeeded).Select(input => input.Name).ToArray(),
        ["additionalProperties"] = false,
    });
}

/// <summary>One argument of a tool.</summary>
internal sealed record ToolInput(string Name, string Type, string Description, bool IsNeeded = false, string[]? Choices = null)
{
    public object Schema => Choices is null
        ? new Dictionary<string, object> { ["type"] = Type, ["description"] = Description }
        : new Dictionary<string, object> { ["type"] = Type, ["description"] = Description, ["enum"] = Choices };
}
