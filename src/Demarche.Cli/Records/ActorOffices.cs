using Demarche.Actors;
using Demarche.Record;
using Demarche.Wording;

namespace Demarche.Cli.Records;

/// <summary>In which offices an actor speaks.</summary>
internal static class ActorOffices
{
    // So many of his newest statements are looked at.
    private const int Looked = 200;

    /// <summary>The ids of the offices that his statements give him, the newest first; of an office itself none.</summary>
    public static IReadOnlyList<string> Of(string actor, IRecord record) =>
    [
        .. record.Statements(new StatementQuery { Actor = actor, NewestFirst = true, Limit = Looked }).Items
            .Select(entry => entry.Statement.Speaker?.Office).OfType<string>().Where(office => office != actor).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>An office with only those of its statements whose speaker nobody names, such as a spokeswoman's; none where there are none. Others stay as they are.</summary>
    public static ActorEntry? Unnamed(ActorEntry entry, IRecord record)
    {
        if (entry.Actor.Type != ActorType.Office) return entry;
        var own = record.Statements(new StatementQuery { Actor = entry.Actor.Id, NewestFirst = true, Limit = Looked }).Items.Count(one => one.Statement.Speaker?.Actor == entry.Actor.Id);
        return own == 0 ? null : entry with { Statements = own };
    }

    /// <summary>What the office is called; in German as a woman holds it, where the tables know her as one. The id where they do not know the office.</summary>
    public static string Name(string office, string actor, Labels labels)
    {
        var name = World.Shared.Find(office)?.Name(labels.Language) ?? office;
        return labels.Language == "de" && World.Shared.IsWoman(actor) ? OfficeNames.Feminine(name) : name;
    }
}
