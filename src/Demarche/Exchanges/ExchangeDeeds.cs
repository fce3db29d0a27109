using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>What acts do in an exchange.</summary>
internal static class ExchangeDeeds
{
    /// <summary>Raises something that others may answer.</summary>
    public static bool Opens(TracedAct act) => IsReal(act) && (act.Act.Name is ActName.Demand or ActName.Request or ActName.Propose or ActName.Offer);

    /// <summary>Asks for something.</summary>
    public static bool Asks(TracedAct act) => IsReal(act) && (act.Act.Name is ActName.Demand or ActName.Request);

    /// <summary>May answer what another party raised.</summary>
    public static bool Answers(TracedAct act) => IsReal(act) && (act.Act.Name is ActName.Accept or ActName.Agree or ActName.Promise or ActName.Offer or ActName.Propose or ActName.Answer or ActName.Confirm or ActName.Support
        or ActName.Reject or ActName.Refuse or ActName.Deliver or ActName.Authorise or ActName.Block or ActName.Yield or ActName.Aid or ActName.Criticise or ActName.Praise);

    /// <summary>Presupposes that somebody has raised the matter.</summary>
    public static bool Presupposes(TracedAct act) => act.Act.Name is ActName.Accept or ActName.Reject or ActName.Answer;

    /// <summary>Says what it thinks of what somebody raised, without a part in it.</summary>
    public static bool Comments(TracedAct act) => act.Act.Name is ActName.Support or ActName.Praise or ActName.Criticise;

    /// <summary>Is about what somebody else raised, and so no deed of its own.</summary>
    public static bool Judges(TracedAct act) => Presupposes(act) || Comments(act);

    /// <summary>A document passes, or is about to.</summary>
    public static bool Passes(TracedAct act) => IsReal(act) && (act.Act.Name is ActName.Deliver or ActName.Answer or ActName.Propose or ActName.Announce or ActName.Sign);

    /// <summary>It happened, or its own actor has it coming.</summary>
    public static bool IsReal(TracedAct act) => act.Act.Status is ActStatus.Done or ActStatus.Announced;
}
