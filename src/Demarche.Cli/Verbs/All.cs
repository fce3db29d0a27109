using Demarche.Cli.Parsing;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary>Every command, in the order of the help.</summary>
internal static class All
{
    public static IEnumerable<Verb> Create(Labels labels) =>
    [
        new ReadVerb(labels), new WatchVerb(labels), new DossierVerb(labels), new ServeVerb(labels), new TokensVerb(labels), new ReportsVerb(labels), new StatementsVerb(labels), new ActsVerb(labels), new ExchangesVerb(labels), new PositionsVerb(labels), new TimelineVerb(labels), new LedgerVerb(labels), new ActorsVerb(labels), new ActorVerb(labels), new SearchVerb(labels), new LinksVerb(labels), new CompareVerb(labels), new CopiesVerb(labels), new ExplainVerb(labels),
        new ExportVerb(labels), new LoadVerb(labels), new CorrectVerb(labels), new McpVerb(labels), new VerifyVerb(labels), new ForgetVerb(labels), new BackupVerb(labels), new CompletionVerb(labels),
    ];
}
