using System.Collections.Immutable;
using System.CommandLine;
using Demarche.Actors;
using Demarche.Cli.Parsing;
using Demarche.Exchanges;
using Demarche.Record;
using Demarche.Web.Dossiers;
using Demarche.Wording;

namespace Demarche.Cli.Records;

/// <summary>A command that shows exchanges of a record: all of them, or the one that is named by its id or a word of its title; as they are, or as they stood on a day.</summary>
internal abstract class ExchangeVerb : RecordVerb
{
    private readonly Argument<string[]> name;
    private readonly ValueOption on;

    protected ExchangeVerb(string verb, Labels labels)
        : base(verb, labels)
    {
        name = Words("exchange", ArgumentArity.ZeroOrMore);
        on = Value("on", "day", ValueKind.Day);
    }

    /// <summary>Whether one exchange was asked for.</summary>
    protected bool IsNamed(ParseResult parsed) => parsed.GetValue(name)!.Length > 0;

    /// <summary>The exchanges asked for.</summary>
    /// <exception cref="DemarcheException"><c>not-found</c>: there is none of that name.</exception>
    protected IReadOnlyList<Exchange> Asked(ParseResult parsed, IRecord record)
    {
        var asked = string.Join(' ', parsed.GetValue(name)!);
        var all = record.Exchanges();
        IReadOnlyList<Exchange> found = asked.Length == 0 ? all
            : [.. all.Where(exchange => exchange.Id == asked || exchange.Title.De.Contains(asked, StringComparison.OrdinalIgnoreCase) || exchange.Title.En.Contains(asked, StringComparison.OrdinalIgnoreCase))];
        if (asked.Length > 0 && found.Count == 0) throw new DemarcheException("not-found", Labels.Format("cli.error.no-exchange", asked));
        return parsed.GetValue(on) is { } day ? [.. found.SelectMany(exchange => On(exchange, day, record))] : found;
    }

    /// <summary>An actor's name, else his id.</summary>
    protected string NameOf(string id, IRecord record) => (record.FindActor(id) ?? World.Shared.Find(id))?.Name(Labels.Language) ?? id;

    protected string Names(IEnumerable<string> ids, IRecord record) => string.Join(", ", ids.Select(id => NameOf(id, record)));

    /// <summary>On whose word.</summary>
    protected string Word(string word, IRecord record, Session session) => word is Position.Self or Position.Report
        ? session.Surroundings.OutputIsTerminal ? Labels["onWord." + word] : word
        : session.Surroundings.OutputIsTerminal ? NameOf(word, record) : word;

    /// <summary>A date for people, as it stands for the next program.</summary>
    protected string Date(string? edtf, Session session) => session.Surroundings.OutputIsTerminal ? DateWording.Of(edtf, Labels) : edtf ?? "";

    protected static string Member<T>(string labels, T value, Session session)
        where T : struct, Enum
    {
        var member = RecordFormat.FormatNames.Of(value);
        return session.Surroundings.OutputIsTerminal ? session.Labels[labels + "." + member] : member;
    }

    private static ImmutableArray<Exchange> On(Exchange exchange, string day, IRecord record) =>
        ExchangeReader.Read(KeptReports.Of(record, exchange.Reports).Select(kept => kept.AsDecided()), new Claims(Claims.Of(exchange)), day);
}
