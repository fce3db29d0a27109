using Demarche.Language;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>Participles before a noun that tell who did it: "die [von Ankara im Mai geforderte] Auslieferung". They are read as the passive that they stand for.</summary>
internal sealed class Participles(TextAnalysis analysis, ActFrames frames, Chunker chunker, VerbArguments verbArguments, VerbSigns signs)
{
    private const int ForSubject = 5;
    private const int LongestForm = 40;

    private readonly string? accusative = frames.Slot("acc");

    /// <summary>The verb whose participle a word before a noun is, where it has frames.</summary>
    public static string? Verb(TextAnalysis analysis, ActFrames frames, int word)
    {
        var form = analysis.Form(word);
        if (analysis.Words[word].Tag is not (Tag.Adjective or Tag.Participle) || form.Length is < 6 or > LongestForm) return null;
        var stem = form[^1] == 'e' ? form[..^1] : form[^2] == 'e' && form[^1] is 'r' or 'n' or 's' or 'm' ? form[..^2] : form;
        if (stem[^1] is not ('t' or 'n')) return null;
        foreach (var reading in Lexicon.German.Find(stem))
            if (reading.Is(WordClasses.Participle2) && reading.Lemma.EndsWith('n') && !frames.Verb(reading.Lemma).IsEmpty) return reading.Lemma;
        return stem.EndsWith("iert", StringComparison.Ordinal) && string.Concat(stem[..^1], "en") is var unknown && !frames.Verb(unknown).IsEmpty ? unknown : null;
    }

    /// <summary>Adds those in the phrases of a verb's stretch of words.</summary>
    public void Add(List<Predicate> found, VerbUnit unit, bool isQuestion)
    {
        if (!MayHave(unit)) return;
        foreach (var chunk in unit.Chunks)
            if (!chunk.IsPronoun && chunk.HeadFirst > chunk.First + 3) Add(found, unit, chunk, isQuestion);
    }

    /// <summary>Some adjective or participle stands behind one of the prepositions, as far as one can tell without phrases.</summary>
    private bool MayHave(VerbUnit unit)
    {
        foreach (var part in unit.Parts)
        {
            var mark = part.End;
            for (var i = part.First; i < part.End; i++)
                if (IsAgentMark(i)) mark = Math.Min(mark, i);
                else if (i > mark + 1 && analysis.Words[i].Tag is Tag.Adjective or Tag.Participle) return true;
        }

        return false;
    }

    private bool IsAgentMark(int word) => analysis.Form(word) is "von" or "vom" or "durch" or "zwischen";

    private void Add(List<Predicate> found, VerbUnit outer, Chunk chunk, bool isQuestion)
    {
        if (AgentMark(chunk) is not { } mark) return;
        for (var i = chunk.HeadFirst - 1; i > mark + 1; i--)
            if (Verb(analysis, frames, i) is { } lemma)
            {
                Make(found, outer, chunk, i, lemma, isQuestion);
                return;
            }
    }

    /// <summary>"[von] Ankara", "[durch] Moskau", "[zwischen] Rom und Wien" in front of the participle.</summary>
    private int? AgentMark(Chunk chunk)
    {
        for (var i = chunk.First; i < chunk.HeadFirst - 2; i++)
            if (IsAgentMark(i)) return i;
        return null;
    }

    private void Make(List<Predicate> found, VerbUnit outer, Chunk chunk, int participle, string lemma, bool isQuestion)
    {
        var first = analysis.Words[chunk.First].Tag is Tag.Article or Tag.Determiner ? chunk.First + 1 : chunk.First;
        var unit = new VerbUnit(outer.Zone) { Parts = [new(first, participle)], Main = participle, IsPassive = true, Chunker = chunker };
        var arguments = verbArguments.Of(unit, isPassive: true, shared: null, clauses: []);
        foreach (var agent in arguments.FindAll(verbArguments.IsAgent)) agent.Fits.RemoveAll(fit => !verbArguments.IsSubject(fit));
        var core = new WordRange(participle + 1, chunk.End);
        var thing = new Argument { Words = core, IsParty = PartyNouns.Are(analysis, core), Start = core.First, Fits = { new(accusative!, ForSubject) } };
        Nouns.Heads(analysis, new(chunk.HeadFirst, chunk.HeadEnd), thing.Heads);
        arguments.Add(thing);
        found.Add(new()
        {
            Kind = FrameKind.Verb,
            Lemma = lemma,
            Trigger = participle,
            Words = [new(participle, participle + 1)],
            Arguments = arguments,
            Extent = [chunk.Words],
            IsPassive = true,
            FindSigns = () => (signs.OfZone(outer.Zone) & ~ActSigns.Infinitive) | ActSigns.OwnEvent | (isQuestion ? ActSigns.NotTold : ActSigns.None),
            Depth = 2 * outer.Zone.Depth + 1,
        });
    }
}
