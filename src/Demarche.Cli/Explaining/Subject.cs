using Demarche.Actors;
using Demarche.Language;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Cli.Explaining;

/// <summary>What is explained: a report, its analysis and its statements, numbered from 1 in text order.</summary>
/// <param name="Read">The report and what was found in it.</param>
/// <param name="Analysis">Of the report by the present program.</param>
internal sealed record Subject(ReadReport Read, TextAnalysis Analysis)
{
    private readonly Dictionary<string, Actor> actors = Read.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = Read.Statements.Select((statement, i) => (statement.Id, i + 1)).ToDictionary(StringComparer.Ordinal);
    private ILookup<int, int>? bySentence;

    public string Text => Read.Report.Text.Value;

    public static Subject Of(ReadReport read) => new(read, TextAnalysis.Of(read.Report));

    public Actor? Actor(string? id) => id is null ? null : actors.GetValueOrDefault(id);

    /// <summary>The number of a statement; none for an unknown one.</summary>
    public int? NumberOf(string id) => numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>The statements, by number, whose contents or frames stand in a sentence, in text order.</summary>
    public IEnumerable<(int Number, Statement Statement)> StatementsIn(int sentence) =>
        (bySentence ??= BySentence())[sentence].Select(number => (number, Read.Statements[number - 1]));

    /// <summary>What part of the report stands at an offset; its body where nothing else does.</summary>
    public PartRole PartAt(int offset)
    {
        int low = 0, high = Read.Report.Parts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Read.Report.Parts[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < Read.Report.Parts.Length && Read.Report.Parts[low].Span.Contains(offset) ? Read.Report.Parts[low].Role : PartRole.Body;
    }

    public string Words(TextSpan span) => span.In(Text).ToString();

    public TextSpan SpanOf(Sentence sentence) => Analysis.Span(sentence.First, sentence.End);

    /// <summary>Offsets as the record format counts them, such as <c>28–69</c>.</summary>
    public string Offsets(TextSpan span)
    {
        var (start, end) = Read.Report.Text.CodePoints.FromUtf16(span);
        return FormattableString.Invariant($"{start}–{end}");
    }

    /// <summary>The sentence, by its number from 0, that the words begin in or stand behind; 0 where there is none.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Analysis.Sentences.Count;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (SpanOf(Analysis.Sentences[middle]).Start <= offset) low = middle;
            else high = middle;
        }

        return low;
    }

    private ILookup<int, int> BySentence() => Read.Statements
        .SelectMany((statement, i) => statement.Content.Concat(statement.Frame).SelectMany(Sentences).Distinct().Select(sentence => (Sentence: sentence, Number: i + 1)))
        .ToLookup(found => found.Sentence, found => found.Number);

    private IEnumerable<int> Sentences(TextSpan span)
    {
        for (var i = SentenceAt(span.Start); i < Analysis.Sentences.Count && SpanOf(Analysis.Sentences[i]).Start < span.End; i++) yield return i;
    }

    /// <summary>Where a statement is explained: where its words begin.</summary>
    public int SentenceOf(Statement statement) => SentenceAt(statement.Content[0].Start);
}
