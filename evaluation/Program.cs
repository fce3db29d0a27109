using Demarche;
using Demarche.Evaluation;
using Demarche.Evaluation.Acts;
using Demarche.Evaluation.Bundestag;
using Demarche.Evaluation.Exchanges;
using Demarche.Evaluation.Extraction;
using Demarche.Evaluation.Fuzzing;
using Demarche.Evaluation.Gold;
using Demarche.Evaluation.Identical;
using Demarche.Evaluation.Links;
using Demarche.Evaluation.Names;
using Demarche.Evaluation.Peers;
using Demarche.Evaluation.Quotations;
using Demarche.Evaluation.ReadingGerman;
using Demarche.Evaluation.Reference;
using Demarche.Evaluation.Samples;
using Demarche.Evaluation.StatementsEn;
using Demarche.Evaluation.Tagging;
using Demarche.Evaluation.Time;

try
{
    switch (args)
    {
        case ["quotations", .. var options]:
            var keeper = new ScoreKeeper(Path.Combine(ProjectFolder.Path, "evaluation"), TimeProvider.System);
            var asked = QuotationsOptions.Parse(options);
            new QuotationsCommand(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), keeper, Console.Out).Run(asked);
            if (asked.Keep) File.WriteAllText(ReadingGermanPage.Place, ReadingGermanPage.Current);
            return 0;
        case ["identical", .. var options]:
            return IdenticalCommand.Run(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), options, Console.Out) ? 0 : 1;
        case ["reading-german"]:
            File.WriteAllText(ReadingGermanPage.Place, ReadingGermanPage.Current);
            return 0;
        case ["reading-english"]:
            File.WriteAllText(ReadingEnglishPage.Place, ReadingEnglishPage.Current);
            return 0;
        case ["samples"]:
            SamplesCommand.Run(Console.Out);
            return 0;
        case ["statements-en"] or ["statements-en", "--errors"]:
            StatementsEnCommand.Run(args.Length > 1, Console.Out);
            return 0;
        case ["bundestag", .. var options]:
            var speeches = new BundestagScoreKeeper(Path.Combine(ProjectFolder.Path, "evaluation"), TimeProvider.System);
            new BundestagCommand(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), speeches, Console.Out).Run(options);
            return 0;
        case ["tagging", .. var options]:
            new TaggingCommand(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), Console.Out).Run(options);
            return 0;
        case ["time", "--language", "en", .. var options]:
            MeantimeCommand.Run(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), options.Contains("--errors"), Console.Out);
            return 0;
        case ["names", .. var options]:
            new NamesCommand(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), Path.Combine(ProjectFolder.Path, "evaluation"), TimeProvider.System, Console.Out).Run(options);
            return 0;
        case ["time", .. var options]:
            var times = new TimeScoreKeeper(Path.Combine(ProjectFolder.Path, "evaluation"), TimeProvider.System);
            new TimeCommand(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), times, Console.Out).Run(TimeOptions.Parse(options));
            return 0;
        case ["acts", .. var options]:
            new ActsCommand(Console.Out).Run(options);
            return 0;
        case ["exchanges", .. var options]:
            ExchangesCommand.Run(options, Console.Out);
            return 0;
        case ["links", .. var options]:
            LinksCommand.Run(options, Console.Out);
            return 0;
        case ["claims"]:
            new ClaimsCommand(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), Console.Out).Run();
            return 0;
        case ["extraction", .. var options]:
            ExtractionCommand.Run(options, Console.Out);
            return 0;
        case ["fuzz", .. var options]:
            return FuzzCommand.Run(options, Console.Out);
        case ["gold", _, ..]:
            GoldCommand.Run(args.Skip(1), Console.Out);
            return 0;
        case ["plover", .. var options]:
            PloverCommand.Run(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), options.Contains("--errors"), Console.Out);
            return 0;
        case ["petr2", .. var options]:
            Petr2Command.Run(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), options.Contains("--errors"), Console.Out);
            return 0;
        case ["ngec", .. var options]:
            NgecCommand.Run(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), options.Contains("--errors"), Console.Out);
            return 0;
        case ["reference"] or ["reference", "--errors"]:
            ReferenceCommand.Run(args.Length > 1, Console.Out);
            return 0;
        default:
            Console.Error.WriteLine(string.Join("\n\n", QuotationsOptions.Help, BundestagCommand.Help, SamplesCommand.Help, TaggingCommand.Help, TimeOptions.Help, ReadingGermanPage.Help, IdenticalCommand.Help, ExtractionCommand.Help, FuzzCommand.Help, ReferenceCommand.Help, ActsCommand.Help, NamesCommand.Help, ClaimsCommand.Help, LinksCommand.Help, GoldCommand.Help, StatementsEnCommand.Help, ReadingEnglishPage.Help, PloverCommand.Help, Petr2Command.Help, NgecCommand.Help, ExchangesCommand.Help));
            return args is ["--help"] ? 0 : 2;
    }
}
catch (DemarcheException problem)
{
    Console.Error.WriteLine($"{problem.Code}: {problem.Message}");
    return problem.Code == "usage" ? 2 : 1;
}
