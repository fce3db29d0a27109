using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Tests;

/// <summary>Reports made by hand, with statements whose spans are given by their words.</summary>
internal static class Samples
{
    public const string Old = "reader-1";
    public const string New = "reader-2";

    public static Actor Russia { get; } = new("state:RUS", ActorType.State, "Russland", "Russia") { Country = "RUS" };

    public static Actor Peskow { get; } = new("person:Q1", ActorType.Person, "Dmitri Peskow", "Dmitry Peskov") { Of = "state:RUS" };

    public static Actor Tass { get; } = new("agency:TASS", ActorType.Agency, "TASS");

    public static Actor Spokesman { get; } = new("office:RUS/spokesman", ActorType.Office, "Sprecher des Kremls") { Of = "state:RUS" };

    public static ReadReport Answer { get; } = Make(
        "berlin/antwort.txt",
        "😀 Der Kreml prüft die Antwort der USA. „Wir werden nichts überstürzen“, sagte Peskow der Agentur TASS. Die Forderungen blieben bestehen.",
        "2022-01-27",
        report =>
        [
            Say(report, StatementForm.Direct, "Wir werden nichts überstürzen", "sagte", "sagte Peskow", "Peskow", Peskow.Id),
            Say(report, StatementForm.FreeIndirect, "Die Forderungen blieben bestehen", speaker: null),
        ]);

    public static ReadReport Offer { get; } = Make(
        "wien/angebot.txt",
        "Die NATO bietet neue Gespräche an. Das teilte ihr Sprecher mit, der eine Forderung ablehnte.",
        "2022-01-26",
        report => [Say(report, StatementForm.Reported, "neue Gespräche", "bietet", "Die NATO bietet", "Die NATO", "org:NATO")],
        outlet: "Wiener Blatt");

    public static ReadReport Make(
        string uri, string text, string? day, Func<Report, ImmutableArray<Statement>> statements, string reader = Old, string? outlet = "Berliner Blatt")
    {
        var frozen = FrozenText.Freeze(text);
        var id = ReportId.Of(uri, frozen);
        var report = new Report
        {
            Id = id,
            Uri = uri,
            Text = frozen,
            Language = "de",
            Metadata = new ReportMetadata { Title = "Über " + uri, Outlet = outlet, Credits = ["dpa"], Published = day },
            Published = day is null ? null : new PublicationDay(day, PublishedBasis.Given, "Europe/Berlin"),
            Parts = [new ReportPart(PartRole.Body, new TextSpan(0, text.Length))],
            SourceSha256 = frozen.Sha256,
            Problems = [new Problem("language-guessed", "No language was given.") { Report = id, Source = uri, Line = 3 }],
        };
        return new ReadReport(report, statements(report), [Tass, new("org:NATO", ActorType.Alliance, "NATO"), Peskow, Spokesman, Russia], reader);
    }

    public static Statement Say(
        Report report, StatementForm form, string content, string? cue = null, string? frame = null, string? speaker = "", string? actor = null, int occurrence = 1)
    {
        ImmutableArray<TextSpan> said = [Span(report, content)];
        return new Statement
        {
            Id = StatementId.Of(report.Id, said, report.Text, occurrence),
            Report = report.Id,
            Form = form,
            Medium = Medium.Speech,
            Content = said,
            Cue = cue is null ? [] : [Span(report, cue)],
            Frame = frame is null ? [] : [Span(report, frame)],
            Speaker = speaker is null ? null : new Role(speaker.Length == 0 ? [] : [Span(report, speaker)], actor, "office:RUS/spokesman"),
            Via = [new Source(new Role([], Tass.Id), [], [])],
            Occasion = new Occasion([], OccasionType.Statement),
            Time = new TimeReference("2022-01-26", "passage", []),
            Rule = "made-by-hand",
        };
    }

    public static TextSpan Span(Report report, string words)
    {
        var at = report.Text.Value.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(at, at + words.Length) : throw new ArgumentException($"'{words}' does not stand in {report.Uri}.");
    }

    /// <summary>The same report, read by a newer reader that makes these statements.</summary>
    public static ReadReport ReadAgain(ReadReport read, params ImmutableArray<Statement> statements) => read with { Statements = statements, Reader = New };

    /// <summary>Many different reports.</summary>
    public static IEnumerable<ReadReport> Many(int count) => Enumerable.Range(1, count).Select(number => Make(
        $"lauf/{number}.txt", $"Bericht Nummer {number}. Der Minister sagte: „Es bleibt dabei.“", "2022-01-27",
        report => [Say(report, StatementForm.Direct, "Es bleibt dabei.", "sagte", "Der Minister sagte", "Der Minister")]));
}
