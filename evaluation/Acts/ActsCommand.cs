using System.Globalization;
using Demarche.Acts;
using Demarche.Evaluation.Quotations;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Evaluation.Acts;

/// <summary>Scores the reader against the project's own gold of acts.</summary>
/// <param name="corpora">The folder that holds <c>quotations-de</c>; none where no corpora are at hand.</param>
/// <param name="output">Where the scores go.</param>
public sealed class ActsCommand(string? corpora, TextWriter output)
{
    public const string Help = """
        acts [--language de|en] [--part dev|held|shapes|builds|press|press2|press3|press4|press5|press6|press7|press8|press9|press10|press11|press12|press13|press14|wiki|wiki2|wiki3|wiki-held|wiki2-held|wiki3-held|wiki4-held|wiki5|wiki5-held|wiki6|wordings|wordings-held] [--names] [--samples] [--errors] | [--language de|en] --examples
          Scores the acts that the reader finds against evaluation/gold/acts: those with the right name, and those with the right name, status, actors, recipients and word.
          --language  the language of the gold; de unless given
          --part    one part only; else dev and held; shapes has German sentences of unusual build, press German idioms of newspapers, press2 to press5 a round each of mixed press sentences, press6 to press14 of whole reports, wiki, wiki2, wiki3, wiki5, wiki6, wiki-held to wiki5-held of real ones, which DEMARCHE_CORPORA must hold; wordings and wordings-held have sentences in many wordings, of which only the names of the acts are marked; of English press and press2 are rounds of whole reports, builds has a sentence of each grammatical build
          --names   each act apart
          --samples against the acts marked in sample reports instead
          --errors  the sentences of a part that are not wholly right; the held parts are never shown
          --examples  the frames of lexicon/de/act-frames.tsv, or with --language en of lexicon/en, whose example does not tell their act
        """;

    private const string Dev = "dev";
    private const string Held = "held";
    private static readonly string[] Parts = [Dev, Held, "shapes", "press", "press2", "press3", "press4", "press5"];
    private static readonly string[] EnglishParts = [Dev, Held, "builds"];
    private static readonly string[] PartsOfReports = ["press6", "press7", "press8", "press9", "press10", "press11", "press12", "press13", "press14"];
    private static readonly string[] EnglishPartsOfReports = ["press", "press2"];
    private static readonly string[] PartsOfCorpus = ["wiki", "wiki2", "wiki3", "wiki-held", "wiki2-held", "wiki3-held", "wiki4-held", "wiki5", "wiki5-held", "wiki6"];
    private static readonly string[] PartsOfNames = ["wordings", "wordings-held"];

    /// <exception cref="DemarcheException"><c>usage</c>: an option is not known.</exception>
    public void Run(string[] options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var part = Array.IndexOf(options, "--part") is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;
        var language = Array.IndexOf(options, "--language") is >= 0 and var place && place + 1 < options.Length ? options[place + 1] : "de";
        var (sentences, reports, corpus) = language == "en" ? (EnglishParts, EnglishPartsOfReports, []) : (Parts, PartsOfReports, PartsOfCorpus);
        if (part is not null && !sentences.Contains(part) && !reports.Contains(part) && !corpus.Contains(part) && !PartsOfNames.Contains(part) || language is not ("de" or "en") || options.Any(option => option is not ("--part" or "--names" or "--errors" or "--samples" or "--examples" or "--language") && option != part && option != language)) throw new DemarcheException("usage", Help);
        if (options.Contains("--examples"))
        {
            Examples(language);
            return;
        }

        if (options.Contains("--samples"))
        {
            Samples(options.Contains("--errors"));
            return;
        }

        var (names, errors) = (options.Contains("--names"), options.Contains("--errors"));
        if (PartsOfNames.Contains(part)) Names(part!, language, names, Shows(part!));
        else if (reports.Contains(part)) Reports(part!, language, MarkedReport.ReadPart(FolderOf(part!, language)), errors);
        else if (corpus.Contains(part)) Reports(part!, language, CorpusActs.Read(part!, corpora), Shows(part!));
        else foreach (var asked in part is null ? [Dev, Held] : new[] { part }) Score(asked, language, names, Shows(asked));

        bool Shows(string name) => errors && !name.EndsWith(Held, StringComparison.Ordinal);
    }

    private void Examples(string language)
    {
        foreach (var row in WordList.Rows($"lexicon/{language}/act-frames.tsv").Where(row => row[4].Length > 0))
        {
            var found = ReaderActs.Of(new MarkedSentence(row[0], null, false, row[4], []), language);
            var told = row[1] == "status" ? found.Select(act => act.Status.ToString()) : found.Select(act => act.Name.ToString());
            var wanted = row[3].Split('/', ':')[0];
            if (wanted == "none" ? found.Count > 0 : !told.Contains(wanted, StringComparer.OrdinalIgnoreCase)) output.WriteLine($"{string.Join('\t', row)}\t-> {string.Join(" & ", found.Select(act => Text(act, row[4])))}");
        }
    }

    private void Samples(bool errors)
    {
        var score = new ActScore();
        foreach (var (report, found) in SampleActs.Read())
        {
            score.Add(report, found);
            if (errors) Show(report, found, pair => pair.IsRight);
        }

        Lines("samples", score);
    }

    private void Reports(string part, string language, IReadOnlyList<MarkedReport> reports, bool errors)
    {
        var score = new ActScore();
        foreach (var report in reports)
        {
            var found = ReaderActs.Of(report.Whole, language);
            score.Add(report.Whole, found);
            if (errors) Show(report, found);
        }

        Lines(part, score);
    }

    private void Show(MarkedReport report, IReadOnlyList<MarkedAct> found)
    {
        var text = report.Whole.Text;
        var wrong = ActPairing.Pairs(report.Whole.Acts, found).Where(pair => !pair.IsRight).GroupBy(pair => report.SentenceOf((pair.Gold ?? pair.Found)!));
        foreach (var sentence in wrong.OrderBy(group => group.Key))
        {
            var (from, to) = (sentence.Key < 0 ? 0 : report.Starts[sentence.Key], sentence.Key < 0 ? 0 : sentence.Key + 1 < report.Starts.Count ? report.Starts[sentence.Key + 1] : text.Length);
            output.WriteLine($"{report.Whole.Heading}: {text[from..to].Trim()}");
            foreach (var pair in sentence) Show(pair, text);
        }
    }

    private void Score(string part, string language, bool names, bool errors)
    {
        var score = new ActScore();
        foreach (var sentence in ActGold.ReadPart(FolderOf(part, language)))
        {
            var found = ReaderActs.Of(sentence, language);
            score.Add(sentence, found);
            if (errors) Show(sentence, found, pair => pair.IsRight);
        }

        Lines(part, score);
        if (names) Each(score, name => $"right {Cells(score.RightAs(name))}");
    }

    /// <summary>A part of which only the names of acts are marked.</summary>
    private void Names(string part, string language, bool names, bool errors)
    {
        var score = new ActScore();
        foreach (var sentence in ActGold.ReadNames(FolderOf(part, language)))
        {
            var found = ReaderActs.Of(sentence, language);
            score.Add(sentence, found);
            if (errors) Show(sentence, found, pair => pair.IsNamed);
        }

        Head(part);
        Line("named", score.Named);
        if (names) Each(score, _ => "");
    }

    private void Each(ActScore score, Func<ActName, string> more)
    {
        foreach (var name in Enum.GetValues<ActName>()) output.WriteLine($"{name,-12} named {Cells(score.NamedAs(name))} {more(name)}".TrimEnd());
    }

    private static string FolderOf(string part, string language) => language == "de" ? part : Path.Combine(language, part);

    private void Lines(string part, ActScore score)
    {
        Head(part);
        Line("named", score.Named);
        Line("right", score.Right);
        foreach (var key in MarkedAct.Keys)
            if (score.IsMarked(key)) Line(key, score.Role(key));
            else output.WriteLine($"{key,-12}{"not marked",18}");
        output.WriteLine($"named, not right, for its {string.Join(", ", ActPair.Judged.Select(part => (Part: part, Count: score.Faults(part))).Select(row => $"{row.Part} {row.Count.All} ({row.Count.Alone} for it alone)"))}");
    }

    private void Head(string part) => output.WriteLine($"{part,-12}{"precision",10}{"recall",8}{"F1",8}");

    private void Line(string label, Metric metric) => output.WriteLine($"{label,-12}{Cells(metric)}");

    private static string Cells(Metric metric) => string.Create(CultureInfo.InvariantCulture, $"{100 * metric.Precision,10:F1}{100 * metric.Recall,8:F1}{100 * metric.Harmonic,8:F1}");

    private void Show(MarkedSentence sentence, IReadOnlyList<MarkedAct> found, Func<ActPair, bool> holds)
    {
        var wrong = ActPairing.Pairs(sentence.Acts, found).Where(pair => !holds(pair)).ToList();
        if (wrong.Count == 0) return;
        output.WriteLine(sentence.Text.Contains('\n', StringComparison.Ordinal) ? sentence.Place : $"{sentence.Place}: {sentence.Text}");
        foreach (var pair in wrong) Show(pair, sentence.Text);
    }

    private void Show(ActPair pair, string text)
    {
        if (pair.Gold is { } gold) output.WriteLine($"  - {Text(gold, text)}");
        if (pair.Found is { } act) output.WriteLine($"  + {Text(act, text)}");
    }

    private static string Text(MarkedAct act, string text) => $"{act.Name} {act.Status}".ToLowerInvariant() + string.Concat(MarkedAct.Keys.Where(act.Roles.ContainsKey).Select(key => $" | {key}: {Words(act.Role(key), text)}"));

    private static string Words(IReadOnlyList<TextSpan> spans, string text) => string.Join(" ; ", spans.Select(span => span.In(text).ToString()));
}
