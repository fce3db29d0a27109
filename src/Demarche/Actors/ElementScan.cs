using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>Finds the elements of a report in one pass over its words: terms by the longest match, genitives, compounds and unknown capitalised words.</summary>
internal sealed class ElementScan(IActorLanguage language, TermIndex terms, string text)
{
    private const int LongestWord = 80;

    private static readonly Term UnknownWord = new(TermKind.Word, []);
    private static readonly Term ParticleWord = new(TermKind.Particle, []);

    private readonly List<(int Start, int End)> words = new(text.Length / 6 + 1);
    private readonly List<Element> elements = new(text.Length / 12 + 1);

    public static List<Element> Scan(World world, IActorLanguage language, string text)
    {
        var scan = new ElementScan(language, language.TermsOf(world), text);
        scan.FindWords();
        for (var word = 0; word < scan.words.Count;) word = scan.Read(word);
        return scan.elements;
    }

    private void FindWords()
    {
        var scanner = new WordScanner(text);
        while (scanner.Next()) words.Add((scanner.Start, scanner.End));
    }

    private ReadOnlySpan<char> Word(int word) => text.AsSpan(words[word].Start, words[word].End - words[word].Start);

    /// <summary>Reads the element that begins with the word, if one does, and gives the number of the word behind it.</summary>
    private int Read(int word)
    {
        var letters = Word(word);
        if (letters.Length > LongestWord) return word + 1;
        if (Match(terms.Find(letters), word, genitive: false) is { } behind) return behind;
        var sign = language.GenitiveLength(letters);
        if (sign > 0 && Match(terms.Find(letters[..^sign]), word, genitive: true) is { } after) return after;
        if (char.IsUpper(letters[0])) ReadCapitalised(word, letters);
        else if (char.IsLower(letters[0]))
        {
            if (IsParticle(letters)) Add(word, word, ParticleWord);
            else if (IsArticledName(letters)) Add(word, word, UnknownWord, HasApostrophe(word));
        }

        return word + 1;
    }

    public static bool IsParticle(ReadOnlySpan<char> word) => word is "van" or "de" or "bin" or "ben" or "al" or "el" or "di" or "da" or "du" or "la" or "le" or "ibn" or "abu" or "dos";

    /// <summary>al-Burhan, el-Sisi: an Arabic article with a name.</summary>
    private static bool IsArticledName(ReadOnlySpan<char> word) => word.Length > 4 && word.IndexOf('-') is 2 or 3 && char.IsUpper(word[word.IndexOf('-') + 1]);

    private int? Match(Term? term, int word, bool genitive)
    {
        for (; term is not null; term = term.Next)
        {
            if (genitive && (term.Rest.Length > 0 || term.Kind < TermKind.AgencyNoun && term.Kind is not (TermKind.He or TermKind.She))) continue;
            if (!Continues(term, word, out var genitiveEnd)) continue;
            var last = word + term.Rest.Length;
            if (term.Marked && !IsMarked(word, last)) continue;
            Add(word, last, term, genitive || genitiveEnd || term.Genitive || HasApostrophe(last));
            return last + 1;
        }

        return null;
    }

    private bool Continues(Term term, int word, out bool genitive)
    {
        genitive = false;
        if (word + term.Rest.Length >= words.Count) return false;
        for (var i = 0; i < term.Rest.Length; i++)
        {
            if (!IsGap(word + i)) return false;
            var next = Word(word + i + 1);
            if (TermPattern.Matches(next, term.Rest[i])) continue;
            genitive = i == term.Rest.Length - 1 && GenitiveLength(next) is > 0 and var sign && TermPattern.Matches(next[..^sign], term.Rest[i]);
            if (!genitive) return false;
        }

        return true;
    }

    /// <summary>Between this word and the next there is nothing that keeps one name apart: white space, a slash, an abbreviation's point.</summary>
    private bool IsGap(int word)
    {
        var (start, end) = (words[word].End, words[word + 1].Start);
        if (end - start > 3) return false;
        for (var at = start; at < end; at++)
            if (!char.IsWhiteSpace(text[at]) && text[at] is not ('/' or '.' or '\u00AD')) return false;
        return true;
    }

    private bool IsMarked(int first, int last) =>
        IsQuoted(words[first].Start, words[last].End) || (elements.Count > 0 && elements[^1].Kind == TermKind.MediumNoun && elements[^1].LastWord == first - 1);

    private bool IsQuoted(int start, int end) =>
        start > 0 && end < text.Length && "„»«“\"‚›‹".Contains(text[start - 1], StringComparison.Ordinal) && "“”«»\"‘‹›".Contains(text[end], StringComparison.Ordinal);

    private bool HasApostrophe(int word)
    {
        var end = words[word].End;
        return end < text.Length && text[end] is '\'' or '’' && text[end - 1] is 's' or 'x' or 'z' or 'ß';
    }

    private void ReadCapitalised(int word, ReadOnlySpan<char> letters)
    {
        var hyphen = letters.IndexOf('-');
        if (hyphen > 0 && ReadCompound(word, letters, hyphen)) return;
        Add(word, word, language.TitleOf(letters) ?? UnknownWord, HasApostrophe(word) || language.CutsGenitive && language.GenitiveLength(letters) > 0);
    }

    /// <summary>The last of several words may be short.</summary>
    private int GenitiveLength(ReadOnlySpan<char> last) => language.CutsGenitive ? language.GenitiveLength(last) : last.Length > 2 && last[^1] == 's' ? 1 : 0;

    /// <summary>US-Außenminister, Ex-US-Präsident, Tesla-Chef: the last part is an office or an institution, what stands before it its owner.</summary>
    private bool ReadCompound(int word, ReadOnlySpan<char> letters, int hyphen)
    {
        var former = letters[..hyphen] is "Ex" or "Alt";
        if (former) letters = letters[(hyphen + 1)..];
        var (owner, term) = FindHead(letters);
        if (term is null) return false;
        Add(word, word, term, genitive: false, owner, foreign: owner is null && letters.Contains('-'), former);
        return true;
    }

    private (string? Owner, Term? Term) FindHead(ReadOnlySpan<char> letters)
    {
        if (OfficeOrInstitution(letters) is { } whole) return (null, whole);
        for (var at = letters.IndexOf('-'); at > 0;)
        {
            if (OfficeOrInstitution(letters[(at + 1)..]) is { } term) return (OwnerOf(letters[..at]), term);
            var next = letters[(at + 1)..].IndexOf('-');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return default;
    }

    private Term? OfficeOrInstitution(ReadOnlySpan<char> letters)
    {
        var term = terms.Find(letters);
        if (term is null && language.GenitiveLength(letters) is > 0 and var sign) term = terms.Find(letters[..^sign]);
        while (term is not null && (term.Rest.Length > 0 || term.Kind is not (TermKind.Office or TermKind.Institution or TermKind.Title))) term = term.Next;
        return term;
    }

    private string? OwnerOf(ReadOnlySpan<char> head)
    {
        for (var term = terms.Find(head); term is not null; term = term.Next)
        {
            if (term.Rest.Length > 0) continue;
            if (term.Kind == TermKind.Organisation) return term.Actor;
            if (term.Kind == TermKind.State && head is "US" or "USA") return term.Actor;
            if (term.Kind == TermKind.Metonym && head is "Kreml") return term.Actor;
        }

        return null;
    }

    private void Add(int first, int last, Term term, bool genitive = false, string? owner = null, bool foreign = false, bool former = false) =>
        elements.Add(new(new TextSpan(words[first].Start, EndOf(last, genitive)), first, last, term) { Genitive = genitive, Owner = owner, Foreign = foreign, Former = former });

    private int EndOf(int word, bool genitive) => words[word].End - (genitive && language.CutsGenitive ? language.GenitiveLength(Word(word)) : 0);
}
