using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Acts;

/// <summary>The frames of a language, looked up by the word that tells the act. Immutable and safe for several threads.</summary>
internal sealed class ActFrames
{
    private const string Party = "party";
    private const string NoAct = "none";
    private const string Synonyms = "same";

    private static readonly string[] CorrelateClauses = ["+zu", "+dass"];

    /// <summary>Before the name of a class in a phrase: any of its words.</summary>
    private const char AnyOf = '*';

    /// <summary>Before the name of a class of adjectives in a phrase: any of them before its noun.</summary>
    private const char AnyBefore = '^';

    private readonly Func<string, IEnumerable<string>> attributive;
    private readonly Dictionary<string, string[]> synonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeadSet> classes = new(StringComparer.Ordinal);
    private readonly List<ActFrame> ofVerbs = [];
    private readonly WordTable<ImmutableArray<ActFrame>> verbs = new();
    private readonly WordTable<ImmutableArray<ActFrame>> nouns = new();
    private readonly WordTable<ImmutableArray<ActFrame>> adjectives = new();
    private readonly WordTable<ActStatus?> adverbs = new();
    private readonly WordTable<string> slots = new();

    /// <param name="language">The folder of the table, such as <c>de</c>.</param>
    /// <param name="correlate">The word that stands for a preposition before a clause: darauf for auf; none where the language has none.</param>
    /// <param name="attributive">The forms of an adjective before its noun; none where the language has no others.</param>
    public ActFrames(string language, Func<string, string?>? correlate = null, Func<string, IEnumerable<string>>? attributive = null)
    {
        this.attributive = attributive ?? (adjective => [adjective]);
        var rows = WordList.Rows($"lexicon/{language}/act-frames.tsv").ToList();
        foreach (var row in rows.Where(row => row[1] == Synonyms))
            foreach (var word in row[2].Split(',')) synonyms[word] = row[2].Split(',');
        var members = rows.Where(row => row[1] == "class").ToDictionary(row => row[0], row => row[2].Split(','), StringComparer.Ordinal);
        foreach (var (name, words) in members) classes.Add(name, new(Members(words, members)));
        foreach (var row in rows)
            if (row[1] is not ("class" or Synonyms)) Add(row, members);
        if (correlate is null) return;
        foreach (var frame in ofVerbs.ToList())
            foreach (var variant in Variants(frame, correlate)) Add(verbs, variant);
    }

    /// <summary>Those of all verbs, with those by which they give others a status.</summary>
    public IReadOnlyList<ActFrame> Verbs => ofVerbs;

    /// <summary>The frames of a verb, with those by which it gives others a status; none for other verbs.</summary>
    public ImmutableArray<ActFrame> Verb(ReadOnlySpan<char> lemma) => Find(verbs, lemma);

    public ImmutableArray<ActFrame> Noun(ReadOnlySpan<char> lemma) => Find(nouns, lemma);

    public ImmutableArray<ActFrame> Adjective(ReadOnlySpan<char> lemma) => Find(adjectives, lemma);

    /// <summary>The status that an adverb gives the clause.</summary>
    public ActStatus? Adverb(ReadOnlySpan<char> word) => adverbs.TryFind(word, out var status) ? status : null;

    /// <summary>Whether a noun belongs to a class that the table names.</summary>
    public bool IsA(ReadOnlySpan<char> lemma, string name) => classes[name].Contains(lemma);

    /// <summary>The nouns of a class that the table names.</summary>
    public HeadSet Class(string name) => classes[name];

    /// <summary>The name of a slot that some frame asks for, the one string that all of them share; none where no frame does.</summary>
    public string? Slot(ReadOnlySpan<char> name) => slots.TryFind(name, out var slot) ? slot : null;

    private static ImmutableArray<ActFrame> Find(WordTable<ImmutableArray<ActFrame>> table, ReadOnlySpan<char> lemma) => table.TryFind(lemma, out var found) ? found : [];

    /// <summary>The words themselves, those of the classes that they name, and those that mean the same (rows <c>same</c>).</summary>
    private IEnumerable<string> Members(IEnumerable<string> words, Dictionary<string, string[]> classes) =>
        words.SelectMany(word => classes.TryGetValue(word, out var inner) ? Members(inner, classes) : synonyms.TryGetValue(word, out var same) ? same : [word]);

    private void Add(string[] row, Dictionary<string, string[]> members)
    {
        var (status, isAdverb) = (row[1] == "status", row[2] == "adverb");
        var cells = row[3].Split(':');
        if (isAdverb)
        {
            adverbs.Of(row[0]) = Enum.Parse<ActStatus>(row[3], ignoreCase: true);
            return;
        }

        foreach (var lemma in row[0][0] == AnyOf ? members[row[0][1..]] : row[0].Split('|')) Add(lemma, row, cells, status, members);
    }

    /// <summary>Several lemmas that divide a row by a bar, or are of the class that it names, have a frame each.</summary>
    private void Add(string lemma, string[] row, string[] cells, bool status, Dictionary<string, string[]> members)
    {
        var kind = Enum.Parse<FrameKind>(row[1], ignoreCase: true);
        var name = status ? [] : cells[0].Split('/');
        var given = status ? cells[0] : cells.ElementAtOrDefault(1);
        var frame = new ActFrame(
            lemma, kind, [.. row[2].Split(' ').Select(argument => Slot(argument, members))], status || name[0] == NoAct ? null : Enum.Parse<ActName>(name[0], ignoreCase: true), name.ElementAtOrDefault(1) ?? "",
            given is null or NoAct ? null : Enum.Parse<ActStatus>(given, ignoreCase: true), Rule(lemma, row));
        Add(kind switch { FrameKind.Noun => nouns, FrameKind.Adjective => adjectives, FrameKind.Status when char.IsUpper(lemma[0]) => nouns, _ => verbs }, frame);
    }

    private void Add(WordTable<ImmutableArray<ActFrame>> table, ActFrame frame)
    {
        ref var frames = ref table.Of(frame.Lemma);
        if (table == verbs) ofVerbs.Add(frame);
        frames = frames.IsDefault ? [frame] : frames.Add(frame);
    }

    /// <summary>Where the matter is a phrase with a preposition, a clause with the word that stands for it can tell it as well: "pocht auf den Abzug", "pocht darauf, abzuziehen".</summary>
    private IEnumerable<ActFrame> Variants(ActFrame frame, Func<string, string?> correlate)
    {
        if (frame is not { Kind: FrameKind.Verb, Act: not null } || frame.Slots.Any(slot => slot.Phrase is not null)) yield break;
        for (var i = 0; i < frame.Slots.Length; i++)
        {
            if (frame.Slots[i] is not { IsRequired: true, Role: FrameRole.Matter, Heads: null, NeedsParty: false } slot || Cut(slot.Name, '+') is not (var preposition, not null) || correlate(preposition) is not { } word) continue;
            foreach (var clause in CorrelateClauses)
            {
                var name = Shared(word + clause);
                if (!Find(verbs, frame.Lemma).Any(other => other.Slots.Any(its => its.Name == name))) yield return frame with { Slots = frame.Slots.SetItem(i, slot with { Name = name }), Rule = frame.Rule.Replace(slot.Name, name, StringComparison.Ordinal) };
            }
        }
    }

    private static string Rule(string lemma, string[] row) => $"{row[1]} {lemma}{string.Concat(row[2].Split(' ').Where(slot => slot.Contains('!', StringComparison.Ordinal)).Select(slot => " " + slot[..slot.IndexOf('!', StringComparison.Ordinal)]))}";

    private FrameSlot Slot(string argument, Dictionary<string, string[]> members)
    {
        var (left, heads) = Cut(argument.TrimStart('~'), ':');
        var (place, role) = Cut(left, '=');
        var name = Shared(place.TrimEnd('!'));
        return new(
            name, name != ActFrame.Said && (place.EndsWith('!') || role is null), role is null or "-" ? FrameRole.None : Enum.Parse<FrameRole>(role, ignoreCase: true),
            heads is null or Party ? null : classes.TryGetValue(heads, out var known) ? known : new HeadSet(Members(heads.Split(',').Select(head => head.Replace('~', ' ')), members)),
            heads == Party,
            name.Contains('_', StringComparison.Ordinal) ? [.. name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(word => Forms(word, members))] : null,
            argument[0] == '~');
    }

    private string[] Forms(string word, Dictionary<string, string[]> members) => word[0] switch
    {
        AnyOf => members[word[1..]],
        AnyBefore => [.. members[word[1..]].SelectMany(attributive)],
        _ => [word],
    };

    private string Shared(string name) => slots.Of(name) ??= name;

    private static (string Left, string? Right) Cut(string text, char mark) => text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
}
