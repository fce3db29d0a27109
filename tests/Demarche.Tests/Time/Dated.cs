using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Tests.Time;

/// <summary>Reports of a certain day.</summary>
internal static class Dated
{
    private static readonly Reader Reader = new();

    public static ReadReport Read(string text, string? published = null, params ReadOnlySpan<ReportPart> parts) =>
        Reader.Read(Report(text, published is null ? null : new PublicationDay(published, PublishedBasis.Given), parts));

    public static ReadReport ReadIn(string language, string text, string? published) =>
        Reader.Read(Report(text, published is null ? null : new PublicationDay(published, PublishedBasis.Given)) with { Language = language });

    public static Report Report(string text, PublicationDay? published, params ReadOnlySpan<ReportPart> parts)
    {
        var frozen = FrozenText.Freeze(text);
        return new Report { Id = ReportId.Of("", frozen), Uri = "", Text = frozen, Language = "de", Published = published, Parts = [.. parts] };
    }

    /// <summary>What was found: words, TIMEX3, EDTF with its basis, range.</summary>
    public static string Times(ReadReport read) => string.Join('\n', read.Times.Select(time =>
        $"{time.Span.In(read.Report.Text.Value)} | {time.Timex.TypeName} {time.Timex.Value} | {(time.Value is null ? "-" : $"{time.Value} {FormatNames.Of(time.Basis!.Value)}")}{(time.Range is null ? "" : " | " + time.Range)}"));

    /// <summary>What was found: words, number with unit and bound, what is counted.</summary>
    public static string Quantities(ReadReport read) => string.Join('\n', read.Quantities.Select(quantity =>
    {
        var text = read.Report.Text.Value;
        FormattableString number = quantity.Value is { } value ? (FormattableString)$"{value}" : $"{quantity.Min}..{quantity.Max}";
        string?[] parts = [FormattableString.Invariant(number), quantity.Unit, quantity.Bound is { } bound ? FormatNames.Of(bound) : null, quantity.About ? "about" : null];
        return $"{quantity.Span.In(text)} | {string.Join(' ', parts.Where(part => part is not null))} | {(quantity.Of is { } of ? of.In(text) : "-")}";
    }));
}
