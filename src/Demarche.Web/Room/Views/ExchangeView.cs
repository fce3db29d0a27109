using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Exchanges;
using Demarche.Record;
using Demarche.Wording;

namespace Demarche.Web.Room.Views;

/// <summary>An exchange with the acts that prove what stands in it, each read once.</summary>
public sealed class ExchangeView
{
    // Acts beyond these are told by id alone.
    private const int MostActs = 1000;

    private readonly IRecord record;
    private readonly Dictionary<string, ActEntry> acts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor?> actors = new(StringComparer.Ordinal);

    public ExchangeView(Exchange exchange, IRecord record)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        ArgumentNullException.ThrowIfNull(record);
        (Exchange, this.record) = (exchange, record);
        foreach (var entry in record.ActsOf(exchange.Acts.Take(MostActs))) acts[entry.Act.Id] = entry;
    }

    public Exchange Exchange { get; }

    /// <summary>The parties of the position matrix: those with most positions first.</summary>
    public ImmutableArray<string> Stanced => [.. Exchange.Positions.GroupBy(position => position.Actor, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];

    /// <summary>The acts by the day on which they happened or were told, in order; those without a day last, and never under one.</summary>
    public IEnumerable<(string? Day, ImmutableArray<ActEntry> Acts)> Days => Exchange.Acts.Select(Act).OfType<ActEntry>()
        .GroupBy(entry => entry.Act.Time?.Value is { Length: >= 10 } time ? time[..10] : entry.Report.Day, StringComparer.Ordinal)
        .OrderBy(group => group.Key ?? "9999", StringComparer.Ordinal)
        .Select(group => (group.Key, group.ToImmutableArray()));

    /// <summary>Where its reports contradict each other, in acts and in statements.</summary>
    public IReadOnlyList<Contradiction> Conflicts(int most) => Contradictions.Of(Exchange, record, most);

    /// <summary>An act of the exchange; none where it is beyond those that were read.</summary>
    public ActEntry? Act(string id) => acts.GetValueOrDefault(id);

    /// <summary>An actor's name, else his id.</summary>
    public string Name(string id, Labels say)
    {
        ArgumentNullException.ThrowIfNull(say);
        if (!actors.TryGetValue(id, out var actor)) actors.Add(id, actor = record.FindActor(id) ?? World.Shared.Find(id));
        return actor?.Name(say.Language) ?? id;
    }

    /// <summary>Names in a row.</summary>
    public string Names(IEnumerable<string> ids, Labels say) => string.Join(", ", ids.Select(id => Name(id, say)));

    /// <summary>Who plays a part in an act: names, else the words of the report for whom no table knows.</summary>
    public string Parties(ActEntry entry, ImmutableArray<Role> roles, Labels say)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(say);
        var names = roles.Select(role => role.Actor is { } actor ? Name(actor, say) : entry.Report.Rights == Reports.TextRights.None ? "" : Exports.Tables.StatementWords.Join(role.Spans, entry.Text)).Where(name => name.Length > 0).ToList();
        return names.Count > 0 ? Dossiers.Invisible.Without(string.Join(", ", names)) : say["room.act.nobody"];
    }

    /// <summary>On whose word, in words.</summary>
    public string OnWord(string word, Labels say)
    {
        ArgumentNullException.ThrowIfNull(say);
        return word is Position.Self or Position.Report ? say["onWord." + word] : Name(word, say);
    }

    /// <summary>The positions of an actor on an issue, oldest first.</summary>
    public IEnumerable<Position> Of(string issue, string actor) =>
        Exchange.Positions.Where(position => position.Issue == issue && position.Actor == actor).OrderBy(position => position.Time, StringComparer.Ordinal);

    /// <summary>The words of one side of a contradiction, where its report's rights allow them.</summary>
    public static string Words(ContradictionSide side)
    {
        ArgumentNullException.ThrowIfNull(side);
        return side.Report.Rights == Reports.TextRights.None ? "" : Exports.Tables.StatementWords.Join(side.Words, side.Text);
    }

    /// <summary>The words of an act, where its report's rights allow them.</summary>
    public static string Words(ActEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Report.Rights == Reports.TextRights.None ? "" : Exports.Tables.StatementWords.Join(entry.Act.Evidence, entry.Text);
    }
}
