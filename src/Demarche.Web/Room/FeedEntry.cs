using Demarche.Exchanges;
using Demarche.Record;
using Demarche.Reports;
using Demarche.Web.Dossiers;
using Demarche.Web.Exports.Tables;
using Demarche.Wording;

namespace Demarche.Web.Room;

/// <summary>One entry of a feed. No words of a report stand in it where its rights forbid them.</summary>
/// <param name="Id">The id in the record.</param>
/// <param name="Updated">When its report was kept.</param>
/// <param name="Address">Where it stands, from the root of the room.</param>
/// <param name="Words">Its words; empty where there are none to show.</param>
/// <param name="Author">The outlet.</param>
internal sealed record FeedEntry(string Id, string Title, DateTimeOffset Updated, string Address, string Words, string Author)
{
    private const int LongestTitle = 120;

    public static FeedEntry Of(StatementEntry entry, Labels say)
    {
        var words = entry.Report.Rights == TextRights.None ? "" : string.Join(" … ", entry.Statement.Content.Select(span => span.In(entry.Text.Value).ToString()));
        var title = entry.Speaker is { } speaker ? $"{speaker.Name(say.Language)}: {Short(words)}" : words.Length > 0 ? Short(words) : entry.Statement.Id;
        return new(entry.Statement.Id, title, entry.Report.KeptAt, RoomVisit.StatementAddress(entry.Report.Id, entry.Statement.Id), words, Outlet(entry.Report));
    }

    public static FeedEntry Of(ActEntry entry, Labels say)
    {
        var words = new ActWords(entry, say);
        var title = $"{(words.Actors.Length > 0 ? words.Actors : say["room.act.nobody"])}: {words.Name}{(words.Recipients.Length > 0 ? " → " + words.Recipients : "")}";
        return new(entry.Act.Id, Short(title), entry.Report.KeptAt, RoomVisit.ActAddress(entry.Report.Id, entry.Act.Id), words.Evidence, Outlet(entry.Report));
    }

    public static FeedEntry Of(ReportEntry report) => new(report.Id, Short(report.Title ?? report.Uri), report.KeptAt, RoomVisit.ReportAddress(report.Id), "", Outlet(report));

    /// <param name="exchange">The exchange.</param>
    /// <param name="newest">The newest of its reports.</param>
    /// <param name="say">The reader's language.</param>
    public static FeedEntry Of(Exchange exchange, ReportEntry newest, Labels say) =>
        new(exchange.Id, exchange.Title.In(say.Language), newest.KeptAt, RoomVisit.ExchangeAddress(exchange.Id), newest.Title ?? newest.Uri, Outlet(newest));

    private static string Outlet(ReportEntry report) => report.Outlet ?? report.Uri;

    private static string Short(string words) => words.Length <= LongestTitle ? words : words[..WordEdges.Before(words, LongestTitle, 0)] + " …";
}
