using System.Text;
using Demarche.Reports;

namespace Demarche.Evaluation.Links;

/// <summary>What stands in one sentence of an invented report.</summary>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Field">Empty where both reports tell the same; else what one tells otherwise; <c>alone</c> where only one tells it.</param>
public sealed record PlantedSentence(string Fact, string Field, TextSpan Span);

/// <summary>Two invented reports of one day: some facts stand in both, one of them otherwise, the rest in one alone.</summary>
public sealed record PlantedPair(Report One, Report Other, IReadOnlyList<PlantedSentence> Told, IReadOnlyList<PlantedSentence> ToldByOther)
{
    public const string Alone = "alone";

    private static readonly string[] Fields = ["items", "time", "recipients", "polarity", "speaker"];

    private static readonly string[] Speakers =
    [
        "Bundeskanzler Olaf Scholz", "Außenministerin Annalena Baerbock", "Nato-Generalsekretär Jens Stoltenberg", "US-Außenminister Antony Blinken", "Außenminister Sergej Lawrow", "Ministerin Helga Sörensen",
        "der ukrainische Präsident Wolodymyr Selenskyj", "der französische Präsident Emmanuel Macron", "Kremlsprecher Dmitri Peskow", "Generalmajor Anton Brecht", "Regierungssprecher Steffen Hebestreit", "die Vorsitzende Marta Lindqvist",
    ];

    private static readonly string[] States = ["Georgien", "Armenien", "Rumänien", "Jordanien", "Kenia", "Albanien"];
    private static readonly string[] Days = ["am 3. Februar", "am 7. Februar", "am 12. Februar", "am 21. Februar"];
    private static readonly string[] Between = ["Die Lage blieb unübersichtlich.", "Am Abend kam das Kabinett zusammen.", "Weitere Einzelheiten lagen zunächst nicht vor.", "In den Straßen war es ruhig.", "Die Opposition äußerte sich nicht."];
    private static readonly string[] Verbs = ["sagte", "erklärte", "betonte", "teilte mit"];

    /// <summary>The pair of a number: equal numbers give equal pairs.</summary>
    public static PlantedPair Of(int number, IReadOnlyList<ToldFact> facts)
    {
        var random = new Random(number);
        var field = Fields[number % Fields.Length];
        var rest = facts.OrderBy(_ => random.Next()).ToList();
        var contradicted = rest.First(fact => Bears(fact, field));
        rest.Remove(contradicted);
        var speakers = Speakers.OrderBy(_ => random.Next()).ToList();
        var (one, other) = (new Writer($"pairs/{number}-a.txt", random), new Writer($"pairs/{number}-b.txt", random));
        Both(rest[0], speakers[0], one, other, random);
        Otherwise(contradicted, field, speakers[1], speakers[2], one, other, random);
        Both(rest[1], speakers[3], one, other, random);
        for (var i = 0; i < 2; i++)
        {
            one.Tell(rest[2 + i], PlantedPair.Alone, Form(rest[2 + i], random.Next(3)), speakers[4 + i], Slots(random));
            other.Tell(rest[4 + i], PlantedPair.Alone, Form(rest[4 + i], random.Next(3)), speakers[6 + i], Slots(random));
        }

        return new(one.Report, other.Report, one.Told, other.Told);
    }

    private static bool Bears(ToldFact fact, string field) => field switch
    {
        "items" => fact.HasNumber,
        "time" => fact.HasDay,
        "recipients" => fact.HasState,
        "polarity" => fact.Denied.Length > 0,
        _ => true,
    };

    private static void Both(ToldFact fact, string speaker, Writer one, Writer other, Random random)
    {
        var (slots, form) = (Slots(random), random.Next(3));
        one.Tell(fact, "", Form(fact, form), speaker, slots);
        other.Tell(fact, "", Form(fact, (form + 1 + random.Next(2)) % 3), speaker, slots);
    }

    private static void Otherwise(ToldFact fact, string field, string speaker, string another, Writer one, Writer other, Random random)
    {
        var slots = Slots(random);
        var form = field == "polarity" ? 1 : random.Next(2);
        var changed = field switch
        {
            "items" => slots with { Number = slots.Number + 1 + random.Next(slots.Number) },
            "time" => slots with { Day = Days.First(day => day != slots.Day) },
            "recipients" => slots with { State = States.First(state => state != slots.State) },
            _ => slots,
        };
        one.Tell(fact, field, Form(fact, form), speaker, slots);
        var (words, direct) = field == "polarity" ? (fact.Denied, false) : Form(fact, field == "speaker" ? form : random.Next(2));
        other.Tell(fact, field, (words, direct), field == "speaker" ? another : speaker, changed);
    }

    private static (string Words, bool Direct) Form(ToldFact fact, int form) => form switch
    {
        0 => (fact.Direct, true),
        1 => (fact.Indirect, false),
        _ => (fact.OtherWords, false),
    };

    private static SlotValues Slots(Random random) => new(20 + random.Next(900), Days[random.Next(Days.Length)], States[random.Next(States.Length)]);

    private sealed record SlotValues(int Number, string Day, string State)
    {
        public string Fill(string words) => words.Replace("{n}", $"{Number}", StringComparison.Ordinal).Replace("{d}", Day, StringComparison.Ordinal).Replace("{t}", State, StringComparison.Ordinal)
            .Replace("bis am ", "bis zum ", StringComparison.Ordinal).Replace("von am ", "vom ", StringComparison.Ordinal);
    }

    private sealed class Writer(string uri, Random random)
    {
        private readonly StringBuilder text = new("Nachrichten des Tages\n\n");

        public List<PlantedSentence> Told { get; } = [];

        public Report Report
        {
            get
            {
                var frozen = FrozenText.Freeze(text.ToString());
                return new() { Id = ReportId.Of(uri, frozen), Uri = uri, Text = frozen, Language = "de", Published = new("2022-01-27", PublishedBasis.Given, "Europe/Berlin"), Metadata = ReportMetadata.Empty with { Outlet = uri } };
            }
        }

        public void Tell(ToldFact fact, string field, (string Words, bool Direct) form, string speaker, SlotValues slots)
        {
            var start = text.Length;
            text.Append(Sentence(slots.Fill(form.Words), form.Direct, speaker));
            Told.Add(new(fact.Name, field, new(start, text.Length)));
            text.Append(random.Next(2) == 0 ? "\n\n" : " " + Between[random.Next(Between.Length)] + "\n\n");
        }

        private string Sentence(string words, bool direct, string speaker)
        {
            var (verb, particle) = Verbs[random.Next(Verbs.Length)].Split(' ') is [var first, var second] ? (first, " " + second) : (Verbs[random.Next(3)], "");
            var begin = char.ToUpperInvariant(words[0]) + words[1..];
            if (direct) return $"„{begin}“, {verb} {speaker}{particle}.";
            var who = char.ToUpperInvariant(speaker[0]) + speaker[1..];
            return random.Next(2) == 0 ? $"{begin}, {verb} {speaker}{particle}." : $"{who} {verb}{particle}, {words}.";
        }
    }
}
