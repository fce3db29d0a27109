using System.Collections.Immutable;
using System.Globalization;
using Demarche.Actors;
using Demarche.Quantities;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Web.Exports.Tables;

/// <summary>Acts as rows of a table, with people's edits applied. The columns are part of the public contract (docs/cli.md): new ones join at the end.</summary>
public static class ActTableRows
{
    /// <summary>The heading row.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "act", "report", "uri", "title", "outlet", "day", "name", "qualifier", "plover", "cameo", "actors", "actors_words", "recipients", "recipients_words", "matter", "items",
        "condition", "time", "place", "status", "word", "word_speaker", "evidence", "start", "end", "review", "origin", "rule",
    ];

    public static string?[] Row(ActEntry entry)
    {
        var (act, report, words) = (entry.Act, entry.Report, new ActWords(entry, Labels.German));
        string Spoken(ImmutableArray<Role> roles) => string.Join(" ; ", roles.Select(role => words.Words(role.Spans)));
        return
        [
            act.Id, report.Id, report.Uri, report.Title, report.Outlet, report.Day, FormatNames.Of(act.Name), act.Code.Qualifier, act.Code.Plover, act.Code.Cameo,
            Ids(act.Actors), Spoken(act.Actors), Ids(act.Recipients), Spoken(act.Recipients), words.Matter, string.Join(" ; ", act.Items.Select(item => Item(item, words))), words.Condition,
            act.Time?.Value, act.Place?.Actor, FormatNames.Of(act.Status), act.OnWord, entry.Word?.Speaker?.Actor, words.Evidence,
            Number(entry.Text.CodePoints.FromUtf16(act.Evidence[0].Start)), Number(entry.Text.CodePoints.FromUtf16(act.Evidence[^1].End)), entry.Review, FormatNames.Of(act.Origin), act.Rule,
        ];
    }

    private static string Item(Quantity item, ActWords words)
    {
        var number = item.Value is { } value ? Number(value) : $"{Number(item.Min)}–{Number(item.Max)}";
        return string.Join(' ', new[] { item.Bound is { } bound ? FormatNames.Of(bound) : "", number, item.Unit ?? "", item.Of is { } of ? words.Words([of]) : "" }.Where(part => part.Length > 0));
    }

    private static string Ids(ImmutableArray<Role> roles) => string.Join(' ', roles.Select(role => role.Actor).OfType<string>());

    private static string Number(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
