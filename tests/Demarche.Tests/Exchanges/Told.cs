using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Reports;

namespace Demarche.Tests.Exchanges;

/// <summary>Small reports with acts made by hand, one sentence an act.</summary>
internal static class Told
{
    /// <summary>One act: who, what, to whom, and the words of the sentence with the matter between slashes.</summary>
    public sealed record Deed(string Actor, ActName Name, string? Recipient, string Sentence)
    {
        public string Qualifier { get; init; } = "";

        public ActStatus Status { get; init; }

        public string? When { get; init; }

        public string? Hand { get; init; }

        public string? Office { get; init; }

        public bool Conditional { get; init; }

        public ImmutableArray<Quantity> Items { get; init; } = [];
    }

    public static ReadReport Report(string uri, string? day, params Deed[] deeds)
    {
        var text = FrozenText.Freeze(string.Join(' ', deeds.Select(deed => deed.Sentence.Replace("/", "", StringComparison.Ordinal))));
        var id = ReportId.Of(uri, text);
        var report = new Report { Id = id, Uri = uri, Text = text, Language = "de", Published = day is null ? null : new PublicationDay(day, PublishedBasis.Given, null), SourceSha256 = text.Sha256 };
        var acts = new List<Act>();
        var at = 0;
        foreach (var deed in deeds)
        {
            acts.Add(Act(report, deed, at));
            at += deed.Sentence.Replace("/", "", StringComparison.Ordinal).Length + 1;
        }

        var actors = acts.SelectMany(act => act.Actors.Concat(act.Recipients)).SelectMany(role => new[] { role.Actor, role.Office }).OfType<string>().Distinct().Order(StringComparer.Ordinal)
            .Select(actor => World.Shared.Find(actor) ?? new Actor(actor, ActorType.Person, actor));
        return new ReadReport(report, [], [.. actors], "reader-1") { Acts = [.. acts] };
    }

    private static Act Act(Report report, Deed deed, int at)
    {
        var (first, last) = (deed.Sentence.IndexOf('/', StringComparison.Ordinal), deed.Sentence.LastIndexOf('/'));
        ImmutableArray<TextSpan> evidence = [new(at, at + deed.Sentence.Replace("/", "", StringComparison.Ordinal).Length)];
        ImmutableArray<TextSpan> matter = first < 0 ? [] : [new(at + first, at + last - 1)];
        return new Act
        {
            Id = ActId.Of(report.Id, evidence, report.Text),
            Report = report.Id,
            Code = ActTable.Shared.Find(deed.Name, deed.Qualifier),
            Actors = [new Role([], deed.Hand ?? deed.Actor, deed.Office)],
            Recipients = deed.Recipient is null ? [] : [new Role([], deed.Recipient)],
            Matter = matter,
            Items = deed.Items,
            Condition = deed.Conditional ? evidence : [],
            Status = deed.Status,
            Time = deed.When is null ? null : new(deed.When, "explicit", []),
            Evidence = evidence,
        };
    }
}
