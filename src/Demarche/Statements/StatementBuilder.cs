using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Language;
using Demarche.Reports;
using Demarche.Time;

namespace Demarche.Statements;

/// <summary>Turns drafts into statements: words into offsets, speakers into actors, ids, and which statement stands in which.</summary>
internal sealed class StatementBuilder(Report report, TextAnalysis analysis, ActorResolver actors, ImmutableArray<TimeExpression> times)
{
    private readonly IStatementLanguage language = StatementLanguages.Of(analysis)!;

    public ImmutableArray<Statement> Build(IReadOnlyList<Draft> drafts)
    {
        var sorted = drafts.OrderBy(draft => draft.First).ThenByDescending(draft => draft.End).ToList();
        var (ids, outer) = (Ids(sorted), Nesting.Of(sorted));
        var statements = ImmutableArray.CreateBuilder<Statement>(sorted.Count);
        for (var i = 0; i < sorted.Count; i++) statements.Add(Statement(sorted[i], ids[i], outer[i] < 0 ? null : ids[outer[i]], Voice(sorted, statements, outer, i)));
        return statements.MoveToImmutable();
    }

    /// <summary>Whose first person a statement is given in: that of the direct speech around it, else of the body that a press release comes from.</summary>
    private Role? Voice(List<Draft> sorted, ImmutableArray<Statement>.Builder statements, int[] outer, int at)
    {
        if (sorted[at].Speaker is not [var word] || !IsFirstPerson(word)) return null;
        for (var i = outer[at]; i >= 0; i = outer[i])
            if (sorted[i].Form == StatementForm.Direct) return statements[i].Speaker;
        return report.Metadata.Genre == "pressRelease" ? Issuer() : null;
    }

    private bool IsFirstPerson(WordRange word) => word.Length == 1 && language.IsFirstPerson(analysis.Form(word.First));

    /// <summary>Whoever the release names as its author or outlet, where its text names him too.</summary>
    private Role? Issuer()
    {
        foreach (var name in new[] { report.Metadata.Author, report.Metadata.Outlet })
            if (name is { Length: > 2 } && report.Text.Value.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at) return actors.Resolve([new TextSpan(at, at + name.Length)], speaks: false);
        return null;
    }

    private Statement Statement(Draft draft, string id, string? within, Role? voice) => new()
    {
        Id = id,
        Report = report.Id,
        Form = draft.Form,
        Medium = draft.Medium,
        Content = Spans(draft.Content),
        Cue = Spans(draft.Cue),
        Frame = Spans(draft.Frame),
        Speaker = draft.HasSpeaker ? voice is null ? Speaker(draft.Speaker) : voice with { Spans = Spans(draft.Speaker) } : null,
        Addressees = draft.Addressee.Count > 0 ? [actors.Resolve(Spans(draft.Addressee), speaks: false)] : [],
        Via = [.. draft.Via.Select(via => new Source(actors.Resolve(Spans(via.Speaker)), Spans(via.Cue), via.Content.Count == 0 ? Spans(via.Frame) : []))],
        Occasion = language.OccasionOf(analysis, draft) is var (words, type) ? new Occasion(Spans([words]), type) : null,
        Place = language.PlaceOf(analysis, draft) is { } place ? new Role(Spans([place])) : null,
        Time = StatementTime.Of(Spans(draft.Frame), Spans(draft.Speaker), times),
        Polarity = draft.Polarity,
        Hedge = Spans(draft.Hedge),
        Translated = report.Metadata.TranslatedFrom is not null && draft.Form == StatementForm.Direct,
        Within = within,
        Rule = draft.Rule,
    };

    /// <summary>A relative pronoun is the actor that it stands for.</summary>
    private Role Speaker(List<WordRange> speaker)
    {
        var spans = Spans(speaker);
        return speaker is [var word] && language.Antecedent(analysis, word) is var meant && meant != word ? actors.Resolve(Spans([meant])) with { Spans = spans } : actors.Resolve(spans);
    }

    private List<string> Ids(List<Draft> sorted)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = new List<string>(sorted.Count);
        foreach (var draft in sorted)
        {
            var content = Spans(draft.Content);
            var id = StatementId.Of(report.Id, content, report.Text);
            var occurrence = seen[id] = seen.GetValueOrDefault(id) + 1;
            ids.Add(occurrence == 1 ? id : StatementId.Of(report.Id, content, report.Text, occurrence));
        }

        return ids;
    }

    private ImmutableArray<TextSpan> Spans(List<WordRange> ranges)
    {
        if (ranges.Count == 0) return [];
        var spans = new List<TextSpan>(ranges.Count);
        foreach (var range in ranges)
            if (!range.IsEmpty) spans.Add(analysis.Span(range.First, range.End));
        spans.Sort();
        for (var i = spans.Count - 1; i > 0; i--)
        {
            if (spans[i].Start > spans[i - 1].End) continue;
            spans[i - 1] = spans[i - 1].Cover(spans[i]);
            spans.RemoveAt(i);
        }

        return [.. spans];
    }
}
