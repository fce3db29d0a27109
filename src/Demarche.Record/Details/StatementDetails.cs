using System.Text.Json;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Details;

/// <summary>A statement as the record keeps it: everything but its id and report.</summary>
internal static class StatementDetails
{
    public static (string Details, long Seal) Write(DetailsWriter to, Statement statement, FrozenText text) => to.Entry(
        () =>
        {
            to.Name<StatementForm>("form", statement.Form);
            to.Name("medium", statement.Medium);
            to.Spans("content", statement.Content);
            to.Spans("cue", statement.Cue);
            to.Spans("frame", statement.Frame);
            to.Role("speaker", statement.Speaker);
            to.List("addressees", statement.Addressees, to.Role);
            to.List("via", statement.Via, source => Via(to, source));
            Circumstances(to, statement);
            to.Name<Origin>("origin", statement.Origin);
            to.Text("rule", statement.Rule);
        },
        text);

    public static Statement Read(string details, string id, string report)
    {
        using var document = JsonDocument.Parse(details);
        var entry = document.RootElement;
        return new Statement
        {
            Id = id,
            Report = report,
            Form = entry.Name<StatementForm>("form") ?? StatementForm.Reported,
            Medium = entry.Name<Medium>("medium"),
            Content = entry.Spans("content"),
            Cue = entry.Spans("cue"),
            Frame = entry.Spans("frame"),
            Speaker = entry.Role("speaker"),
            Addressees = entry.List("addressees", RoleDetails.ReadRole),
            Via = entry.List("via", Via),
            Occasion = entry.Object("occasion") is { } o ? new Occasion(o.Spans("spans"), o.Name<OccasionType>("type") ?? OccasionType.Other) : null,
            Time = entry.Time(),
            Place = entry.Role("place"),
            Polarity = entry.Name<Polarity>("polarity"),
            Hedge = entry.Spans("hedge"),
            Translated = entry.Object("translated") is { ValueKind: JsonValueKind.True },
            Within = entry.Text("within"),
            Origin = entry.Name<Origin>("origin") ?? Origin.Import,
            Rule = entry.Text("rule"),
        };
    }

    private static void Circumstances(DetailsWriter to, Statement statement)
    {
        Occasion(to, statement.Occasion);
        to.Time(statement.Time);
        to.Role("place", statement.Place);
        to.Name("polarity", statement.Polarity);
        to.Spans("hedge", statement.Hedge);
        if (statement.Translated) to.Json.WriteBoolean("translated", true);
        to.Text("within", statement.Within);
    }

    private static void Occasion(DetailsWriter to, Occasion? occasion)
    {
        if (occasion is null) return;
        to.Json.WriteStartObject("occasion");
        to.Spans("spans", occasion.Spans);
        to.Name<OccasionType>("type", occasion.Type);
        to.Json.WriteEndObject();
    }

    private static void Via(DetailsWriter to, Source source)
    {
        to.Json.WriteStartObject();
        to.RoleProperties(source.Role);
        to.Spans("cue", source.Cue);
        to.Spans("frame", source.Frame);
        to.Json.WriteEndObject();
    }

    private static Source Via(JsonElement source) => new(RoleDetails.ReadRole(source), source.Spans("cue"), source.Spans("frame"));
}
