using Demarche.Language;
using Demarche.LexiconCompiler;

namespace Demarche.Tests.Language;

/// <summary>Holds the committed lexicon against its source, where that is at hand: <c>lexicon-de/</c> in the folder that <c>DEMARCHE_CORPORA</c> names.</summary>
public class LexiconSourceTest
{
    private static readonly Lazy<SourceLexicon> Source = new(() => SourceFile.Read(Folder!));

    private static string? Folder =>
        Environment.GetEnvironmentVariable("DEMARCHE_CORPORA") is { Length: > 0 } corpora && Path.Combine(corpora, "lexicon-de") is var folder && Directory.Exists(folder)
            ? folder
            : null;

    [SourceFact]
    public void Compile_GivesTheCommittedBytes()
    {
        using var carried = typeof(Lexicon).Assembly.GetManifestResourceStream("models/de.lexicon")!;
        var committed = new byte[carried.Length];
        carried.ReadExactly(committed);

        Assert.True(committed.AsSpan().SequenceEqual(Compilation.Compile(Source.Value)), "models/de.lexicon is not what the compiler makes of the source: compile it again.");
    }

    [SourceFact]
    public void Readings_EveryThousandthForm_AreTheSources()
    {
        foreach (var (form, readings) in Source.Value.Forms.Where((_, i) => i % 1000 == 0))
            Assert.Equal(Expand(ReadingMerger.WithoutTwins(readings)), Expand(Carried(form)));
    }

    private static List<SourceReading> Carried(string form)
    {
        var readings = new List<SourceReading>();
        foreach (var reading in Lexicon.German.Find(form))
            readings.Add(new(reading.Lemma, reading.Class, reading.Traits, reading.Morphology));
        return readings;
    }

    /// <summary>Every combination of the members of a reading's sets, one a line.</summary>
    private static SortedSet<string> Expand(IEnumerable<SourceReading> readings) => new(readings.SelectMany(Combinations), StringComparer.Ordinal);

    private static IEnumerable<string> Combinations(SourceReading reading) =>
        from cases in Members((int)reading.Morphology.Case)
        from gender in Members((int)reading.Morphology.Gender)
        from number in Members((int)reading.Morphology.Number)
        from person in Members((int)reading.Morphology.Person)
        from determiner in Members((int)reading.Morphology.Determiner)
        from degree in Members((int)reading.Morphology.Degree)
        select $"{reading.Lemma} {reading.Class} {reading.Traits} {cases} {gender} {number} {person} {determiner} {degree}";

    private static IEnumerable<int> Members(int set) => set == 0 ? [0] : Enumerable.Range(0, 4).Select(bit => 1 << bit).Where(member => (set & member) != 0);

    private sealed class SourceFactAttribute : FactAttribute
    {
        public SourceFactAttribute() => Skip = Folder is null ? "DEMARCHE_CORPORA names no folder with lexicon-de/." : null;
    }
}
