using Demarche.Exchanges.Links;
using Demarche.Record;
using Demarche.Web.Api;
using Demarche.Web.Exports;
using Demarche.Web.Room.Correcting;
using Demarche.Web.Room.Intake;
using Demarche.Web.Room.Pages;
using Demarche.Web.Room.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Demarche.Web.Room;

/// <summary>Which address shows which page.</summary>
internal static class RoomPages
{
    private const int MostRelated = 8;

    public static void Map(IEndpointRouteBuilder routes)
    {
        // The description is of the interface for programs.
        var room = routes.MapGroup("").ExcludeFromDescription();
        room.MapGet("/", Statements);
        room.MapGet("/reports", Reports);
        room.MapGet("/reports/{id}", Report);
        Feeds.Map(room);
        room.MapGet("/statements/{id}", Statement);
        room.MapGet("/statements/{id}/citation.json", Citation.Csl);
        room.MapGet("/statements/{id}/citation.ris", Citation.Ris);
        room.MapPost("/statements/{id}", Deciding.DecideStatement);
        room.MapPost("/reports/{id}/statements", Deciding.AddStatement);
        room.MapGet("/compare", Compare);
        room.MapGet("/exchanges", Exchanges);
        room.MapGet("/exchanges/{id}", Exchange);
        room.MapGet("/acts", Acts);
        room.MapGet("/acts/{id}", Act);
        room.MapPost("/acts/{id}", Deciding.DecideAct);
        room.MapPost("/reports/{id}/acts", Deciding.AddAct);
        Giving.Map(room);
        room.MapPost("/reports/{id}/review", Deciding.Review);
        ExportEndpoint.MapForReaders(room);
        room.MapPost("/person", Deciding.Introduce);
        room.MapGet("/actors", Actors);
        room.MapGet("/actors/{**id}", Actor);
        room.MapGet("/assets/{hash}/{name}", RoomAssets.Serve);
        room.MapFallback(Missing);
    }

    private static RazorComponentResult<StatementsPage> Statements(IRecord record, RoomVisit visit, RoomOptions options) =>
        Page<StatementsPage>(new { View = new StatementListView(Asked.Statements(visit, options.PageSize), record), Size = options.PageSize });

    private static RazorComponentResult Compare(IRecord record, RoomVisit visit) =>
        visit.Chosen("one") is { } one && visit.Chosen("other") is { } other && record.Find(one) is { } mine && record.Find(other) is { } its
            ? Page<ComparePage>(new { Comparison = ReportComparison.Of(ExportedReport.Of(mine, false).AsRead(), ExportedReport.Of(its, false).AsRead()) })
            : Missing();

    // A visit takes in some of the reports that came; many are taken in bit by bit, meanwhile.
    private static RazorComponentResult<ExchangesPage> Exchanges(IRecord record, RoomVisit visit, RoomOptions options, ExchangeKeeping keeping)
    {
        keeping.Visit();
        return Page<ExchangesPage>(new { Exchanges = record.Exchanges(Asked.Exchanges(visit, options.PageSize)), Behind = record.HasUnexchanged, Record = record, Size = options.PageSize });
    }

    private static RazorComponentResult Exchange(string id, IRecord record) =>
        record.FindExchange(id) is { } found ? Page<ExchangePage>(new { View = new ExchangeView(found, record), Behind = record.HasUnexchanged }) : Missing();

    private static RazorComponentResult<ActsPage> Acts(IRecord record, RoomVisit visit, RoomOptions options)
    {
        var query = Asked.Acts(visit, options.PageSize);
        var (acts, facets) = record.ActsWithFacets(query);
        return Page<ActsPage>(new { Acts = acts, Facets = facets, Record = record, Size = options.PageSize });
    }

    private static IResult Act(string id, IRecord record) => record.FindAct(id) is { } kept ? Results.Redirect(RoomVisit.ActAddress(kept.Act.Report, id)) : Missing();

    private static RazorComponentResult<ReportsPage> Reports(IRecord record, RoomVisit visit, RoomOptions options) =>
        Page<ReportsPage>(new { Reports = record.Reports(Asked.Reports(visit, options.PageSize)), Size = options.PageSize });

    private static RazorComponentResult Report(string id, IRecord record) =>
        record.Find(id) is { } kept ? Shown(kept, record, StatusCodes.Status200OK) : Missing();

    /// <summary>The page of a report; also in answer to a form of it that is not right yet.</summary>
    internal static RazorComponentResult<ReportPage> Shown(KeptReport kept, IRecord record, int status) =>
        new(new { View = ReportView.Of(kept), Related = Related(kept.Entry.Id, record) }) { StatusCode = status };

    // Reports that tell the same story, or are copies or versions of this one.
    private static List<(Link Link, ReportEntry Report)> Related(string id, IRecord record) =>
    [
        .. record.LinksOf(id).Where(kept => kept.Link.Type is LinkType.SameStory or LinkType.Copy or LinkType.Version).Take(MostRelated)
            .Select(kept => (kept.Link, record.FindEntry(kept.One == id ? kept.Other : kept.One)!)).Where(pair => pair.Item2 is not null),
    ];

    /// <summary>A statement's own address, to be cited: it stands in its report.</summary>
    private static IResult Statement(string id, IRecord record) =>
        record.FindStatement(id) is { } kept ? Results.Redirect(RoomVisit.StatementAddress(kept.Statement.Report, id)) : Missing();

    private static RazorComponentResult<ActorsPage> Actors(IRecord record, RoomVisit visit, RoomOptions options) => Page<ActorsPage>(new
    {
        Actors = record.Actors(new ActorQuery { Offices = visit.Chosen("show") == "offices", WithOffices = true, Offset = Asked.Offset(visit, options.PageSize), Limit = options.PageSize }),
        Size = options.PageSize,
    });

    private static RazorComponentResult Actor(string id, IRecord record, RoomVisit visit, RoomOptions options)
    {
        if (record.FindActor(id) is not { } actor) return Missing();
        var query = Asked.Statements(visit, options.PageSize) with { Actor = actor.Id };
        return Page<ActorPage>(new { Actor = actor, Positions = visit.Chosen("show") == "positions" ? Positions(actor.Id, record) : null, View = new StatementListView(query, record), Size = options.PageSize });
    }

    private static List<(Demarche.Exchanges.Exchange Exchange, Demarche.Exchanges.Issue Issue, IReadOnlyList<Demarche.Exchanges.Position> Positions)> Positions(string actor, IRecord record) =>
    [
        .. from exchange in ExchangeKeeping.All(new ExchangeQuery { Standing = actor }, record)
           from issue in exchange.Issues
           let own = exchange.Positions.Where(position => position.Issue == issue.Id && position.Actor == actor).OrderBy(position => position.Time, StringComparer.Ordinal).ToList()
           where own.Count > 0
           select (exchange, issue, (IReadOnlyList<Demarche.Exchanges.Position>)own),
    ];

    internal static RazorComponentResult<MissingPage> Missing() => new() { StatusCode = StatusCodes.Status404NotFound };

    private static RazorComponentResult<T> Page<T>(object view)
        where T : Microsoft.AspNetCore.Components.IComponent => new(view);
}
