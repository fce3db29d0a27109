using System.Globalization;
using System.Text.Json;
using Demarche.Cli.Output;

namespace Demarche.Cli.Watching;

/// <summary>What is known of all sources, kept in a file beside the record, so that watching goes on where it ended.</summary>
internal sealed class WatchState(string path)
{
    private readonly OrderedDictionary<string, WatchedSource> sources = new(StringComparer.Ordinal);

    public IEnumerable<WatchedSource> Sources => sources.Values;

    /// <summary>The state that belongs to a record.</summary>
    /// <exception cref="DemarcheException"><c>watch-state</c>: the file is there and cannot be understood.</exception>
    public static WatchState Open(string record)
    {
        var state = new WatchState(record + ".watch.json");
        if (!File.Exists(record + ".watch.json")) return state;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(record + ".watch.json"));
            foreach (var source in json.RootElement.GetProperty("sources").EnumerateArray()) state.Read(source);
            return state;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new DemarcheException("watch-state", $"{record}.watch.json cannot be understood ({e.Message}). Remove it to begin anew; reports that are kept already are not kept twice.", e);
        }
    }

    public WatchedSource Of(string address)
    {
        if (!sources.TryGetValue(address, out var source)) sources[address] = source = new WatchedSource(address);
        return source;
    }

    /// <summary>Writes all of it; what was there stays where that fails.</summary>
    public void Save() => NewFile.Write(path, output =>
    {
        output.Flush();
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, IndentSize = 1 })) Write(json);
        output.Write(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    });

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("sources");
        foreach (var source in sources.Values) Write(json, source);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, WatchedSource source)
    {
        json.WriteStartObject();
        json.WriteString("address", source.Address);
        foreach (var (name, text) in ((string, string?)[])[("etag", source.ETag), ("lastModified", source.LastModified), ("since", Text(source.Since)), ("lastSuccess", Text(source.LastSuccess)), ("nextTry", Text(source.NextTry))])
            if (text is not null) json.WriteString(name, text);
        json.WriteNumber("failures", source.Failures);
        json.WriteNumber("reports", source.Reports);
        json.WriteStartObject("errors");
        foreach (var (kind, count) in source.Errors) json.WriteNumber(kind, count);
        json.WriteEndObject();
        json.WriteStartArray("seen");
        foreach (var (entry, seen) in source.Seen)
        {
            json.WriteStartArray();
            json.WriteStringValue(entry);
            json.WriteStringValue(seen.Fingerprint);
            json.WriteStringValue(seen.Report ?? "");
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Read(JsonElement json)
    {
        var source = Of(json.GetProperty("address").GetString()!);
        string? Value(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
        (source.ETag, source.LastModified) = (Value("etag"), Value("lastModified"));
        (source.Since, source.LastSuccess, source.NextTry) = (Moment(Value("since")), Moment(Value("lastSuccess")), Moment(Value("nextTry")));
        (source.Failures, source.Reports) = (json.GetProperty("failures").GetInt32(), json.GetProperty("reports").GetInt64());
        foreach (var error in json.GetProperty("errors").EnumerateObject()) source.Errors[error.Name] = error.Value.GetInt64();
        foreach (var seen in json.GetProperty("seen").EnumerateArray())
            source.Remember(seen[0].GetString()!, new(seen[1].GetString()!, seen[2].GetString() is { Length: > 0 } report ? report : null));
    }

    private static string? Text(DateTimeOffset? moment) => moment?.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset? Moment(string? text) => text is null ? null : DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
