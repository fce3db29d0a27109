using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche;

/// <summary>A report and what the reader found in it: one complete block of the record format.</summary>
/// <param name="Report">The report.</param>
/// <param name="Statements">In text order.</param>
/// <param name="Actors">Every actor that the statements refer to, by id.</param>
/// <param name="Reader">The fingerprint of the program, lexicons and options that read it.</param>
public sealed record ReadReport(Report Report, ImmutableArray<Statement> Statements, ImmutableArray<Actor> Actors, string Reader)
{
    /// <summary>What was wrong with the report although it could be read.</summary>
    public ImmutableArray<Problem> Problems => Report.Problems;
}
