using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>What passes between parties over one dispute, as the reports of a record tell it. Ids hold in that record. Lists are in a stable order.</summary>
public sealed record Exchange
{
    public required string Id { get; init; }

    /// <summary>Names the dispute in the reader's language.</summary>
    public required Label Title { get; init; }

    /// <summary>Actor ids, those who act most first.</summary>
    public required ImmutableArray<string> Parties { get; init; }

    /// <summary>The ids of the reports that tell it, by day.</summary>
    public required ImmutableArray<string> Reports { get; init; }

    /// <summary>The first and the last day on which a report told of it; empty where no day is known.</summary>
    public required string First { get; init; }

    public required string Last { get; init; }

    public ImmutableArray<Issue> Issues { get; init; } = [];

    public ImmutableArray<PassedDocument> Documents { get; init; } = [];

    public ImmutableArray<ExchangeThread> Threads { get; init; } = [];

    public ImmutableArray<Position> Positions { get; init; } = [];

    /// <summary>Who gives help to whom, from request to delivery.</summary>
    public ImmutableArray<HelpEntry> Help { get; init; } = [];

    /// <summary>Every act of it, in the order in which they were told.</summary>
    public ImmutableArray<string> Acts { get; init; } = [];
}

/// <summary>Words in both languages.</summary>
public sealed record Label(string De, string En)
{
    /// <summary>In the reader's language, <c>de</c> or <c>en</c>.</summary>
    public string In(string language) => language == "en" ? En : De;
}

/// <summary>What is in dispute, as a proposition that one can be for or against.</summary>
/// <param name="Terms">The words by which it was found, the weightiest first.</param>
/// <param name="Acts">The acts that are about it, as told.</param>
public sealed record Issue(string Id, Label Proposition, ImmutableArray<string> Terms, ImmutableArray<string> Acts);

/// <summary>What kind of writing passes.</summary>
public enum DocumentType
{
    DraftTreaty,
    Note,
    Letter,
    Answer,
    Agreement,
    Resolution,
    Other,
}

/// <summary>A writing that passes from one party to another.</summary>
/// <param name="Name">As the first report names it.</param>
public sealed record PassedDocument(string Id, string Name, DocumentType Type)
{
    /// <summary>Whose it is.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>Who handed it over.</summary>
    public string? DeliveredBy { get; init; }

    public ImmutableArray<string> ApprovedBy { get; init; } = [];

    /// <summary>When it was handed over or published, EDTF.</summary>
    public string? Time { get; init; }

    /// <summary>Asked or said to be kept secret; published where false; none where nobody says.</summary>
    public bool? Confidential { get; init; }

    public required ImmutableArray<string> Acts { get; init; }
}

/// <summary>How far an opening has come.</summary>
public enum ThreadProgress
{
    Open,
    Received,
    Answered,
    Partly,
    Rejected,
    Accepted,
    Withdrawn,
}

/// <summary>A demand, a proposal or a document, and what came back.</summary>
/// <param name="Opening">The act with which it began, the first that was told.</param>
/// <param name="Repeats">Further acts that raise the same, as told.</param>
/// <param name="Answers">As told.</param>
/// <param name="Since">The day since when the state holds, EDTF.</param>
/// <param name="Issue">The issue's id; none where a document opened it, or where it names nothing else that is in dispute.</param>
public sealed record ExchangeThread(
    string Id, string Opening, ImmutableArray<string> Repeats, ImmutableArray<string> Answers, ThreadProgress State, string Since, string? Issue);

/// <summary>An actor's stance on an issue over a stretch of time.</summary>
/// <param name="OnWord"><see cref="Self"/>, <see cref="Report"/> or an actor's id.</param>
/// <param name="Time">The first day, or the first and the last with a slash between.</param>
/// <param name="Acts">The acts that prove it, as told.</param>
/// <param name="Last">The last day.</param>
/// <param name="Reports">How many reports tell it.</param>
public sealed record Position(string Id, string Issue, string Actor, Stance Stance, string OnWord, string Time, ImmutableArray<string> Acts, string Last, int Reports)
{
    /// <summary>The actor or his side said so.</summary>
    public const string Self = "self";

    /// <summary>The report says so itself.</summary>
    public const string Report = "report";
}

/// <summary>A line of the ledger of help.</summary>
/// <param name="OnWord">As in a position.</param>
/// <param name="Acts">The acts that tell it; several where several reports do.</param>
public sealed record HelpEntry(
    ImmutableArray<string> Who, ImmutableArray<string> To, string What, HelpStage Stage, string Time, string OnWord, ImmutableArray<string> Acts);
