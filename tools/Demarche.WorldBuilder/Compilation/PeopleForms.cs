namespace Demarche.WorldBuilder.Compilation;

/// <summary>The plural of a people's name, from its masculine singular: Russen, Amerikaner, Deutschen, Chinesen, Israelis.
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
}
