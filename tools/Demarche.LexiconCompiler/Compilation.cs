using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Demarche.Language;

namespace Demarche.LexiconCompiler;

/// <summary>Turns a source into the bytes of a lexicon file. Equal sources give equal bytes.</summary>
internal sealed class Compilation
{
    private readonly ReadingSets sets = new();
    private readonly AutomatonNode root;
    private readonly Dictionary<char, byte> labels;
    private readonly SourceLexicon source;
    private readonly string title;

    private Compilation(SourceLexicon source, string name)
    {
        this.source = source;
        title = $"{name} (CC BY-SA 4.0), SHA-256 {source.Hash}";
        labels = Labels(source);
        root = BuildAutomaton();
    }

    /// <exception cref="InvalidDataException">The source holds more than the format can carry.</exception>
    public static byte[] Compile(SourceLexicon source, string name = SourceFile.Name) => new Compilation(source, name).Write();

    private static Dictionary<char, byte> Labels(SourceLexicon source)
    {
        var letters = source.Forms.SelectMany(entry => entry.Value.SelectMany(reading => reading.Lemma).Concat(entry.Key)).Distinct().Order().ToArray();
        if (letters.Length > byte.MaxValue)
            throw new InvalidDataException($"The forms have {letters.Length} different characters; the format carries {byte.MaxValue}.");
        return letters.Select((letter, i) => (letter, i)).ToDictionary(pair => pair.letter, pair => (byte)(pair.i + 1));
    }

    private AutomatonNode BuildAutomaton()
    {
        var builder = new AutomatonBuilder();
        foreach (var text in source.Forms.Keys.Union(source.Forms.Values.SelectMany(readings => readings.Select(reading => reading.Lemma))).Order(StringComparer.Ordinal))
            builder.Add(Checked(text), source.Forms.TryGetValue(text, out var readings) ? sets.NumberOf(text, ReadingMerger.Merge(readings)) : 0);
        return builder.Finish();
    }

    private static string Checked(string text) => text.Length <= LexiconFormat.LongestForm
        ? text
        : throw new InvalidDataException($"\"{text}\" is longer than {LexiconFormat.LongestForm} characters.");

    private byte[] Write()
    {
        var edges = AutomatonLayout.Lay(root, labels);
        char[] alphabet = ['\0', .. labels.Keys.Order()];
        var features = sets.Features().ToArray();
        var rules = sets.Rules.Words().ToArray();
        var bytes = new MemoryStream();
        bytes.Write(new byte[LexiconFormat.HeaderLength]);
        WriteTable<ulong>(bytes, edges);
        WriteTable<uint>(bytes, [.. sets.Sets]);
        WriteTable<uint>(bytes, [.. sets.Readings]);
        WriteTable<uint>(bytes, features);
        WriteTable<uint>(bytes, rules);
        WriteTable<char>(bytes, alphabet);
        WriteTable<char>(bytes, sets.Rules.Pool);
        WriteTable<char>(bytes, title);
        return Seal(bytes.ToArray(), edges.Length, sets.Sets.Count / 2, sets.Readings.Count, features.Length / 3, rules.Length / 2,
            alphabet.Length, sets.Rules.Pool.Length, title.Length, root.Count, source.Forms.Count, source.ReadingCount);
    }

    /// <summary>The format is little-endian; so is every machine that .NET builds run on today.</summary>
    private static void WriteTable<T>(MemoryStream bytes, ReadOnlySpan<T> table)
        where T : unmanaged => bytes.Write(MemoryMarshal.AsBytes(table));

    private static byte[] Seal(byte[] file, params ReadOnlySpan<int> counts)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file, LexiconFormat.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), LexiconFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(LexiconFormat.CountsStart), file.Length);
        for (var i = 0; i < counts.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(LexiconFormat.CountsStart + sizeof(int) * (i + 1)), counts[i]);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(LexiconFormat.TablesChecksumAt), LexiconFormat.Checksum(file.AsSpan(LexiconFormat.HeaderLength)));
        var header = file.AsSpan(LexiconFormat.CountsStart..LexiconFormat.HeaderLength);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(8), LexiconFormat.Checksum(header));
        return file;
    }
}
