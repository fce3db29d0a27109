using System.Diagnostics.CodeAnalysis;
using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>Which clauses a verb or noun of speech may open.</summary>
[Flags]
public enum Frames
{
    None = 0,

    /// <summary>A dass-clause or a verb-second clause.</summary>
    Clause = 1,
    ZuInfinitive = 2,
    Question = 4,
    Direct = 8,

    /// <summary>Says that something is not so: bestreiten.</summary>
    Denial = 16,

    /// <summary>Nobody speaks in its subject: "wurde bekannt", "stellte sich heraus".</summary>
    Impersonal = 32,

    /// <summary>Opens dass-clauses and infinitives only with da- and its preposition: "besteht darauf", "spricht davon".</summary>
    Correlate = 64,

    /// <summary>Its object in the accusative is who is spoken to: auffordern, bitten.</summary>
    Addresses = 128,

    /// <summary>Its object in the dative is who is spoken to: sagen, vorwerfen.</summary>
    Tells = 256,

    /// <summary>Also as what somebody lets others do: "ließ verlauten", "lässt wissen".</summary>
    Let = 512,
}

/// <summary>A verb or noun that introduces words.</summary>
/// <param name="Lemma">The infinitive, with its separable particle; or the noun.</param>
/// <param name="Medium">What it says of the medium.</param>
/// <param name="Frames">What it may open.</param>
/// <param name="Reported">What a verb's object must be so that its clause is reported speech by itself: a preposition or "als" that governs it, <c>*</c> for an object in the accusative, <c>**</c> for two.</param>
public sealed record SpeechWord(string Lemma, Medium Medium, Frames Frames, IReadOnlyList<string> Reported)
{
    /// <summary>Whether the object that makes reported speech may be of this kind.</summary>
    public bool Asks(ReadOnlySpan<char> kind)
    {
        for (var i = 0; i < Reported.Count; i++)
            if (kind.Equals(Reported[i], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

/// <summary>The German words that introduce somebody's words (<c>lexicon/de/speech-*.tsv</c>, <c>source-nouns.tsv</c>).</summary>
public static class SpeechLexicon
{
    private const int LongestTail = 16;

    private const int LongestSwiss = 64;

    private static readonly string[] AgentEndings = ["in", "innen", ":in", ":innen", "*in", "*innen", "_in", "_innen", "/in", "/-in", "In", "Innen", "n", "s", "es", "en", "e"];

    private static readonly WordTable<SpeechWord> Verbs = Load("lexicon/de/speech-verbs.tsv", Parse);
    private static readonly WordTable<SpeechWord> Nouns = Load("lexicon/de/speech-nouns.tsv", Parse);

    private static readonly WordTable<SpeechWord> Predicates = LoadPredicates();

    private static readonly WordTable<Medium> Sources = Load("lexicon/de/source-nouns.tsv", row => ParseMedium(row[1]));

    private static readonly WordTable<bool> Documents = Load("lexicon/de/document-nouns.tsv", _ => true);

    private static readonly WordTable<bool> Agents = Load("lexicon/de/agent-nouns.tsv", _ => true);

    public static SpeechWord? Verb(string? lemma) => lemma is not null && Verbs.TryFind(lemma, out var found) ? found : null;

    /// <summary>Whether a verb introduces words with some adjective.</summary>
    public static bool HasPredicates(string lemma) => Predicates.Contains(lemma);

    /// <summary>A verb that introduces words with this adjective.</summary>
    public static SpeechWord? Predicate(string lemma, ReadOnlySpan<char> adjective) => Predicates.TryFind(string.Concat(lemma, " ", adjective), out var found) ? found : null;

    /// <summary>A noun or a compound that ends with one.</summary>
    public static SpeechWord? Noun(ReadOnlySpan<char> form) => Find(Nouns, form, out var found) ? found : null;

    /// <summary>A noun that makes a source phrase with "nach", or a compound that ends with one.</summary>
    public static Medium? Source(ReadOnlySpan<char> form) => Find(Sources, form, out var found) ? found : null;

    /// <summary>A writing that speaks, or a compound that ends with one.</summary>
    public static bool IsDocument(ReadOnlySpan<char> form) => Find(Documents, form, out _);

    /// <summary>Somebody or a body that can speak, or a compound that ends with one; in the genitive and in the feminine too ("der Regierungschefin", "Sprecher:innen").</summary>
    public static bool IsAgent(ReadOnlySpan<char> form)
    {
        if (Find(Agents, form, out _)) return true;
        foreach (var ending in AgentEndings)
            if (form.Length > ending.Length + 3 && form.EndsWith(ending, StringComparison.Ordinal) && Find(Agents, form[..^ending.Length], out _)) return true;
        return false;
    }

    /// <summary>By the form or by its last part; with ß for ss where it has none so.</summary>
    internal static bool Find<T>(WordTable<T> table, ReadOnlySpan<char> form, [MaybeNullWhen(false)] out T found)
    {
        if (FindPart(table, form, out found)) return true;
        Span<char> german = stackalloc char[LongestSwiss];
        return form.Length <= LongestSwiss && SwissSpelling.TryWrite(form, form.Length, german) >= 0 && FindPart(table, german[..(form.Length - 1)], out found);
    }

    private static bool FindPart<T>(WordTable<T> table, ReadOnlySpan<char> form, [MaybeNullWhen(false)] out T found)
    {
        if (table.TryFind(form, out found)) return true;
        Span<char> tail = stackalloc char[LongestTail];
        for (var length = Math.Min(LongestTail, form.Length - 2); length >= 4; length--)
        {
            form[^length..].CopyTo(tail);
            tail[0] = char.ToUpperInvariant(tail[0]);
            if (table.TryFind(tail[..length], out found)) return true;
        }

        return false;
    }

    private static WordTable<T> Load<T>(string name, Func<string[], T> parse)
    {
        var table = new WordTable<T>();
        foreach (var row in WordList.Rows(name)) table.Of(row[0]) = parse(row);
        return table;
    }

    /// <summary>By verb and adjective; and by verb alone, so that other verbs cost one look.</summary>
    private static WordTable<SpeechWord> LoadPredicates()
    {
        var table = new WordTable<SpeechWord>();
        foreach (var row in WordList.Rows("lexicon/de/speech-predicates.tsv"))
            table.Of(row[0]) = table.Of(row[0] + " " + row[1]) = new SpeechWord(row[0], ParseMedium(row[2]), ParseFrames(row[3]), Verb(row[0])?.Reported ?? []);
        return table;
    }

    private static SpeechWord Parse(string[] row) => new(
        row[0],
        ParseMedium(row[1]),
        ParseFrames(row[2]),
        row.Length > 3 && row[3] != "-" ? row[3].Split(' ') : []);

    private static Medium ParseMedium(string name) => Enum.Parse<Medium>(name, ignoreCase: true);

    private static Frames ParseFrames(string letters) => letters.Aggregate(Frames.None, (frames, letter) => frames | Frame(letter));

    private static Frames Frame(char letter) => letter switch
    {
        'd' => Frames.Clause,
        'z' => Frames.ZuInfinitive,
        'q' => Frames.Question,
        'm' => Frames.Direct,
        'n' => Frames.Denial,
        'i' => Frames.Impersonal,
        'c' => Frames.Correlate,
        'a' => Frames.Addresses,
        't' => Frames.Tells,
        'l' => Frames.Let,
        _ => Frames.None,
    };
}
