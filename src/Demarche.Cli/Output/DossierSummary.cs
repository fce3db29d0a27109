using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Web.Exports.Tables;

namespace Demarche.Cli.Output;

/// <summary>Tells people on standard error what a dossier holds: reports, statements by form, who speaks most.</summary>
internal static class DossierSummary
{
    private const int Speakers = 8;
    private const int BarWidth = 24;

    public static void Print(IReadOnlyCollection<ReadReport> reads, Session session)
    {
        var statements = reads.SelectMany(read => read.Statements).ToList();
        var labels = session.Labels;
        session.People.WriteLine();
        session.People.WriteLine(labels.Format(
            "cli.dossier.summary",
            Numbers.Count("cli.count.reports", reads.Count, labels),
            Numbers.Count("cli.count.statements", statements.Count, labels)));
        if (statements.Count == 0) return;
        List("cli.dossier.forms", Forms(statements, session), session);
        List("cli.dossier.speakers", TopSpeakers(reads, session), session);
        session.People.WriteLine();
    }

    private static IEnumerable<(string, int)> Forms(List<Statement> statements, Session session) =>
        statements.CountBy(statement => statement.Form).OrderBy(form => form.Key)
            .Select(form => (session.Labels["form." + FormatNames.Of(form.Key)], form.Value));

    private static IEnumerable<(string, int)> TopSpeakers(IReadOnlyCollection<ReadReport> reads, Session session) =>
        reads.SelectMany(read => read.Statements.Select(statement => Speaker(read, statement, session)))
            .CountBy(name => name, StringComparer.Ordinal)
            .OrderBy(speaker => speaker.Key.Length == 0).ThenByDescending(speaker => speaker.Value).ThenBy(speaker => speaker.Key, StringComparer.Ordinal)
            .Take(Speakers)
            .Select(speaker => (speaker.Key.Length == 0 ? session.Labels["cli.dossier.unknown"] : speaker.Key, speaker.Value));

    private static string Speaker(ReadReport read, Statement statement, Session session)
    {
        var actor = read.Actors.FirstOrDefault(actor => actor.Id == statement.Speaker?.Actor);
        return StatementWords.Speaker(statement, actor, read.Report.Text, session.Labels);
    }

    private static void List(string title, IEnumerable<(string Name, int Count)> entries, Session session)
    {
        var all = entries.ToList();
        var (column, most) = (all.Max(entry => entry.Name.Length), all.Max(entry => entry.Count));
        session.People.WriteLine($"\n{session.Labels[title]}");
        foreach (var (name, count) in all)
            session.People.WriteLine($"  {Plain.Line(name).PadRight(column)} {Numbers.Say(count, session.Labels),6}  {Bar(count, most)}");
    }

    private static string Bar(int count, int most) => new('▪', Math.Max(1, BarWidth * count / most));
}
