using System.Text.Json;

namespace Demarche.Web.Mcp;

/// <summary>What a program gave a tool. Values of another type and ids that are none are told back in words.</summary>
internal sealed class ToolArguments(IDictionary<string, JsonElement>? values)
{
    private const int LongestText = 500;
    private const int MostItems = 50;
    private const int FewItems = 10;

    /// <exception cref="ToolException">It is no text, or too long.</exception>
    public string? Text(string name)
    {
        if (values is null || !values.TryGetValue(name, out var value) || value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined) return null;
        if (value.ValueKind != JsonValueKind.String) throw new ToolException($"'{name}' must be a string.");
        var text = value.GetString()!.Trim();
        return text.Length <= LongestText ? text.Length == 0 ? null : text : throw new ToolException($"'{name}' has more than {LongestText} characters.");
    }

    /// <exception cref="ToolException">It is missing.</exception>
    public string Needed(string name) => Text(name) ?? throw new ToolException($"'{name}' is missing.");

    /// <exception cref="ToolException">It names no member.</exception>
    public T? Member<T>(string name)
        where T : struct, Enum => Text(name) is not { } text ? null : RecordFormat.FormatNames.Parse<T>(text)
            ?? throw new ToolException($"'{name}' is one of {string.Join(", ", Enum.GetValues<T>().Select(RecordFormat.FormatNames.Of))}.");

    public int Limit => Math.Clamp(Number("limit") ?? FewItems, 1, MostItems);

    public int Offset => Math.Max(0, Number("offset") ?? 0);

    private int? Number(string name)
    {
        if (values is null || !values.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw new ToolException($"'{name}' must be a whole number.");
    }
}

/// <summary>What was wrong with a call, in words for the program that made it.</summary>
internal sealed class ToolException(string message) : Exception(message);
