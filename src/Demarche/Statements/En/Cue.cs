using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>A verb of speech in a sentence.</summary>
/// <param name="Group">The verb with its auxiliaries.</param>
/// <param name="Verb">What it can stand with.</param>
/// <param name="End">Behind the verb and its particle.</param>
/// <param name="Index">Its number among the cues of its sentence; -1 where it is none of them.</param>
internal sealed record Cue(VerbGroup Group, SpeechVerb Verb, int End, int Index = -1)
{
    public bool Has(SpeechFrames any) => Verb.Has(any);

    /// <summary>The verb with its auxiliaries and particle, without adverbs between.</summary>
    public List<WordRange> Words(SentenceView view)
    {
        var words = new List<WordRange>();
        for (var i = Group.First; i < End; i++)
        {
            if (view.Tag(i).IsIn(PennSet.Adverb) && view[i].Tag != Language.Tag.Negation && i < Group.End) continue;
            if (words.Count > 0 && words[^1].End == i) words[^1] = words[^1] with { End = i + 1 };
            else words.Add(new WordRange(i, i + 1));
        }

        return words;
    }

    public static List<Cue> Of(SentenceView view)
    {
        var cues = new List<Cue>();
        foreach (var group in view.Groups)
            if (view[group.Head].Lemma is { } lemma && (WithParticle(view, group, lemma) ?? Plain(view, group, lemma)) is { } cue) cues.Add(cue with { Index = cues.Count });
        return cues;
    }

    /// <summary>"recalled that"; who recalls his ambassador says nothing.</summary>
    private static Cue? Plain(SentenceView view, VerbGroup group, string lemma) => !(lemma == "recall" && group.End < view.End && view.Tag(group.End) == Penn.PRPS) && SpeechLexicon.TryVerb(lemma, out var verb) ? new Cue(group, verb, group.End) : null;

    /// <summary>"pointed out", "ruled out", "went on", "made clear".</summary>
    private static Cue? WithParticle(SentenceView view, VerbGroup group, string lemma)
    {
        for (var i = group.End; i < Math.Min(view.End, group.End + 2); i++)
            if (view.Kind(i) == TokenKind.Word && view.Form(i).Length < 8 && SpeechLexicon.TryVerb($"{lemma} {view.Form(i)}", out var verb)) return new Cue(group, verb, i + 1);
            else if (view.Form(i) is not "it") break;
        return null;
    }
}
