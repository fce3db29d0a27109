namespace Demarche.Language;

/// <summary>Words between quotation marks. <see cref="First"/> is the token of the opening mark; <see cref="End"/> excludes: it lies behind the closing mark,
/// or at the end of the paragraph where none came (<see cref="IsClosed"/> is false then).</summary>
/// <param name="First">Index of the opening mark's token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="IsClosed">A closing mark stands at the end.</param>
/// <param name="Depth">0 for the outermost.</param>
public readonly record struct Quotation(int First, int End, bool IsClosed, int Depth)
{
    public bool Contains(int token) => token >= First && token < End;
}
