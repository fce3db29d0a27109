using System.Text.Json;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.RecordFormat;

/// <summary>Gathers the lines of one block. Problems of a report stand before it, its actors, statements and acts behind it.</summary>
internal sealed class BlockBuilder(RecordReaderOptions limits)
{
    private readonly List<Problem> problems = [];
    private readonly List<Actor> actors = [];
    private readonly List<Statement> statements = [];
    private readonly List<Act> acts = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private Report? report;
    private string reader = "";
    private string? refused;

    /// <summary>Begins a report; the block before it must have been taken.</summary>
    public void Begin(JsonElement line)
    {
        refused = line.Text("id");
        reader = line.Text("reader") ?? "";
        report = ReportLine.Read(line);
        refused = null;
    }

    public void Add(Actor actor)
    {
        if (report is null && refused is null) throw Outside("actor");
        if (report is not null) actors.Add(actor);
    }

    public void AddStatement(JsonElement line)
    {
        if (Of(line, "statement") is not { } own) return;
        if (statements.Count == limits.Statements) throw TooLarge("statements", limits.Statements);
        var statement = StatementLine.Read(line, own);
        Own(statement.Id);
        statements.Add(statement);
    }

    public void AddAct(JsonElement line)
    {
        if (Of(line, "act") is not { } own) return;
        if (acts.Count == limits.Acts) throw TooLarge("acts", limits.Acts);
        if (ActLine.Read(line, own) is not { } act) return;
        Own(act.Id);
        acts.Add(act);
    }

    public void Add(Problem problem) => problems.Add(problem);

    /// <summary>The block gathered so far and the problems that turned out to belong to no report; nothing stays behind.</summary>
    public IEnumerable<RecordItem> Take()
    {
        List<RecordItem> taken = [];
        if (report is not null)
        {
            var own = problems.Where(problem => problem.Report == report.Id);
            taken.Add(new RecordItem.Block(new ReadReport(report with { Problems = [.. own] }, [.. statements], [.. actors], reader) { Acts = [.. acts] }));
        }

        taken.AddRange(problems.Where(problem => problem.Report != report?.Id).Select(problem => new RecordItem.Told(problem)));
        Clear();
        return taken;
    }

    /// <summary>A report was begun, so that the next problem or report belongs to another block.</summary>
    public bool HasReport => report is not null || refused is not null;

    private void Clear()
    {
        problems.Clear();
        actors.Clear();
        statements.Clear();
        acts.Clear();
        ids.Clear();
        (report, refused) = (null, null);
    }

    // The report of an entry; none where it was refused, so that its entries go with it.
    private Report? Of(JsonElement line, string kind)
    {
        var of = line.Needed("report");
        if (report is null && of == refused) return null;
        return report is not null && report.Id == of ? report : throw Outside(kind);
    }

    private void Own(string id)
    {
        if (!ids.Add(id)) throw new BadLineException(RecordLineProblems.IdWrong, $"The id {id} stands twice in its report.");
    }

    private static BadLineException TooLarge(string kind, int most) =>
        new(RecordLineProblems.BlockTooLarge, $"The report has more than {most} {kind}.");

    private static BadLineException Outside(string kind) =>
        new(RecordLineProblems.OutsideBlock, $"The {kind} does not stand behind its report.");
}
