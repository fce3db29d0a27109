using System.Text.Json;
using Demarche.Actors;

namespace Demarche.Record.Details;

/// <summary>An actor as the record keeps him, id and all.</summary>
internal static class ActorDetails
{
    public static string Write(DetailsWriter to, Actor actor) => to.Entry(() =>
    {
        to.Text("id", actor.Id);
        to.Name<ActorType>("type", actor.Type);
        to.Text("de", actor.NameDe);
        to.Text("en", actor.NameEn);
        to.Text("country", actor.Country);
        to.Text("code", actor.Code);
        to.Text("wikidata", actor.Wikidata);
        to.Text("of", actor.Of);
        to.Texts("members", actor.Members);
    });

    public static Actor Read(string details)
    {
        using var document = JsonDocument.Parse(details);
        var entry = document.RootElement;
        return new Actor(entry.Text("id") ?? "", entry.Name<ActorType>("type") ?? ActorType.Organisation, entry.Text("de") ?? "", entry.Text("en"))
        {
            Country = entry.Text("country"),
            Code = entry.Text("code"),
            Wikidata = entry.Text("wikidata"),
            Of = entry.Text("of"),
            Members = entry.Texts("members"),
        };
    }
}
