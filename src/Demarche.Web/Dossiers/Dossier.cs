using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Web.Dossiers;

/// <summary>How much of a report a dossier shows.</summary>
public enum Disclosure
{
    /// <summary>The whole frozen text.</summary>
    Whole,

    /// <summary>The words of each statement and the sentence around them.</summary>
    Excerpt,

    /// <summary>Neither text nor words: only who, when and in which form.</summary>
    Nothing,
}

/// <summary>The record of one exchange, arranged for people. A pure model: nothing in it knows how a page looks.</summary>
/// <param name="Title">What the dossier is called.</param>
/// <param name="Reports">By day, unknown days last; reports of one day in the order given.</param>
/// <param name="Days">The same reports under their days.</param>
/// <param name="Actors">Everybody who speaks, relays or is addressed; most entries first, then by id.</param>
/// <param name="Unattributed">The entries whose speaker is no known actor, in the order of the dossier.</param>
/// <param name="ActorsById">Every actor that any report refers to; where two reports describe one, the first.</param>
public sealed record Dossier(
    string Title,
    ImmutableArray<DossierReport> Reports,
    ImmutableArray<DossierDay> Days,
    ImmutableArray<DossierActor> Actors,
    ImmutableArray<DossierEntry> Unattributed,
    IReadOnlyDictionary<string, Actor> ActorsById)
{
    /// <summary>What the reports tell together, by first day.</summary>
    public ImmutableArray<Demarche.Exchanges.Exchange> Exchanges { get; init; } = [];

    /// <summary>Every entry in the order of the dossier.</summary>
    public IEnumerable<DossierEntry> Entries => Reports.SelectMany(report => report.Entries);
}

/// <summary>The reports of one publication day, or of the unknown day.</summary>
/// <param name="Value">EDTF without a clock time; none for an unknown day.</param>
/// <param name="Reports">Never empty.</param>
public sealed record DossierDay(string? Value, ImmutableArray<DossierReport> Reports);

/// <summary>A report in its place.</summary>
/// <param name="Read">The report and what was found in it.</param>
/// <param name="Number">Counted from 1 in the order of the dossier.</param>
/// <param name="Shown">How much of it may be seen here.</param>
/// <param name="Entries">Every statement once: in text order, each followed by those that stand in it.</param>
public sealed record DossierReport(ReadReport Read, int Number, Disclosure Shown, ImmutableArray<DossierEntry> Entries)
{
    public Report Report => Read.Report;
}

/// <summary>A statement in its place.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Report">Where it stands.</param>
/// <param name="Number">Counted from 1 through the whole dossier; 0 for one that stands outside of any.</param>
/// <param name="Depth">0 for one that stands in no other.</param>
/// <param name="Within">The entry that it stands in.</param>
public sealed record DossierEntry(Statement Statement, Report Report, Disclosure Shown, int Number, int Depth, DossierEntry? Within);

/// <summary>An actor and the entries that he has a part in.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Offices">The ids of the offices that he holds or is called by, in order of appearance.</param>
/// <param name="Spoken">Where he is the speaker.</param>
/// <param name="Relayed">Where the report says so on his word.</param>
/// <param name="Addressed">Where he is spoken to.</param>
public sealed record DossierActor(
    Actor Actor,
    ImmutableArray<string> Offices,
    ImmutableArray<DossierEntry> Spoken,
    ImmutableArray<DossierEntry> Relayed,
    ImmutableArray<DossierEntry> Addressed);
