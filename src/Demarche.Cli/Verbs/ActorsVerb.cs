using System.CommandLine;
using Demarche.Actors;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>actors</c>: who is in the record, how often he speaks and in which offices.</summary>
internal sealed class ActorsVerb : RecordVerb
{
    private const int PageSize = 500;

    private readonly ValueOption state;
    private readonly ValueOption type;
    private readonly ValueOption limit;
    private readonly ValueOption format;

    public ActorsVerb(Labels labels)
        : base("actors", labels)
    {
        state = Value("state", "state");
        type = Choice("type", [.. Enum.GetValues<ActorType>().Select(FormatNames.Of)]);
        limit = Value("limit", "number", ValueKind.Number);
        format = Choice("format", "jsonl");
    }

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRead(parsed, session);
        var most = limit.Number(parsed) ?? ListOptions.DefaultLimit;
        var found = Fitting(parsed, record, session).Take(most + 1).ToList();
        if (parsed.GetValue(format) is null) Table(found.Take(most), record, session);
        else Lines(found.Take(most), record, session);
        if (found.Count == 0) session.People.WriteLine(session.Labels["cli.list.empty"]);
        else if (found.Count > most) session.People.WriteLine(session.Labels.Format("cli.list.more-unknown", Numbers.Say(most, session.Labels)));
        return ExitCode.Done;
    }

    private IEnumerable<ActorEntry> Fitting(ParseResult parsed, IRecord record, Session session)
    {
        var (country, kind) = (parsed.GetValue(state), FormatNames.Parse<ActorType>(parsed.GetValue(type)));
        for (var offset = 0; ; offset += PageSize)
        {
            session.Interrupted.ThrowIfCancellationRequested();
            var page = record.Actors(new ActorQuery { Offset = offset, Limit = PageSize });
            foreach (var entry in page.Items)
            {
                if (entry.Statements == 0 || (kind is not null && entry.Actor.Type != kind) || (country is not null && !IsOf(entry.Actor, country))) continue;
                if ((kind is null ? ActorOffices.Unnamed(entry, record) : entry) is { } shown) yield return shown;
            }

            if (page.Items.Length < PageSize) yield break;
        }
    }

    /// <summary>By the state's code or its name in either language.</summary>
    private static bool IsOf(Actor actor, string asked)
    {
        if (actor.Country is not { } code) return false;
        return code.Equals(asked, StringComparison.OrdinalIgnoreCase)
            || World.Shared.Find("state:" + code) is { } state && (state.NameDe.Equals(asked, StringComparison.OrdinalIgnoreCase) || asked.Equals(state.NameEn, StringComparison.OrdinalIgnoreCase));
    }

    private static void Table(IEnumerable<ActorEntry> entries, IRecord record, Session session)
    {
        var labels = session.Labels;
        var rows = new Sheet(
            session, new("cli.column.actor"), new("cli.column.statements") { Right = true, Fixed = true }, new("cli.column.type"), new("cli.column.state") { Fixed = true },
            new("cli.column.offices"), new("cli.column.id") { PlainOnly = true });
        foreach (var (actor, statements) in entries)
        {
            var kind = FormatNames.Of(actor.Type);
            rows.Add(
                actor.Name(labels.Language), $"{statements}", session.Surroundings.OutputIsTerminal ? labels["actorType." + kind] : kind, actor.Country,
                string.Join("; ", ActorOffices.Of(actor.Id, record).Select(office => ActorOffices.Name(office, actor.Id, labels))), actor.Id);
        }

        rows.Close();
    }

    private static void Lines(IEnumerable<ActorEntry> entries, IRecord record, Session session)
    {
        session.Out.Flush();
        using var lines = new RecordWriter(session.Surroundings.Output);
        foreach (var (actor, statements) in entries) lines.WriteActor(actor, statements, ActorOffices.Of(actor.Id, record));
    }
}
