using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Record;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>reports</c>: lists kept reports by day.</summary>
internal sealed class ReportsVerb : RecordVerb
{
    private readonly ListOptions list;

    public ReportsVerb(Labels labels)
        : base("reports", labels) => list = new ListOptions(this, labels);

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRead(parsed, session);
        var query = new ReportQuery { Outlet = list.Outlet(parsed), FromDay = list.Since(parsed), ToDay = list.Until(parsed), Words = list.Words(parsed) };
        SearchNews.Say(query.Words, session);
        var rows = new Sheet(session, Columns);
        var listing = new Listing<ReportEntry>(list.Limit(parsed), session);
        listing.Print((offset, limit) => record.Reports(query with { Offset = offset, Limit = limit }), report => rows.Add(
            report.Id, report.Day, report.Outlet, $"{report.Statements}", report.Title ?? report.Uri, report.Uri));
        rows.Close();
        listing.Close();
        return ExitCode.Done;
    }

    private static Column[] Columns =>
    [
        new("cli.column.report") { Fixed = true }, new("cli.column.day") { Fixed = true }, new("cli.column.outlet"),
        new("cli.column.statements") { Right = true }, new("cli.column.title"), new("cli.column.uri") { PlainOnly = true },
    ];
}
