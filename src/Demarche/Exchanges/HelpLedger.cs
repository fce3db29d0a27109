using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>Writes the ledger of help: what was asked, offered, promised, authorised, delivered, blocked and refused. The same step told by several reports is one line.</summary>
internal static class HelpLedger
{
    private static readonly string[] Kinds = ["aid", "militaryAid", "humanitarianAid", "economic", "protection", "announced"];

    public static IEnumerable<HelpEntry> Write(IReadOnlyList<TracedAct> acts)
    {
        var lines = acts.Where(IsHelp).Select(act => (Act: act, Stage: StageOf(act.Act))).Where(line => line.Stage != HelpStage.None);
        foreach (var same in lines.GroupBy(line => $"{string.Join(' ', line.Act.Actors)}|{string.Join(' ', line.Act.Recipients)}|{line.Stage}|{Thing(line.Act)}", StringComparer.Ordinal))
            yield return Make([.. same.Select(line => line.Act)], same.First().Stage);
    }

    private static bool IsHelp(TracedAct act) => act.Actors.Length > 0 && act.Reading.Named is null && ((act.Act.Name == ActName.Reject ? act.Reading.IsHelpItself : act.Reading.IsHelp) || Kinds.Contains(act.Act.Code.Qualifier) || IsMeasured(act));

    // "sagte der Ukraine 200 Generatoren zu": so many things, or so much, from one party to another; aid needs no other.
    private static bool IsMeasured(TracedAct act) =>
        (act.Act.Name == ActName.Aid || act.Recipients.Any(MeetingKeys.IsPublic)) && act.Act.Items.Any(item => item.Unit is { } unit && (unit is "piece" or "t" or "kg" || IsMoney(unit))) && act.Act.Name is ActName.Request or ActName.Offer or ActName.Promise or ActName.Deliver or ActName.Aid or ActName.Authorise;

    public static bool IsMoney(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);

    // A delivery that is only announced is a promise; one that somebody else expects, or that is denied, is none.
    private static HelpStage StageOf(Act act) => act.Status switch
    {
        ActStatus.Done => act.Name is ActName.Reject or ActName.Refuse ? HelpStage.Refused : act.Code.Stage,
        ActStatus.Announced => act.Code.Stage == HelpStage.Delivered ? HelpStage.Promised : act.Code.Stage,
        _ => HelpStage.None,
    };

    // The first thing named that is no party and no measure.
    private static string Thing(TracedAct act) => act.Reading.Terms.Where(term => !term.IsParty).Select(term => term.Concept).FirstOrDefault() ?? "";

    private static HelpEntry Make(List<TracedAct> acts, HelpStage stage)
    {
        var words = acts.Any(act => act.Word == Position.Self) ? Position.Self : acts[0].Word;
        return new HelpEntry(acts[0].Actors, acts[0].Recipients, acts.MaxBy(act => act.Matter.Length)!.Matter, stage, acts.Min(act => act.Day)!, words, [.. acts.Select(act => act.Act.Id)]);
    }
}
