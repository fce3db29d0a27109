using System.Collections.Immutable;
using System.Globalization;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Web.Tests;

/// <summary>Builds a read report by hand: spans are given by their words, the n-th occurrence as <c>word#2</c>.</summary>
internal sealed class Sketch(string uri, string text)
{
    private readonly List<Statement> statements = [];
    private readonly List<ReportPart> parts = [];
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);
    private readonly FrozenText frozen = FrozenText.Freeze(text);

    public ReportMetadata Metadata { get; init; } = ReportMetadata.Empty;

    public string? Published { get; init; }

    public string? Language { get; init; } = "de";

    public ImmutableArray<Problem> Problems { get; init; } = [];

    public string Id => ReportId.Of(uri, frozen);

    public Sketch Part(PartRole role, string words)
    {
        parts.Add(new ReportPart(role, Find(words)));
        return this;
    }

    public Sketch Knows(params Actor[] known)
    {
        foreach (var actor in known) actors[actor.Id] = actor;
        return this;
    }

    public Role Role(string? words, string? actor = null, string? office = null) => new(words is null ? [] : [Find(words)], actor, office);

    public Source Source(string words, string? actor = null) => new(Role(words, actor), [], []);

    /// <summary>Adds a statement; several content spans are separated by <c>|</c>.</summary>
    public Sketch Says(StatementForm form, string content, Role? speaker = null, string? cue = null, string? frame = null, Func<Statement, Statement>? more = null)
    {
        var spans = Spans(content);
        var statement = new Statement
        {
            Id = StatementId(spans),
            Report = Id,
            Form = form,
            Content = spans,
            Cue = cue is null ? [] : Spans(cue),
            Frame = frame is null ? [] : Spans(frame),
            Speaker = speaker,
        };
        statements.Add(more is null ? statement : more(statement));
        return this;
    }

    public Sketch Add(Statement statement)
    {
        statements.Add(statement);
        return this;
    }

    public string StatementId(string content) => StatementId(Spans(content));

    public TextSpan Find(string words)
    {
        var hash = words.LastIndexOf('#');
        var counted = hash > 0 && int.TryParse(words[(hash + 1)..], out _);
        var (sought, nth) = counted ? (words[..hash], int.Parse(words[(hash + 1)..], CultureInfo.InvariantCulture)) : (words, 1);
        var at = -1;
        do
        {
            at = text.IndexOf(sought, at + 1, StringComparison.Ordinal);
            if (at < 0) throw new ArgumentException($"The text does not say '{words}'.");
            if (IsWhole(at) && IsWhole(at + sought.Length)) nth--;
        }
        while (nth > 0);
        return new TextSpan(at, at + sought.Length);
    }

    public ReadReport Read() => new(
        new Report
        {
            Id = Id,
            Uri = uri,
            Text = frozen,
            Metadata = Metadata,
            Language = Language,
            Published = Published is null ? null : new PublicationDay(Published, PublishedBasis.Given, "Europe/Berlin"),
            Parts = [.. parts.OrderBy(part => part.Span)],
            Problems = Problems,
        },
        [.. statements.OrderBy(statement => statement.Content[0].Start)],
        [.. actors.Values],
        "demarche-sketch");

    /// <summary>The offset does not lie inside a word.</summary>
    private bool IsWhole(int at) => at == 0 || at == text.Length || !char.IsLetter(text[at - 1]) || !char.IsLetter(text[at]);

    private string StatementId(ImmutableArray<TextSpan> spans) =>
        $"{Id}-s{frozen.CodePoints.FromUtf16(spans[0].Start)}-{frozen.CodePoints.FromUtf16(spans[^1].End)}";

    private ImmutableArray<TextSpan> Spans(string words) => [.. words.Split('|').Select(Find)];
}
