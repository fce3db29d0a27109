using Demarche.Actors;

namespace Demarche.WorldBuilder.Compilation;

/// <summary>The forms of a people's name. The plural, from its masculine singular: Russen, Amerikaner, Deutschen, Chinesen, Israelis.
/// None where it is a state's name (Polen, Ungarn) or an order's (Malteser).</summary>
internal static class PeopleForms
{
    public static string[] Plurals(string people) => people switch
    {
        "Pole" or "Ungar" or "Malteser" => [],
        _ when people.EndsWith("er", StringComparison.Ordinal) => [people, people + "n"],
        _ when people.EndsWith('e') => [people + "n"],
        _ when people[^1] is 'i' => [people + "s"],
        _ => [people + "en"],
    };

    /// <summary>The singular of both genders: Norweger and Norwegerin, Franzose and Französin, Deutsche.</summary>
    public static (string Form, Gender Gender)[] Singulars(string people) => people switch
    {
        "Deutsche" => [("Deutsche", Gender.Unknown)],
        "Franzose" => [("Franzose", Gender.Masculine), ("Französin", Gender.Feminine)],
        _ when people.EndsWith('e') => [(people, Gender.Masculine), (people[..^1] + "in", Gender.Feminine)],
        _ => [(people, Gender.Masculine), (people + "in", Gender.Feminine)],
    };
}
