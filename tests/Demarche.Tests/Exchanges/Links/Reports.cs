using System.Collections.Immutable;
using Demarche.Exchanges.Links;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Tests.Exchanges.Links;

/// <summary>Reports of a sentence or two, read and sketched.</summary>
internal static class Reports
{
    private static readonly Reader Reader = new();

    public static ReportSketch Sketch(string uri, string text, string day = "2022-01-27", string? outlet = null, string language = "de")
    {
        var read = Read(uri, text, day, outlet, language);
        return read.Sketch();
    }

    public static ReadReport Read(string uri, string text, string day = "2022-01-27", string? outlet = null, string language = "de")
    {
        var frozen = FrozenText.Freeze(text);
        return Reader.Read(new Report
        {
            Id = ReportId.Of(uri, frozen),
            Uri = uri,
            Text = frozen,
            Language = language,
            Published = new(day, PublishedBasis.Given, null),
            Metadata = ReportMetadata.Empty with { Outlet = outlet ?? uri },
        });
    }

    /// <summary>A report that is one statement of somebody, made by hand.</summary>
    public static ReportSketch Said(string uri, string words, string language, string speaker)
    {
        var frozen = FrozenText.Freeze(words + ".");
        var report = new Report { Id = ReportId.Of(uri, frozen), Uri = uri, Text = frozen, Language = language, Published = new("2022-01-27", PublishedBasis.Given, null) };
        ImmutableArray<TextSpan> content = [new(0, words.Length)];
        var said = new Statement { Id = StatementId.Of(report.Id, content, frozen, 1), Report = report.Id, Form = StatementForm.Indirect, Content = content, Speaker = new([], speaker) };
        return SketchMaker.Of(report, [said], []);
    }

    /// <summary>The links between statements of two reports of one day.</summary>
    public static IReadOnlyList<Link> Between(string one, string other) =>
        [.. ReportPair.Links(Sketch("one.txt", one), Sketch("other.txt", other)).Where(link => link.Members.All(member => member.Contains("-s", StringComparison.Ordinal)))];
}
