using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Exchanges.Links;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.RecordFormat;

/// <summary>What a writer leaves out.</summary>
/// <param name="WithoutText">No frozen text; spans keep their words. Where a report's rights allow an excerpt, that is so in any case; where
/// they allow nothing, its spans have no words either.</param>
/// <param name="Mentions">With every mention of actors, times and quantities in the running text.</param>
public sealed record RecordWriterOptions(bool WithoutText = false, bool Mentions = false);

/// <summary>Prints record format 1: JSON Lines in UTF-8 without BOM. One report is one complete block, written in one piece and flushed.
/// Offsets are code points; what is unknown or empty is left out. Not safe for use by several threads.</summary>
public sealed partial class RecordWriter(Stream output, RecordWriterOptions? options = null) : IDisposable
{
    /// <summary>The version of the record format.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly RecordWriterOptions options = options ?? new();
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);
    private readonly Utf8JsonWriter json = new(Stream.Null, Lines);
    private bool withoutWords;

    public void WriteHeader(string reader)
    {
        Line("header", () =>
        {
            json.WriteString("format", "demarche-record");
            json.WriteNumber("version", Version);
            json.WriteString("offsets", "codePoint");
            json.WriteString("generator", "demarche " + Product.Version);
            json.WriteString("reader", reader);
        });
        Flush();
    }

    /// <summary>A problem that belongs to no report.</summary>
    public void WriteProblem(Problem problem)
    {
        ProblemLine(problem);
        Flush();
    }

    /// <summary>One complete block: problems, report, every actor it refers to, statements and acts in text order, mentions.</summary>
    public void Write(ReadReport read)
    {
        ArgumentNullException.ThrowIfNull(read);
        withoutWords = read.Report.Metadata.Rights.Text == TextRights.None;
        foreach (var problem in read.Problems) ProblemLine(problem);
        ReportLine(read);
        foreach (var actor in options.Mentions ? read.Actors.AddRange(read.MentionedActors) : read.Actors) ActorLine(actor);
        foreach (var statement in read.Statements) StatementLine(statement, read.Report.Text);
        foreach (var act in read.Acts) ActLine(act, read.Report.Text);
        if (options.Mentions) Mentions(read);
        Flush();
    }

    /// <summary>One statement of a report by itself, for readers who ask for statements and not for whole blocks.</summary>
    public void WriteStatement(Statement statement, FrozenText text, TextRights rights)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(text);
        withoutWords = rights == TextRights.None;
        StatementLine(statement, text);
        Flush();
    }

    /// <summary>One act of a report by itself.</summary>
    public void WriteAct(Act act, FrozenText text, TextRights rights)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(text);
        withoutWords = rights == TextRights.None;
        ActLine(act, text);
        Flush();
    }

    /// <summary>One actor by himself.</summary>
    public void WriteActor(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ActorLine(actor);
        Flush();
    }

    /// <summary>What a person decided.</summary>
    public void WriteCorrection(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        Line("correction", () =>
        {
            json.WriteString("entry", correction.Entry);
            json.WriteString("field", correction.Field);
            Json("value", correction.Value);
            Json("was", correction.Was);
            json.WriteString("by", correction.By);
            json.WriteString("at", correction.At.UtcDateTime);
            Text("why", correction.Why);
        });
        Flush();
    }

    /// <summary>An entry that a newer reader no longer made.</summary>
    public void WriteRemoved(RemovedEntry removed)
    {
        ArgumentNullException.ThrowIfNull(removed);
        Line("removed", () =>
        {
            json.WriteString("id", removed.Id);
            Text("replacedBy", removed.ReplacedBy);
            Text("reader", removed.Reader);
        });
        Flush();
    }

    /// <summary>What two entries, reports or actors have to do with each other.</summary>
    /// <param name="link">The link.</param>
    /// <param name="withoutWords">Leaves out how each words it, where the rights of a report forbid its words.</param>
    public void WriteLink(Link link, bool withoutWords = false)
    {
        ArgumentNullException.ThrowIfNull(link);
        Line("link", () =>
        {
            json.WriteString("id", link.Id);
            json.WriteString("type", FormatNames.Of(link.Type));
            json.WriteString("certainty", FormatNames.Of(link.Certainty));
            Texts("members", link.Members);
            List("differs", withoutWords ? link.Differs.RemoveAll(difference => difference.Field is "wording" or "items") : link.Differs, difference =>
            {
                json.WriteStartObject();
                json.WriteString("field", difference.Field);
                Texts("values", difference.Values);
                json.WriteEndObject();
            });
            List("reasons", link.Reasons, reason =>
            {
                json.WriteStartObject();
                json.WriteString("name", reason.Name);
                if (reason.Value.Length > 0) json.WriteString("value", reason.Value);
                json.WriteEndObject();
            });
        });
        Flush();
    }

    public void Dispose() => json.Dispose();

    private void Flush()
    {
        output.Write(buffer.WrittenSpan);
        output.Flush();
        if (buffer.Capacity > 1 << 22) buffer.Clear();
        else buffer.ResetWrittenCount();
    }

    private void Line(string kind, Action properties)
    {
        json.Reset(buffer);
        json.WriteStartObject();
        json.WriteString("kind", kind);
        properties();
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
    }

    private void ProblemLine(Problem problem) => Line("problem", () =>
    {
        Text("source", problem.Report is null ? problem.Source : null);
        Text("report", problem.Report);
        if (problem.Line is { } line) json.WriteNumber("line", line);
        Text("code", problem.Code);
        Text("message", problem.Message);
    });

    private void ReportLine(ReadReport read) => Line("report", () =>
    {
        var (report, metadata) = (read.Report, read.Report.Metadata);
        Text("id", report.Id);
        json.WriteString("uri", report.Uri);
        Text("title", metadata.Title);
        Text("outlet", metadata.Outlet);
        Text("author", metadata.Author);
        Texts("credits", metadata.Credits);
        Text("language", report.Language);
        Text("genre", metadata.Genre);
        Text("published", report.Published?.Value);
        if (report.Published is { } published) json.WriteString("publishedBasis", FormatNames.Of(published.Basis));
        Text("zone", report.Published?.Zone ?? metadata.Zone);
        Text("updated", metadata.Updated);
        Text("retrieved", metadata.Retrieved);
        Text("canonical", metadata.Canonical);
        Rights(metadata.Rights);
        Text("embargo", metadata.Embargo);
        Text("status", metadata.Status);
        Text("supersedes", metadata.Supersedes);
        Text("translatedFrom", metadata.TranslatedFrom);
        if (!options.WithoutText && metadata.Rights.Text == TextRights.Keep) json.WriteString("text", report.Text.Value);
        json.WriteString("sha256", report.Text.Sha256);
        Text("sourceSha256", report.SourceSha256);
        json.WriteNumber("length", report.Text.CodePoints.Length);
        Parts(report);
        Source(report);
        Text("reader", read.Reader);
    });

    private void Rights(ReportRights rights)
    {
        if (rights == ReportRights.Free) return;
        json.WriteStartObject("rights");
        Text("terms", rights.Terms);
        json.WriteString("text", FormatNames.Of(rights.Text));
        json.WriteEndObject();
    }

    private void Parts(Report report) => List("parts", report.Parts, part =>
    {
        json.WriteStartObject();
        json.WriteString("role", FormatNames.Of(part.Role));
        Offsets(part.Span, report.Text);
        json.WriteEndObject();
    });

    // Each run is [start, end, from, to]: code points of the text, bytes of what was received.
    private void Source(Report report)
    {
        if (report.Source is not { } source) return;
        json.WriteStartObject("source");
        json.WriteString("charset", source.Charset);
        List("runs", source.Runs, run =>
        {
            json.WriteStartArray();
            foreach (var offset in (ReadOnlySpan<int>)[report.Text.CodePoints.FromUtf16(run.Text.Start), report.Text.CodePoints.FromUtf16(run.Text.End), run.Start, run.End]) json.WriteNumberValue(offset);
            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    private void ActorLine(Actor actor) => Line("actor", () => Properties(actor));

    private void Properties(Actor actor)
    {
        Text("id", actor.Id);
        Text("type", FormatNames.Of(actor.Type));
        json.WriteStartObject("name");
        Text("de", actor.NameDe);
        Text("en", actor.NameEn);
        json.WriteEndObject();
        Text("country", actor.Country);
        Text("code", actor.Code);
        Text("wikidata", actor.Wikidata);
        Text("of", actor.Of);
        Texts("members", actor.Members);
    }

    private void StatementLine(Statement statement, FrozenText text) => Line("statement", () =>
    {
        Text("id", statement.Id);
        Text("report", statement.Report);
        json.WriteString("form", FormatNames.Of(statement.Form));
        Name("medium", statement.Medium);
        Spans("content", statement.Content, text);
        Spans("cue", statement.Cue, text);
        Spans("frame", statement.Frame, text);
        RoleValue("speaker", statement.Speaker, text);
        List("addressees", statement.Addressees, role => RoleObject(role, text));
        List("via", statement.Via, source => RoleObject(source.Role, text, source));
        if (statement.Occasion is { } occasion) Occasion(occasion, text);
        if (statement.Time is { } time) Time(time, text);
        RoleValue("place", statement.Place, text);
        Name("polarity", statement.Polarity);
        Spans("hedge", statement.Hedge, text);
        if (statement.Translated) json.WriteBoolean("translated", true);
        Text("within", statement.Within);
        json.WriteString("origin", FormatNames.Of(statement.Origin));
        Text("rule", statement.Rule);
    });

    private void Occasion(Occasion occasion, FrozenText text)
    {
        json.WriteStartObject("occasion");
        Spans("spans", occasion.Spans, text);
        json.WriteString("type", FormatNames.Of(occasion.Type));
        json.WriteEndObject();
    }

    private void Time(TimeReference time, FrozenText text)
    {
        json.WriteStartObject("time");
        Text("value", time.Value);
        Text("basis", time.Basis);
        Spans("spans", time.Spans, text);
        json.WriteEndObject();
    }

    private void RoleValue(string name, Role? role, FrozenText text)
    {
        if (role is null) return;
        json.WritePropertyName(name);
        RoleObject(role, text);
    }

    private void RoleObject(Role role, FrozenText text, Source? source = null)
    {
        json.WriteStartObject();
        Spans("spans", role.Spans, text);
        Text("actor", role.Actor);
        Text("office", role.Office);
        if (source is not null)
        {
            Spans("cue", source.Cue, text);
            Spans("frame", source.Frame, text);
        }

        json.WriteEndObject();
    }

    private void Spans(string name, ImmutableArray<TextSpan> spans, FrozenText text) => List(name, spans, span =>
    {
        json.WriteStartObject();
        Offsets(span, text);
        if (!withoutWords) json.WriteString("text", span.In(text.Value));
        json.WriteEndObject();
    });

    private void Offsets(TextSpan span, FrozenText text)
    {
        var (start, end) = text.CodePoints.FromUtf16(span);
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
    }

    private void List<T>(string name, ImmutableArray<T> values, Action<T> write)
    {
        if (values.IsDefaultOrEmpty) return;
        json.WriteStartArray(name);
        foreach (var value in values) write(value);
        json.WriteEndArray();
    }

    private void Texts(string name, ImmutableArray<string> values) => List(name, values, json.WriteStringValue);

    private void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }

    private void Json(string name, string? value)
    {
        if (value is null) return;
        json.WritePropertyName(name);
        json.WriteRawValue(value);
    }

    private void Name<T>(string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known) json.WriteString(name, FormatNames.Of(known));
    }
}
