using Demarche.Exchanges;

namespace Demarche.RecordFormat;

/// <content>The lines of exchanges, which stand behind all blocks.</content>
public sealed partial class RecordWriter
{
    /// <summary>An exchange and what is in it: issues, documents, threads, positions.</summary>
    public void WriteExchange(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        Line("exchange", () =>
        {
            json.WriteString("id", exchange.Id);
            Label("title", exchange.Title);
            Texts("parties", exchange.Parties);
            Texts("acts", exchange.Acts);
        });
        foreach (var issue in exchange.Issues) IssueLine(issue, exchange.Id);
        foreach (var document in exchange.Documents) DocumentLine(document, exchange.Id);
        foreach (var thread in exchange.Threads) ThreadLine(thread, exchange.Id);
        foreach (var position in exchange.Positions) PositionLine(position, exchange.Id);
        Flush();
    }

    private void IssueLine(Issue issue, string exchange) => Line("issue", () =>
    {
        json.WriteString("id", issue.Id);
        json.WriteString("exchange", exchange);
        Label("proposition", issue.Proposition);
        Texts("terms", issue.Terms);
        Texts("acts", issue.Acts);
    });

    private void DocumentLine(PassedDocument document, string exchange) => Line("document", () =>
    {
        json.WriteString("id", document.Id);
        json.WriteString("exchange", exchange);
        Text("name", document.Name);
        json.WriteString("type", FormatNames.Of(document.Type));
        Texts("by", document.By);
        Texts("to", document.To);
        Text("deliveredBy", document.DeliveredBy);
        Texts("approvedBy", document.ApprovedBy);
        Text("time", document.Time);
        if (document.Confidential is { } confidential) json.WriteBoolean("confidential", confidential);
        Texts("acts", document.Acts);
    });

    private void ThreadLine(ExchangeThread thread, string exchange) => Line("thread", () =>
    {
        json.WriteString("id", thread.Id);
        json.WriteString("exchange", exchange);
        Text("issue", thread.Issue);
        json.WriteString("opening", thread.Opening);
        Texts("repeats", thread.Repeats);
        Texts("answers", thread.Answers);
        json.WriteString("state", FormatNames.Of(thread.State));
        Text("since", thread.Since);
    });

    private void PositionLine(Position position, string exchange) => Line("position", () =>
    {
        json.WriteString("id", position.Id);
        json.WriteString("exchange", exchange);
        json.WriteString("issue", position.Issue);
        json.WriteString("actor", position.Actor);
        json.WriteString("stance", FormatNames.Of(position.Stance));
        json.WriteString("onWord", position.OnWord);
        Text("time", position.Time);
        Texts("acts", position.Acts);
    });

    private void Label(string name, Label label)
    {
        json.WriteStartObject(name);
        Text("de", label.De);
        Text("en", label.En);
        json.WriteEndObject();
    }
}
