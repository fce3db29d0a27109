using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Statements;

/// <summary>A part somebody plays in a statement: the words that name him, and who that is where the report says enough.</summary>
/// <param name="Spans">In text order; empty where no words name him.</param>
/// <param name="Actor">An actor's id.</param>
/// <param name="Office">The id of the office that he holds or is called by here.</param>
public sealed record Role(ImmutableArray<TextSpan> Spans, string? Actor = null, string? Office = null);

/// <summary>On whose word the report says so, with the words that show it where they are its own.</summary>
public sealed record Source(Role Role, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Frame);
