using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>A place in the running text that names an actor or points to one, and who that is.</summary>
/// <param name="Span">The words, from the article or office to the end of the name. Mentions of one report stand in text order and do not overlap.</param>
/// <param name="Actor">An actor's id.</param>
/// <param name="Office">The id of the office that he holds or is called by here.</param>
public sealed record ActorMention(TextSpan Span, string Actor, string? Office = null);
