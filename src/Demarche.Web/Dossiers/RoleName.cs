using Demarche.Actors;

namespace Demarche.Web.Dossiers;

/// <summary>Who somebody is: his name as a link, his office beside it; or the words that name him.</summary>
internal static class RoleName
{
    public static void Write(Page page, Role? role, DossierEntry entry, string kind, string unknown)
    {
        var (html, say) = (page.Html, page.Say);
        var name = say.Who(role, entry);
        if (name is null) html.Leaf("span", unknown, ("class", kind + " unknown"));
        else if (page.ActorLink(role!.Actor) is { } link)
            using (html.In("a", ("class", kind), ("href", link))) Invisible.Write(html, name);
        else
            using (html.In("span", ("class", kind))) Invisible.Write(html, name);
        if (say.OfficeName(role) is not { } office || role!.Office == role.Actor) return;
        html.Text(", ");
        using (html.In("span", ("class", "office"))) Invisible.Write(html, office);
    }
}
