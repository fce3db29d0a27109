using Demarche.Record;
using Demarche.RecordFormat;

namespace Demarche.Web.Room;

/// <summary>The lists that an address asks for, newest first; a page and its feed read it alike. A choice that cannot be is left out.</summary>
internal static class Asked
{
    public static StatementQuery Statements(RoomVisit visit, int size) => new()
    {
        Words = visit.Chosen("q"),
        Actor = visit.Chosen("actor"),
        Office = visit.Chosen("office"),
        State = StatementQuery.StateId(visit.Chosen("state")),
        Act = FormatNames.Parse<Demarche.Acts.ActName>(visit.Chosen("act")),
        Issue = visit.Chosen("issue"),
        Form = FormatNames.Parse<Demarche.Statements.StatementForm>(visit.Chosen("form")),
        Outlet = visit.Chosen("outlet"),
        Language = visit.Chosen("language"),
        FromDay = visit.Chosen("from"),
        ToDay = visit.Chosen("to"),
        NewestFirst = true,
        Offset = Offset(visit, size),
        Limit = size,
    };

    public static ActQuery Acts(RoomVisit visit, int size) => new()
    {
        Words = visit.Chosen("q"),
        Actor = visit.Chosen("actor"),
        Recipient = visit.Chosen("recipient"),
        Name = FormatNames.Parse<Demarche.Acts.ActName>(visit.Chosen("act")),
        Issue = visit.Chosen("issue"),
        Status = FormatNames.Parse<Demarche.Acts.ActStatus>(visit.Chosen("status")),
        Outlet = visit.Chosen("outlet"),
        FromDay = visit.Chosen("from"),
        ToDay = visit.Chosen("to"),
        NewestFirst = true,
        Offset = Offset(visit, size),
        Limit = size,
    };

    public static ReportQuery Reports(RoomVisit visit, int size) => new()
    {
        Words = visit.Chosen("q"),
        Outlet = visit.Chosen("outlet"),
        FromDay = visit.Chosen("from"),
        ToDay = visit.Chosen("to"),
        NewestFirst = true,
        Offset = Offset(visit, size),
        Limit = size,
    };

    public static ExchangeQuery Exchanges(RoomVisit visit, int size) => new() { Party = visit.Chosen("party"), NewestFirst = true, Offset = Offset(visit, size), Limit = size };

    public static int Offset(RoomVisit visit, int size) => (visit.PageNumber - 1) * size;
}
