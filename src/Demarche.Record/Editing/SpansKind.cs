using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>Words of the text, <c>[{"start":12,"end":30}]</c>, in text order and without overlap; <c>null</c> for none.</summary>
internal sealed class SpansKind : IValueKind<ImmutableArray<TextSpan>>
{
    public string? Write(ImmutableArray<TextSpan> value, FrozenText? text) => value.IsDefaultOrEmpty || text is null ? null : DecidedJson.Of(value, text);

    public bool TryRead(string json, FrozenText? text, out ImmutableArray<TextSpan> value)
    {
        value = [];
        if (json == "null") return true;
        if (text is null || DecidedJson.Parsed(json) is not { } list || DecidedJson.Spans(list, text) is not { IsEmpty: false } spans) return false;
        value = spans;
        return true;
    }
}
