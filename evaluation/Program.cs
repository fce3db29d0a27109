using Demarche;
using Demarche.Evaluation;

try
{
    if (args.Length > 0 && Commands.Named(args[0]) is { } command) return command.Run(args[1..]);
    Console.Error.WriteLine(Commands.Help);
    return args is ["--help"] ? 0 : 2;
}
catch (DemarcheException problem)
{
    Console.Error.WriteLine($"{problem.Code}: {problem.Message}");
    return problem.Code == "usage" ? 2 : 1;
}
