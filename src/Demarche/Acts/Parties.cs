namespace Demarche.Acts;

/// <summary>Parties that stand within other arguments: whose the demand is that somebody rejects, for whom the aid is that somebody stops.</summary>
internal static class Parties
{
    private const int Nearest = 6;

    /// <summary>Names the recipient of an act that has none yet.</summary>
    public static void Complete(ActDraft draft)
    {
        if (draft.Recipients.Count > 0) return;
        foreach (var matter in draft.Match.In(FrameRole.Matter))
            if (Of(draft, matter) is { } recipient && !draft.Actors.Exists(actor => actor.Words.Overlaps(recipient.Words)))
            {
                draft.Recipients.Add(recipient);
                if (recipient == matter) draft.Matter.RemoveAll(words => words.Overlaps(matter.Words));
                return;
            }

        if (DeedsInWords.Contains(draft.Name) && draft.Predicate.Arguments.Find(argument => argument is { IsAddressee: true, IsParty: true }) is { } addressee && !draft.Actors.Exists(actor => actor.Words.Overlaps(addressee.Words))) draft.Recipients.Add(addressee);
        else if (draft.Name == ActName.Threaten && draft.Predicate.ConditionSubject is { } party && !draft.Actors.Exists(actor => actor.Words.Overlaps(party.Words))) draft.Recipients.Add(party);
    }

    /// <summary>What is judged, investigated or answered and is no party is the act's matter: one place may be for both, "criticised the mayor", "criticised the ban"; for what something is promised or lifted is nobody.</summary>
    public static void MoveThings(ActDraft draft)
    {
        if (draft.Name is ActName.Promise or ActName.Offer or ActName.Yield or ActName.Suspend)
            for (var i = 0; i < draft.Match.Filled.Length; i++)
                if (draft.Match.Frame.Slots[i] is { Role: FrameRole.Recipient, Name: "for" or "on" } && draft.Match.Filled[i] is { IsParty: false } thing) draft.Recipients.Remove(thing);
        if (draft.Name is ActName.Sign or ActName.Authorise) draft.Recipients.RemoveAll(recipient => recipient is { IsParty: false, IsPerson: false } && draft.Match.Frame.Slots[Array.IndexOf(draft.Match.Filled, recipient)].Name is "mit+dat" or "für+acc");
        if (draft.Name is not (ActName.Criticise or ActName.Praise or ActName.Support or ActName.Investigate or ActName.Protest or ActName.Answer or ActName.Recognise)) return;
        var frame = draft.Match.Frame;
        for (var i = 0; i < frame.Slots.Length; i++)
            if (frame.Slots[i] is { Role: FrameRole.Recipient, Name: "obj" or "iobj" or "to" or "against" or "at" or "on" or "acc" } && draft.Match.Filled[i] is { IsParty: false } thing && draft.Recipients.Remove(thing))
            {
                draft.Matter.Insert(0, thing.Words);
                if (thing.Owner is { IsParty: true } owner && draft.Recipients.Count == 0) draft.Recipients.Add(owner);
            }
    }

    /// <summary>Who does an act that names nobody for it: whose the demand or answer is that comes in, whose the troops are that leave and the envoy who is called back.</summary>
    public static Argument? Doer(ActDraft draft)
    {
        for (var i = 0; i < draft.Match.Filled.Length; i++)
            if (draft.Match.Filled[i]?.Owner is { IsParty: true } owner && draft.Match.Frame.Slots[i] is { Role: FrameRole.None, Name: not ("in+dat" or "vor+dat" or "für+acc") }) return owner;
        if (draft.Name is not (ActName.Deploy or ActName.Withdraw or ActName.Recall)) return null;
        foreach (var forces in draft.Match.In(FrameRole.Matter))
            if (forces is { IsClause: false, Owner: { IsParty: true } owner }) return owner;
        return null;
    }

    private static Argument? Of(ActDraft draft, Argument matter) => draft.Name switch
    {
        ActName.Threaten or ActName.Refuse when matter.IsClause => matter.Owner ?? matter.Sufferer,
        ActName.Offer or ActName.Promise when matter.IsClause => matter.Owner,
        ActName.Demand or ActName.Request => matter.Doer,
        ActName.Accuse or ActName.Block or ActName.Criticise or ActName.Praise when matter.IsClause => matter.Doer,
        ActName.Accept or ActName.Answer or ActName.Reject or ActName.Deny or ActName.Support or ActName.Recognise when matter.IsClause => null,
        ActName.Praise or ActName.Support or ActName.Criticise or ActName.Protest when matter is { IsParty: true, IsClause: false } => matter,
        ActName.Accept or ActName.Answer or ActName.Reject or ActName.Deny or ActName.Criticise or ActName.Praise or ActName.Support or ActName.Recognise or ActName.Sanction or ActName.Protest => matter.Owner,
        ActName.Yield => Counterpart(draft, matter, argument => argument.IsAgainst),
        ActName.Suspend => Counterpart(draft, matter, argument => argument.IsCounterpart || argument.IsAgainst),
        ActName.Block when matter is { IsUndertaking: true, Owner: not null } => matter.Owner,
        ActName.Block or ActName.Aid => Counterpart(draft, matter, argument => argument.IsCounterpart),
        ActName.Authorise => Counterpart(draft, matter, argument => argument.IsCounterpart && !argument.IsPlace),
        ActName.Recall => matter.Seat ?? Counterpart(draft, matter, argument => argument.IsPlace),
        ActName.Sign => Counterpart(draft, matter, argument => argument.IsCounterpart && !argument.IsPlace),
        _ => null,
    };

    /// <summary>"die Militärhilfe [für Juba]": the party behind the thing.</summary>
    private static Argument? Counterpart(ActDraft draft, Argument matter, Func<Argument, bool> isOne)
    {
        foreach (var next in draft.Predicate.Arguments)
            if (next.CanExtend && next.IsParty && isOne(next) && next.Start >= matter.Words.End && next.Start <= matter.Words.End + Nearest) return next;
        return null;
    }
}
