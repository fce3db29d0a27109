namespace Demarche.Reports;

/// <summary>Something that could not be read, or not wholly: recorded, never thrown. <see cref="Source"/> and <see cref="Line"/> say where
/// (a path or <c>-</c>, a line counted from 1); <see cref="Report"/> is the id of the report it belongs to, if there is one.</summary>
/// <param name="Code">A stable code in kebab case; docs/problems.md lists them.</param>
/// <param name="Message">What is wrong and what to do about it, in English; people see the label of the code.</param>
public sealed record Problem(string Code, string Message)
{
    public string? Source { get; init; }

    public int? Line { get; init; }

    public string? Report { get; init; }
}
