using System.Text;
using Demarche.Evaluation;
using Demarche.Reports;

namespace Demarche.Benchmarks.Links;

/// <summary>Invented reports, five of each story in their own words, a thousand a day: who said what about which matters to whom is drawn anew for each story. Equal numbers give equal reports.</summary>
internal static class StoryReports
{
    private const int PerStory = 5;
    private const int PerDay = 1000;
    private const int Facts = 3;
    private const int OwnSeed = 50_000_000;

    private static readonly string[] Speakers =
    [
        "Bundeskanzler Olaf Scholz", "Außenministerin Annalena Baerbock", "Nato-Generalsekretär Jens Stoltenberg", "US-Außenminister Antony Blinken", "Außenminister Sergej Lawrow", "der ukrainische Präsident Wolodymyr Selenskyj",
        "der französische Präsident Emmanuel Macron", "Kremlsprecher Dmitri Peskow", "Außenminister Wang Yi", "der türkische Präsident Recep Tayyip Erdoğan", "die Ministerin Helga Sörensen", "der Gouverneur Anton Brecht",
    ];

    private static readonly string[] States = ["Georgien", "Armenien", "Rumänien", "Jordanien", "Kenia", "Albanien", "Estland", "Japan", "Indien", "Brasilien"];

    private static readonly string[] Nouns = [.. File.ReadLines(Path.Combine(ProjectFolder.Path, "lexicon", "world", "bilingual.tsv")).Where(line => line.Length > 0 && char.IsUpper(line[0]))
        .Select(line => line.Split('\t')[0]).Where(noun => noun.Length > 4).Distinct(StringComparer.Ordinal)];

    private static readonly string[] Sentences =
    [
        "„Über {0} und {1} wird mit {2} verhandelt“, sagte {3}.",
        "{3} sagte, mit {2} werde über {0} und {1} verhandelt.",
        "Mit {2} verhandle man über {0} und {1}, erklärte {3}.",
    ];

    public static IEnumerable<Report> Make(int count)
    {
        for (var i = 0; i < count; i++) yield return Make(i, new Random(i / PerStory));
    }

    private static Report Make(int number, Random story)
    {
        var (own, text) = (new Random(number + OwnSeed), new StringBuilder());
        for (var i = 0; i < Facts; i++) text.Append(Sentence(story, own.Next(Sentences.Length))).Append("\n\n");
        text.Append(Sentence(own, own.Next(Sentences.Length)));
        var frozen = FrozenText.Freeze(text.ToString());
        var uri = $"stories/{number}.txt";
        var day = new DateOnly(2022, 1, 3).AddDays(number / PerDay);
        return new() { Id = ReportId.Of(uri, frozen), Uri = uri, Text = frozen, Language = "de", Published = new($"{day:yyyy-MM-dd}", PublishedBasis.Given, null), Metadata = ReportMetadata.Empty with { Outlet = $"Blatt {number % 40}" } };
    }

    private static string Sentence(Random random, int form)
    {
        var (one, other, state, speaker) = (Nouns[random.Next(Nouns.Length)], Nouns[random.Next(Nouns.Length)], States[random.Next(States.Length)], Speakers[random.Next(Speakers.Length)]);
        var sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, Sentences[form], one, other, state, speaker);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }
}
