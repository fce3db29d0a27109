using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Acts.En;

/// <summary>What the words of a verb with its auxiliaries say of it.</summary>
internal sealed class GroupForms(TextAnalysis analysis, List<Chunk> chunks)
{
    /// <summary>The tag of the first verb of a group, with the auxiliary where it has one.</summary>
    public (Penn, bool) TenseOf(int chunk)
    {
        var first = chunks[chunk].First;
        return (analysis.Words[first].Penn, first != chunks[chunk].Head);
    }

    /// <summary>"will close the road and open the gate", "had come and gone": the form that the auxiliary before calls for.</summary>
    public bool IsBareBehind(int before, int i) =>
        chunks[before].First != chunks[before].Head && (analysis.Words[chunks[i].Head].Penn == analysis.Words[chunks[before].Head].Penn || analysis.Words[chunks[i].Head].Penn is Penn.VB or Penn.VBP && analysis.Words[chunks[before].First].Penn == Penn.MD);

    /// <summary>A form of "be" or "get" before a past participle.</summary>
    public bool IsPassive(Chunk chunk)
    {
        if (analysis.Words[chunk.Head].Penn is not (Penn.VBN or Penn.VBD)) return false;
        for (var i = chunk.Head - 1; i >= chunk.First; i--)
            if (analysis.Words[i].Penn.IsIn(PennSet.Verb)) return analysis.Words[i].Lemma is "be" or "get";
        return false;
    }
}
