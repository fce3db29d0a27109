using System.ComponentModel;
using Demarche.Record;
using Microsoft.AspNetCore.Mvc;

namespace Demarche.Web.Api;

/// <summary>The choices that lists of reports take.</summary>
internal sealed record ReportChoices(
    [property: FromQuery(Name = "q"), Description("Words that the text must hold: \"in a row\", Begin*, -without, this OR that. No text is an error.")] string? Words,
    [property: FromQuery(Name = "outlet"), Description("The outlet, to the letter.")] string? Outlet,
    [property: FromQuery(Name = "language"), Description("The language, BCP 47.")] string? Language,
    [property: FromQuery(Name = "from"), Description("The first day of publication, 2022-01-27.")] string? From,
    [property: FromQuery(Name = "to"), Description("The last day of publication, included.")] string? To,
    [property: FromQuery(Name = "order"), Description("newest (the default) or oldest first.")] string? Order,
    [property: FromQuery(Name = "offset"), Description("How many to leave out; 0 by default.")] int? Offset,
    [property: FromQuery(Name = "limit"), Description("How many to give, at most 200; 50 by default.")] int? Limit)
{
    /// <summary>What in it cannot be; nothing where all is well.</summary>
    public string? Fault => Choices.DayFault(From) ?? Choices.DayFault(To) ?? Choices.OrderFault(Order) ?? Stretch.Fault;

    public Stretch Stretch => new(Offset, Limit);

    public ReportQuery Reports => new()
    {
        Words = Words,
        Outlet = Outlet,
        Language = Language,
        FromDay = From,
        ToDay = To,
        NewestFirst = Order != "oldest",
        Offset = Stretch.First,
        Limit = Stretch.Size,
    };
}
