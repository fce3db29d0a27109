using System.ComponentModel;
using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
using Microsoft.AspNetCore.Mvc;

namespace Demarche.Web.Api;

/// <summary>The choices that lists of acts take.</summary>
internal sealed record ActChoices(
    [property: FromQuery(Name = "q"), Description("Words, all of which must stand in the act's words: \"in a row\", Begin*, -without, this OR that. No text is an error.")] string? Words,
    [property: FromQuery(Name = "actor"), Description("The id of an actor, such as state:RUS.")] string? Actor,
    [property: FromQuery(Name = "recipient"), Description("The id of an actor to whom it is done.")] string? Recipient,
    [property: FromQuery(Name = "act"), Description("The name of the act, such as demand or deliver.")] string? Act,
    [property: FromQuery(Name = "issue"), Description("The id of an issue that the act is about.")] string? Issue,
    [property: FromQuery(Name = "status"), Description("done, announced, expected, hypothetical or denied.")] string? Status,
    [property: FromQuery(Name = "outlet"), Description("The outlet of the report, to the letter.")] string? Outlet,
    [property: FromQuery(Name = "report"), Description("The id of a report.")] string? Report,
    [property: FromQuery(Name = "from"), Description("The first day of publication, 2022-01-27.")] string? From,
    [property: FromQuery(Name = "to"), Description("The last day of publication, included.")] string? To,
    [property: FromQuery(Name = "order"), Description("newest (the default) or oldest first.")] string? Order,
    [property: FromQuery(Name = "offset"), Description("How many to leave out; 0 by default.")] int? Offset,
    [property: FromQuery(Name = "limit"), Description("How many to give, at most 200; 50 by default.")] int? Limit)
{
    /// <summary>What in it cannot be; nothing where all is well.</summary>
    public string? Fault =>
        Act is not null && FormatNames.Parse<ActName>(Act) is null ? $"There is no act '{Act}'."
        : Status is not null && FormatNames.Parse<ActStatus>(Status) is null ? $"There is no status '{Status}'."
        : Choices.DayFault(From) ?? Choices.DayFault(To) ?? Choices.OrderFault(Order) ?? Stretch.Fault;

    public Stretch Stretch => new(Offset, Limit);

    public ActQuery Acts => new()
    {
        Words = Words,
        Actor = Actor,
        Recipient = Recipient,
        Name = FormatNames.Parse<ActName>(Act),
        Issue = Issue,
        Status = FormatNames.Parse<ActStatus>(Status),
        Outlet = Outlet,
        Report = Report,
        FromDay = From,
        ToDay = To,
        NewestFirst = Order != "oldest",
        Offset = Stretch.First,
        Limit = Stretch.Size,
    };
}
