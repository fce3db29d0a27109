using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Reports;

namespace Demarche.Statements;

/// <summary>On whose word the report says so, with the words that show it where they are its own.</summary>
public sealed record Source(Role Role, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Frame);
