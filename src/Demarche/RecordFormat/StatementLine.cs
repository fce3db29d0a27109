using System.Text.Json;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.RecordFormat;

/// <summary>Reads a statement line back and holds every span against the text of its report.</summary>
internal static class StatementLine
{
    public static Statement Read(JsonElement line, Report report)
    {
        var text = report.Text;
        var statement = new Statement
        {
            Id = line.Needed("id"),
            Report = report.Id,
            Form = line.Member<StatementForm>("form") ?? StatementForm.Reported,
            Medium = line.Member<Medium>("medium"),
            Content = line.Spans("content", text),
            Cue = line.Spans("cue", text),
            Frame = line.Spans("frame", text),
            Speaker = line.Role("speaker", text),
            Addressees = line.List("addressees", role => RoleValues.Read(role, text)),
            Via = line.List("via", source => new Source(RoleValues.Read(source, text), source.Spans("cue", text), source.Spans("frame", text))),
            Occasion = line.Object("occasion") is { } occasion ? Occasion(occasion, text) : null,
            Time = line.Time(text),
            Place = line.Role("place", text),
            Polarity = line.Member<Polarity>("polarity"),
            Hedge = line.Spans("hedge", text),
            Translated = line.TryGetProperty("translated", out var translated) && translated.ValueKind == JsonValueKind.True,
            Within = line.Text("within"),
            Origin = line.Member<Origin>("origin") ?? Origin.Import,
            Rule = line.Text("rule"),
        };
        return Checked(statement, report);
    }

    private static Statement Checked(Statement statement, Report report)
    {
        if (statement.Content.IsEmpty) throw LineValues.Bad("The statement has no content.");
        return StatementId.Fits(statement.Id, report.Id, statement.Content, report.Text)
            ? statement
            : throw new BadLineException(RecordLineProblems.IdWrong, "The statement's id does not follow from its report and content.");
    }

    private static Occasion Occasion(JsonElement occasion, FrozenText text) =>
        new(occasion.Spans("spans", text), occasion.Member<OccasionType>("type") ?? OccasionType.Other);
}
