using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>Yes or no.</summary>
internal sealed class FlagKind : IValueKind<bool>
{
    public string? Write(bool value, FrozenText? text) => value ? "true" : "false";

    public bool TryRead(string json, FrozenText? text, out bool value)
    {
        value = json == "true";
        return json is "true" or "false";
    }
}
