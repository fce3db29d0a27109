using Demarche.Actors;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Wording;

namespace Demarche.Cli.Explaining;

/// <summary>A statement part by part: its form, the rule that found it and how often that one is right, the words with their offsets, who is meant.</summary>
internal sealed class StatementLines(Subject subject, Ink ink, Labels labels)
{
    private const int Left = 7;
    private const int NameWidth = 14;

    public void Write(int number, Statement statement)
    {
        Head(number, statement);
        Spans("content", statement.Content, Shade.Content);
        Spans("frame", statement.Frame, Shade.Plain);
        Spans("cue", statement.Cue, Shade.Cue);
        if (statement.Speaker is { } speaker) Role("speaker", speaker);
        if (statement.Speaker is not null && Inheritance.IsInherited(subject, statement)) Inherited(number, statement);
        foreach (var addressee in statement.Addressees) Role("addressee", addressee);
        foreach (var via in statement.Via) Via(via);
        Rest(statement);
        Found(statement);
        Line("id", new Run(statement.Id, Shade.Dim));
    }

    private void Head(int number, Statement statement)
    {
        var form = labels["form." + FormatNames.Of(statement.Form)];
        var medium = statement.Medium is { } how ? ", " + labels["medium." + FormatNames.Of(how)] : "";
        var denied = statement.Polarity == Polarity.Denied ? ", " + labels["dossier.denied"] : "";
        ink.Line(Left, new Run($"    {number,-2} ", Shade.Mark), new Run(form + medium, Shade.Heading), new Run(denied, Shade.Cue));
    }

    // How it was found: by a rule, or by a person.
    private void Found(Statement statement)
    {
        if (statement.Rule is { } rule) Line("rule", new(rule), new(IsMeasured ? $" {RuleWords.Figure(Language.ReadingLanguage.Of(subject.Read.Report), rule, labels)}" : "", Shade.Dim));
        if (labels.Find("dossier.origin." + FormatNames.Of(statement.Origin)) is { } origin) Line("origin", new Run(origin));
    }

    private void Inherited(int number, Statement statement)
    {
        var named = statement.Speaker!.Spans[0];
        var sentence = subject.SentenceAt(named.Start) + 1;
        var words = Inheritance.From(subject, number) is { } from ? labels.Format("explain.inherited.from", from, sentence) : labels.Format("explain.inherited.sentence", sentence);
        Line("inherited", new Run(words));
    }

    private void Via(Source via)
    {
        Role("via", via.Role);
        Spans("via-frame", via.Frame, Shade.Plain);
        Spans("via-cue", via.Cue, Shade.Cue);
    }

    private void Rest(Statement statement)
    {
        if (statement.Occasion is { } occasion) Line("occasion", [new(labels["occasion." + FormatNames.Of(occasion.Type)] + " ", Shade.Heading), .. Words(occasion.Spans, Shade.Plain)]);
        if (statement.Time is { } time) Line("time", [new((time.Value ?? "") + " ", Shade.Heading), .. Words(time.Spans, Shade.Plain)]);
        if (statement.Place is { } place) Role("place", place);
        Spans("hedge", statement.Hedge, Shade.Plain);
        if (statement.Within is { } outer && subject.NumberOf(outer) is { } number) Line("within", new Run(labels.Format("explain.statement", number)));
    }

    private void Spans(string name, IReadOnlyCollection<TextSpan> spans, Shade shade)
    {
        if (spans.Count > 0) Line(name, Words(spans, shade));
    }

    private void Role(string name, Role role) => Line(name, [.. Words(role.Spans, Shade.Speaker), .. Meant(role)]);

    private IEnumerable<Run> Words(IEnumerable<TextSpan> spans, Shade shade) => spans.SelectMany((span, i) => new Run[]
    {
        new(i > 0 ? " | " : "", Shade.Mark), new(subject.Words(span), shade), new(" " + subject.Offsets(span), Shade.Dim),
    });

    // Who that is: the actor, and the office that he holds there.
    private IEnumerable<Run> Meant(Role role)
    {
        if (role.Actor is { } actor) yield return new($" → {subject.Actor(actor)?.Name(labels.Language) ?? actor} ");
        if (role.Actor is { } id) yield return new(id, Shade.Dim);
        if (role.Office is { } office && office != role.Actor) yield return new(", " + office, Shade.Dim);
    }

    /// <summary>The shipped figures are those of the German rules.</summary>
    private bool IsMeasured => subject.Analysis.Language == Language.ReadingLanguage.German;

    private void Line(string name, params IEnumerable<Run> runs) => ink.Line(
        Left + NameWidth, [new(new string(' ', Left)), new(labels["explain." + name].PadRight(NameWidth), Shade.Dim), .. runs]);
}
