using Demarche.Actors;
using Demarche.Evaluation;
using Demarche.WorldBuilder.Compilation;

namespace Demarche.Tests.WorldBuilder;

public class WorldCompilerTest
{
    private const int Most = 5 << 20;

    /// <summary>Fails where a table changed and <c>tools/Demarche.WorldBuilder</c> was not run after it.</summary>
    [Fact]
    public void Compile_TheTables_GivesTheImageOfTheLibrary()
    {
        using var stream = typeof(World).Assembly.GetManifestResourceStream("models/world.image")!;
        var image = new byte[stream.Length];
        stream.ReadExactly(image);
        Assert.True(image.AsSpan().SequenceEqual(WorldCompiler.Compile(Path.Combine(ProjectFolder.Path, "lexicon", "world"))), "run tools/Demarche.WorldBuilder");
        Assert.InRange(image.Length, 1, Most);
    }

    [Fact]
    public void Open_DamagedImage_ThrowsOneError()
    {
        var image = WorldCompiler.Compile(Path.Combine(ProjectFolder.Path, "lexicon", "world"));
        Assert.Equal("state:RUS", World.Open(image).Find("state:RUS")!.Id);
        foreach (var damaged in new[] { image[..100], image[..^4], [] }) Assert.Equal("world-damaged", Assert.Throws<DemarcheException>(() => World.Open(damaged)).Code);
        image[0]++;
        Assert.Equal("world-damaged", Assert.Throws<DemarcheException>(() => World.Open(image)).Code);
    }

    [Theory]
    [InlineData("Russe", "Russen")]
    [InlineData("Amerikaner", "Amerikaner Amerikanern")]
    [InlineData("Israeli", "Israelis")]
    [InlineData("Deutsche", "Deutschen")]
    [InlineData("Pole", "")]
    public void Plurals_OfPeoples(string people, string plurals) => Assert.Equal(plurals, string.Join(' ', PeopleForms.Plurals(people)));

    [Fact]
    public void Tables_OfTheWorld_NameSourceAndLicence() =>
        Assert.All(Directory.GetFiles(Path.Combine(ProjectFolder.Path, "lexicon", "world"), "*.tsv"), path =>
        {
            var head = string.Join('\n', File.ReadLines(path).TakeWhile(line => line.StartsWith('#')));
            Assert.Contains("source", head, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("licence", head, StringComparison.OrdinalIgnoreCase);
        });
}
