using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>The acts of an exchange that may answer something, by what they may answer, so that each opening asks only those that could be meant.</summary>
internal sealed class AnsweringActs
{
    private readonly List<TracedAct> writings;
    private readonly ILookup<string, TracedAct> byConcept;
    private readonly ILookup<string, TracedAct> byAnswered;
    private readonly ILookup<string, TracedAct> bareByReport;

    private readonly Invitations invitations;

    /// <param name="all">Every act of the exchange, in the order of telling.</param>
    public AnsweringActs(IReadOnlyList<TracedAct> all)
    {
        invitations = new(all);
        var answering = all.Where(act => ExchangeDeeds.Answers(act) && act.Actors.Length > 0).ToList();
        writings = answering.FindAll(IsWriting);
        byConcept = answering.SelectMany(act => act.Reading.Terms.Where(term => term.IsTelling), (act, term) => (term.Concept, act)).ToLookup(pair => pair.Concept, pair => pair.act, StringComparer.Ordinal);
        byAnswered = answering.SelectMany(act => act.Act.Relates.Where(relation => relation.Type is RelationType.Answers or RelationType.ReactsTo), (act, relation) => (relation.Act, act)).ToLookup(pair => pair.Item1, pair => pair.act, StringComparer.Ordinal);
        bareByReport = answering.Where(act => act.Reading.IsBare && TakesUp(act)).ToLookup(act => act.Report, StringComparer.Ordinal);
    }

    /// <summary>Those that may answer what was raised, in the order of telling.</summary>
    public IEnumerable<TracedAct> To(RaisedMatter raised) =>
        raised.Beside.Prepend(raised.Issue).SelectMany(issue => issue.Acts.Where(act => ExchangeDeeds.Answers(act) && act.Actors.Length > 0).Concat(byConcept[issue.Seed.Concept]))
            .Concat(raised.Ids.SelectMany(opening => byAnswered[opening].Concat(invitations.To(opening))))
            .Concat(raised.AsksForAnswer ? writings : raised.Reports.SelectMany(report => bareByReport[report]))
            .Distinct().Order(Comparer<TracedAct>.Create(TracedAct.Compare));

    /// <summary>It says yes or no to an invitation.</summary>
    public bool TakesPart(TracedAct act, RaisedMatter raised) => invitations.Answers(act, raised);

    /// <summary>Its matter is about an issue.</summary>
    public static bool Speaks(TracedAct act, IssueDraft issue) => issue.Holds(act) || act.Reading.Terms.Any(term => term.Concept == issue.Seed.Concept && term.IsTelling);

    /// <summary>It presupposes that something was raised, or names it so: "begrüßte das Angebot".</summary>
    public static bool TakesUp(TracedAct act) => ExchangeDeeds.Presupposes(act) || (act.Reading.Stands != Raised.Any && ExchangeDeeds.Comments(act));

    /// <summary>An answer or a letter passes.</summary>
    public static bool IsWriting(TracedAct act) => act.Reading.Named is { Type: DocumentType.Answer or DocumentType.Letter } && ExchangeDeeds.Passes(act);
}
