using Demarche.Language;

namespace Demarche.LexiconCompiler;

/// <summary>Merges the readings of one form without loss: two become one where they differ in a single set of features,
/// so that every combination of a merged reading's sets is a reading of the source.</summary>
internal static class ReadingMerger
{
    /// <summary>Gender first: that brings the 15 readings of "erklärte" as a participle down to four.</summary>
    private static readonly uint[] Masks =
    [
        new Morphology(0, (Genders)7, 0, 0, 0, 0).Bits,
        new Morphology((Cases)15, 0, 0, 0, 0, 0).Bits,
        new Morphology(0, 0, (Numbers)3, 0, 0, 0).Bits,
        new Morphology(0, 0, 0, (Person)7, 0, 0).Bits,
        new Morphology(0, 0, 0, 0, (Determiners)7, 0).Bits,
        new Morphology(0, 0, 0, 0, 0, (Degrees)7).Bits,
    ];

    public static List<SourceReading> Merge(IEnumerable<SourceReading> source)
    {
        var readings = WithoutTwins(source);
        readings.Sort(Compare);
        for (var before = int.MaxValue; readings.Count < before;)
        {
            before = readings.Count;
            foreach (var mask in Masks)
                MergeOver(readings, mask);
        }

        readings.Sort(Compare);
        return readings;
    }

    /// <summary>The source has each form of haben, sein and werden twice, as auxiliary and as full verb; the auxiliary stands for both.</summary>
    public static List<SourceReading> WithoutTwins(IEnumerable<SourceReading> source)
    {
        var all = source.ToHashSet();
        return all.Where(reading => (reading.Class & WordClasses.Auxiliary) != 0 || !all.Contains(AsAuxiliary(reading))).ToList();
    }

    private static SourceReading AsAuxiliary(SourceReading reading) => reading with { Class = reading.Class | WordClasses.Auxiliary };

    private static void MergeOver(List<SourceReading> readings, uint mask)
    {
        for (var i = 0; i < readings.Count; i++)
            for (var j = readings.Count - 1; j > i; j--)
                if (DifferOnlyIn(mask, readings[i], readings[j]))
                {
                    readings[i] = readings[i] with { Morphology = new(readings[i].Morphology.Bits | readings[j].Morphology.Bits) };
                    readings.RemoveAt(j);
                }
    }

    /// <summary>A feature that is missing is no subset of one that is there.</summary>
    private static bool DifferOnlyIn(uint mask, SourceReading a, SourceReading b) =>
        (a.Morphology.Bits & ~mask) == (b.Morphology.Bits & ~mask)
        && (a.Morphology.Bits & mask) != 0 && (b.Morphology.Bits & mask) != 0
        && a.Class == b.Class && a.Traits == b.Traits && a.Lemma == b.Lemma;

    private static int Compare(SourceReading a, SourceReading b) =>
        (a.Class, a.Traits, a.Morphology.Bits).CompareTo((b.Class, b.Traits, b.Morphology.Bits)) is not 0 and var order
            ? order
            : string.CompareOrdinal(a.Lemma, b.Lemma);
}
