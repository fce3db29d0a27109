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

namespace Demarche.Evaluation;

/// <summary>All commands of the evaluation, by name. A new one is a line here.</summary>
public static class Commands
{
    private static string Folder => Path.Combine(ProjectFolder.Path, "evaluation");

    /// <summary>By name, in ordinal order.</summary>
    public static IReadOnlyList<Command> All { get; } =
    [
        new("acts", ActsCommand.Help, options => new ActsCommand(Corpora, Console.Out).Run(options)),
        new("bundestag", BundestagCommand.Help, options => new BundestagCommand(Corpora, new(Folder, TimeProvider.System), Console.Out).Run(options)),
        new Command("claims", ClaimsCommand.Help, _ => new ClaimsCommand(Corpora, Console.Out).Run()).With(),
        new("exchanges", ExchangesCommand.Help, options => ExchangesCommand.Run(options, Console.Out)),
        new("extraction", ExtractionCommand.Help, options => ExtractionCommand.Run(options, Console.Out)),
        new("fuzz", FuzzCommand.Help, options => FuzzCommand.Run(options, Console.Out)),
        new("gold", GoldCommand.Help, Gold),
        new("identical", IdenticalCommand.Help, options => IdenticalCommand.Run(Corpora, options, Console.Out) ? 0 : 1),
        new("links", LinksCommand.Help, options => LinksCommand.Run(options, Console.Out)),
        new("names", NamesCommand.Help, options => new NamesCommand(Corpora, Folder, TimeProvider.System, Console.Out).Run(options)),
        new Command("ngec", NgecCommand.Help, options => NgecCommand.Run(Corpora, options.Length > 0, Console.Out)).With("--errors"),
        new Command("petr2", Petr2Command.Help, options => Petr2Command.Run(Corpora, options.Length > 0, Console.Out)).With("--errors"),
        new Command("plover", PloverCommand.Help, options => PloverCommand.Run(Corpora, options.Length > 0, Console.Out)).With("--errors"),
        new("quotations", QuotationsOptions.Help, Quotations),
        new Command("reading-english", ReadingEnglishPage.Help, _ => File.WriteAllText(ReadingEnglishPage.Place, ReadingEnglishPage.Current)).With(),
        new Command("reading-german", ReadingGermanPage.Help, _ => File.WriteAllText(ReadingGermanPage.Place, ReadingGermanPage.Current)).With(),
        new Command("reference", ReferenceCommand.Help, options => ReferenceCommand.Run(options.Length > 0, Console.Out)).With("--errors"),
        new Command("samples", SamplesCommand.Help, _ => SamplesCommand.Run(Console.Out)).With(),
        new Command("statements-en", StatementsEnCommand.Help, options => StatementsEnCommand.Run(options.Length > 0, Console.Out)).With("--errors"),
        new("tagging", TaggingCommand.Help, options => new TaggingCommand(Corpora, Console.Out).Run(options)),
        new("time", TimeOptions.Help, Time),
    ];

    /// <summary>What each command does and may be told, one behind the other.</summary>
    public static string Help => string.Join("\n\n", All.Select(command => command.Help));

    private static string? Corpora => Environment.GetEnvironmentVariable("DEMARCHE_CORPORA");

    /// <summary>The command that a word names; null where none does.</summary>
    public static Command? Named(string name) => All.FirstOrDefault(command => command.Name == name);

    private static void Gold(string[] files)
    {
        if (files.Length == 0) throw new DemarcheException("usage", "gold: name a file");
        GoldCommand.Run(files, Console.Out);
    }

    private static void Quotations(string[] options)
    {
        var asked = QuotationsOptions.Parse(options);
        new QuotationsCommand(Corpora, new(Folder, TimeProvider.System), Console.Out).Run(asked);
        if (asked.Keep) File.WriteAllText(ReadingGermanPage.Place, ReadingGermanPage.Current);
    }

    private static void Time(string[] options)
    {
        if (options is ["--language", "en", .. var further]) MeantimeCommand.Run(Corpora, further.Contains("--errors"), Console.Out);
        else new TimeCommand(Corpora, new(Folder, TimeProvider.System), Console.Out).Run(TimeOptions.Parse(options));
    }
}
