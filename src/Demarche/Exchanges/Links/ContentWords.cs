using Demarche.Language;

namespace Demarche.Exchanges.Links;

/// <summary>Finds the words of a stretch of analysed text that carry its meaning, with their base forms. Not safe for several threads.</summary>
internal sealed class ContentWords(TextAnalysis analysis, string frozen, bool german)
{
    private const float Common = 0.3f;
    private const int Remembered = 20_000;

    // Of adjectives that the lexicon does not have.
    private static readonly string[] Endings = ["en", "er", "es", "em", "e"];

    private static readonly string[] Joints = ["", "s", "es", "n", "en", "er"];
    private static readonly string[] VerbEndings = ["en", "n"];
    private static readonly string[] NounEndings = ["ung", "erin", "er", "en"];
    private static readonly string[] AdjectiveEndings = ["ig", "sam", "lich", "bar"];

    private static readonly Lazy<WordTable<bool>> German = new(() => Load("lexicon/de/common-words.tsv"));
    private static readonly Lazy<WordTable<bool>> English = new(() => Load("lexicon/en/common-words.tsv"));

    [ThreadStatic]
    private static Dictionary<(bool German, string Words, Tag Tag), Term>? known;

    // Where the term of each word stands among those that were asked for, from 1; 0 for one that nobody has asked for, -1 for none.
    private readonly int[] places = new int[analysis.Words.Length];
    private readonly List<Term> terms = new(analysis.Words.Length / 2);

    /// <summary>The word of that index as a term; none for one that carries no meaning.</summary>
    public Term? Of(int index)
    {
        if (places[index] is not 0 and var place) return place > 0 ? terms[place - 1] : null;
        var term = Make(index);
        if (term is { } found) terms.Add(found);
        places[index] = term is null ? -1 : terms.Count;
        return term;
    }

    /// <summary>The state that a name, an adjective or a capital stands for, by meaning; 0 for none.</summary>
    public ulong StateOf(int index) => analysis.Words[index].Tag is Tag.Name or Tag.Adjective && OfState(analysis.Words[index].Span.In(frozen).ToString()) is { } state ? state.Meaning.First : 0;

    /// <summary>What a noun means; of a compound without a meaning of its own what its parts do.</summary>
    public IEnumerable<Meaning> MeaningsOf(int index)
    {
        if (Of(index) is not { IsActor: false, Weight: > 0 } term) yield break;
        if (term.Meaning.First != 0) yield return term.Meaning;
        else if (german && LexiconCompounds.TryHead(term.Words, out var last, out _) && Known(last, WordClasses.Noun) is { } head && Concepts.OfGerman(head) is { First: not 0 } meaning) yield return meaning;
        else yield return new(term.Lemma);
        if (term.Part != 0) yield return new(term.Part);
    }

    private Term? Make(int index)
    {
        var word = analysis.Words[index];
        if (word.Token.Kind is not TokenKind.Word) return null;
        return german ? OfGerman(index, word) : OfEnglish(word);
    }

    /// <summary>A noun that stands by itself, such as what a number counts.</summary>
    public Term OfNoun(string words)
    {
        var last = words[(words.LastIndexOfAny([' ', '\u00A0']) + 1)..];
        return german ? Cached(last, Tag.Noun, () => Noun(last)) : Cached(last, Tag.Noun, () => Make(last, Lexicon.English.Find(last.ToLowerInvariant()).FirstLemma(WordClasses.Noun) ?? last.ToLowerInvariant(), 0, 1));
    }

    private Term? OfGerman(int index, Word word)
    {
        var weight = Weight(word);
        if (weight == 0) return null;
        var words = word.Span.In(frozen).ToString();
        if (words.Length < 2) return null;
        if (IsVerb(word.Tag))
        {
            var lemma = Particle(index) + (word.Lemma ?? Known(Lexicon.German.Find(words), WordClasses.Participle2 | WordClasses.FiniteVerb | WordClasses.Infinitive | WordClasses.ZuInfinitive) ?? words);
            return Make(words, lemma, Stem(lemma, VerbEndings), weight);
        }

        if ((word.Tag == Tag.Adjective || IsJoinedAdjective(words)) && OfState(words) is { } state) return state;
        return Cached(words, word.Tag, () => word.IsNominal ? OfTown(Noun(words)) : Adjective(words, weight));
    }

    private Term? OfEnglish(Word word)
    {
        var weight = Weight(word);
        if (weight == 0) return null;
        var words = word.Span.In(frozen).ToString();
        if (words.Length < 2) return null;
        if (word.Tag == Tag.Adjective && OfState(words) is { } state) return state;
        var term = Cached(words, word.Tag, () => Make(words, word.Lemma?.ToLowerInvariant() ?? Positive(word, words.ToLowerInvariant()), 0, weight) is var made && word.Tag == Tag.Name && made is { Weight: > 0, Meaning.First: 0 } ? OfTown(made with { Lemma = Hashing.Of(words) }) : made);
        return term.Weight == 0 ? null : term;
    }

    // "spanische Schiffe" are Spain's, and "Spanish vessels" are, too; so are "US-gebaute Raketen" the USA's.
    private static Term? OfState(string words) =>
        MatterWord.Of(words.AsSpan(0, words.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen ? hyphen : words.Length)).Party is { } party && party.Concept.StartsWith("state:", StringComparison.Ordinal)
            ? new(words, Hashing.Of(party.Concept), 0, new(Hashing.Of(party.En.ToLowerInvariant())), Common, true)
            : null;

    // "higher", "largest", "bigger": by the word of which it is, where that has a meaning.
    private static string Positive(Word word, string adjective)
    {
        if (word.Tag != Tag.Adjective || Concepts.OfEnglish(adjective).First != 0) return adjective;
        var stem = adjective.EndsWith("er", StringComparison.Ordinal) ? adjective[..^2] : adjective.EndsWith("est", StringComparison.Ordinal) ? adjective[..^3] : "";
        foreach (var positive in (ReadOnlySpan<string>)[stem, $"{stem}e", stem is [.., var last, var doubled] && last == doubled ? stem[..^1] : "", stem is [.., 'i'] ? $"{stem[..^1]}y" : ""])
            if (positive.Length > 2 && Concepts.OfEnglish(positive).First != 0) return positive;
        return adjective;
    }

    // A capital stands for its state as well, and in English an adjective of a state is often taken for a name: "Ultimatum aus Nairobi", "Kenyan students".
    private static Term OfTown(Term name) => name.Meaning.First == 0 && OfState(name.Words) is { } state ? name with { Meaning = state.Meaning } : name;

    private static bool IsJoinedAdjective(string words) => words.LastIndexOf('-') is > 0 and var hyphen && hyphen + 1 < words.Length && char.IsLower(words[hyphen + 1]);

    private Term Noun(string words)
    {
        var entry = Lexicon.German.Find(words);
        var lemma = Known(entry, WordClasses.Noun | WordClasses.Name) ?? entry.FirstLemma(unchecked((WordClasses)~0u)) ?? WithoutGenitive(words);
        var (head, across, first) = (0ul, 0ul, 0ul);
        if (LexiconCompounds.TryHead(words, out var last, out var start) && Known(last, WordClasses.Noun) is { Length: > 3 } part)
        {
            (head, across, first) = (Hash(part), Concepts.OfGerman(part).First, FirstPart(words[..start]));
            if (!entry.IsFound) lemma = words[..start] + (start > 0 && words[start - 1] == '-' ? part : part.ToLowerInvariant());
        }

        if (entry.IsFound && (head == 0 || lemma.EndsWith("ung", StringComparison.Ordinal))) head = Stem(lemma, NounEndings);
        return Make(words, lemma, head, lemma.Length >= 12 ? 1.15f : 1, across) with { Part = first };
    }

    private Term Adjective(string words, float weight)
    {
        // "das Genfer Abkommen": of a town, as its name.
        if (words is [.., 'e', 'r'] && char.IsUpper(words[0]) && words.Length > 5) return Make(words, words[..^2], 0, weight) is var town && town.Meaning.First == 0 ? OfTown(town with { Words = words[..^2] }) with { Words = words } : town;
        var lemma = Known(Lexicon.German.FindAtSentenceStart(words), WordClasses.Adjective | WordClasses.Participle1 | WordClasses.Participle2) ?? WithoutEnding(words.ToLowerInvariant());
        if (Concepts.OfGerman(lemma).First == 0 && Lexicon.German.Find(WithoutEnding(words.ToLowerInvariant())) is var participle && Known(participle, WordClasses.Participle2) is { } verb && Concepts.OfGerman(verb).First != 0) lemma = verb;
        return Make(words, lemma, Stem(lemma, AdjectiveEndings), weight);
    }

    // Of a noun that nobody knows: "des Fischereiabkommens".
    private static string WithoutGenitive(string words) => words.Length > 4 && words[^1] == 's' ? words[..^1] : words;

    // "Gas-", "Sicherheits-", "Angriffs-": a noun as it is, or without the letters that join it.
    private static ulong FirstPart(string letters)
    {
        var noun = letters.TrimEnd('-');
        foreach (var joint in Joints)
            if (noun.Length > joint.Length + 2 && noun.EndsWith(joint, StringComparison.Ordinal) && Lexicon.German.Find(noun.AsSpan(0, noun.Length - joint.Length)).FirstLemma(WordClasses.Noun) is { } lemma && Concepts.OfGerman(lemma).First is not 0 and var meaning)
                return meaning;
        return 0;
    }

    // Of several readings the first whose meaning is known, else the first.
    private static string? Known(LexiconEntry entry, WordClasses classes)
    {
        foreach (var reading in entry)
            if (reading.Is(classes) && Concepts.OfGerman(reading.Lemma).First != 0) return reading.Lemma;
        return entry.FirstLemma(classes);
    }

    private Term Make(string words, string lemma, ulong head, float weight, ulong across = 0)
    {
        var common = german ? German.Value : English.Value;
        var drop = common.TryFind(lemma, out var silent);
        if (!german && silent) return new(words, Hash(lemma), 0, default, 0, false);
        var meaning = german ? Concepts.OfGerman(lemma) : Concepts.OfEnglish(lemma);
        return new(words, Hash(lemma), head, meaning, drop ? silent ? 0.05f : Common : weight, false) { Across = across != 0 ? across : meaning.First != 0 ? 0 : Cognates.Of(lemma) };
    }

    // "nahm … entgegen": the particle behind the verb and before the next finite one.
    private string Particle(int index)
    {
        if (analysis.Words[index].Tag != Tag.Finite) return "";
        for (var i = index + 1; i < analysis.Words.Length && i < index + 40; i++)
        {
            var word = analysis.Words[i];
            if (word.Tag == Tag.Separated) return word.Span.In(frozen).ToString().ToLowerInvariant();
            if (word.Tag == Tag.Finite || word.Token.Kind == TokenKind.Stop) return "";
        }

        return "";
    }

    // "verlängern" and "Verlängerung", "vermitteln" and "Vermittler", "sparen" and "sparsam", "Schulden" and "schulden" have one stem.
    private static ulong Stem(string lemma, string[] endings)
    {
        var stem = lemma;
        if (endings.FirstOrDefault(ending => lemma.EndsWith(ending, StringComparison.Ordinal)) is { } found) stem = lemma[..^found.Length];
        if (stem.EndsWith("el", StringComparison.Ordinal)) stem = $"{stem[..^2]}l";
        return stem.Length > 3 ? Hashing.Of("stem:" + stem.ToLowerInvariant()) : 0;
    }

    private static string WithoutEnding(string adjective) =>
        Endings.FirstOrDefault(ending => adjective.Length > ending.Length + 3 && adjective.EndsWith(ending, StringComparison.Ordinal)) is { } found ? adjective[..^found.Length] : adjective;

    private ulong Hash(string lemma) => german ? Hashing.Of(lemma) : Hashing.Of("en:" + lemma);

    private static float Weight(Word word) => word.Tag switch
    {
        Tag.Noun or Tag.Name => 1,
        Tag.Adjective => 0.65f,
        Tag.Finite or Tag.Infinitive or Tag.ZuInfinitive or Tag.Participle => 0.85f,
        _ => word.IsNominal ? 0.8f : 0,
    };

    private static bool IsVerb(Tag tag) => tag is Tag.Finite or Tag.Infinitive or Tag.ZuInfinitive or Tag.Participle;

    private Term Cached(string words, Tag tag, Func<Term> make)
    {
        known ??= [];
        if (known.TryGetValue((german, words, tag), out var term)) return term;
        if (known.Count >= Remembered) known.Clear();
        return known[(german, words, tag)] = make();
    }

    // A second column "silent" marks words that say nothing at all.
    private static WordTable<bool> Load(string name)
    {
        var table = new WordTable<bool>();
        foreach (var row in WordList.Rows(name)) table.Of(row[0]) = row.Length > 1 && row[1] == "silent";
        return table;
    }
}
