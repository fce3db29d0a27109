using System.Text.Json;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Details;

/// <summary>An act as the record keeps it: everything but its id and report.</summary>
internal static class ActDetails
{
    public static (string Details, long Seal) Write(DetailsWriter to, Act act, FrozenText text) => to.Entry(
        () =>
        {
            to.Name<ActName>("name", act.Name);
            if (act.Code.Qualifier.Length > 0) to.Text("qualifier", act.Code.Qualifier);
            to.List("actors", act.Actors, to.Role);
            to.List("recipients", act.Recipients, to.Role);
            to.Spans("matter", act.Matter);
            to.List("items", act.Items, item => Item(to, item));
            to.Spans("condition", act.Condition);
            to.Time(act.Time);
            to.Role("place", act.Place);
            to.Name<ActStatus>("status", act.Status);
            to.Text("onWord", act.OnWord);
            to.List("relates", act.Relates, relation => Relation(to, relation));
            to.Spans("evidence", act.Evidence);
            to.Name<Origin>("origin", act.Origin);
            to.Text("rule", act.Rule);
        },
        text);

    public static Act Read(string details, string id, string report)
    {
        using var document = JsonDocument.Parse(details);
        var entry = document.RootElement;
        var name = entry.Name<ActName>("name") ?? throw new JsonException("The name of the act is not known.");
        return new Act
        {
            Id = id,
            Report = report,
            Code = ActTable.Shared.Find(name, entry.Text("qualifier") ?? ""),
            Actors = entry.List("actors", RoleDetails.ReadRole),
            Recipients = entry.List("recipients", RoleDetails.ReadRole),
            Matter = entry.Spans("matter"),
            Items = entry.List("items", Item),
            Condition = entry.Spans("condition"),
            Time = entry.Time(),
            Place = entry.Role("place"),
            Status = entry.Name<ActStatus>("status") ?? ActStatus.Hypothetical,
            OnWord = entry.Text("onWord"),
            Relates = entry.List("relates", relation => new ActRelation(relation.Name<RelationType>("type") ?? RelationType.ReactsTo, relation.Text("act") ?? "")),
            Evidence = entry.Spans("evidence"),
            Origin = entry.Name<Origin>("origin") ?? Origin.Import,
            Rule = entry.Text("rule"),
        };
    }

    private static void Relation(DetailsWriter to, ActRelation relation)
    {
        to.Json.WriteStartObject();
        to.Name<RelationType>("type", relation.Type);
        to.Text("act", relation.Act);
        to.Json.WriteEndObject();
    }

    private static void Item(DetailsWriter to, Quantity item)
    {
        to.Json.WriteStartObject();
        to.Spans("span", [item.Span]);
        to.Text("unit", item.Unit);
        Number(to, "value", item.Value);
        Number(to, "min", item.Min);
        Number(to, "max", item.Max);
        to.Name("bound", item.Bound);
        if (item.About) to.Json.WriteBoolean("about", true);
        to.Spans("of", item.Of is { } of ? [of] : []);
        to.Json.WriteEndObject();
    }

    private static void Number(DetailsWriter to, string name, decimal? number)
    {
        if (number is { } known) to.Json.WriteNumber(name, known);
    }

    private static Quantity Item(JsonElement item) => new(item.Spans("span")[0], item.Text("unit"))
    {
        Value = item.Object("value")?.GetDecimal(),
        Min = item.Object("min")?.GetDecimal(),
        Max = item.Object("max")?.GetDecimal(),
        Bound = item.Name<Bound>("bound"),
        About = item.Object("about") is { ValueKind: JsonValueKind.True },
        Of = item.Spans("of") is [var of] ? of : null,
    };
}
