using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Demarche.Tests.Architecture;

/// <summary>Arrows between rooms run one way. A room may use those that stand in its line here, and a line may name only rooms above it.</summary>
public sealed partial class RoomsTest
{
    private static readonly (string Room, string[] Uses)[] Rooms =
    [
        ("Wording", []),
        ("Reports", []),
        ("Language", ["Reports"]),
        ("Intake", ["Language", "Reports"]),
        ("Time", ["Language", "Reports"]),
        ("Quantities", ["Language", "Reports"]),
        ("Actors", ["Language", "Reports"]),
        ("Statements", ["Actors", "Time", "Quantities", "Language", "Reports"]),
        ("Acts", ["Statements", "Actors", "Time", "Quantities", "Language", "Reports"]),
        ("Exchanges", ["Acts", "Statements", "Actors", "Time", "Quantities", "Language", "Reports"]),
        ("", ["Exchanges", "Acts", "Statements", "Actors", "Time", "Quantities", "Language", "Reports"]),
        ("RecordFormat", ["", "Intake", "Exchanges", "Acts", "Statements", "Actors", "Time", "Quantities", "Reports"]),
    ];

    private static readonly (string Project, string[] Uses)[] Projects =
    [
        ("Demarche", []),
        ("Demarche.Record", ["Demarche"]),
        ("Demarche.Web", ["Demarche.Record"]),
        ("Demarche.Cli", ["Demarche.Web"]),
    ];

    [Fact]
    public void Table_PointsUpwardsOnly()
    {
        for (var i = 0; i < Rooms.Length; i++)
            Assert.All(Rooms[i].Uses, used => Assert.InRange(Array.FindIndex(Rooms, room => room.Room == used), 0, i - 1));
    }

    [Fact]
    public void Rooms_UseOnlyWhatTheyMay()
    {
        var uses = Rooms.ToDictionary(room => room.Room, room => room.Uses, StringComparer.Ordinal);
        var wrong =
            from file in Sources()
            let room = RoomOf(file)
            from used in Used(file)
            where used != room && !uses.GetValueOrDefault(room, []).Contains(used, StringComparer.Ordinal)
            select $"{file}: {room} -> {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Rooms_AreAllInTheTable()
    {
        var found = Sources().Select(RoomOf).Distinct().ToList();
        Assert.True(found.Count > 5);
        Assert.Empty(found.Except(Rooms.Select(room => room.Room)));
    }

    [Fact]
    public void Namespaces_AreTheFolders()
    {
        var wrong =
            from file in Sources()
            let named = NamespaceLine().Match(File.ReadAllText(Path.Combine(Library(), file))).Groups[1].Value
            let expected = string.Join('.', Path.GetDirectoryName(file)!.Split(Path.DirectorySeparatorChar).Prepend("Demarche").Where(part => part.Length > 0))
            where named != expected
            select $"{file}: {named}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void ThePass_IsKnownOnlyAboveTheModels()
    {
        // No using line shows these, because they stand in the namespace around all rooms.
        var wrong = Sources().Where(file => RoomOf(file) is not ("" or "RecordFormat"))
            .Where(file => ThePass().IsMatch(File.ReadAllText(Path.Combine(Library(), file))));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Projects_ReferenceTheNextOneOnly()
    {
        foreach (var (project, uses) in Projects)
        {
            var file = XDocument.Load(Path.Combine(Library(), "..", project, project + ".csproj"));
            var references = file.Descendants("ProjectReference").Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value));
            Assert.Equal(uses, references);
        }
    }

    [Fact]
    public void Library_HasNoDatabaseNoWebNoNetwork()
    {
        string[] barred = ["Microsoft.Data", "SQLitePCL", "Microsoft.AspNetCore", "System.Net", "System.CommandLine", "Spectre"];
        var references = typeof(Reader).Assembly.GetReferencedAssemblies().Select(name => name.Name!);
        Assert.DoesNotContain(references, name => barred.Any(start => name.StartsWith(start, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Library(), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Library(), file))
            .Where(file => file.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));

    private static string RoomOf(string file) => file.Split(Path.DirectorySeparatorChar) is [var room, _, ..] ? room : "";

    private static IEnumerable<string> Used(string file) =>
        UsingLine().Matches(File.ReadAllText(Path.Combine(Library(), file))).Select(match => match.Groups[1].Value).Distinct();

    private static string Library([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "src", "Demarche"));

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?Demarche\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\bReadReport\b|\bnew Reader\(")]
    private static partial Regex ThePass();
}
