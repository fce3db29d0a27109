using System.Text.Json;
using Demarche.Acts;
using Demarche.Exchanges;

namespace Demarche.Record.Details;

/// <summary>An exchange as the record keeps it, whole.</summary>
internal static class ExchangeDetails
{
    public static string Write(DetailsWriter to, Exchange exchange) => to.Entry(() =>
    {
        to.Text("id", exchange.Id);
        to.Label("title", exchange.Title);
        to.Texts("parties", exchange.Parties);
        to.Texts("reports", exchange.Reports);
        to.Text("first", exchange.First);
        to.Text("last", exchange.Last);
        to.Objects("issues", exchange.Issues, issue => Issue(to, issue));
        to.Objects("documents", exchange.Documents, document => Document(to, document));
        to.Objects("threads", exchange.Threads, thread => Thread(to, thread));
        to.Objects("positions", exchange.Positions, position => Position(to, position));
        to.Objects("help", exchange.Help, help => Help(to, help));
        to.Texts("acts", exchange.Acts);
    });

    public static Exchange Read(string details)
    {
        using var document = JsonDocument.Parse(details);
        var entry = document.RootElement;
        return new Exchange
        {
            Id = entry.Word("id"),
            Title = Label(entry, "title"),
            Parties = entry.Texts("parties"),
            Reports = entry.Texts("reports"),
            First = entry.Word("first"),
            Last = entry.Word("last"),
            Issues = entry.List("issues", issue => new Issue(issue.Word("id"), Label(issue, "proposition"), issue.Texts("terms"), issue.Texts("acts"))),
            Documents = entry.List("documents", Document),
            Threads = entry.List("threads", Thread),
            Positions = entry.List("positions", Position),
            Help = entry.List("help", Help),
            Acts = entry.Texts("acts"),
        };
    }

    private static void Issue(DetailsWriter to, Issue issue)
    {
        to.Text("id", issue.Id);
        to.Label("proposition", issue.Proposition);
        to.Texts("terms", issue.Terms);
        to.Texts("acts", issue.Acts);
    }

    private static void Document(DetailsWriter to, PassedDocument document)
    {
        to.Text("id", document.Id);
        to.Text("name", document.Name);
        to.Name<DocumentType>("type", document.Type);
        to.Texts("by", document.By);
        to.Texts("to", document.To);
        to.Text("deliveredBy", document.DeliveredBy);
        to.Texts("approvedBy", document.ApprovedBy);
        to.Text("time", document.Time);
        if (document.Confidential is { } confidential) to.Json.WriteBoolean("confidential", confidential);
        to.Texts("acts", document.Acts);
    }

    private static PassedDocument Document(JsonElement entry) => new(entry.Word("id"), entry.Word("name"), entry.Name<DocumentType>("type") ?? DocumentType.Other)
    {
        By = entry.Texts("by"),
        To = entry.Texts("to"),
        DeliveredBy = entry.Text("deliveredBy"),
        ApprovedBy = entry.Texts("approvedBy"),
        Time = entry.Text("time"),
        Confidential = entry.Object("confidential")?.GetBoolean(),
        Acts = entry.Texts("acts"),
    };

    private static void Thread(DetailsWriter to, ExchangeThread thread)
    {
        to.Text("id", thread.Id);
        to.Text("opening", thread.Opening);
        to.Texts("repeats", thread.Repeats);
        to.Texts("answers", thread.Answers);
        to.Name<ThreadProgress>("state", thread.State);
        to.Text("since", thread.Since);
        to.Text("issue", thread.Issue);
    }

    private static ExchangeThread Thread(JsonElement entry) => new(
        entry.Word("id"), entry.Word("opening"), entry.Texts("repeats"), entry.Texts("answers"), entry.Name<ThreadProgress>("state") ?? ThreadProgress.Open, entry.Word("since"), entry.Text("issue"));

    private static void Position(DetailsWriter to, Position position)
    {
        to.Text("id", position.Id);
        to.Text("issue", position.Issue);
        to.Text("actor", position.Actor);
        to.Name<Stance>("stance", position.Stance);
        to.Text("onWord", position.OnWord);
        to.Text("time", position.Time);
        to.Texts("acts", position.Acts);
        to.Text("last", position.Last);
        to.Json.WriteNumber("reports", position.Reports);
    }

    private static Position Position(JsonElement entry) => new(
        entry.Word("id"), entry.Word("issue"), entry.Word("actor"), entry.Name<Stance>("stance") ?? Stance.None, entry.Word("onWord"), entry.Word("time"),
        entry.Texts("acts"), entry.Word("last"), entry.Object("reports")?.GetInt32() ?? 0);

    private static void Help(DetailsWriter to, HelpEntry help)
    {
        to.Texts("who", help.Who);
        to.Texts("to", help.To);
        to.Text("what", help.What);
        to.Name<HelpStage>("stage", help.Stage);
        to.Text("time", help.Time);
        to.Text("onWord", help.OnWord);
        to.Texts("acts", help.Acts);
    }

    private static HelpEntry Help(JsonElement entry) => new(
        entry.Texts("who"), entry.Texts("to"), entry.Word("what"), entry.Name<HelpStage>("stage") ?? HelpStage.None, entry.Word("time"), entry.Word("onWord"), entry.Texts("acts"));

    private static void Label(this DetailsWriter to, string name, Label label)
    {
        to.Json.WriteStartObject(name);
        to.Text("de", label.De);
        to.Text("en", label.En);
        to.Json.WriteEndObject();
    }

    private static Label Label(JsonElement entry, string name) => entry.Object(name) is { } label ? new Label(label.Word("de"), label.Word("en")) : new Label("", "");

    // What is always there in what this version has written.
    private static string Word(this JsonElement entry, string name) => entry.Text(name) ?? "";
}
