using System.Collections.Frozen;
using System.Reflection;

namespace Demarche.Record.Sqlite;

/// <summary>The SQL files of this assembly. A file of queries has sections, each after a line <c>--: name</c>; a query is asked for as <c>file/name</c>.</summary>
internal static class Sql
{
    private static readonly string[] Files = ["keep", "people", "find", "reports", "statements", "facets", "tags", "acts", "links", "exchanges"];

    private static readonly Lazy<FrozenDictionary<string, string>> Sections =
        new(() => Files.SelectMany(Split).ToFrozenDictionary(section => section.Name, section => section.Text, StringComparer.Ordinal));

    /// <summary>The migrations, each with the version of the schema that it makes.</summary>
    public static IReadOnlyList<(int Version, string Name)> Migrations { get; } = [(1, "0001_record"), (2, "0002_seals"), (3, "0003_acts"), (4, "0004_links"), (5, "0005_exchanges"), (6, "0006_facets"), (7, "0007_exchange_steps"), (8, "0008_link_keys"), (9, "0009_exchange_keys"), (ActWords.Since, "0010_act_words"), (11, "0011_tally_changes"), (12, "0012_counted_where_put_in"), (13, "0013_fewer_indexes")];

    /// <summary>The text of a query, or of a piece of one.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public static string Of(string name) => Sections.Value[name];

    /// <summary>The text of a whole file.</summary>
    public static string File(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IEnumerable<(string Name, string Text)> Split(string file) =>
        File(file).Split("--: ", StringSplitOptions.RemoveEmptyEntries).Select(section =>
        {
            var line = section.IndexOf('\n', StringComparison.Ordinal);
            return ($"{file}/{section[..line].Trim()}", section[(line + 1)..].Trim());
        });
}
