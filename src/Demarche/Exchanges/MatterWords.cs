using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Exchanges;

/// <summary>Takes the words of a matter apart: what they name, in what order of weight, and whether they turn it into its opposite. Loaded once; safe for several threads.</summary>
internal sealed class MatterWords
{
    private const float Head = 1;
    private const float Noun = 0.8f;
    private const float Part = 0.5f;
    private const float Verb = 0.6f;
    private const float Quality = 0.4f;

    // A verb behind its object: "Truppen abziehen" is about the troops.
    private const float Beside = 0.4f;
    private const float Known = 0.5f;
    private const float Strange = 0.3f;
    private const int Shortest = 3;

    // Letters within which "Stück" still means what was counted before.
    private const int Counted = 600;

    // Small words, and verbs that only help others.
    private const WordClasses Small = WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Pronoun | WordClasses.Article | WordClasses.Preposition | WordClasses.Adverb;

    private static readonly Lazy<MatterWords> Words = new(() => new MatterWords());

    private readonly Bilingual bilingual;
    private readonly WordTable<bool> ceasing = new();
    private readonly WordTable<bool> empty = new();

    // English words for the same, and small ones such as "back".
    private readonly WordTable<bool> emptyEnglish = new();
    private readonly WordTable<Raised> places = new();
    private readonly WordTable<Raised> englishPlaces = new();
    private readonly WordTable<bool> quarrels = new();
    private readonly WordTable<bool> sites = new();
    private readonly WordTable<bool> common = new();
    private readonly HeadSet help = new(WordList.Rows("lexicon/de/help-nouns.tsv").Select(row => row[0]));
    private readonly HeadSet giving = new(WordList.Rows("lexicon/de/giving-nouns.tsv").Select(row => row[0]));
    private readonly WordTable<DocumentType> documents = new();
    private readonly WordTable<string> marks = new();
    private readonly WordTable<bool> attending = new();
    private readonly WordTable<string> themes = new();

    private MatterWords()
    {
        var translations = WordList.Rows("lexicon/world/bilingual.tsv").ToList();
        bilingual = new Bilingual(translations);
        foreach (var row in WordList.Rows("lexicon/de/ceasing-words.tsv")) ceasing.Of(row[0]) = true;
        foreach (var row in WordList.Rows("lexicon/en/ceasing-words.tsv")) ceasing.Of(row[0]) = true;
        foreach (var row in WordList.Rows("lexicon/de/placeholder-nouns.tsv"))
        {
            empty.Of(row[0]) = true;
            if (row is [_, "quarrel"]) quarrels.Of(row[0]) = true;
            else if (row.Length > 1) places.Of(row[0]) = Enum.Parse<Raised>(row[1], ignoreCase: true);
        }

        foreach (var row in translations)
        {
            if (places.TryFind(row[0], out var stands)) englishPlaces.Of(row[1]) = stands;
            if (empty.Contains(row[0]) && char.IsUpper(row[0][0]) && bilingual.English(row[0]) == row[1]) emptyEnglish.Of(row[1]) = true;
            if (bilingual.English(row[0]) == row[1] && char.IsLower(row[0][0]) && Lexicon.German.Find(row[0]).Has(WordClasses.Adverb)) emptyEnglish.Of(row[1]) = true;
        }

        foreach (var row in WordList.Rows("lexicon/de/site-nouns.tsv")) sites.Of(row[0]) = true;
        foreach (var row in WordList.Rows("lexicon/de/agent-nouns.tsv")) empty.Of(row[0]) = true;
        foreach (var row in WordList.Rows("lexicon/de/speech-verbs.tsv")) empty.Of(row[0]) = true;
        foreach (var row in WordList.Rows("lexicon/de/time-calendar.tsv")) empty.Of(row[0].Split('|')[0]) = true;
        foreach (var row in WordList.Rows("lexicon/de/attending-words.tsv")) attending.Of(row[0]) = true;
        foreach (var row in WordList.Rows("lexicon/en/attending-words.tsv")) attending.Of("en:" + row[0]) = true;
        foreach (var row in WordList.Rows("lexicon/de/theme-words.tsv").Concat(WordList.Rows("lexicon/world/act-themes.tsv"))) themes.Of(row[0]) = row[1];
        foreach (var list in (string[])["speech-nouns", "source-nouns", "occasion-nouns"])
            foreach (var row in WordList.Rows($"lexicon/de/{list}.tsv")) common.Of(row[0]) = true;
        foreach (var row in WordList.Rows("lexicon/en/document-types.tsv")) documents.Of("en:" + row[0]) = Enum.Parse<DocumentType>(row[1], ignoreCase: true);
        foreach (var row in WordList.Rows("lexicon/de/document-types.tsv")) documents.Of(row[0]) = Enum.Parse<DocumentType>(row[1], ignoreCase: true);
        foreach (var row in WordList.Rows("lexicon/de/document-marks.tsv")) marks.Of(row[0]) = row[1];
        foreach (var row in WordList.Rows("lexicon/en/document-marks.tsv")) marks.Of("en:" + row[0]) = row[1];
    }

    public static MatterWords Shared => Words.Value;

    /// <summary>What the words of spans say.</summary>
    public MatterReading Read(string text, IEnumerable<TextSpan> spans, bool isEnglish = false)
    {
        var reading = new MatterReading();
        foreach (var span in spans)
        {
            if (isEnglish)
            {
                ReadEnglish(text, span, reading);
                continue;
            }

            var (behindZu, behindIm) = (false, false);
            reading.IsTalkedOf = reading.BehindPlace = reading.BehindAnd = false;
            foreach (var at in Cut(text, span))
            {
                var word = text[at.Start..at.End];
                // "im Allgemeinen" is no thing.
                if ((at.Start > span.Start || !IsSmall(word)) && !(behindIm && IsQuality(word))) Read(word, behindZu, reading);
                (behindZu, behindIm) = (word == "zu", word is "im" or "Im");
                if (word is "mit" or "in" or "per" or "durch" or "with" or "by") reading.BehindMeans = true;
                else if (word is "auf" or "an" or "für" or "zu" or "to") reading.BehindMeans = false;
                reading.IsTalkedOf |= word is "über" or "Über";
                reading.BehindAnd = IsAnd(word) || (reading.BehindAnd && char.IsLower(word[0]));
                reading.BehindPlace = IsOfPlace(word) || (reading.BehindPlace && char.IsLower(word[0]));
            }
        }

        return reading;
    }

    private static bool IsOfPlace(string word) => word is "von" or "vom" or "an" or "am" or "in" or "im" or "aus" or "nahe" or "bei" or "entlang" or "vor" or "auf" or "from" or "on" or "at" or "near" or "along" or "off" or "across";

    private static bool IsAnd(string word) => word is "und" or "sowie" or "oder" or "and" or "or";

    private static bool IsQuality(string word) => word.Length > Shortest && Lexicon.German.Find(char.ToLowerInvariant(word[0]) + word[1..]).Has(WordClasses.Adjective);

    // "Eine Absage", "Fast zwei Milliarden", "Drei Lieferungen": an article, adverb or number at the start of a sentence is no noun.
    private static bool IsSmall(string word) => char.IsUpper(word[0]) && Lexicon.German.Find(char.ToLowerInvariant(word[0]) + word[1..]) is var small
        && (small.Has(WordClasses.Article | WordClasses.Pronoun | WordClasses.Numeral) || (small.Has(WordClasses.Adverb) && !Lexicon.German.Find(word).Has(WordClasses.Noun)));

    /// <summary>What an act of a narrower kind is about.</summary>
    public MatterTerm? Theme(string qualifier) => themes.TryFind(qualifier, out var noun) ? ThemeOf(noun!) : null;

    /// <summary>What the words by which something is done say that it is about: "lud sie nach Rom ein".</summary>
    public MatterTerm? Theme(string text, IEnumerable<TextSpan> spans, bool isEnglish)
    {
        foreach (var span in spans)
        {
            var words = Cut(text, span).Select(at => text[at.Start..at.End]).ToList();
            var particle = words.Count > 0 ? words[^1] : "";
            foreach (var word in words)
            {
                var lemma = isEnglish ? bilingual.OfEnglish(word)?.De ?? "" : LemmaOf(word, Lexicon.German.FindIgnoringCase(word), char.IsUpper(word[0]));
                if (themes.TryFind(lemma, out var noun) || (!isEnglish && themes.TryFind(particle + lemma, out noun))) return ThemeOf(noun!);
            }
        }

        return null;
    }

    private MatterTerm ThemeOf(string noun) => new(bilingual.English(noun) ?? noun, noun, bilingual.English(noun) ?? noun, Head, false);

    /// <summary>The parties that a stretch of text names, each once.</summary>
    public static IEnumerable<string> PartiesIn(string text, TextSpan span) => Cut(text, span).Select(at => MatterWord.Of(at.In(text)).Party?.Concept).OfType<string>().Distinct();

    /// <summary>What the words of a stretch of text tell of what it is about, each thing once.</summary>
    public static IEnumerable<(string Concept, float Weight)> TopicsIn(string text, TextSpan span) => Cut(text, span).SelectMany(at => MatterWord.Of(at.In(text)).Topics).DistinctBy(topic => topic.Concept);

    /// <summary>The nouns in a word that tell what a text is about, with their weights: no parties, no people, nothing that stands in every report. A word of diplomacy weighs more, because others will call
    /// the thing so as well.</summary>
    public ImmutableArray<(string Concept, float Weight)> Topics(string word)
    {
        if (char.IsLower(word[0]) && !Lexicon.German.Find(word).IsFound) return bilingual.OfEnglish(word) is { } translated && char.IsUpper(translated.De[0]) && !IsEverywhere(translated.De) ? [(translated.En, Known)] : [];
        if (!IsTopic(word)) return [];
        var lemma = LemmaOf(word, Lexicon.German.Find(word), true);
        var parts = CompoundParts.Of(word);
        if (parts.Count > 0 && IsEverywhere(parts[^1])) return [];
        var nouns = parts.Count > 0 ? (string[])[lemma, parts[^1]] : [lemma];
        return [.. nouns.Where(noun => !IsEverywhere(noun) && noun.Length > Shortest).Select(noun => bilingual.English(noun) is { } concept ? (concept, Known) : (noun, Strange))];
    }

    private static bool IsTopic(string word)
    {
        if (!char.IsUpper(word[0]) || word.Length <= Shortest || PartyWords.Of(word) is not null || IsPerson(word)) return false;
        if (!Lexicon.German.Find(word).Has(WordClasses.Noun) && !LexiconCompounds.TryHead(word, out _, out _)) return false;
        return !Lexicon.German.Find(char.ToLowerInvariant(word[0]) + word[1..]).IsFound;
    }

    private bool IsEverywhere(string noun) => (empty.Contains(noun) && !quarrels.Contains(noun)) || common.Contains(noun) || ceasing.Contains(noun);

    /// <summary>The words of a span: letters, digits and the hyphens and apostrophes between them.</summary>
    public static IEnumerable<TextSpan> Cut(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < span.End && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '’' or '\'' && i + 1 < span.End && char.IsLetterOrDigit(text[i + 1])))) i++;
            yield return new TextSpan(start, i);
        }
    }

    private void Read(string word, bool behindZu, MatterReading into)
    {
        var entry = Lexicon.German.FindIgnoringCase(word);
        var isNoun = char.IsUpper(word[0]);
        var isInfinitive = behindZu && !isNoun && entry.Has(WordClasses.Infinitive);
        var lemma = isInfinitive ? entry.FirstLemma(WordClasses.Infinitive)! : LemmaOf(word, entry, isNoun);
        if ((ceasing.Contains(lemma) || ceasing.Contains(word.ToLowerInvariant())) && !IsBehindThing(word, into)) into.Turns++;
        into.IsDeed |= isInfinitive || (!isNoun && entry.Has(WordClasses.ZuInfinitive));
        if (marks.TryFind(lemma, out var mark) || marks.TryFind(word, out mark) || marks.TryFind(word.ToLowerInvariant(), out mark)) into.Mark(mark);
        if (word.Length < Shortest && !word.All(char.IsUpper)) return;
        if (Party(word) is { } party) into.Add(party);
        else if (!entry.IsFound && bilingual.OfEnglish(word) is { } translated) AddTranslated(translated, into);
        else if (isNoun && IsAdjectiveOf(word)) foreach (var owner in word.Split('-').Select(Party).OfType<MatterTerm>()) into.Add(owner);
        else if (isNoun) ReadNoun(word, lemma, into);
        else if (entry.Has(Small)) return;
        else if (entry.Has(WordClasses.FiniteVerb | WordClasses.Infinitive | WordClasses.ZuInfinitive) && (isInfinitive || !entry.Has(WordClasses.Adjective))) Add(lemma, into.HasNoun ? Beside : Verb, into, isVerb: true);
        else if (entry.Has(WordClasses.Adjective) && !ceasing.Contains(lemma)) Add(lemma, Quality, into);
    }

    // "2300 Anträge ohne Begründung": how it was done, and not what.
    private static bool IsBehindThing(string word, MatterReading read) => word is "ohne" or "without" && (read.HasNoun || read.FirstNoun.Length > 0);

    // "licence fees" is one thing, which German writes as one word: its parts tell less.
    private void ReadEnglish(string text, TextSpan span, MatterReading into)
    {
        into.IsTalkedOf = into.BehindPlace = into.BehindAnd = false;
        var words = Cut(text, span).ToList();
        (string De, string En)? before = null;
        for (var i = 0; i < words.Count; i++)
        {
            var word = text[words[i].Start..words[i].End];
            into.IsTalkedOf |= word == "about";
            if (word is "with" or "in" or "by") into.BehindMeans = true;
            else if (word is "on" or "to" or "for") into.BehindMeans = false;
            into.IsDeed |= i == 0 && word == "to";
            var isVerb = i == 1 && into.IsDeed;
            var noun = isVerb || ceasing.Contains(word) ? null : EnglishNoun(word);
            var goesOn = noun is not null && i + 1 < words.Count && words[i + 1].Start == words[i].End + 1 && EnglishNoun(text[words[i + 1].Start..words[i + 1].End]) is not null;
            ReadEnglish(word, isVerb, goesOn, before, into);
            into.BehindAnd = IsAnd(word) || (into.BehindAnd && noun is null);
            into.BehindPlace = IsOfPlace(word) || (into.BehindPlace && noun is null);
            before = goesOn ? noun : null;
        }
    }

    private void ReadEnglish(string word, bool isVerb, bool goesOn, (string De, string En)? before, MatterReading into)
    {
        var small = word.ToLowerInvariant();
        if ((ceasing.Contains(small) || EnglishLemmas(word).Any(lemma => ceasing.Contains(lemma))) && !IsBehindThing(small, into)) into.Turns++;
        if (EnglishLemmas(word).FirstOrDefault(lemma => marks.Contains("en:" + lemma)) is { } mark) into.Mark(marks.Of("en:" + mark));
        if (word.Length < Shortest && !word.All(char.IsUpper)) return;
        if (EnglishLemmas(word).Any(lemma => attending.Contains("en:" + lemma)) && bilingual.OfEnglish(word) is { } attended) into.Attend(new MatterTerm(attended.En, attended.De, attended.En, Noun, false) { IsTranslated = true });
        else if (Party(word) is { } party) into.Add(party);
        else if (isVerb && bilingual.OfEnglish(word, isVerb: true) is { } done) AddTranslated(done, into);
        else if (EnglishNoun(word) is { } noun && goesOn) into.Add(new MatterTerm(noun.En, noun.De, noun.En, Part, false) { IsTranslated = true });
        else if (EnglishNoun(word) is { } head && before is { } first)
        {
            var name = $"{first.En} {head.En}";
            into.Add(new MatterTerm(head.En, head.De, head.En, Part, false) { IsTranslated = true });
            AddTranslated((head.De, head.En), into, new MatterTerm(name, $"{first.De}-{head.De}", name, 0, false) { IsTranslated = true });
        }
        else if (bilingual.OfEnglish(word) is { } translated) AddTranslated(translated, into);
    }

    private static IEnumerable<string> EnglishLemmas(string word)
    {
        foreach (var reading in Lexicon.English.FindIgnoringCase(word)) yield return reading.Lemma;
    }

    private (string De, string En)? EnglishNoun(string word) => Party(word) is null && bilingual.OfEnglish(word) is { } translated && char.IsUpper(translated.De[0]) && !IsEmpty(translated.De) && !emptyEnglish.Contains(translated.En) ? translated : null;

    private void AddTranslated((string De, string En) word, MatterReading into, MatterTerm? whole = null)
    {
        into.SaysWhat = true;
        if (into.FirstNoun.Length == 0 && char.IsUpper(word.De[0])) into.FirstNoun = word.En;
        if (documents.TryFind("en:" + word.En, out var type) || documents.TryFind(word.De, out type)) into.Document(type, word.En);
        if (englishPlaces.TryFind(word.En, out var stands)) into.Stands = stands;
        into.BehindQuarrel |= quarrels.Contains(word.De);
        if (IsEmpty(word.De) || emptyEnglish.Contains(word.En) || englishPlaces.Contains(word.En) || ceasing.Contains(word.De)) return;
        if (into.BehindQuarrel || (into.BehindPlace && sites.Contains(word.De)))
        {
            into.Add(new MatterTerm(word.En, word.De, word.En, Quality, false) { IsTranslated = true });
            return;
        }

        var isNoun = char.IsUpper(word.De[0]);
        if (isNoun && !into.IsTalkedOf && help.Has(word.De)) ReadHelp(into);
        into.BehindGiving = giving.Has(word.De);
        into.Add((whole ?? new MatterTerm(word.En, word.De, word.En, 0, false) { IsTranslated = true }) with { Weight = !isNoun ? into.HasNoun ? Beside : word.De[^1] == 'n' ? Verb : Quality : into.HasNoun ? Noun : Head });
        into.HasNoun |= isNoun;
    }

    // "US-gemachte", "EU-weit".
    private static bool IsAdjectiveOf(string word) => word.LastIndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);

    /// <summary>Reads the thing that the words before a place counted last: "100 Helme … um 50 Stück".</summary>
    public void ReadCounted(string text, int place, MatterReading into)
    {
        var (counted, behindNumber) = ("", false);
        foreach (var at in Cut(text, new TextSpan(Math.Max(0, place - Counted), place)))
        {
            var word = text[at.Start..at.End];
            if (behindNumber && IsTopic(word) && !IsEverywhere(LemmaOf(word, Lexicon.German.Find(word), true))) counted = word;
            behindNumber = char.IsAsciiDigit(word[0]);
        }

        if (counted.Length > 0) Read(counted, false, into);
    }

    private static void ReadHelp(MatterReading into)
    {
        into.IsHelpItself |= !into.HasNoun || into.BehindGiving;
        into.IsHelp = true;
    }

    private void ReadNoun(string word, string lemma, MatterReading into)
    {
        var parts = CompoundParts.Of(word);
        var last = parts.Count > 0 ? parts[^1] : lemma;
        if (documents.TryFind(lemma, out var type) || documents.TryFind(last, out type)) into.Document(type, lemma);
        if (!into.IsTalkedOf && (help.Has(lemma) || parts.Exists(part => help.Has(part)) || parts.Count == 0 && !Lexicon.German.Find(word).IsFound && help.ContainsAnyForm(word))) ReadHelp(into);
        into.IsOfPieces |= lemma == "Stück";
        into.SaysWhat = true;
        if (into.FirstNoun.Length == 0) into.FirstNoun = lemma;
        into.BehindGiving = giving.Has(lemma);
        foreach (var part in word.Split('-'))
            if (part != word && Party(part) is { } party) into.Add(party);
        var named = into.BehindGivenName;
        into.BehindGivenName = IsPerson(word);
        if (named || into.BehindGivenName) return;
        if (empty.Contains(lemma) && lemma != word) into.IsOfSeveral = true;
        if (places.TryFind(lemma, out var stands)) into.Stands = stands;
        if (parts.Count == 0 && IsName(word, lemma))
        {
            into.Add(new MatterTerm(lemma, lemma, lemma, Quality, false) { IsName = true });
            return;
        }

        if (into.BehindQuarrel || (into.BehindPlace && sites.Contains(lemma)))
        {
            Add(lemma, Quality, into);
            return;
        }

        into.BehindQuarrel = quarrels.Contains(last);
        // "Baustopp": that the building ends.
        if (parts.Count > 1 && ceasing.Contains(last))
        {
            into.Turns++;
            (lemma, parts) = (parts[0], []);
        }

        Add(lemma, into.HasNoun ? Noun : Head, into);
        if (!empty.Contains(lemma) && !ceasing.Contains(lemma)) into.HasNoun = true;
        if (!IsOneWord(lemma))
            foreach (var part in parts) Add(part, Part, into);
    }

    // "Phnom Penh", "Piri Bey": what no list has as a noun is the name of a place, a ship or a person, and none of what a dispute is about.
    private bool IsName(string word, string lemma) => !bilingual.Has(lemma) && !Lexicon.German.Find(word).Has(WordClasses.Noun) && !LexiconCompounds.TryHead(word, out _, out _) && !CompoundParts.HasHead(word);

    // "Botschafterin" is told as "Botschafter".
    private bool IsEmpty(string lemma) => empty.Contains(lemma) || (lemma.EndsWith("in", StringComparison.Ordinal) && char.IsUpper(lemma[0]) && empty.Contains(lemma.AsSpan(0, lemma.Length - 2)));

    // "Generator" is spelled alike in both languages, and no "Tor".
    private bool IsOneWord(string lemma) => bilingual.English(lemma) is { } name && Links.Cognates.Of(lemma) is not 0 and var spelled && spelled == Links.Cognates.Of(name);

    private void Add(string lemma, float weight, MatterReading into, bool isVerb = false)
    {
        if (IsEmpty(lemma) || ceasing.Contains(lemma) || lemma.Length < Shortest) return;
        var translated = isVerb ? bilingual.OfVerb(lemma) : bilingual.OfNoun(lemma);
        var name = translated ?? Translated(lemma);
        var term = new MatterTerm(translated ?? (name.Contains(' ', StringComparison.Ordinal) ? name : lemma), lemma, name, weight, false);
        if (attending.Contains(lemma)) into.Attend(term);
        else into.Add(term);
    }

    // A compound part by part: "Schutzhelm" is a protection helmet; where only its head is known, that.
    private string Translated(string lemma)
    {
        var parts = CompoundParts.Of(lemma);
        if (parts.Count == 0 || bilingual.English(parts[^1]) is not { } head) return lemma;
        return parts.Count > 1 && bilingual.English(parts[0]) is { } first ? $"{first} {head}" : head;
    }

    private string LemmaOf(string word, LexiconEntry entry, bool isNoun)
    {
        if (isNoun && Lexicon.German.Find(word) is var found && found.Has(WordClasses.Noun | WordClasses.Name)) return NounLemma(word, found);
        if (isNoun && LexiconCompounds.TryHead(word, out var head, out var start) && head.Has(WordClasses.Noun) && NounLemma(char.ToUpperInvariant(word[start]) + word[(start + 1)..], head) is var last)
            return word[..start] + (start > 0 && word[start - 1] == '-' ? last : last.ToLowerInvariant());
        return entry.FirstLemma(WordClasses.Adjective | WordClasses.Infinitive | WordClasses.FiniteVerb | WordClasses.ZuInfinitive | WordClasses.Participle1 | WordClasses.Participle2) ?? entry.FirstLemma(WordClasses.Noun | WordClasses.Name) ?? word;
    }

    // "Abkommen" is no descendant (Abkomme) and "Daten" no date: what the lists have goes first.
    private string NounLemma(string word, LexiconEntry entry)
    {
        if (bilingual.Has(word)) return word;
        foreach (var reading in entry)
            if (reading.Is(WordClasses.Noun | WordClasses.Name) && (bilingual.Has(reading.Lemma) || empty.Contains(reading.Lemma))) return reading.Lemma;
        return entry.FirstLemma(WordClasses.Noun | WordClasses.Name)!;
    }

    // A given name or surname that is no noun.
    private static bool IsPerson(string word)
    {
        if (Lexicon.German.Find(word).Has(WordClasses.Noun)) return false;
        for (var term = World.Shared.Terms.Find(word); term is not null; term = term.Next)
            if (term.Kind is TermKind.GivenName or TermKind.Surname or TermKind.Person) return true;
        return false;
    }

    private static MatterTerm? Party(string word) => MatterWord.Of(word).Party;
}
