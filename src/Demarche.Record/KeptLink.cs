using Demarche.Exchanges.Links;

namespace Demarche.Record;

/// <summary>A link as kept.</summary>
/// <param name="One">The id of the report in which the first member is, or which it is.</param>
/// <param name="Other">The same for the second member.</param>
public sealed record KeptLink(Link Link, string One, string Other);
