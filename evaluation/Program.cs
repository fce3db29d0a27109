using Demarche;
using Demarche.Evaluation;
using Demarche.Evaluation.Quotations;
using Demarche.Evaluation.Samples;
using Demarche.Evaluation.Time;

try
{
    switch (args)
    {
        case ["quotations", .. var options]:
            var keeper = new ScoreKeeper(Path.Combine(ProjectFolder.Path, "evaluation"), TimeProvider.System);
            new QuotationsCommand(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), keeper, Console.Out).Run(QuotationsOptions.Parse(options));
            return 0;
        case ["samples"]:
            SamplesCommand.Run(Console.Out);
            return 0;
        case ["time", .. var options]:
            var times = new TimeScoreKeeper(Path.Combine(ProjectFolder.Path, "evaluation"), TimeProvider.System);
            new TimeCommand(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), times, Console.Out).Run(TimeOptions.Parse(options));
            return 0;
        default:
            Console.Error.WriteLine(QuotationsOptions.Help + "\n\n" + SamplesCommand.Help + "\n\n" + TimeOptions.Help);
            return args is ["--help"] ? 0 : 2;
    }
}
catch (DemarcheException problem)
{
    Console.Error.WriteLine($"{problem.Code}: {problem.Message}");
    return problem.Code == "usage" ? 2 : 1;
}
