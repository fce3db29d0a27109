using Demarche.Language;

namespace Demarche.Exchanges;

/// <summary>What German words are called in English and the other way round, by <c>lexicon/world/bilingual.tsv</c>; and what a verb and the noun for its deed have in common: "liefern", "Lieferung",
/// "deliver" and "delivery" are one thing.</summary>
internal sealed class Bilingual
{
    // Letters that an English verb and its noun share: "mediate", "mediation".
    private const int Alike = 5;
    private const int ShortestVerb = 5;

    private readonly WordTable<string> english = new();
    private readonly WordTable<string> german = new();

    // English words for German nouns: "calm" may be one of a verb as well, which is the rarer thing in a matter.
    private readonly WordTable<bool> nouns = new();
    private readonly WordTable<string> verbs = new();

    // German verbs with a noun for their deed, by the English verb.
    private readonly WordTable<string> deeds = new();

    /// <param name="rows">Of the table: a German base form and an English one.</param>
    public Bilingual(IReadOnlyList<string[]> rows)
    {
        foreach (var row in rows)
        {
            if (!english.Contains(row[0])) english.Of(row[0]) = row[1];
            if (!german.Contains(row[1]) || (char.IsUpper(row[0][0]) && !nouns.Contains(row[1]))) german.Of(row[1]) = row[0];
            if (char.IsUpper(row[0][0])) nouns.Of(row[1]) = true;
            else if (!verbs.Contains(row[1]) && row[0][^1] == 'n') verbs.Of(row[1]) = row[0];
        }

        foreach (var row in rows)
            if (!nouns.Contains(row[1]) && NounOf(row[0]) is { } noun && Has(noun) && (!deeds.Contains(row[1]) || IsAlike(row[1], noun))) deeds.Of(row[1]) = row[0];
    }

    public bool Has(string german) => english.Contains(german);

    /// <summary>The commonest English word for a German base form.</summary>
    public string? English(string german) => english.TryFind(german, out var word) ? word : null;

    /// <summary>What a German verb means: the English noun for its deed, so that the noun means it as well; else the English verb.</summary>
    public string? OfVerb(string infinitive)
    {
        var verb = English(infinitive);
        return verb is not null && nouns.Contains(verb) ? verb : NounOf(infinitive) is { } noun ? English(noun) ?? verb ?? noun : verb;
    }

    /// <summary>What a German noun means; of one that the list does not have what its verb means: "Begleichung" by "begleichen".</summary>
    public string? OfNoun(string noun) => English(noun) ?? (VerbOf(noun) is { } verb ? OfVerb(verb) : null);

    /// <summary>The German word for an English one that the list has, with what it means; for a verb the noun for its deed: so both languages tell of one thing.</summary>
    /// <param name="word">As the text has it.</param>
    /// <param name="isVerb">It stands where a verb does: "to show restraint".</param>
    public (string De, string En)? OfEnglish(string word, bool isVerb = false)
    {
        foreach (var reading in Lexicon.English.FindIgnoringCase(word))
        {
            if (isVerb && verbs.TryFind(reading.Lemma, out var done) && !deeds.Contains(reading.Lemma)) return (done, reading.Lemma);
            if (deeds.TryFind(reading.Lemma, out var verb)) return (verb, OfVerb(verb)!);
            if (german.TryFind(reading.Lemma, out var de)) return (de, reading.Lemma);
        }

        return null;
    }

    /// <summary>The noun for what a verb does: "Lieferung" for "liefern", "Teilnahme" for "teilnehmen", "Treffen" for "treffen"; none where there is none.</summary>
    private string? NounOf(string verb)
    {
        if (verb.Length < ShortestVerb || verb[^1] != 'n' || char.IsUpper(verb[0])) return null;
        var capital = char.ToUpperInvariant(verb[0]) + verb[1..];
        if (Has(capital)) return capital;
        var stem = capital.EndsWith("en", StringComparison.Ordinal) ? capital[..^2] : capital[..^1];
        if (verb.EndsWith("eln", StringComparison.Ordinal)) stem = stem[..^2] + "l";
        var deed = verb.EndsWith("nehmen", StringComparison.Ordinal) ? stem[..^4] + "ahme" : stem + "ung";
        return Has(deed) || Lexicon.German.Find(deed).Has(WordClasses.Noun) ? deed : null;
    }

    /// <summary>The verb of a noun that names a deed: "begleichen" of "Begleichung", "heizen" of "das Heizen"; none of other nouns, and of those that the list has by themselves.</summary>
    private string? VerbOf(string noun)
    {
        if (Has(noun) || noun.Length < ShortestVerb) return null;
        var small = char.ToLowerInvariant(noun[0]) + noun[1..];
        var stem = small.EndsWith("ung", StringComparison.Ordinal) ? small[..^3] : small.EndsWith("nahme", StringComparison.Ordinal) ? small[..^4] + "ehm" : "";
        string[] verbs = stem.Length > 0 ? [stem + "en", stem + "n", stem[..^1] + "eln"] : [small];
        return Array.Find(verbs, verb => Lexicon.German.Find(verb).Has(WordClasses.Infinitive));
    }

    // "vermitteln" rather than "schlichten" gives the noun for "mediate": "Vermittlung", a mediation.
    private bool IsAlike(string verb, string noun) => English(noun) is { } name && name.Length >= Alike && verb.Length >= Alike && name.AsSpan(0, Alike).SequenceEqual(verb.AsSpan(0, Alike));
}
