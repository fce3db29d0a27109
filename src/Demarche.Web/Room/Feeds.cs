using Demarche.Record;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Demarche.Web.Room;

/// <summary>The feeds: of every list its newest entries, with the choices of the list.</summary>
internal static class Feeds
{
    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapGet("/" + AtomFeed.Name, Statements);
        room.MapGet("/acts/" + AtomFeed.Name, Acts);
        room.MapGet("/reports/" + AtomFeed.Name, Reports);
        room.MapGet("/exchanges/" + AtomFeed.Name, Exchanges);
        room.MapGet("/exchanges/{id}/" + AtomFeed.Name, Exchange);
    }

    private static IResult Statements(IRecord record, RoomVisit visit, HttpRequest request) =>
        AtomFeed.Of(visit.Chosen("q") ?? visit.Say["room.statements"], record.Statements(Asked.Statements(visit, AtomFeed.Most) with { Offset = 0 }).Items.Select(entry => FeedEntry.Of(entry, visit.Say)), visit, request);

    private static IResult Acts(IRecord record, RoomVisit visit, HttpRequest request) =>
        AtomFeed.Of(visit.Chosen("q") ?? visit.Say["room.acts"], record.Acts(Asked.Acts(visit, AtomFeed.Most) with { Offset = 0 }).Items.Select(entry => FeedEntry.Of(entry, visit.Say)), visit, request);

    private static IResult Reports(IRecord record, RoomVisit visit, HttpRequest request) =>
        AtomFeed.Of(visit.Chosen("q") ?? visit.Say["room.reports"], record.Reports(Asked.Reports(visit, AtomFeed.Most) with { Offset = 0 }).Items.Select(FeedEntry.Of), visit, request);

    private static IResult Exchanges(IRecord record, RoomVisit visit, HttpRequest request, ExchangeKeeping keeping)
    {
        keeping.Visit();
        var entries = from exchange in record.Exchanges(Asked.Exchanges(visit, AtomFeed.Most) with { Offset = 0 }).Items
                      let newest = exchange.Reports.IsEmpty ? null : record.FindEntry(exchange.Reports[^1])
                      where newest is not null
                      select FeedEntry.Of(exchange, newest, visit.Say);
        return AtomFeed.Of(visit.Say["room.exchanges"], entries, visit, request);
    }

    // What was told last comes first.
    private static IResult Exchange(string id, IRecord record, RoomVisit visit, HttpRequest request) => record.FindExchange(id) is { } found
        ? AtomFeed.Of(found.Title.In(visit.Say.Language), record.ActsOf(found.Acts.Reverse().Take(AtomFeed.Most)).Select(entry => FeedEntry.Of(entry, visit.Say)), visit, request)
        : RoomPages.Missing();
}
