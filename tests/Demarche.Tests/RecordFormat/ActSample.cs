using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Tests.RecordFormat;

/// <summary>A block with an act that has every property, and a second one over the same words.</summary>
internal static class ActSample
{
    public const string Words = "😀 Er sagte, Kiew habe Berlin 🎉 gestern in Wien um mindestens 283 Tonnen Munition gebeten, falls Moskau angreife.";

    public static ReadReport Whole(TextRights rights = TextRights.Keep)
    {
        var text = FrozenText.Freeze(Words);
        var id = ReportId.Of("akt.txt", text);
        var report = new Report
        {
            Id = id,
            Uri = "akt.txt",
            Text = text,
            Language = "de",
            SourceSha256 = text.Sha256,
            Metadata = new ReportMetadata { Rights = rights == TextRights.Keep ? ReportRights.Free : new ReportRights("", rights) },
        };
        var statement = new Statement { Id = StatementId.Of(id, [Span("Kiew habe Berlin")], text), Report = id, Form = StatementForm.Indirect, Content = [Span("Kiew habe Berlin")], Rule = "r" };
        var act = Act(id, text, statement.Id);
        var again = act with { Id = ActId.Of(id, act.Evidence, text, 2), Code = ActTable.Shared.Find(ActName.Warn), Relates = [], Items = [new Quantity(Span("283 Tonnen"), "t") { Min = 1.5m, Max = 2m, About = true }] };
        return new ReadReport(report, [statement], [new("state:DEU", ActorType.State, "Deutschland"), new("state:UKR", ActorType.State, "Ukraine")], "reader-1") { Acts = [act, again] };
    }

    private static Act Act(string report, FrozenText text, string word)
    {
        ImmutableArray<TextSpan> evidence = [Span("Kiew habe"), Span("gebeten")];
        return new Act
        {
            Id = ActId.Of(report, evidence, text),
            Report = report,
            Code = ActTable.Shared.Find(ActName.Request, "militaryAid"),
            Actors = [new Role([Span("Kiew")], "state:UKR", "office:UKR/president")],
            Recipients = [new Role([Span("Berlin")], "state:DEU")],
            Matter = [Span("mindestens 283 Tonnen Munition")],
            Items = [new Quantity(Span("mindestens 283 Tonnen Munition"), "t") { Value = 283, Bound = Bound.AtLeast, Of = Span("Munition") }],
            Condition = [Span("falls Moskau angreife")],
            Time = new TimeReference("2022-01-26", "publication", [Span("gestern")]),
            Place = new Role([Span("Wien")], "place:Vienna"),
            Status = ActStatus.Denied,
            OnWord = word,
            Relates = [new ActRelation(RelationType.Repeats, ActId.Of(report, evidence, text, 2))],
            Evidence = evidence,
            Rule = "made-by-hand",
        };
    }

    public static TextSpan Span(string words) => new(Words.IndexOf(words, StringComparison.Ordinal), Words.IndexOf(words, StringComparison.Ordinal) + words.Length);
}
