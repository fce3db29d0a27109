using System.Collections.Immutable;
using System.Globalization;
using Demarche.Actors;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Correcting;

/// <summary>A form that comes back to the person who filled it in, because words of it do not stand in the report or because he looks for an actor: everything that he typed stands in it.</summary>
/// <param name="Entry">The id of the entry; <c>new</c> for one to be added.</param>
/// <param name="IsAct">Whether it is an act.</param>
/// <param name="Form">As it was sent.</param>
public sealed record EntryDraft(string Entry, bool IsAct, IFormCollection Form)
{
    /// <summary>The field in which somebody types whom he misses in the lists.</summary>
    public const string Wanted = "find";

    /// <summary>The fields that hold the ids of those who were found.</summary>
    public const string Kept = "found";

    /// <summary>A field whose words do not stand in the report.</summary>
    public string? Unfound { get; init; }

    /// <summary>Who was found, now and before; they can be chosen in the lists.</summary>
    public ImmutableArray<Actor> Found { get; init; } = [];

    /// <summary>Who was found by what was typed just now.</summary>
    public ImmutableArray<Actor>? Now { get; init; }

    /// <summary>What was typed into a field; none where the form does not have it.</summary>
    public string? Typed(string field) => Form.TryGetValue(field, out var value) ? value.ToString() : null;

    /// <summary>How many rows of a part the form has.</summary>
    public int Rows(string field)
    {
        var rows = 0;
        while (Form.Keys.Any(key => IsOf(key, string.Create(CultureInfo.InvariantCulture, $"{field}.{rows}")))) rows++;
        return rows;
    }

    private static bool IsOf(string key, string row) => key == row || key.StartsWith(row + ".", StringComparison.Ordinal);
}
