using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>A member of a list of the record format, by its name.</summary>
/// <param name="mayBeNone">Whether <c>null</c> takes it away.</param>
internal sealed class MemberKind<T>(bool mayBeNone) : IValueKind<T?>
    where T : struct, Enum
{
    public string? Write(T? value, FrozenText? text) => value is { } known ? Correction.Text(FormatNames.Of(known)) : null;

    public bool TryRead(string json, FrozenText? text, out T? value)
    {
        value = FormatNames.Parse<T>(DecidedJson.Text(DecidedJson.Parsed(json)));
        return value is not null || (mayBeNone && json == "null");
    }
}
