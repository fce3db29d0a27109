using System.Text.Json;
using Demarche.Actors;

namespace Demarche.RecordFormat;

/// <summary>Reads an actor line back.</summary>
internal static class ActorLine
{
    public static Actor Read(JsonElement line)
    {
        var id = line.Needed("id");
        var name = line.Object("name");
        var german = name?.Text("de");
        var english = name?.Text("en");
        return new Actor(id, line.Member<ActorType>("type") ?? ActorType.Organisation, german ?? english ?? id, english)
        {
            Country = line.Text("country"),
            Code = line.Text("code"),
            Wikidata = line.Text("wikidata"),
            Of = line.Text("of"),
            Members = line.Texts("members"),
        };
    }
}
