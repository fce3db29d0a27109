using Demarche.Language;
using Demarche.Language.De;
using Demarche.Language.En;
using Demarche.Reports;

namespace Demarche.Evaluation.Tagging;

/// <summary>Scores the analysis of words and sentences on the test part of a treebank.</summary>
internal sealed class TaggingCommand(string? corpora, TextWriter output)
{
    public const string Help = """
        tagging [--language de|en] [--most N] [--text]
          Tags, moods and sentence boundaries on the test part of UD German-GSD (treebanks-de in DEMARCHE_CORPORA); the N largest confusions, 25 unless given.
          In English: tags and sentence boundaries on the test part of UD English-EWT (treebanks-en).
          --text prints instead the analysis of what stands on standard input, a paragraph a line.
        """;

    private const string File = "de_gsd-ud-test.conllu.gz";

    private const string EnglishFile = "en_ewt-ud-test.conllu.gz";

    private ReadingLanguage language = ReadingLanguage.German;

    public void Run(string[] options)
    {
        if (options is ["--language", var named, .. var rest] && ReadingLanguage.Of(named) is { } known) (language, options) = (known, rest);
        if (options is ["--text"]) PrintText(Console.In);
        else if (options is [] or ["--most", _]) Score(options is [_, var most] && int.TryParse(most, out var number) ? number : 25);
        else throw new DemarcheException("usage", Help);
    }

    private void PrintText(TextReader input)
    {
        while (input.ReadLine() is { } line) Listing.Print(line, language, output);
    }

    private void Score(int most)
    {
        var isEnglish = language == ReadingLanguage.English;
        var file = isEnglish ? Path.Combine("treebanks-en", EnglishFile) : Path.Combine("treebanks-de", File);
        var path = Path.Combine(corpora ?? "", file);
        if (corpora is null || !System.IO.File.Exists(path))
        {
            output.WriteLine($"skipped: DEMARCHE_CORPORA names no folder with {file}");
            return;
        }

        var sentences = TreebankSentence.ReadAll(path, isEnglish).ToList();
        var (tags, features) = (new TagCounts(), isEnglish ? [] : FeatureCounts.All());
        foreach (var sentence in sentences) Count(sentence, tags, features);
        if (isEnglish) Print(sentences, tags, most);
        else Print(sentences, tags, features, most);
    }

    private void Print(List<TreebankSentence> sentences, TagCounts tags, int most)
    {
        output.WriteLine(FormattableString.Invariant($"tags        {100 * tags.Share():F2} % of {tags.All} words"));
        output.WriteLine(BoundaryScore.Of(sentences, language));
        foreach (var (gold, found, count) in tags.Confusions().Take(most)) output.WriteLine($"{count,5}  {gold} tagged {found}");
    }

    private void Print(List<TreebankSentence> sentences, TagCounts tags, IReadOnlyList<FeatureCounts> features, int most)
    {
        output.WriteLine(FormattableString.Invariant($"tags        {100 * tags.Share():F2} % of {tags.All} words; {100 * tags.Share(AreNouns):F2} % with NN and NE as one"));
        foreach (var feature in features) output.WriteLine(FormattableString.Invariant($"{feature.Name.ToLowerInvariant(),-11} {100 * feature.Counts.Share():F2} % of {feature.Counts.All} words"));
        var (precision, recall, harmonic) = features[^1].Counts.Of("Sub");
        output.WriteLine(FormattableString.Invariant($"subjunctive P {100 * precision:F2} R {100 * recall:F2} F1 {100 * harmonic:F2}"));
        output.WriteLine(BoundaryScore.Of(sentences, language));
        if (Path.Combine(corpora!, "quotations-de", "dev.jsonl.gz") is var reports && System.IO.File.Exists(reports)) output.WriteLine(BoundaryScore.OfReports(reports));
        foreach (var (gold, found, count) in tags.Confusions().Take(most)) output.WriteLine($"{count,5}  {gold} tagged {found}");
    }

    /// <summary>The treebank cuts some words at their hyphens ("E-Mail" is three, "Haftpflicht-" two): such a word counts once, with the tag of its last piece that is no mark.</summary>
    private void Count(TreebankSentence sentence, TagCounts tags, IReadOnlyList<FeatureCounts> features)
    {
        var analysis = TextAnalysis.Of(sentence.Text, [new TextSpan(0, sentence.Text.Length)], language);
        var at = 0;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var gold = sentence.Words[i];
            while (at < analysis.Words.Length && analysis.Words[at].Token.End <= gold.Start) at++;
            var word = at < analysis.Words.Length && analysis.Words[at].Token.Start <= gold.Start ? analysis.Words[at] : default(Word?);
            if (word is { Token.Kind: TokenKind.Word } whole && ((IsWithin(sentence, i + 1, whole) && !(IsMark(sentence, i + 1) && !IsWithin(sentence, i + 2, whole)))
                || (gold.Start > whole.Token.Start && IsMark(sentence, i)))) continue;
            tags.Add(gold.Tag, word is { } found ? language == ReadingLanguage.English ? PennName(found.Penn) : Name(found.Stts) : "no word");
            foreach (var feature in features)
                if (gold.Tag != "TRUNC") feature.Count(gold, word);
        }
    }

    private static bool IsWithin(TreebankSentence sentence, int piece, Word whole) =>
        piece < sentence.Words.Count && sentence.Words[piece].Start < whole.Token.End && sentence.Words[piece].Start > sentence.Words[piece - 1].Start;

    private static bool IsMark(TreebankSentence sentence, int piece) => sentence.Words[piece].Tag == "$(";

    private static bool AreNouns(string gold, string found) => gold is "NN" or "NE" && found is "NN" or "NE";

    private static string Name(Stts tag) => tag switch
    {
        Stts.Comma => "$,",
        Stts.Stop => "$.",
        Stts.InnerMark => "$(",
        _ => tag.ToString(),
    };

    private static string PennName(Penn tag) => tag switch
    {
        Penn.Comma => ",",
        Penn.Stop => ".",
        Penn.Colon => ":",
        Penn.OpenQuote => "``",
        Penn.CloseQuote => "''",
        Penn.LeftBracket => "-LRB-",
        Penn.RightBracket => "-RRB-",
        Penn.Hyphen => "HYPH",
        Penn.Symbol => "SYM",
        Penn.Currency => "$",
        Penn.InnerMark => "NFP",
        Penn.PRPS => "PRP$",
        Penn.WPS => "WP$",
        _ => tag.ToString(),
    };
}
