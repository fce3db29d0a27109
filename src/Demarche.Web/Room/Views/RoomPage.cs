using Demarche.Web.Dossiers;
using Demarche.Wording;

namespace Demarche.Web.Room.Views;

/// <summary>The pieces of a dossier, set in a page of the room: an actor's name leads to the page of the actor.</summary>
internal static class RoomPage
{
    // The day is printed by a dossier's masthead alone, which no page of the room has.
    private static readonly DossierOptions Options = new() { Made = default, Measured = ShippedRules.Measurement };

    public static Page Of(HtmlWriter html, Dossier dossier, Labels labels) =>
        new(html, dossier, new Phrases(labels, dossier), Options) { ActorAddress = RoomVisit.ActorAddress };

    /// <summary>The same where the reports themselves stand on other pages.</summary>
    public static Page Elsewhere(HtmlWriter html, Dossier dossier, Labels labels) =>
        Of(html, dossier, labels) with { WordsAddress = entry => RoomVisit.StatementAddress(entry.Report.Id, entry.Statement.Id) };
}
