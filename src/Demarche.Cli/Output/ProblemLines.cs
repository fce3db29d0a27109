using Demarche.Reports;
using Demarche.Wording;

namespace Demarche.Cli.Output;

/// <summary>Shows people the first problems of a read, one line each, and how many more there were.</summary>
internal sealed class ProblemLines(Session session)
{
    /// <summary>How many are shown; the record and the record lines hold all.</summary>
    public const int Shown = 20;

    private long count;

    public void Show(Problem problem)
    {
        if (++count <= Shown) session.People.WriteLine(Say(problem, session.Labels));
    }

    public void Close()
    {
        if (count > Shown) session.People.WriteLine(Numbers.Count("cli.problems.more", count - Shown, session.Labels));
    }

    /// <summary>Such as <c>reports.jsonl:17: not a JSON object [json-malformed]</c>.</summary>
    public static string Say(Problem problem, Labels labels)
    {
        var place = problem.Source ?? problem.Report ?? "-";
        if (problem.Line is { } line) place += $":{line}";
        return $"{place}: {Words(problem, labels)} [{problem.Code}]";
    }

    private static string Words(Problem problem, Labels labels) =>
        labels.Language == "en" ? problem.Message : labels.Find("problem." + problem.Code) ?? problem.Message;
}
