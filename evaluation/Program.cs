using Demarche;
using Demarche.Evaluation.Quotations;

if (args is not ["quotations", .. var rest])
{
    Console.Error.WriteLine(QuotationsOptions.Help);
    return args is ["--help"] ? 0 : 2;
}

try
{
    var keeper = new ScoreKeeper(Path.Combine(Home(), "evaluation"), TimeProvider.System);
    new QuotationsCommand(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), keeper, Console.Out).Run(QuotationsOptions.Parse(rest));
    return 0;
}
catch (DemarcheException problem)
{
    Console.Error.WriteLine($"{problem.Code}: {problem.Message}");
    return problem.Code == "usage" ? 2 : 1;
}

// The folder of the solution, wherever the command was started.
static string Home()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Demarche.slnx"))) folder = folder.Parent;
    return folder?.FullName ?? Directory.GetCurrentDirectory();
}
