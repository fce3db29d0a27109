using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>How far an opening has come, answer by answer, in the order of their days.</summary>
internal sealed class ThreadCourse(string opened)
{
    private bool received;
    private bool answered;
    private bool countered;
    private bool accepted;
    private bool conditional;
    private bool rejected;
    private bool withdrawn;

    public ThreadProgress State { get; private set; }

    /// <summary>The day since when the state holds.</summary>
    public string Since { get; private set; } = opened;

    /// <summary>A document arrived.</summary>
    public void Receive(string day)
    {
        received = true;
        Note(day);
    }

    public void Withdraw(string day)
    {
        withdrawn = true;
        Note(day);
    }

    /// <param name="act">What came back.</param>
    /// <param name="against">It speaks against what was raised.</param>
    /// <param name="onCondition">It is for it, under a condition, or for a part of it.</param>
    /// <param name="day">When.</param>
    public void Answer(TracedAct act, bool against, bool onCondition, string day)
    {
        ArgumentNullException.ThrowIfNull(act);
        var name = act.Act.Name;
        if (against || name is ActName.Reject or ActName.Refuse or ActName.Block) rejected = true;
        else if (name is ActName.Offer or ActName.Propose) countered = true;
        else if (name is ActName.Confirm) received = true;
        else if (name is ActName.Answer or ActName.Criticise or ActName.Praise || (name == ActName.Deliver && (act.Act.Code.Qualifier == "document" || act.Reading.Named is not null))) answered = true;
        else (accepted, conditional) = (true, conditional || onCondition);
        Note(day);
    }

    private void Note(string day)
    {
        var now = Now();
        if (now != State) (State, Since) = (now, day);
    }

    private ThreadProgress Now() => withdrawn ? ThreadProgress.Withdrawn
        : rejected ? accepted || countered ? ThreadProgress.Partly : ThreadProgress.Rejected
        : accepted ? conditional ? ThreadProgress.Partly : ThreadProgress.Accepted
        : answered || countered ? ThreadProgress.Answered
        : received ? ThreadProgress.Received
        : ThreadProgress.Open;
}
