using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>How much a record holds.</summary>
public sealed record RecordSize(long Reports, long Statements, long Actors, long Corrections, long Forgotten)
{
    public long Acts { get; init; }
}

/// <summary>A kept report without its text.</summary>
/// <param name="Day">The day of publication, <c>2022-01-27</c>, where it is known to the day.</param>
/// <param name="Reader">The fingerprint of the reader that read it last.</param>
/// <param name="SupersededBy">The id of the kept report that names this one as superseded.</param>
public sealed record ReportEntry(
    string Id, string Uri, string? Title, string? Outlet, string? Language, string? Day, string? Status, TextRights Rights,
    int Statements, DateTimeOffset KeptAt, string Reader, string? Supersedes, string? SupersededBy)
{
    public int Acts { get; init; }
}

/// <summary>A kept report with everything that belongs to it.</summary>
/// <param name="Read">The report and its entries as they were made, without people's edits.</param>
/// <param name="Statements">The same statements with people's edits and judgements.</param>
public sealed record KeptReport(ReadReport Read, ImmutableArray<KeptStatement> Statements, ReportEntry Entry, ImmutableArray<KeptCorrection> Corrections)
{
    /// <summary>The acts with people's edits and judgements.</summary>
    public ImmutableArray<KeptAct> Acts { get; init; } = [];

    /// <summary>The report as people see it: with their edits, without what they rejected.</summary>
    public ReadReport AsDecided() => Read with
    {
        Statements = [.. Statements.Where(entry => entry.Review != Correction.Rejected).Select(entry => entry.Statement)],
        Acts = [.. Acts.Where(entry => entry.Review != Correction.Rejected).Select(entry => entry.Act)],
    };
}

/// <summary>A statement and what people decided about it.</summary>
/// <param name="Statement">With people's edits applied.</param>
/// <param name="AsMade">As the reader (or the person who added it) made it.</param>
/// <param name="Reader">The fingerprint of the reader that made this version of it.</param>
/// <param name="Review">The last judgement: <c>accepted</c>, <c>doubted</c>, <c>rejected</c> or none.</param>
/// <param name="Corrections">Oldest first.</param>
public sealed record KeptStatement(
    Statement Statement, Statement AsMade, string Reader, string? Review, ImmutableArray<KeptCorrection> Corrections);

/// <summary>A statement in a list, with what is needed to show it in context.</summary>
/// <param name="Text">The frozen text of its report. Where <see cref="ReportEntry.Rights"/> forbid it, it must not leave the program whole.</param>
/// <param name="Matches">The words that were searched for, in text order; empty without a search.</param>
public sealed record StatementEntry(
    Statement Statement, string? Review, ReportEntry Report, FrozenText Text, Actor? Speaker, ImmutableArray<TextSpan> Matches);

/// <summary>An act and what people decided about it.</summary>
/// <param name="Act">With people's edits applied.</param>
/// <param name="AsMade">As the reader (or the person who added it) made it.</param>
/// <param name="Reader">The fingerprint of the reader that made this version of it.</param>
/// <param name="Review">The last judgement: <c>accepted</c>, <c>doubted</c>, <c>rejected</c> or none.</param>
/// <param name="Corrections">Oldest first.</param>
public sealed record KeptAct(Act Act, Act AsMade, string Reader, string? Review, ImmutableArray<KeptCorrection> Corrections);

/// <summary>An act in a list, with what is needed to show it in context.</summary>
/// <param name="Text">The frozen text of its report. Where <see cref="ReportEntry.Rights"/> forbid it, it must not leave the program whole.</param>
/// <param name="Actors">Everybody that the act and its word refer to.</param>
/// <param name="Word">The statement on whose word it stands, where one is named.</param>
public sealed record ActEntry(Act Act, string? Review, ReportEntry Report, FrozenText Text, ImmutableArray<Actor> Actors, Statement? Word);

/// <summary>A report that holds the words, with the passages that do.</summary>
public sealed record SearchHit(ReportEntry Report, FrozenText Text, ImmutableArray<Passage> Passages);

/// <summary>Words in context.</summary>
/// <param name="Context">The stretch of frozen text around them; begins and ends between words.</param>
/// <param name="Matches">The words, inside the context, in text order.</param>
public sealed record Passage(TextSpan Context, ImmutableArray<TextSpan> Matches);

/// <summary>An actor and how many statements he speaks in.</summary>
public sealed record ActorEntry(Actor Actor, int Statements)
{
    /// <summary>Of an office who speaks in it, of others in which offices they speak; by his newest statements, the most frequent first. Empty unless asked for.</summary>
    public ImmutableArray<Actor> As { get; init; } = [];
}

/// <summary>A person's decision as kept.</summary>
/// <param name="Orphaned">The entry is not there (any more); it is never attached to another one by guess.</param>
public sealed record KeptCorrection(Correction Correction, bool Orphaned);

/// <summary>The trace of a forgotten report.</summary>
/// <param name="Day">The day it was forgotten, <c>2022-01-27</c>.</param>
public sealed record ForgottenReport(string Id, string Day, string Reason, string By);

/// <summary>Something that is not as it was kept.</summary>
/// <param name="Code">record-damaged, text-changed, report-changed, report-id-wrong, statement-changed, statement-id-wrong, act-changed, act-id-wrong, exchange-changed, span-outside, actor-missing, actor-changed, problem-changed, link-changed, count-changed, correction-changed, removed-changed or forgotten-changed.</param>
/// <param name="Entry">The id of the entry, or the place in the file.</param>
public sealed record Finding(string Code, string? Entry, string Message);

/// <summary>What of a report fits a question.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Statements">Ids, in text order.</param>
/// <param name="Acts">Ids, in text order.</param>
public sealed record Matched(string Report, ImmutableArray<string> Statements, ImmutableArray<string> Acts);
