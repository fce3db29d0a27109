using Demarche.Actors;
using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Web.Dossiers;
using Demarche.Wording;

namespace Demarche.Web.Room.Views;

/// <summary>What people see of a value that a list is narrowed to; the value itself where nothing better is known.</summary>
internal static class ChosenName
{
    public static string Of(string field, string value, Labels say, IRecord? record) => field switch
    {
        "act" => FormatNames.Parse<ActName>(value) is { } name ? ActOf(name, say) : value,
        "status" => say.Find("actStatus." + value) ?? value,
        "form" => say.Find("form." + value) ?? value,
        "language" => say.Find("language." + value) ?? value,
        "from" or "to" => DateWording.Of(value, say),
        "issue" => record?.FindIssue(value)?.Proposition.In(say.Language) ?? value,
        "state" => Actor(StatementQuery.StateId(value)!, say, record),
        "actor" or "recipient" or "office" or "party" => Actor(value, say, record),
        _ => value,
    };

    /// <summary>A state by its ISO 3166-1 code, in the reader's language; the code where no table knows it.</summary>
    public static string State(string? code, Labels say) => code is null ? "" : World.Shared.Find("state:" + code)?.Name(say.Language) ?? code;

    /// <summary>What an office is called; in German as a woman holds it, where the tables know its holder as one. The id where they do not know it.</summary>
    public static string Office(string office, string holder, Labels say)
    {
        var name = World.Shared.Find(office)?.Name(say.Language) ?? office;
        return say.Language == "de" && World.Shared.IsWoman(holder) ? OfficeNames.Feminine(name) : name;
    }

    private static string ActOf(ActName name, Labels say) => say.Language == "de" ? ActTable.Shared.Find(name).German : ActTable.Shared.Find(name).English;

    private static string Actor(string id, Labels say, IRecord? record) => (record?.FindActor(id) ?? World.Shared.Find(id))?.Name(say.Language) ?? id;
}
