using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Quantities.En;

/// <summary>What stands behind a number: its unit and what is measured or counted. "tonnes of ammunition", "per cent", "Russian soldiers".</summary>
/// <param name="End">Behind its last word.</param>
/// <param name="Unit">None where there is neither unit nor noun.</param>
/// <param name="OfFirst">The first word of what is counted; -1 for none.</param>
internal readonly record struct MeasurePhrase(int End, string? Unit, int OfFirst = -1)
{
    private const int MostWords = 6;

    public static MeasurePhrase Behind(TextAnalysis analysis, Sentence sentence, NumberPhrase number)
    {
        var at = number.End;
        if (number.Currency is not null) return new(at, number.Currency);
        if (at >= sentence.End) return new(at, null);
        if (analysis.Form(at) is "per" or "Per" && at + 1 < sentence.End && analysis.Form(at + 1) is "cent" or "capita") return new(at + 2, "percent");
        if (QuantityWords.Of(analysis.Form(at)) is { Kind: QuantityKind.Unit } unit) return Measured(analysis, sentence, at + 1, unit.Unit);
        return Counted(analysis, sentence, analysis.Form(at) is "of" && number.IsSeveral ? at + 1 : at);
    }

    private static MeasurePhrase Measured(TextAnalysis analysis, Sentence sentence, int at, string unit)
    {
        if (at + 1 >= sentence.End || analysis.Form(at) is not "of" || unit is "percent" || unit.Length == 3 && char.IsUpper(unit[0])) return new(at, unit);
        var noun = Noun(analysis, sentence, at + 1);
        return noun < 0 ? new(at, unit) : new(noun + 1, unit, at + 1);
    }

    private static MeasurePhrase Counted(TextAnalysis analysis, Sentence sentence, int at)
    {
        var noun = Noun(analysis, sentence, at);
        if (noun < 0) return new(at, null);
        return new(noun + 1, IsPerson(analysis, noun) ? "person" : "piece", at);
    }

    private static bool IsPerson(TextAnalysis analysis, int noun) =>
        QuantityWords.Of(analysis.Form(noun)).Kind == QuantityKind.Person || (analysis.Words[noun].Lemma is { } lemma && QuantityWords.Of(lemma).Kind == QuantityKind.Person);

    /// <summary>The last noun of those behind adjectives; -1 where none stands.</summary>
    private static int Noun(TextAnalysis analysis, Sentence sentence, int at)
    {
        var found = -1;
        for (var i = at; i < Math.Min(sentence.End, at + MostWords); i++)
        {
            var tag = analysis.Words[i].Penn;
            if (tag is Penn.NN or Penn.NNS) found = i;
            else if (found >= 0 || !(tag.IsIn(PennSet.Adjective) || tag is Penn.NNP or Penn.VBN or Penn.VBG)) break;
            if (tag == Penn.NNS) break;
        }

        return found;
    }
}
