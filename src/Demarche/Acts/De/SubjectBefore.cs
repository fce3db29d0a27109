using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>Whom "er", "sie" or "es" means where no table knows him: the party that is the subject of the first main clause, or of that of the sentence before. "Die Bauern besetzten den Hafen. [Sie] fordern …".</summary>
internal sealed class SubjectBefore(TextAnalysis analysis, VerbArguments arguments, VerbUnits units, Chunker chunker)
{
    private readonly Dictionary<int, Argument?> subjects = [];

    /// <summary>Those meant by a pronoun that is the subject of a predicate; none where number or gender do not agree.</summary>
    public Argument? MeantBy(int sentence, Predicate predicate, int pronoun)
    {
        if (analysis.Form(pronoun) is "es" or "Es") return Neuter(sentence, pronoun);
        if (Before(sentence, pronoun) is not { } subject) return null;
        var isPlural = analysis.Form(pronoun) is "sie" or "Sie" && IsPlural(predicate);
        var wanted = analysis.Form(pronoun) is "er" or "Er" ? Genders.Masculine : isPlural ? Genders.None : Genders.Feminine;
        if (isPlural != (subject.Members.Count > 0) && (!isPlural || !IsPlural(subject)) || subject.Members.Count == 0 && !Antecedents.Suits(analysis, subject.Words, (wanted, isPlural))) return null;
        subjects[sentence] = subject;
        return subject;
    }

    /// <summary>"Katar half. [Es] gewährt einen Kredit": a party that is surely a neuter, as states without an article are.</summary>
    public Argument? Neuter(int sentence, int pronoun) =>
        Before(sentence, pronoun) is { Members.Count: 0 } subject && IsNeuter(subject.Words) ? subject : null;

    private bool IsNeuter(WordRange words)
    {
        if (words.Length == 1) return analysis.Words[words.First].Stts == Stts.NE && StateAdjectives.IsState(analysis.Form(words.First));
        return analysis.Words[words.First] is { Tag: Tag.Article } && analysis.Form(words.First) is "das" or "Das";
    }

    private Argument? Before(int sentence, int pronoun) => Of(sentence) is { } own && own.Words.End <= pronoun ? own : sentence == 0 ? null : Of(sentence - 1);

    private bool IsPlural(Argument subject)
    {
        for (var i = subject.Words.First; i < subject.Words.End; i++)
            if (analysis.Words[i].Stts == Stts.NN) return analysis.Words[i].Inflection.Number != Numbers.Singular || i == subject.Words.First && IsBarePlural(analysis.Form(i));
        return false;
    }

    private static bool IsBarePlural(ReadOnlySpan<char> form)
    {
        foreach (var reading in Lexicon.German.Find(form))
            if (Antecedents.IsBarePlural(form, reading)) return true;
        return false;
    }

    private bool IsPlural(Predicate predicate)
    {
        foreach (var range in predicate.Words)
            for (var i = range.First; i < range.End; i++)
                if (analysis.Words[i].Tag == Tag.Finite) return analysis.Words[i].Inflection.Number == Numbers.Plural;
        return false;
    }

    private Argument? Of(int sentence) => subjects.TryGetValue(sentence, out var known) ? known : subjects[sentence] = Find(sentence);

    private Argument? Find(int sentence)
    {
        foreach (var zone in ClauseTree.Of(analysis, analysis.Sentences[sentence]))
        {
            // "Es habe Fehler gegeben, teilte [das Ministerium] mit": who says so.
            if (zone is not { Kind: ClauseKind.Main, Parent: null, IsSubjunctive: false }) continue;
            foreach (var unit in units.Of(zone))
            {
                unit.Chunker = chunker;
                return arguments.Subject(unit) is { IsParty: true, IsSpeaker: false, Part: null } subject && analysis.Words[subject.Words.First].Tag != Tag.Pronoun ? subject : null;
            }
        }

        return null;
    }
}
