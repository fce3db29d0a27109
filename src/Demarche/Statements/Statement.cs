using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Reports;

namespace Demarche.Statements;

/// <summary>How words are given: wörtlich, indirekt, Redebericht, freie Wiedergabe, Konjunktiv ohne Einleitung.</summary>
public enum StatementForm
{
    Direct,
    Indirect,
    Reported,
    FreeIndirect,
    IndirectFreeIndirect,
}

public enum Medium
{
    Speech,
    Writing,
    Thought,
    SpeechOrWriting,
    SpeechOrThought,
    ThoughtOrWriting,
}

public enum Polarity
{
    Affirmed,
    Denied,
}

/// <summary>Who made an entry.</summary>
public enum Origin
{
    Machine,
    Person,
    Import,
}

/// <summary>Where it was said.</summary>
public enum OccasionType
{
    Briefing,
    PressConference,
    Interview,
    Telephone,
    Speech,
    Statement,
    Letter,
    SocialMedia,
    Meeting,
    Other,
}

public sealed record Occasion(ImmutableArray<TextSpan> Spans, OccasionType Type);

/// <summary>When something was said; see the record format on EDTF values.</summary>
/// <param name="Value">EDTF level 1, or none for what cannot be dated.</param>
/// <param name="Basis">explicit, publication, dateline or passage.</param>
/// <param name="Spans">The words that say so; may be empty.</param>
public sealed record TimeReference(string? Value, string Basis, ImmutableArray<TextSpan> Spans);

/// <summary>Somebody's words as a report gives them. All spans lie in the report's frozen text, stand in text order and do not overlap within one part.</summary>
public sealed record Statement
{
    /// <summary>Report id, <c>-s</c>, start and end of the first and last content span in code points, and <c>.2</c> where two coincide.</summary>
    public required string Id { get; init; }

    public required string Report { get; init; }

    public required StatementForm Form { get; init; }

    public Medium? Medium { get; init; }

    /// <summary>What was said; never empty.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>The words that introduce it.</summary>
    public ImmutableArray<TextSpan> Cue { get; init; } = [];

    /// <summary>The whole reporting clause.</summary>
    public ImmutableArray<TextSpan> Frame { get; init; } = [];

    public Role? Speaker { get; init; }

    public ImmutableArray<Role> Addressees { get; init; } = [];

    /// <summary>On whose word the report says so: nearest source first, outermost last.</summary>
    public ImmutableArray<Source> Via { get; init; } = [];

    public Occasion? Occasion { get; init; }

    public TimeReference? Time { get; init; }

    public Role? Place { get; init; }

    public Polarity? Polarity { get; init; }

    public ImmutableArray<TextSpan> Hedge { get; init; } = [];

    /// <summary>The words were said in another language than the report's.</summary>
    public bool Translated { get; init; }

    /// <summary>The id of the statement that this one stands in.</summary>
    public string? Within { get; init; }

    public Origin Origin { get; init; } = Origin.Machine;

    /// <summary>The name of the rule that found it.</summary>
    public string? Rule { get; init; }
}
