using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Record;
using Demarche.Wording;
using Spectre.Console;

namespace Demarche.Cli.Verbs;

/// <summary><c>search WORDS</c>: finds words in the texts of kept reports and shows them in context.</summary>
internal sealed class SearchVerb : RecordVerb
{
    private readonly Argument<string[]> words;
    private readonly ListOptions list;

    public SearchVerb(Labels labels)
        : base("search", labels)
    {
        words = Words("words", ArgumentArity.OneOrMore);
        list = new ListOptions(this, labels, withWords: false);
    }

    /// <summary><c>-word</c> asks for texts without the word.</summary>
    public override bool TakesDashedWords => true;

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRead(parsed, session);
        var query = new SearchQuery(string.Join(' ', parsed.GetValue(words)!))
        {
            Outlet = list.Outlet(parsed),
            FromDay = list.Since(parsed),
            ToDay = list.Until(parsed),
        };
        SearchNews.Say(query.Words, session);
        var listing = new Listing<SearchHit>(list.Limit(parsed), session);
        listing.Print((offset, limit) => record.Search(query with { Offset = offset, Limit = limit }), hit => Print(hit, session));
        listing.Close();
        return ExitCode.Done;
    }

    private static void Print(SearchHit hit, Session session)
    {
        if (session.Surroundings.OutputIsTerminal) Show(hit, session);
        else Write(hit, session);
    }

    // One line a passage: report, day, outlet, title, the words in context.
    private static void Write(SearchHit hit, Session session)
    {
        var rows = new Sheet(session, new("cli.column.report"), new("cli.column.day"), new("cli.column.outlet"), new("cli.column.title"), new("cli.column.content"));
        foreach (var passage in hit.Passages)
            rows.Add(hit.Report.Id, hit.Report.Day, hit.Report.Outlet, hit.Report.Title, passage.Context.In(hit.Text.Value).ToString());
    }

    private static void Show(SearchHit hit, Session session)
    {
        session.Out.Flush();
        var screen = Screen.Of(session);
        var place = string.Join(", ", new[] { hit.Report.Outlet, hit.Report.Day, hit.Report.Id }.OfType<string>().Where(word => word.Length > 0));
        screen.MarkupLine($"[bold]{Safe(hit.Report.Title ?? hit.Report.Uri)}[/] [grey]({Safe(place)})[/]");
        foreach (var passage in hit.Passages) screen.Write(new Padder(new Markup(Marked(passage, hit.Text.Value)), new Padding(2, 0, 0, 0)));
        screen.WriteLine();
    }

    private static string Marked(Passage passage, string text)
    {
        var line = new System.Text.StringBuilder();
        var at = passage.Context.Start;
        foreach (var match in passage.Matches)
        {
            line.Append(Safe(text[at..match.Start])).Append("[yellow]").Append(Safe(match.In(text).ToString())).Append("[/]");
            at = match.End;
        }

        return line.Append(Safe(text[at..passage.Context.End])).ToString();
    }

    private static string Safe(string foreign) => Markup.Escape(Plain.Line(foreign));
}
