using System.Text.Json;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.RecordFormat;

/// <summary>Reads what statements and acts have alike: roles and times.</summary>
internal static class RoleValues
{
    public static Role? Role(this JsonElement line, string name, FrozenText text) => line.Object(name) is { } role ? Read(role, text) : null;

    public static Role Read(JsonElement role, FrozenText text) => role.ValueKind == JsonValueKind.Object
        ? new Role(role.Spans("spans", text), role.Text("actor"), role.Text("office"))
        : throw LineValues.Bad("A role is no object.");

    public static TimeReference? Time(this JsonElement line, FrozenText text) => line.Object("time") is { } time
        ? new TimeReference(time.Text("value"), time.Text("basis") ?? "explicit", time.Spans("spans", text))
        : null;
}
