using System.CommandLine;
using Demarche.Cli.Explaining;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Web.Exports.Tables;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>statements</c>: lists kept statements by day, report and place in the text.</summary>
internal sealed class StatementsVerb : RecordVerb
{
    // Columns from which on a table has room for the rule.
    private const int WideEnough = 110;

    private readonly ListOptions list;
    private readonly ValueOption actor;
    private readonly ValueOption form;
    private readonly StatementOptions narrower;

    public StatementsVerb(Labels labels)
        : base("statements", labels)
    {
        actor = Value("actor", "actor");
        form = Choice("form", [.. Enum.GetValues<StatementForm>().Select(FormatNames.Of)]);
        narrower = new StatementOptions(this, labels);
        list = new ListOptions(this, labels);
    }

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRead(parsed, session);
        var query = Query(parsed, record, session);
        SearchNews.Say(query.Words, session);
        var rows = new Sheet(session, Columns(session));
        var listing = new Listing<StatementEntry>(list.Limit(parsed), session);
        listing.Print((offset, limit) => record.Statements(query with { Offset = offset, Limit = limit }), entry => Add(rows, entry, session));
        rows.Close();
        listing.Close();
        return ExitCode.Done;
    }

    private static Column[] Columns(Session session) =>
    [
        new("cli.column.day") { Fixed = true }, new("cli.column.outlet"), new("cli.column.speaker"), new("cli.column.form"),
        new("cli.column.content"), new("cli.column.actor") { PlainOnly = true }, new("cli.column.statement") { PlainOnly = true },
        new("cli.column.rule") { PlainOnly = session.Surroundings.Width < WideEnough }, new("cli.column.right") { PlainOnly = true },
    ];

    private StatementQuery Query(ParseResult parsed, IRecord record, Session session) => narrower.Of(parsed, new()
    {
        Actor = parsed.GetValue(actor) is { } asked ? ActorChoice.Find(asked, record, session) : null,
        Form = FormatNames.Parse<StatementForm>(parsed.GetValue(form)),
        FromDay = list.Since(parsed),
        ToDay = list.Until(parsed),
        Words = list.Words(parsed),
        Outlet = list.Outlet(parsed),
    });

    private static void Add(Sheet rows, StatementEntry entry, Session session)
    {
        var (statement, terminal) = (entry.Statement, session.Surroundings.OutputIsTerminal);
        var (form, language) = (FormatNames.Of(statement.Form), Language.ReadingLanguage.Of(entry.Report.Language ?? Language.ReadingLanguage.German.Code));
        rows.Add(
            entry.Report.Day,
            entry.Report.Outlet,
            StatementWords.Speaker(statement, entry.Speaker, entry.Text, session.Labels),
            terminal ? session.Labels["form." + form] : form,
            StatementWords.Content(statement, entry.Text),
            statement.Speaker?.Actor,
            statement.Id,
            statement.Rule is { } rule && terminal ? $"{rule}: {RuleWords.Figure(language, rule, session.Labels)}" : statement.Rule,
            RuleWords.Share(language, statement.Rule));
    }
}
