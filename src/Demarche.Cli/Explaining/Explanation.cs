using Demarche.Cli.Output;
using Demarche.Reports;
using Demarche.Wording;

namespace Demarche.Cli.Explaining;

/// <summary>What of a report is explained.</summary>
/// <param name="Words">The words of each sentence with their tags, too.</param>
/// <param name="Statement">Only the sentences of this statement, and it alone; none for the whole report.</param>
internal sealed record ExplanationOptions(bool Words = false, string? Statement = null);

/// <summary>Prints how a report was read: sentence by sentence its words, its clauses, and the statements and acts found there.</summary>
internal sealed class Explanation(Session session, ExplanationOptions options)
{
    private const int Narrowest = 40;
    private const int Widest = 120;

    private readonly Ink ink = new(session.Out, Math.Clamp(session.Surroundings.Width, Narrowest, Widest), session.Color);
    private readonly Labels labels = session.Labels;

    public void Write(ReadReport read)
    {
        var subject = Subject.Of(read);
        Head(subject);
        for (var i = 0; i < subject.Analysis.Sentences.Count; i++)
        {
            session.Interrupted.ThrowIfCancellationRequested();
            Sentence(subject, i);
        }

        ink.Blank();
        if (read.Statements.Length > 0 && Language.ReadingLanguage.Of(read.Report) == Language.ReadingLanguage.German && RuleWords.Measured(labels) is { } measured) ink.Line(0, new Run(measured, Shade.Dim));
    }

    private void Head(Subject subject)
    {
        var (report, read) = (subject.Read.Report, subject.Read);
        ink.Line(0, new Run(report.Metadata.Title ?? report.Uri, Shade.Heading));
        string?[] facts =
        [
            report.Metadata.Title is null ? null : report.Uri, report.Metadata.Outlet, report.Published?.Value,
            Numbers.Count("explain.count.sentences", subject.Analysis.Sentences.Count, labels), Numbers.Count("cli.count.statements", read.Statements.Length, labels),
        ];
        ink.Line(0, new Run(string.Join(" · ", facts.OfType<string>()), Shade.Dim));
        ink.Line(0, new Run(report.Id, Shade.Dim));
    }

    private void Sentence(Subject subject, int index)
    {
        var sentence = subject.Analysis.Sentences[index];
        var span = subject.SpanOf(sentence);
        var touching = subject.StatementsIn(index).Where(found => options.Statement is null || found.Statement.Id == options.Statement).ToList();
        if (options.Statement is not null && touching.Count == 0) return;
        ink.Blank();
        ink.Line(4, [new($"{index + 1} ", Shade.Heading), new(Place(subject, span), Shade.Dim)]);
        ink.Line(4, [new("    "), .. new MarkedSentence(subject, span, touching).Runs()]);
        if (options.Words) new WordLines(subject, ink, labels).Write(sentence);
        new ClauseLines(subject, ink, labels).Write(sentence);
        foreach (var (number, statement) in touching.Where(found => subject.SentenceOf(found.Statement) == index)) new StatementLines(subject, ink, labels).Write(number, statement);
        if (options.Statement is null)
            foreach (var act in subject.Read.Acts.Where(act => subject.SentenceAt(act.Evidence[0].Start) == index)) new ActLines(subject, ink, labels).Write(act);
    }

    // Offsets, and the part of the report where that is not its body.
    private string Place(Subject subject, TextSpan span)
    {
        var part = subject.PartAt(span.Start);
        return subject.Offsets(span) + (part == PartRole.Body ? "" : " · " + labels["part." + RecordFormat.FormatNames.Of(part)]);
    }
}
