using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Evaluation.Quotations;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Evaluation.Bundestag;

/// <summary>Scores the reader on speeches of the Bundestag: how far its contents and speakers are the messages and sources that are marked there.</summary>
public sealed class BundestagCommand(string? corpora, BundestagScoreKeeper keeper, TextWriter output)
{
    public const string Help = """
        bundestag [--part dev|train] [--keep]
          Scores contents and speakers against messages and sources of quotations-bundestag.tar.gz in DEMARCHE_CORPORA.
          --keep     adds a row to evaluation/scores.md
        """;

    private static readonly (Part Part, string Label)[] Rows = [(Part.Quote, "message"), (Part.Speaker, "source"), (Part.Cue, "cue"), (Part.Addressee, "addressee")];

    /// <exception cref="DemarcheException"><c>usage</c>: an unknown option or part.</exception>
    public void Run(IReadOnlyList<string> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var part = options switch
        {
            [] or ["--keep"] => "dev",
            ["--part", "dev" or "train"] or ["--part", "dev" or "train", "--keep"] => options[1],
            _ => throw new DemarcheException("usage", "bundestag [--part dev|train] [--keep]"),
        };
        var path = Path.Combine(corpora ?? "", "quotations-bundestag.tar.gz");
        if (string.IsNullOrEmpty(corpora) || !File.Exists(path)) output.WriteLine(string.IsNullOrEmpty(corpora) ? "skipped: DEMARCHE_CORPORA does not name the folder of the corpora" : $"skipped: there is no {path}");
        else Measure(Debate.ReadAll(path, part), part, options.Contains("--keep"));
    }

    private void Measure(IReadOnlyList<Debate> debates, string part, bool keep)
    {
        var reader = new Reader();
        var score = new Score();
        foreach (var debate in debates)
            foreach (var pair in Pairing.Pairs(debate.Gold, System(reader, debate))) score.Add(pair);
        output.WriteLine($"{debates.Count} speeches, {score.Gold} events with a message, {score.System} statements found");
        output.WriteLine($"{"",-12}{"P",8}{"R",8}{"F1",8}");
        foreach (var (of, label) in Rows) output.WriteLine(Line(label, score.Of(of)));
        if (keep) keeper.Keep(part, reader.Fingerprint, score);
    }

    private static string Line(string label, Metric metric) =>
        string.Create(global::System.Globalization.CultureInfo.InvariantCulture, $"{label,-12}{100 * metric.Precision,8:F2}{100 * metric.Recall,8:F2}{100 * metric.Harmonic,8:F2}");

    private static List<Annotation> System(Reader reader, Debate debate)
    {
        var text = FrozenText.Freeze(debate.Text);
        var read = reader.Read(new Report { Id = ReportId.Of(debate.Name, text), Uri = debate.Name, Text = text, Language = "de" });
        return [.. read.Statements.Select(statement => Annotation(debate, text, statement))];
    }

    private static Annotation Annotation(Debate debate, FrozenText text, Statement statement) => new("", "", Quotations.Annotation.AllParts.Select(part => Set(debate, text, part switch
    {
        Part.Quote => statement.Content,
        Part.Speaker => statement.Speaker?.Spans ?? [],
        Part.Cue => statement.Cue,
        Part.Addressee => [.. statement.Addressees.SelectMany((Role role) => role.Spans)],
        _ => [],
    })).ToList());

    private static TokenSet Set(Debate debate, FrozenText text, ImmutableArray<TextSpan> spans) =>
        TokenSet.Of(spans.SelectMany(span => debate.Tokens.Touching(text.CodePoints.FromUtf16(span.Start), text.CodePoints.FromUtf16(span.End))));
}
