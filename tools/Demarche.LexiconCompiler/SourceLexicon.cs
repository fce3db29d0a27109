using System.Security.Cryptography;
using System.Text;

namespace Demarche.LexiconCompiler;

/// <summary>The source as it was read: every form with its readings, before they are merged.</summary>
/// <remarks>A line has a form, a lemma and a tag between tabs. Left out: lines that begin with <c>#</c>, readings that the source has put out of use,
/// and those of the form <c>-</c>, by which it says that a form does not exist.</remarks>
internal sealed class SourceLexicon
{
    private readonly Dictionary<string, string> shared = new(StringComparer.Ordinal);
    private (string Form, List<SourceReading> Readings) last = ("", []);

    private readonly Func<string, string, SourceReading> tags;

    private SourceLexicon(Func<string, string, SourceReading> tags) => this.tags = tags;

    public SortedDictionary<string, List<SourceReading>> Forms { get; } = new(StringComparer.Ordinal);

    public int ReadingCount { get; private set; }

    /// <summary>SHA-256 of the decompressed source, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <exception cref="InvalidDataException">A line does not have the form described; the message names it.</exception>
    public static SourceLexicon Read(Stream stream) => Read(stream, new TagReader().Read);

    /// <param name="stream">The source.</param>
    /// <param name="tags">What a lemma and a tag say together.</param>
    /// <exception cref="InvalidDataException">A line does not have the form described; the message names it.</exception>
    public static SourceLexicon Read(Stream stream, Func<string, string, SourceReading> tags)
    {
        var lexicon = new SourceLexicon(tags);
        using var sha = SHA256.Create();
        using (var hashed = new CryptoStream(stream, sha, CryptoStreamMode.Read))
        using (var reader = new StreamReader(hashed, new UTF8Encoding(false, throwOnInvalidBytes: true), false, 1 << 16))
            for (var number = 1; reader.ReadLine() is { } line; number++)
                if (line is not (['#', ..] or ['-', '\t', ..]))
                    lexicon.ReadLine(line, number);
        lexicon.Hash = Convert.ToHexStringLower(sha.Hash!);
        return lexicon;
    }

    private void ReadLine(string line, int number)
    {
        var fields = line.Split('\t');
        try
        {
            if (fields.Length != 3 || fields[0].Trim() is not { Length: > 0 } form || fields[1].Trim() is not { Length: > 0 } lemma)
                throw new FormatException("A line has a form, a lemma and a tag between tabs.");
            Add(form, tags(Share(lemma), fields[2]));
        }
        catch (FormatException e)
        {
            throw new InvalidDataException($"Line {number}: {e.Message} The line: {line}", e);
        }
    }

    private void Add(string form, SourceReading reading)
    {
        if (last.Form != form)
            last = (form, Of(form));
        last.Readings.Add(reading);
        ReadingCount++;
    }

    private List<SourceReading> Of(string form) => Forms.TryGetValue(form, out var readings) ? readings : Forms[form] = [];

    private string Share(string text) => shared.TryGetValue(text, out var known) ? known : shared[text] = text;
}
