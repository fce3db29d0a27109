using System.Text.Json;
using Demarche.Exchanges.Links;

namespace Demarche.RecordFormat;

/// <summary>Reads a link line back.</summary>
internal static class LinkLine
{
    /// <summary>None for a type that this version does not know. A certainty that it does not know is the least.</summary>
    /// <exception cref="BadLineException">It has not two members.</exception>
    public static Link? Read(JsonElement line)
    {
        var (name, members) = (line.Needed("type"), line.Texts("members"));
        if (FormatNames.Parse<LinkType>(name) is not { } type) return null;
        if (members.Length != 2) throw LineValues.Bad("A link has two members.");
        var differs = line.List("differs", value => new Difference(value.Needed("field"), value.Texts("values")));
        return new Link(type, line.Member<Certainty>("certainty") ?? Certainty.Possible, members) { Differs = differs, Reasons = line.List("reasons", value => new Reason(value.Needed("name"), value.Text("value") ?? "")) };
    }
}
