using System.Text.Json;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.RecordFormat;

/// <summary>Gathers the lines of one block. Problems of a report stand before it, its actors and statements behind it.</summary>
internal sealed class BlockBuilder(int mostStatements)
{
    private readonly List<Problem> problems = [];
    private readonly List<Actor> actors = [];
    private readonly List<Statement> statements = [];
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
        var of = line.Needed("report");
        if (report is null && of == refused) return;
        if (report is null || report.Id != of) throw Outside("statement");
        if (statements.Count == mostStatements)
            throw new BadLineException(RecordLineProblems.BlockTooLarge, $"The report has more than {mostStatements} statements.");
        var statement = StatementLine.Read(line, report);
        if (!ids.Add(statement.Id)) throw new BadLineException(RecordLineProblems.IdWrong, $"The id {statement.Id} stands twice in its report.");
        statements.Add(statement);
    }

    public void Add(Problem problem) => problems.Add(problem);

    /// <summary>The block gathered so far and the problems that turned out to belong to no report; nothing stays behind.</summary>
    public IEnumerable<RecordItem> Take()
    {
        List<RecordItem> taken = [];
        if (report is not null)
        {
            var own = problems.Where(problem => problem.Report == report.Id);
            taken.Add(new RecordItem.Block(new ReadReport(report with { Problems = [.. own] }, [.. statements], [.. actors], reader)));
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
        ids.Clear();
        (report, refused) = (null, null);
    }

    private static BadLineException Outside(string kind) =>
        new(RecordLineProblems.OutsideBlock, $"The {kind} does not stand behind its report.");
}
