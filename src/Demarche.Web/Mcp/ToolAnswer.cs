using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Actors;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Dossiers;
using Demarche.Web.Exports;

namespace Demarche.Web.Mcp;

/// <summary>Writes entries as the tools answer them: each with the words, their offsets in code points and the chain. Words of a report stand in properties called
/// <c>untrustedText</c> and nowhere else; what a report's rights forbid is not there.</summary>
internal sealed class ToolAnswer(Utf8JsonWriter json, IRecord record)
{
    /// <summary>The property that holds words of a report.</summary>
    public const string Untrusted = "untrustedText";

    private readonly Dictionary<string, Actor?> actors = new(StringComparer.Ordinal);

    public void Statement(Statement statement, string? review, ReportEntry report, FrozenText text) => json.Object(() =>
    {
        json.WriteString("id", statement.Id);
        json.WriteString("form", FormatNames.Of(statement.Form));
        Spans("words", statement.Content, text, report.Rights);
        Role("speaker", statement.Speaker, text, report.Rights);
        Roles("addressees", statement.Addressees, text, report.Rights);
        Roles("onTheWordOf", statement.Via.Select(source => source.Role), text, report.Rights);
        json.Text("saidAt", statement.Time?.Value);
        if (statement.Polarity is { } polarity) json.WriteString("polarity", FormatNames.Of(polarity));
        json.Text("review", review);
        json.Object("report", () => Report(report));
    });

    public void Act(ActEntry entry) => json.Object(() =>
    {
        var (act, rights) = (entry.Act, entry.Report.Rights);
        json.WriteString("id", act.Id);
        json.WriteString("act", FormatNames.Of(act.Name));
        json.WriteString("status", FormatNames.Of(act.Status));
        Roles("actors", act.Actors, entry.Text, rights);
        Roles("recipients", act.Recipients, entry.Text, rights);
        Spans("matter", act.Matter, entry.Text, rights);
        Spans("condition", act.Condition, entry.Text, rights);
        Spans("words", act.Evidence, entry.Text, rights);
        json.Text("time", act.Time?.Value);
        if (entry.Word is { } word) Role("onTheWordOf", word.Speaker, entry.Text, rights);
        json.Text("onStatement", act.OnWord);
        json.Text("review", entry.Review);
        json.Object("report", () => Report(entry.Report));
    });

    public void Report(ReportEntry report)
    {
        json.WriteString("id", report.Id);
        json.Text("outlet", report.Outlet);
        json.Text("published", report.Day);
        json.Text("language", report.Language);
        json.Text("address", Links.Web(report.Uri));
        if (report.Title is { Length: > 0 } title) json.Object("title", () => json.WriteString(Untrusted, title));
    }

    public void Actor(Actor actor)
    {
        json.WriteString("id", actor.Id);
        json.WriteString("type", FormatNames.Of(actor.Type));
        json.WriteString("nameDe", actor.NameDe);
        json.Text("nameEn", actor.NameEn);
        json.Text("country", actor.Country);
        json.Text("wikidata", actor.Wikidata);
    }

    public void Spans(string name, ImmutableArray<TextSpan> spans, FrozenText text, TextRights rights)
    {
        if (spans.IsDefaultOrEmpty) return;
        json.WriteStartArray(name);
        foreach (var span in spans)
            json.Object(() =>
            {
                var (start, end) = text.CodePoints.FromUtf16(span);
                json.WriteNumber("start", start);
                json.WriteNumber("end", end);
                if (rights != TextRights.None) json.WriteString(Untrusted, span.In(text.Value));
            });
        json.WriteEndArray();
    }

    private void Roles(string name, IEnumerable<Role> roles, FrozenText text, TextRights rights)
    {
        var known = roles.ToList();
        if (known.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var role in known) json.Object(() => Role(role, text, rights));
        json.WriteEndArray();
    }

    private void Role(string name, Role? role, FrozenText text, TextRights rights)
    {
        if (role is not null) json.Object(name, () => Role(role, text, rights));
    }

    private void Role(Role role, FrozenText text, TextRights rights)
    {
        json.Text("actor", role.Actor);
        if (Known(role.Actor) is { } actor) json.Object("name", () => json.WriteString(ActorIds.IsLocal(actor.Id) ? Untrusted : "de", actor.NameDe));
        json.Text("office", role.Office);
        Spans("words", role.Spans, text, rights);
    }

    private Actor? Known(string? id)
    {
        if (id is null) return null;
        if (!actors.TryGetValue(id, out var actor)) actors.Add(id, actor = record.FindActor(id));
        return actor;
    }
}
