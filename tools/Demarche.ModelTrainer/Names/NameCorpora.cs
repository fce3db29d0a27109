using Demarche.Actors.Names;

namespace Demarche.ModelTrainer.Names;

/// <summary>What the recogniser of names learns from: GermEval 2014 dev, SmartData train without what its test part has too, PUD; and lists of names.</summary>
internal sealed class NameCorpora
{
    /// <summary>Which bit a list has, alone and with the next two for the first and the further words of its longer names. The one above means that an ending was taken off.</summary>
    private const int GeoNames = 0;
    private const int EnglishPersons = 6;
    private const int EnglishPlaces = 12;
    private const int EnglishOrganisations = 18;
    private const int GivenNames = 24;
    private const int Surnames = 26;
    private const int Known = 32;

    private static readonly string[] KnownKinds = ["organisation", "place", "people", "adjective", "other"];

    public NameCorpora(string folder)
    {
        var (names, actors) = (Path.Combine(folder, "ner"), Path.Combine(folder, "actors"));
        Own = [.. ColumnFile.Read(Path.Combine(names, "germeval2014", "NER-de-dev.tsv.gz"))];
        var held = SmartDataFile.Read(Path.Combine(names, "smartdata", "test.jsonl.gz")).Select(text => text.Text).ToHashSet(StringComparer.Ordinal);
        Others =
        [
            .. SmartDataFile.Read(Path.Combine(names, "smartdata", "train.jsonl.gz")).Where(text => !held.Contains(text.Text)),
            .. ColumnFile.Read(Path.Combine(names, "de_pud-ud-test.iob2.gz")),
        ];
        AddPlaces(Path.Combine(actors, "geonames_en_de_ru_uk.tsv"));
        AddEnglish(Path.Combine(names, "en_ewt-ud-train.iob2.gz"));
        AddEnglish(Path.Combine(names, "en_ewt-ud-dev.iob2.gz"));
        AddKnown(Path.Combine("lexicon", "world", "known-names.tsv"));
        AddExecutives(Path.Combine(actors, "executives_people.tsv"));
    }

    /// <summary>Texts that are marked as the recogniser marks them.</summary>
    public List<NamedText> Own { get; }

    /// <summary>Texts that are marked otherwise or less.</summary>
    public List<NamedText> Others { get; }

    /// <summary>For words and pairs of words the lists that hold them, as bits.</summary>
    public Dictionary<uint, ulong> Lists { get; } = [];

    private void AddPlaces(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
            foreach (var name in line.Split('\t')[1..3])
                if (name.Length > 2) Add(name.Split(' '), GeoNames);
    }

    private void AddEnglish(string path)
    {
        foreach (var text in ColumnFile.Read(path))
            foreach (var (span, its) in text.Names)
                Add(text.Text[span.Start..span.End].Split(' '), its switch { NameClass.Person => EnglishPersons, NameClass.Place => EnglishPlaces, _ => EnglishOrganisations });
    }

    private void AddKnown(string path)
    {
        foreach (var line in File.ReadLines(path))
            if (line.Split('\t') is [var name, var kind]) Add(name.Split(' '), Known + 2 * Array.IndexOf(KnownKinds, kind));
    }

    /// <summary>"President Vladimir Vladimirovich PUTIN": surnames are written in capitals, the word before is a given name.</summary>
    private void AddExecutives(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var words = line.Split('\t')[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < words.Length; i++)
            {
                if (!IsSurname(words[i])) continue;
                foreach (var part in words[i].Split('-', StringSplitOptions.RemoveEmptyEntries)) Mark(NameLook.Hash(part[..1] + part[1..].ToLowerInvariant()), Surnames);
                if (i > 0 && !IsSurname(words[i - 1]) && words[i - 1].Length > 2 && words[i - 1].All(char.IsLetter) && char.IsUpper(words[i - 1][0])) Mark(NameLook.Hash(words[i - 1]), GivenNames);
            }
        }
    }

    private static bool IsSurname(string word) => word.Length > 2 && word.All(c => char.IsUpper(c) || c == '-');

    private void Add(string[] words, int bit)
    {
        if (words.Length == 1) Mark(NameLook.Hash(words[0]), bit);
        else
        {
            for (var i = 0; i < words.Length; i++)
                if (words[i].Length > 2 && char.IsUpper(words[i][0])) Mark(NameLook.Hash(words[i]), i == 0 ? bit + 2 : bit + 4);
            for (var i = 0; i + 1 < words.Length; i++) Mark(NameLook.Pair(NameLook.Hash(words[i]), NameLook.Hash(words[i + 1])), bit);
        }
    }

    private void Mark(uint hash, int bit) => Lists[hash] = Lists.GetValueOrDefault(hash) | 1UL << bit;
}
