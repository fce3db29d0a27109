namespace Demarche.RecordFormat;

/// <summary>A line that cannot be taken; never leaves the reader.</summary>
internal sealed class BadLineException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
