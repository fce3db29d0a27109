using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>An id or a time; <c>null</c> takes it away.</summary>
/// <param name="known">What else it must be.</param>
internal sealed class TextKind(Func<string, bool>? known = null) : IValueKind<string?>
{
    public string? Write(string? value, FrozenText? text) => Correction.Text(value);

    public bool TryRead(string json, FrozenText? text, out string? value)
    {
        value = DecidedJson.Text(DecidedJson.Parsed(json));
        return json == "null" || (value is not null && known?.Invoke(value) != false);
    }
}
