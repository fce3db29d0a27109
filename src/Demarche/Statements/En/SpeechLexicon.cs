using Demarche.Language;

namespace Demarche.Statements.En;

/// <summary>What a verb of speech can stand with.</summary>
[Flags]
internal enum SpeechFrames
{
    None = 0,

    /// <summary>A clause, with that or without.</summary>
    That = 1,

    /// <summary>A to-infinitive of its own subject.</summary>
    Infinitive = 1 << 1,

    /// <summary>An object that is to do something: "urged Russia to".</summary>
    Object = 1 << 2,

    /// <summary>An indirect question.</summary>
    Question = 1 << 3,

    /// <summary>Direct speech, or a clause that it stands beside.</summary>
    Direct = 1 << 4,

    /// <summary>A form with -ing: "denied taking part".</summary>
    Gerund = 1 << 5,

    /// <summary>An object that is spoken to: "told reporters".</summary>
    Told = 1 << 6,

    /// <summary>An object and what it is called.</summary>
    Called = 1 << 7,

    /// <summary>It says that something is not so.</summary>
    Denial = 1 << 8,

    /// <summary>A noun of what somebody says: to reject it is to speak.</summary>
    Said = 1 << 9,
}

/// <summary>A verb of speech.</summary>
/// <param name="Medium">Whether it speaks, writes or thinks.</param>
/// <param name="Frames">What it can stand with.</param>
/// <param name="Reported">What makes it reported speech: "*" an object, "+" one that is words (<see cref="SpeechFrames.Said"/>), "**of" an object and a preposition, else prepositions.</param>
internal sealed record SpeechVerb(Medium Medium, SpeechFrames Frames, string[] Reported)
{
    public bool Has(SpeechFrames any) => (Frames & any) != 0;
}

/// <summary>The words by which English gives somebody's words (<c>lexicon/en/speech-*.tsv</c> and others).</summary>
internal static class SpeechLexicon
{
    private const string Letters = "dzoqmgtkns";

    private static readonly WordTable<SpeechVerb> Verbs = Load("speech-verbs", row => new SpeechVerb(MediumOf(row[1]), FramesOf(row[2]), row[3] == "-" ? [] : row[3].Split(',')));
    private static readonly WordTable<SpeechVerb> Nouns = Load("speech-nouns", row => new SpeechVerb(MediumOf(row[1]), FramesOf(row[2]), []));
    private static readonly WordTable<SpeechVerb> Adjectives = Load("speech-adjectives", row => new SpeechVerb(MediumOf(row[1]), FramesOf(row[2]), []));
    private static readonly WordTable<SpeechVerb> Documents = Load("document-nouns", _ => new SpeechVerb(Medium.Writing, SpeechFrames.None, []));

    private static readonly WordTable<SpeechVerb> Agents = Load("agent-nouns", _ => new SpeechVerb(Medium.Speech, SpeechFrames.None, []));

    /// <param name="lemma">With its particle behind a space: "point out".</param>
    /// <param name="verb">What is known of it.</param>
    public static bool TryVerb(ReadOnlySpan<char> lemma, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out SpeechVerb verb) => Verbs.TryFind(lemma, out verb);

    public static bool TryNoun(ReadOnlySpan<char> form, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out SpeechVerb noun) => Nouns.TryFind(form, out noun);

    public static bool TryAdjective(ReadOnlySpan<char> form, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out SpeechVerb adjective) => Adjectives.TryFind(form, out adjective);

    public static bool IsDocument(ReadOnlySpan<char> form) => Documents.Contains(form);

    public static bool IsAgent(ReadOnlySpan<char> form) => Agents.Contains(form);

    public static bool IsAgentOrDocument(ReadOnlySpan<char> form) => IsAgent(form) || IsDocument(form);

    private static WordTable<SpeechVerb> Load(string list, Func<string[], SpeechVerb> read)
    {
        var table = new WordTable<SpeechVerb>();
        foreach (var row in WordList.Rows($"lexicon/en/{list}.tsv")) table.Of(row[0]) = read(row);
        return table;
    }

    private static Medium MediumOf(string name) => Enum.Parse<Medium>(name, ignoreCase: true);

    private static SpeechFrames FramesOf(string letters)
    {
        var frames = SpeechFrames.None;
        foreach (var letter in letters)
            if (Letters.IndexOf(letter) is >= 0 and var bit) frames |= (SpeechFrames)(1 << bit);
        return frames;
    }
}
