using Demarche.Language;

namespace Demarche.LexiconCompiler;

/// <summary>Numbers the sets of readings that forms share; set 0 is the empty one, of lemmas that are no forms.</summary>
internal sealed class ReadingSets
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<(WordClasses, uint, ReadingTraits), int> features = [];
    private readonly List<uint> sets = [0, 0];
    private readonly List<uint> readings = [];

    public LemmaRules Rules { get; } = new();

    public IReadOnlyList<uint> Sets => sets;

    public IReadOnlyList<uint> Readings => readings;

    /// <summary>Three words for each bundle of features, in the order of their numbers.</summary>
    public IEnumerable<uint> Features() =>
        features.OrderBy(entry => entry.Value).SelectMany(entry => new[] { (uint)entry.Key.Item1, entry.Key.Item2, (uint)entry.Key.Item3 });

    /// <exception cref="InvalidDataException">There is more of something than the format can number.</exception>
    public int NumberOf(string form, List<SourceReading> merged)
    {
        var packed = merged.Select(reading => Pack(form, reading)).ToArray();
        var key = string.Join(' ', packed);
        if (numbers.TryGetValue(key, out var number))
            return number;
        if (packed.Length > 255 || features.Count > ushort.MaxValue || Rules.Count > ushort.MaxValue)
            throw new InvalidDataException($"\"{form}\" brings more readings, features or lemma rules than the format can number.");
        sets.Add(merged.Aggregate(0u, (all, reading) => all | (uint)reading.Class));
        sets.Add((uint)readings.Count << 8 | (uint)packed.Length);
        readings.AddRange(packed);
        return numbers[key] = numbers.Count;
    }

    private uint Pack(string form, SourceReading reading)
    {
        var feature = (reading.Class, reading.Morphology.Bits, reading.Traits);
        if (!features.TryGetValue(feature, out var number))
            features[feature] = number = features.Count;
        return (uint)number | (uint)Rules.NumberOf(form, reading.Lemma) << 16;
    }
}
