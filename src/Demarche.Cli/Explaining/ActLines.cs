using Demarche.Actors;
using Demarche.Acts;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Wording;

namespace Demarche.Cli.Explaining;

/// <summary>An act part by part: what it is with its codes, who did it to whom, what stands in it, on whose word, the frame that found it.</summary>
internal sealed class ActLines(Subject subject, Ink ink, Labels labels)
{
    private const int Left = 7;
    private const int NameWidth = 14;

    public void Write(Act act)
    {
        var code = string.Join(' ', new[] { act.Code.Plover, act.Code.Cameo }.OfType<string>());
        ink.Line(Left, new("    » ", Shade.Mark), new((labels.Language == "en" ? act.Code.English : act.Code.German) + ", " + labels["actStatus." + FormatNames.Of(act.Status)], Shade.Heading), new($" {FormatNames.Of(act.Name)} {code}", Shade.Dim));
        foreach (var actor in act.Actors) Role("actor", actor);
        foreach (var recipient in act.Recipients) Role("recipient", recipient);
        Spans("matter", act.Matter, Shade.Content);
        Spans("items", act.Items.Select(item => item.Span).ToList(), Shade.Plain);
        Spans("condition", act.Condition, Shade.Plain);
        if (act.Time is { } time) Line("time", [new((time.Value ?? "") + " ", Shade.Heading), .. Words(time.Spans, Shade.Plain)]);
        if (act.Place is { } place) Role("place", place);
        if (act.OnWord is { } word && subject.NumberOf(word) is { } number) Line("word", new Run(labels.Format("explain.statement", number)));
        Line("rule", new Run(act.Rule ?? ""));
        Line("id", new Run(act.Id, Shade.Dim));
    }

    private void Role(string name, Role role) => Line(name, [.. Words(role.Spans, Shade.Speaker), new(role.Actor is { } actor ? $" → {subject.Actor(actor)?.Name(labels.Language) ?? actor} " : ""), new(role.Actor ?? "", Shade.Dim)]);

    private void Spans(string name, IReadOnlyCollection<TextSpan> spans, Shade shade)
    {
        if (spans.Count > 0) Line(name, Words(spans, shade));
    }

    private IEnumerable<Run> Words(IEnumerable<TextSpan> spans, Shade shade) => spans.SelectMany((span, i) => new Run[]
    {
        new(i > 0 ? " | " : "", Shade.Mark), new(subject.Words(span), shade), new(" " + subject.Offsets(span), Shade.Dim),
    });

    private void Line(string name, params IEnumerable<Run> runs) => ink.Line(
        Left + NameWidth, [new(new string(' ', Left)), new(labels["explain." + name].PadRight(NameWidth), Shade.Dim), .. runs]);
}
