namespace Demarche.Intake.Mail;

/// <summary>A header value with parameters: <c>text/plain; charset="utf-8"</c>.</summary>
internal sealed class MailField(string value, Dictionary<string, string> parameters)
{
    public string Value => value;

    public string? this[string parameter] => parameters.GetValueOrDefault(parameter);

    public static MailField Read(string written)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var semicolon = written.IndexOf(';', StringComparison.Ordinal);
        if (semicolon < 0) return new(written.Trim(), parameters);
        var rest = written.AsSpan(semicolon + 1);
        while (!rest.IsEmpty && parameters.Count < 32)
        {
            var equals = rest.IndexOf('=');
            if (equals < 0) break;
            var name = rest[..equals].Trim(" \t;").ToString();
            rest = rest[(equals + 1)..].TrimStart();
            parameters.TryAdd(name, Take(ref rest));
        }

        return new(written[..semicolon].Trim(), parameters);
    }

    private static string Take(ref ReadOnlySpan<char> rest)
    {
        var quoted = rest.StartsWith("\"");
        if (quoted) rest = rest[1..];
        var end = quoted ? rest.IndexOf('"') : rest.IndexOfAny(" \t;");
        var value = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return value.ToString();
    }
}
