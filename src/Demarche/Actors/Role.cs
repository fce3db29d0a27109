using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>A part somebody plays in a statement: the words that name him, and who that is where the report says enough.</summary>
/// <param name="Spans">In text order; empty where no words name him.</param>
/// <param name="Actor">An actor's id.</param>
/// <param name="Office">The id of the office that he holds or is called by here.</param>
public sealed record Role(ImmutableArray<TextSpan> Spans, string? Actor = null, string? Office = null);
