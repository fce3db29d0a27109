using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>How values of one kind stand in a decision, as JSON text. What is read may be written again and gives the same.</summary>
internal interface IValueKind<T>
{
    /// <summary>The value as JSON text; none for nothing, and where its words need a text that is not given.</summary>
    string? Write(T value, FrozenText? text);

    /// <summary>Whether the JSON text is a value of this kind, whose words all lie in the text.</summary>
    bool TryRead(string json, FrozenText? text, out T value);
}
