using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Actors.Coding;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Acts;

/// <summary>Codes those who take part in an act, as event data need them. Where the words of one side name no state, the place of the act or the other side gives it, as event codes have it:
/// "Prisoners rioted in East Timor" (TLS), "Islamists demanded the resignation of the Algerian president" (DZA). Knows nothing but the report; safe for several threads.</summary>
public sealed class ActCoding
{
    private readonly Report report;
    private readonly bool isEnglish;

    private ActCoding(Act act, Report report)
    {
        (this.report, isEnglish) = (report, ReadingLanguage.English.Names(report.Language));
        var place = act.Place is { } at ? Code(at).Country : string.Empty;
        ImmutableArray<ActorCoding> actors = [.. act.Actors.Select(Code)], recipients = [.. act.Recipients.Select(Code)];
        Actors = WithState(actors, place.Length > 0 ? place : StateOf(recipients));
        Recipients = WithState(recipients, place.Length > 0 ? place : StateOf(actors));
        IsMutual = Recipients.IsEmpty && Actors.Length > 1 && IsBetween(act.Name);
        if (IsMutual) Recipients = Actors;
        else if (Recipients.IsEmpty && place.Length > 0 && IsDirected(act.Name)) Recipients = [new(place, string.Empty)];
    }

    /// <summary>One for each of <see cref="Act.Actors"/>.</summary>
    public ImmutableArray<ActorCoding> Actors { get; }

    /// <summary>Those who act do it with one another: each is a recipient, too.</summary>
    public bool IsMutual { get; }

    /// <summary>One for each of <see cref="Act.Recipients"/>; where the act names none, the state in which it was done if such acts are done to somebody.</summary>
    public ImmutableArray<ActorCoding> Recipients { get; }

    /// <param name="act">An act of the report.</param>
    /// <param name="report">Its day decides who held an office.</param>
    public static ActCoding Of(Act act, Report report)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(report);
        return new(act, report);
    }

    private ActorCoding Code(Role role)
    {
        var actor = role.Actor is { } id ? World.Shared.Find(id) : null;
        var known = actor is null ? ActorCoding.None : new ActorCoding(actor.Country ?? BodyCode.Of(actor.Code).Country, BodyCode.Of(actor.Code).Sector);
        if (!isEnglish) return known;
        var said = ActorCoder.English.Code(string.Join(' ', role.Spans.Select(span => span.In(report.Text.Value).ToString())), report.Published?.Value);
        return new(said.Country.Length > 0 ? said.Country : known.Country, said.Sector.Length > 0 ? said.Sector : known.Sector);
    }

    private static string StateOf(ImmutableArray<ActorCoding> side) => side.Select(party => party.Country).FirstOrDefault(IsState) ?? string.Empty;

    private static bool IsState(string country) => country.Length > 0 && country is not ("UNO" or "EUR" or "IGO" or "NGO" or "IMG");

    /// <summary>Whoever has a role but no state has that of the place or of the other side.</summary>
    private static ImmutableArray<ActorCoding> WithState(ImmutableArray<ActorCoding> side, string state) =>
        state.Length == 0 ? side : [.. side.Select(party => party is { Country: "", Sector: not ("NGO" or "IGO" or "MNC" or "JNK" or "") } ? party with { Country = state } : party)];

    private static bool IsBetween(ActName name) => name is ActName.Meet or ActName.Negotiate or ActName.Consult or ActName.Cooperate or ActName.Agree or ActName.Sign;

    /// <summary>Done to those who are there: where nobody is named, to the state itself.</summary>
    private static bool IsDirected(ActName name) => name is ActName.Protest or ActName.Attack or ActName.Coerce or ActName.Arrest or ActName.Deploy;
}
