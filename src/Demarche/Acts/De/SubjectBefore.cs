using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Acts.De;

/// <summary>Whom "er" or "sie" means where no table knows him: the party that is the subject of the first main clause, or of that of the sentence before. "Die Bauern besetzten den Hafen. [Sie] fordern …".</summary>
internal sealed class SubjectBefore(TextAnalysis analysis, VerbArguments arguments, VerbUnits units, Chunker chunker)
{
    private readonly Dictionary<int, Argument?> subjects = [];

    /// <summary>Those meant by a pronoun that is the subject of a predicate; none where number or gender do not agree.</summary>
    public Argument? MeantBy(int sentence, Predicate predicate, int pronoun)
    {
        if ((Of(sentence) is { } own && own.Words.End <= pronoun ? own : sentence == 0 ? null : Of(sentence - 1)) is not { } subject) return null;
        var isPlural = analysis.Form(pronoun) is "sie" or "Sie" && IsPlural(predicate);
        var wanted = analysis.Form(pronoun) is "er" or "Er" ? Genders.Masculine : isPlural ? Genders.None : Genders.Feminine;
        if (isPlural != (subject.Members.Count > 0) && (!isPlural || !IsPlural(subject)) || subject.Members.Count == 0 && !Antecedents.Suits(analysis, subject.Words, (wanted, isPlural))) return null;
        subjects[sentence] = subject;
        return subject;
    }

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
            if (zone is not { Kind: ClauseKind.Main, Parent: null }) continue;
            foreach (var unit in units.Of(zone))
            {
                unit.Chunker = chunker;
                return arguments.Subject(unit) is { IsParty: true, IsSpeaker: false, Part: null } subject && analysis.Words[subject.Words.First].Tag != Tag.Pronoun ? subject : null;
            }
        }

        return null;
    }
}
