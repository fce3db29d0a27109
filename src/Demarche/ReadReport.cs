using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Exchanges.Links;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Time;

namespace Demarche;

/// <summary>A report and what the reader found in it: one complete block of the record format.</summary>
/// <param name="Report">The report.</param>
/// <param name="Statements">In text order.</param>
/// <param name="Actors">Every actor that the statements refer to, by id.</param>
/// <param name="Reader">The fingerprint of the program, lexicons and options that read it.</param>
public sealed record ReadReport(Report Report, ImmutableArray<Statement> Statements, ImmutableArray<Actor> Actors, string Reader)
{
    /// <summary>What was done and what was demanded, offered, threatened …, in text order.</summary>
    public ImmutableArray<Act> Acts { get; init; } = [];

    /// <summary>Every place of the running text that names an actor or points to one, in text order. Printed only on demand and not kept.</summary>
    public ImmutableArray<ActorMention> ActorMentions { get; init; } = [];

    /// <summary>The actors that mentions refer to and no statement does, by id.</summary>
    public ImmutableArray<Actor> MentionedActors { get; init; } = [];

    /// <summary>Every time that the running text names, in text order. Printed only on demand and not kept.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>Every quantity of the running text, in text order. Printed only on demand and not kept.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>What the reader saw in the text; none where the report was read back.</summary>
    internal SeenText? Seen { get; init; }

    /// <summary>What was wrong with the report although it could be read.</summary>
    public ImmutableArray<Problem> Problems => Report.Problems;

    /// <summary>Without what is printed only on demand and with nothing that the reader saw on its way.</summary>
    public ReadReport AsKept() => this with { ActorMentions = [], MentionedActors = [], Times = [], Quantities = [], Seen = null };

    /// <summary>What of it is held against other reports. One that was read back gives the same, at the cost of looking at its words anew.</summary>
    public ReportSketch Sketch() => SketchMaker.Of(Report, Statements, Acts, Seen);
}
