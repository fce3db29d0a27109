using System.Globalization;
using Demarche.Actors.Names;
using Demarche.ModelTrainer.Names;

namespace Demarche.Evaluation.Names;

/// <summary>Scores the recogniser of names on the test parts of GermEval 2014 and SmartData.</summary>
internal sealed class NamesCommand(string? corpora, string scores, TimeProvider time, TextWriter output)
{
    public const string Help = """
        names [--keep]
          Names of GermEval 2014 test, outer level, and of SmartData test (both in the folder ner of DEMARCHE_CORPORA): those found with the very span and class.
          --keep adds rows to scores.md.
        """;

    private const string Head = """
        ## Names

        | day | command | reader | corpus | persons F1 | places F1 | organisations F1 | these three F1 | all P | all R | all F1 |
        |---|---|---|---|---|---|---|---|---|---|---|

        """;

    private static readonly NameClass[] Three = [NameClass.Person, NameClass.Place, NameClass.Organisation];

    public void Run(string[] options)
    {
        if (options is not ([] or ["--keep"])) throw new DemarcheException("usage", Help);
        var folder = Path.Combine(corpora ?? "", "ner");
        if (corpora is null || !Directory.Exists(folder))
        {
            output.WriteLine("skipped: DEMARCHE_CORPORA names no folder with ner");
            return;
        }

        Score("GermEval 2014 test", ColumnFile.Read(Path.Combine(folder, "germeval2014", "NER-de-test.tsv.gz")), Enum.GetValues<NameClass>(), options.Length > 0);
        Score("SmartData test", SmartDataFile.Read(Path.Combine(folder, "smartdata", "test.jsonl.gz")), Three, options.Length > 0);
    }

    private void Score(string corpus, IEnumerable<NamedText> texts, NameClass[] all, bool keep)
    {
        var score = new NameScore();
        foreach (var text in texts) score.Count(text, analysis => NameFinder.Find(analysis).Where(name => all.Contains(name.Class)));
        output.WriteLine(corpus);
        foreach (var its in all) output.WriteLine(score.Of(its).Line(its.ToString()));
        output.WriteLine(score.Of(Three).Line("these three"));
        output.WriteLine(score.Of(all).Line("all"));
        if (keep) Keep(corpus, score, all);
    }

    private void Keep(string corpus, NameScore score, NameClass[] all)
    {
        var whole = score.Of(all);
        double[] values = [.. Three.Select(its => score.Of(its).Harmonic), score.Of(Three).Harmonic, whole.Precision, whole.Recall, whole.Harmonic];
        string[] cells = [time.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "`names`", new Reader().Fingerprint, corpus, .. values.Select(value => value.ToString("F2", CultureInfo.InvariantCulture))];
        ScoreFile.Append(scores, Head, $"| {string.Join(" | ", cells)} |\n");
    }
}
