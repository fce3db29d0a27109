using System.Collections.Immutable;
using System.Text;
using Demarche.Actors;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Tests.RecordFormat;

/// <summary>A block that has every property, with an emoji before its words.</summary>
internal static class RecordSample
{
    public static ReadReport Whole(string uri = "eins.txt", TextRights rights = TextRights.Keep)
    {
        var text = FrozenText.Freeze("😀 Er: „Wir prüfen“, sagte er 🎉 gestern laut TASS in Wien wohl.");
        var id = ReportId.Of(uri, text);
        TextSpan Words(string words) => new(text.Value.IndexOf(words, StringComparison.Ordinal), text.Value.IndexOf(words, StringComparison.Ordinal) + words.Length);
        ImmutableArray<TextSpan> content = [Words("Wir prüfen")];
        var statement = new Statement
        {
            Id = StatementId.Of(id, content, text),
            Report = id,
            Form = StatementForm.Direct,
            Medium = Medium.Speech,
            Content = content,
            Cue = [Words("sagte")],
            Frame = [Words("Er:"), Words("sagte er 🎉 gestern")],
            Speaker = new Role([Words("Er")], "state:RUS", "office:RUS/president"),
            Addressees = [new Role([], "agency:TASS")],
            Via = [new Source(new Role([Words("TASS")], "agency:TASS"), [Words("laut")], [Words("laut TASS")])],
            Occasion = new Occasion([Words("gestern")], OccasionType.Briefing),
            Time = new TimeReference("2022-01-26", "publication", [Words("gestern")]),
            Place = new Role([Words("Wien")], "place:Vienna"),
            Polarity = Polarity.Denied,
            Hedge = [Words("wohl")],
            Translated = true,
            Within = id + "-s0-10",
            Rule = "r",
        };
        return new ReadReport(Report(uri, id, text, rights), [statement], [new("agency:TASS", ActorType.Agency, "TASS"), Russia], "reader-1");
    }

    public static string Lines(ReadReport read, RecordWriterOptions? options = null)
    {
        using var stream = new MemoryStream();
        using var writer = new RecordWriter(stream, options);
        writer.Write(read);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static List<RecordItem> Items(string lines, RecordReaderOptions? options = null) =>
        [.. new RecordReader(new MemoryStream(Encoding.UTF8.GetBytes(lines)), (options ?? new()) with { Source = "test.jsonl" }).Read()];

    private static Actor Russia => new("state:RUS", ActorType.State, "Russland", "Russia") { Country = "RUS", Code = "RUSGOV", Wikidata = "Q159", Of = "x", Members = ["a", "b"] };

    private static Report Report(string uri, string id, FrozenText text, TextRights rights) => new()
    {
        Id = id,
        Uri = uri,
        Text = text,
        Language = "de",
        Published = new PublicationDay("2022-01-27", PublishedBasis.Metadata, "Europe/Berlin"),
        Metadata = new ReportMetadata
        {
            Title = "\"Titel\" <b>",
            Outlet = "Blatt",
            Author = "A. Autorin",
            Credits = ["AP", "dpa"],
            Updated = "2022-01-28",
            Retrieved = "2022-01-29",
            Canonical = "https://example.org/a?b=c&d",
            Genre = "news",
            Rights = rights == TextRights.Keep ? ReportRights.Free : new ReportRights("Nur Auszüge", rights),
            Embargo = "2022-01-27T06:00:00+01:00",
            Status = "corrected",
            Supersedes = "aaaaaaaaaaaaaaaaaaaaaaaaaa",
            TranslatedFrom = "en",
        },
        Parts = [new ReportPart(PartRole.Kicker, new TextSpan(0, 2)), new ReportPart(PartRole.Body, new TextSpan(3, text.Value.Length))],
        SourceSha256 = text.Sha256,
        Problems = [new Problem("language-guessed", "No language was given.") { Report = id, Line = 2 }],
    };
}
