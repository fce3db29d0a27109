using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>A stretch of a report that means something to the resolver. Elements stand in text order and do not overlap.</summary>
/// <param name="Span">Its place in the text; without a possessive apostrophe.</param>
/// <param name="FirstWord">The number of its first word in the report.</param>
/// <param name="LastWord">The number of its last word.</param>
/// <param name="Term">What it means.</param>
internal readonly record struct Element(TextSpan Span, int FirstWord, int LastWord, Term Term)
{
    public TermKind Kind => Person is null ? Term.Kind : TermKind.Named;

    /// <summary>It stands in the genitive, as its s or apostrophe shows.</summary>
    public bool Genitive { get; init; }

    /// <summary>The id of the state or organisation that a compound names: US in US-Außenminister.</summary>
    public string? Owner { get; init; }

    /// <summary>A compound names an owner that the tables do not know: Tesla in Tesla-Chef.</summary>
    public bool Foreign { get; init; }

    /// <summary>The compound says that he is no longer in office: Ex-Präsident.</summary>
    public bool Former { get; init; }

    public ReportPerson? Person { get; init; }
}

/// <summary>A person whom a report names.</summary>
internal sealed class ReportPerson(string id, string name, Gender gender, string? known)
{
    /// <summary>The actor's id.</summary>
    public string Id { get; set; } = id;

    /// <summary>The name as the report gives it, without a genitive s.</summary>
    public string Name { get; } = name;

    public Gender Gender { get; set; } = gender;

    /// <summary>The person's id in the tables; none for somebody they do not know.</summary>
    public string? Known { get; set; } = known;

    /// <summary>The id of the office that the report gives him, where it says enough.</summary>
    public string? Office { get; set; }

    /// <summary>The key of the office that the report calls him by, with or without an owner.</summary>
    public string? Key { get; set; }

    /// <summary>The words that the report puts before his name, such as Klimaforscher.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>The state whose officer he is by the report's words.</summary>
    public string? Country { get; set; }
}
