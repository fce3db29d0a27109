using Demarche.Cli.Reading;
using Demarche.Record;

namespace Demarche.Cli.Output;

/// <summary>Says what became of the reports that were read.</summary>
internal static class KeptNews
{
    public static void Say(KeptCount kept, IRecord record, Session session)
    {
        var labels = session.Labels;
        string Many(KeepOutcome outcome) => Numbers.Say(kept[outcome], labels);
        session.People.WriteLine(labels.Format(
            "cli.read.kept", record.Location, Many(KeepOutcome.Kept), Many(KeepOutcome.Unchanged), Many(KeepOutcome.Reread)));
        if (kept[KeepOutcome.Forgotten] is > 0 and var forgotten)
            session.People.WriteLine(Numbers.Count("cli.read.forgotten", forgotten, labels));
    }
}
