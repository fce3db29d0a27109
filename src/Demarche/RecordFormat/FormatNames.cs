using System.Collections.Concurrent;
using System.Text.Json;

namespace Demarche.RecordFormat;

/// <summary>The names of the record format's lists: an enumeration's member in camel case.</summary>
public static class FormatNames
{
    /// <summary>The name of a member, such as <c>indirectFreeIndirect</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue.GetOrAdd(value, v => JsonNamingPolicy.CamelCase.ConvertName(v.ToString()));

    /// <summary>The member of that name; none for an unknown one.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (Of(value) == name) return value;
        return null;
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> ByValue = new();
    }
}
