using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>Who took up which invitation, or did not. "sagte seine Teilnahme zu" and "nahm die Einladung an" name no matter: they answer the last invitation of the same report, else the last one that went to
/// the party by name.</summary>
internal sealed class Invitations
{
    private readonly ILookup<string, TracedAct> answers;
    private readonly Dictionary<string, string> invitationOf = new(StringComparer.Ordinal);

    /// <param name="all">In the order of telling.</param>
    public Invitations(IReadOnlyList<TracedAct> all)
    {
        Dictionary<string, TracedAct> lastTo = new(StringComparer.Ordinal);
        TracedAct? last = null;
        List<(string Invitation, TracedAct Answer)> pairs = [];
        foreach (var act in all)
        {
            if (IsAnswer(act) && (Meant(last, act) ?? act.Actors.Select(party => Meant(lastTo.GetValueOrDefault(party), act, isElsewhere: true)).FirstOrDefault(found => found is not null)) is { } invitation)
            {
                pairs.Add((invitation.Act.Id, act));
                invitationOf[act.Act.Id] = invitation.Act.Id;
            }

            if (!act.IsInvitation || !ExchangeDeeds.Opens(act)) continue;
            last = act;
            foreach (var party in act.Recipients) lastTo[party] = act;
        }

        answers = pairs.ToLookup(pair => pair.Invitation, pair => pair.Answer, StringComparer.Ordinal);
    }

    public IEnumerable<TracedAct> To(string invitation) => answers[invitation];

    public bool Answers(TracedAct act, RaisedMatter raised) => invitationOf.TryGetValue(act.Act.Id, out var invitation) && raised.Holds(invitation);

    /// <summary>Says yes or no to taking part.</summary>
    public static bool IsAnswer(TracedAct act) => act.Reading.TakesPart && act.Actors.Length > 0 && ExchangeDeeds.Answers(act) && IsYesOrNo(act.Act.Name);

    public static bool IsYesOrNo(ActName name) => name is ActName.Accept or ActName.Promise or ActName.Agree or ActName.Reject or ActName.Refuse;

    // "zu den Gesprächen zu kommen" answers no invitation to a feast, nor what a third party was invited to.
    private static TracedAct? Meant(TracedAct? invitation, TracedAct answer, bool isElsewhere = false) =>
        invitation is not null && (isElsewhere || invitation.Report == answer.Report) && !invitation.Actors.Any(answer.Actors.Contains)
        && (answer.Recipients.IsEmpty || answer.Recipients.Any(invitation.Actors.Contains))
        && (!invitation.Recipients.Any(MeetingKeys.IsPublic) || invitation.Recipients.Any(answer.Actors.Contains))
        && answer.Reading.Terms.All(term => term.IsParty || !term.IsTelling || invitation.Reading.Terms.Any(own => own.Concept == term.Concept)) ? invitation : null;
}
