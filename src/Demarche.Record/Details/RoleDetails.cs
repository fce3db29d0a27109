using System.Text.Json;
using Demarche.Actors;
using Demarche.Statements;

namespace Demarche.Record.Details;

/// <summary>What the details of statements and acts have alike: roles and times.</summary>
internal static class RoleDetails
{
    public static void Role(this DetailsWriter to, string name, Role? role)
    {
        if (role is null) return;
        to.Json.WritePropertyName(name);
        to.Role(role);
    }

    public static void Role(this DetailsWriter to, Role role)
    {
        to.Json.WriteStartObject();
        to.RoleProperties(role);
        to.Json.WriteEndObject();
    }

    public static void RoleProperties(this DetailsWriter to, Role role)
    {
        to.Spans("spans", role.Spans);
        to.Text("actor", role.Actor);
        to.Text("office", role.Office);
    }

    public static void Time(this DetailsWriter to, TimeReference? time)
    {
        if (time is null) return;
        to.Json.WriteStartObject("time");
        to.Text("value", time.Value);
        to.Text("basis", time.Basis);
        to.Spans("spans", time.Spans);
        to.Json.WriteEndObject();
    }

    public static Role? Role(this JsonElement entry, string name) => entry.Object(name) is { } role ? ReadRole(role) : null;

    public static Role ReadRole(JsonElement role) => new(role.Spans("spans"), role.Text("actor"), role.Text("office"));

    public static TimeReference? Time(this JsonElement entry) =>
        entry.Object("time") is { } time ? new TimeReference(time.Text("value"), time.Text("basis") ?? "", time.Spans("spans")) : null;
}
