using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>What one input line or sidecar says, before it becomes a report. The first of two equal properties counts.</summary>
internal sealed class ReportFields
{
    private readonly List<string> invalid = [];

    public string? Uri { get; private set; }

    public string? Text { get; private set; }

    public string? Html { get; private set; }

    public bool HasKind { get; private set; }

    public string? Charset { get; private set; }

    public ReportMetadata Metadata { get; private set; } = ReportMetadata.Empty;

    /// <summary>Undecodable sequences in <see cref="Text"/> or <see cref="Html"/>.</summary>
    public int Undecodable { get; set; }

    /// <summary>Properties that are known but hold no text, or too much of it.</summary>
    public IReadOnlyList<string> Invalid => invalid;

    public void SetText(string value) => Text ??= value;

    public void SetInvalid(string name) => invalid.Add(name);

    public void SetHtml(string value) => Html ??= value;

    public void SetKind() => HasKind = true;

    public void SetCredits(ImmutableArray<string> credits)
    {
        if (Metadata.Credits.IsDefaultOrEmpty) Metadata = Metadata with { Credits = credits };
    }

    public void SetRights(ReportRights rights)
    {
        if (Metadata.Rights == ReportRights.Free) Metadata = Metadata with { Rights = rights };
    }

    /// <summary>What was wrong with them, although they could be read.</summary>
    public List<Problem> Problems(Origin origin)
    {
        var problems = new List<Problem>();
        if (Undecodable > 0) problems.Add(Undecoded(Undecodable, origin));
        foreach (var name in invalid)
            problems.Add(origin.Problem(ProblemCodes.PropertyInvalid, $"'{name}' was left out: it must be text, and not a long one."));
        return problems;
    }

    public static Problem Undecoded(int count, Origin origin) => origin.Problem(
        ProblemCodes.TextUndecodable, $"{count} byte sequences could not be decoded and stand as U+FFFD in the text.");

    /// <summary>Takes a property that holds one text.</summary>
    public void Set(string name, string value)
    {
        if (value.Length == 0) return;
        if (name == "uri") Uri ??= value;
        else if (name == "charset") Charset ??= value;
        else Metadata = Metadata.Or(One(name, value));
    }

    /// <summary>Whether <see cref="Set"/> knows the property.</summary>
    public static bool IsText(string name) => name is "uri" or "charset" or "title" or "outlet" or "author" or "published" or "updated"
        or "retrieved" or "canonical" or "language" or "zone" or "genre" or "embargo" or "status" or "supersedes" or "translatedFrom";

    private static ReportMetadata One(string name, string value) => name switch
    {
        "title" => new() { Title = value },
        "outlet" => new() { Outlet = value },
        "author" => new() { Author = value },
        "published" => new() { Published = value },
        "updated" => new() { Updated = value },
        "retrieved" => new() { Retrieved = value },
        "canonical" => new() { Canonical = value },
        "language" => new() { Language = value },
        "zone" => new() { Zone = value },
        "genre" => new() { Genre = KnownOrOther(value, Genres) },
        "embargo" => new() { Embargo = value },
        "status" => new() { Status = KnownOrOther(value, Statuses) },
        "supersedes" => new() { Supersedes = value },
        "translatedFrom" => new() { TranslatedFrom = value },
        _ => ReportMetadata.Empty,
    };

    private static readonly string[] Genres = ["news", "agency", "interview", "ticker", "comment", "pressRelease", "document"];

    private static readonly string[] Statuses = ["usable", "corrected", "withdrawn", "embargoed"];

    // The record format takes an unknown value of a list as "other".
    private static string KnownOrOther(string value, string[] known) => Array.IndexOf(known, value) < 0 ? "other" : value;
}
