using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>Finds what came back to what a party raised. An answer that nobody gave is worse than one that is missed.</summary>
internal sealed class AnswerFinder(IReadOnlyList<TracedAct> all)
{
    // Letters within which a pronoun still means what was raised.
    private const int Beside = 400;

    // A word that is only a part of another: "Gas" in "Gaslieferungen".
    private const float Part = 0.5f;

    // What is raised in each report.
    private readonly ILookup<string, TracedAct> raising = all.Where(ExchangeDeeds.Opens).ToLookup(act => act.Report, StringComparer.Ordinal);
    private readonly AnsweringActs answering = new(all);

    /// <summary>On the same issue by another party; or the act itself says that it answers. In the order of telling.</summary>
    public List<TracedAct> To(RaisedMatter raised) =>
        [.. answering.To(raised).Where(act => !raised.Holds(act) && !act.Actors.Contains(raised.Opener) && IsAnswer(act, raised))];

    /// <summary>Done by one of those to whom it was raised, or in taking part in what they were invited to.</summary>
    public bool IsOfAsked(TracedAct act, RaisedMatter raised) => raised.AsksOneOf(act) || answering.TakesPart(act, raised);

    private bool IsAnswer(TracedAct act, RaisedMatter raised)
    {
        if (act.Act.Relates.Any(relation => relation.Type is RelationType.Answers or RelationType.ReactsTo && raised.Holds(relation.Act))) return true;
        if (answering.TakesPart(act, raised)) return true;
        if (IsToOthers(act, raised.Opener) || raised.IsBehind(act) || (Invitations.IsAnswer(act) && act.Reading.IsBare)) return false;
        if (AnsweringActs.Speaks(act, raised.Issue)) return ExchangeDeeds.Judges(act) ? IsOfOwn(act, raised) : IsDoneForIt(act, raised);
        if (ExchangeDeeds.Presupposes(act) && raised.Beside.Any(issue => AnsweringActs.Speaks(act, issue))) return IsOfOwn(act, raised);
        if (raised.AsksForAnswer) return AnsweringActs.IsWriting(act) && (act.Recipients.IsEmpty || act.Recipients.Contains(raised.Opener));
        return AnsweringActs.TakesUp(act) && act.Reading.IsBare && !IsEarlierWriting(act, raised) && IsMeant(act, raised.Opener, RaisedAround(act).Count(opening => raised.Holds(opening) && IsInView(opening, act)));
    }

    // A writing that is said to have passed before anything was asked for answers something else.
    private static bool IsEarlierWriting(TracedAct act, RaisedMatter raised) => act.IsOfDocument && act.Act.Time is not null && string.CompareOrdinal(act.Day, raised.Since) < 0;

    // "stimmte zu, die Qualität prüfen zu lassen": who agrees to a deed of his own was asked for it; what others offered is no deed of his.
    private static bool IsOfOwn(TracedAct act, RaisedMatter raised) =>
        !act.Reading.IsDeed || act.Act.Name != ActName.Accept || (!raised.IsOffered && (raised.AsksOneOf(act) || (!raised.IsAddressed && IsStrong(act, raised))));

    // What somebody does or says he will do answers those who asked him for it: "bot Bulgarien ein Reparaturschiff an" is no answer to what Bulgaria demands of Ankara.
    private static bool IsDoneForIt(TracedAct act, RaisedMatter raised)
    {
        var isToOpener = act.Recipients.Contains(raised.Opener);
        if (!raised.IsAsked && act.Act.Name is ActName.Offer or ActName.Propose) return isToOpener || (!raised.IsOffered && raised.AsksOneOf(act));
        if (!raised.IsAsked && act.Act.Name is not (ActName.Refuse or ActName.Confirm)) return raised.AsksOneOf(act) && (isToOpener || !raised.IsOffered);
        if (raised.Asked.Count > 0) return raised.AsksOneOf(act) || (!raised.IsAddressed && isToOpener);
        return IsStrong(act, raised) && (isToOpener || PassesOn(act) || !act.Recipients.Any(MeetingKeys.IsPublic));
    }

    // "erlaubte Tallinn, Waffen weiterzugeben": whoever asked for it, it is done to a third one.
    private static bool PassesOn(TracedAct act) => act.Act.Name is ActName.Authorise or ActName.Block;

    private static bool IsStrong(TracedAct act, RaisedMatter raised) => act.Reading.Terms.Any(term => term.Concept == raised.Issue.Seed.Concept && term.Weight > Part);

    // "wies das Ansinnen zurück": clear where the opener raised one thing in that report and nobody else any.
    private bool IsMeant(TracedAct act, string opener, int count) =>
        count > 0 && (Names(act, opener) || (!act.IsOfDocument && !NamesOthers(act, opener) && IsAlone(opener, act))) && (act.Reading.IsOfSeveral || Count(opener, act) == count);

    // "wies das zurück": what was said just before.
    private static bool IsInView(TracedAct opening, TracedAct answer) =>
        answer.Reading.SaysWhat || (answer.Act.Matter.IsEmpty && answer.Place > opening.Place) || (answer.Place > opening.Place && answer.Place - opening.Place <= Beside);

    // "das Ansinnen" is no offer, "das Angebot" no demand; what is called neither is a demand.
    private static bool IsOfKind(TracedAct opening, TracedAct answer) => ExchangeDeeds.Asks(opening) != (answer.Reading.Stands == Raised.Offer);

    // "lehnt Kairos Forderung ab" does not answer Paris, nor does what two others agree on with each other.
    private static bool IsToOthers(TracedAct act, string opener) =>
        (ExchangeDeeds.Presupposes(act) && act.Recipients.Length > 0 && !Names(act, opener)) || (act.Act.Name == ActName.Agree && act.Actors.Count(MeetingKeys.IsPublic) > 1);

    // How much a party raised in a report beside an answer: "wies das Ansinnen zurück" is clear only where that is one thing, "diese Forderungen" mean all.
    private int Count(string opener, TracedAct answer) => RaisedAround(answer).Count(act => act.Actors.Contains(opener) && act.Reading.Named is null);

    // Nobody else but the one who answers raises anything of that kind in that report.
    private bool IsAlone(string opener, TracedAct answer) => RaisedAround(answer).SelectMany(act => act.Actors).All(actor => actor == opener || answer.Actors.Contains(actor));

    // "die Forderung" points back: what is raised behind it in the report counts only where nothing is before it.
    private List<TracedAct> RaisedAround(TracedAct answer)
    {
        var all = raising[answer.Report].Where(act => IsOfKind(act, answer)).ToList();
        return answer.Reading.SaysWhat && all.FindAll(act => act.Place < answer.Place) is { Count: > 0 } before ? before : all;
    }

    // "warb für Russlands Anliegen": that is no other party's.
    private static bool NamesOthers(TracedAct act, string party) => act.Reading.Terms.Any(term => term.IsParty && term.Concept != party && !act.Actors.Contains(term.Concept));

    private static bool Names(TracedAct act, string party) => act.Recipients.Contains(party) || act.Reading.Terms.Any(term => term.Concept == party);
}
