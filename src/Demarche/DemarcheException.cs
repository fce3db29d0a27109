namespace Demarche;

/// <summary>The one root of errors about bad input, the store and, later, the network; a caller's own fault is an <see cref="ArgumentException"/>.</summary>
public class DemarcheException : Exception
{
    /// <param name="code">A stable code in kebab case, such as <c>record-locked</c>.</param>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="inner">What caused it.</param>
    public DemarcheException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>The stable code in kebab case.</summary>
    public string Code { get; }
}
