using System.ComponentModel;
using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Statements;
using Microsoft.AspNetCore.Mvc;

namespace Demarche.Web.Api;

/// <summary>The choices that lists of statements take.</summary>
internal sealed record StatementChoices(
    [property: FromQuery(Name = "q"), Description("Words, all of which must stand there: \"in a row\", Begin*, -without, this OR that. No text is an error.")] string? Words,
    [property: FromQuery(Name = "actor"), Description("The id of an actor, such as person:Q58217 or state:RUS.")] string? Actor,
    [property: FromQuery(Name = "part"), Description("The actor's part: speaker (the default), addressee, via, place or any.")] string? Part,
    [property: FromQuery(Name = "office"), Description("The id of an office whose holder speaks, such as office:RUS/foreign-minister.")] string? Office,
    [property: FromQuery(Name = "state"), Description("A state that speaks, itself or through its offices and people: RUS or state:RUS.")] string? State,
    [property: FromQuery(Name = "act"), Description("The name of an act that stands on the statement's word, such as demand or reject.")] string? Act,
    [property: FromQuery(Name = "issue"), Description("The id of an issue that acts on the statement's word are about.")] string? Issue,
    [property: FromQuery(Name = "form"), Description("direct, indirect, reported, freeIndirect or indirectFreeIndirect.")] string? Form,
    [property: FromQuery(Name = "report"), Description("The id of a report.")] string? Report,
    [property: FromQuery(Name = "outlet"), Description("The outlet of the report, to the letter.")] string? Outlet,
    [property: FromQuery(Name = "language"), Description("The language of the report, BCP 47.")] string? Language,
    [property: FromQuery(Name = "from"), Description("The first day of publication, 2022-01-27.")] string? From,
    [property: FromQuery(Name = "to"), Description("The last day of publication, included.")] string? To,
    [property: FromQuery(Name = "review"), Description("What people decided: accepted, doubted or rejected.")] string? Review,
    [property: FromQuery(Name = "order"), Description("newest (the default) or oldest first.")] string? Order,
    [property: FromQuery(Name = "offset"), Description("How many to leave out; 0 by default.")] int? Offset,
    [property: FromQuery(Name = "limit"), Description("How many to give, at most 200; 50 by default.")] int? Limit)
{
    private static readonly string[] Reviews = [Correction.Accepted, Correction.Doubted, Correction.Rejected];

    /// <summary>What in it cannot be; nothing where all is well.</summary>
    public string? Fault =>
        Form is not null && FormatNames.Parse<StatementForm>(Form) is null ? $"There is no form '{Form}'."
        : Part is not (null or "any") && FormatNames.Parse<ActorPart>(Part) is null ? $"There is no part '{Part}'."
        : Act is not null && FormatNames.Parse<ActName>(Act) is null ? $"There is no act '{Act}'."
        : Review is not null && !Reviews.Contains(Review) ? $"There is no review '{Review}'."
        : Choices.DayFault(From) ?? Choices.DayFault(To) ?? Choices.OrderFault(Order) ?? Stretch.Fault;

    public Stretch Stretch => new(Offset, Limit);

    public StatementQuery Statements => new()
    {
        Words = Words,
        Actor = Actor,
        Part = Part == "any" ? null : FormatNames.Parse<ActorPart>(Part) ?? ActorPart.Speaker,
        Office = Office,
        State = StatementQuery.StateId(State),
        Act = FormatNames.Parse<ActName>(Act),
        Issue = Issue,
        Form = FormatNames.Parse<StatementForm>(Form),
        Report = Report,
        Outlet = Outlet,
        Language = Language,
        FromDay = From,
        ToDay = To,
        Review = Review,
        NewestFirst = Order != "oldest",
        Offset = Stretch.First,
        Limit = Stretch.Size,
    };
}
