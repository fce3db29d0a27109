using System.Collections.Immutable;
using System.Globalization;
using Demarche.Actors;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Web.Exports.Tables;

/// <summary>The statements of a record as rows of a table, one a statement, with people's edits applied. The columns are part of the public
/// contract (docs/cli.md): new ones join at the end.</summary>
public static class StatementTable
{
    /// <summary>The heading row.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "statement", "report", "uri", "title", "outlet", "day", "form", "medium", "speaker", "speaker_name", "speaker_words", "office",
        "addressees", "via", "content", "cue", "frame", "start", "end", "polarity", "translated", "within", "review", "origin", "rule", "reader",
    ];

    /// <summary>One row for each of some statements of a report. Where the rights forbid it, no words of the report stand in it.</summary>
    public static IEnumerable<string?[]> Rows(KeptReport kept, IEnumerable<KeptStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var names = kept.Read.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        return statements.Select(statement => Row(kept, statement, names));
    }

    private static string?[] Row(KeptReport kept, KeptStatement entry, Dictionary<string, Actor> names)
    {
        var (statement, report) = (entry.Statement, kept.Read.Report);
        string Words(ImmutableArray<TextSpan> spans) =>
            report.Metadata.Rights.Text == TextRights.None ? "" : StatementWords.Join(spans, report.Text);
        var (first, last) = (report.Text.CodePoints.FromUtf16(statement.Content[0]), report.Text.CodePoints.FromUtf16(statement.Content[^1]));
        return
        [
            statement.Id, report.Id, report.Uri, report.Metadata.Title, report.Metadata.Outlet, kept.Entry.Day, FormatNames.Of(statement.Form),
            statement.Medium is { } medium ? FormatNames.Of(medium) : null, statement.Speaker?.Actor, Name(statement.Speaker?.Actor, names),
            Words(statement.Speaker?.Spans ?? []), statement.Speaker?.Office, Actors(statement.Addressees),
            Actors(statement.Via.Select(source => source.Role)), Words(statement.Content), Words(statement.Cue), Words(statement.Frame),
            Number(first.Start), Number(last.End), statement.Polarity is { } polarity ? FormatNames.Of(polarity) : null,
            statement.Translated ? "true" : null, statement.Within, entry.Review, FormatNames.Of(statement.Origin), statement.Rule, entry.Reader,
        ];
    }

    private static string? Name(string? actor, Dictionary<string, Actor> names) =>
        actor is not null && names.TryGetValue(actor, out var known) ? known.NameDe : null;

    private static string Actors(IEnumerable<Role> roles) => string.Join(' ', roles.Select(role => role.Actor).OfType<string>());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
