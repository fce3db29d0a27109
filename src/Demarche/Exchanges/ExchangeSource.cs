using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Exchanges;

/// <summary>A report with what exchanges are made of.</summary>
/// <param name="Report">The report.</param>
/// <param name="Statements">On whose words acts stand.</param>
/// <param name="Acts">What it tells.</param>
/// <param name="Actors">Whom its entries refer to.</param>
public sealed record ExchangeSource(Report Report, ImmutableArray<Statement> Statements, ImmutableArray<Act> Acts, ImmutableArray<Actor> Actors);
