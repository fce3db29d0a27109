using System.Numerics;
using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.ModelTrainer;

/// <summary>How well the tagger does on sentences that it was not trained on, without a look at the test part.</summary>
internal static class CrossCheck
{
    private const int Folds = 3;
    private const int MostConfusions = 40;

    public static void Run(Treebanks treebanks, TextWriter output)
    {
        var (dev, others) = (treebanks.GsdDev, treebanks.Others);
        var (all, confusions) = (0, new Dictionary<(Stts Gold, Stts Found), int>());
        var inflected = new List<(int Right, int All, int RightVerbs, int Verbs)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            bool IsHeld(int sentence) => sentence * Folds / dev.Count == fold;
            GoldSentence[] taught = [.. dev.Where((_, i) => !IsHeld(i)), .. others], held = [.. dev.Where((_, i) => IsHeld(i))];
            var model = LabelModel.Open(TagTrainer.Model(new GermanSchool(), taught));
            foreach (var sentence in held) all += Count(sentence, model, confusions);
            inflected.Add(InflectionTrainer.Count(held, model, LabelModel.Open(InflectionTrainer.Model(taught, model))));
        }

        output.WriteLine(FormattableString.Invariant($"inflection: {100.0 * inflected.Sum(fold => fold.Right) / inflected.Sum(fold => fold.All):F2} % of {inflected.Sum(fold => fold.All)} nouns and what goes with them, {100.0 * inflected.Sum(fold => fold.RightVerbs) / inflected.Sum(fold => fold.Verbs):F2} % of {inflected.Sum(fold => fold.Verbs)} finite verbs"));
        Print(all, confusions, output);
    }

    private static int Count(GoldSentence sentence, LabelModel model, Dictionary<(Stts Gold, Stts Found), int> confusions)
    {
        var (looks, tags, all) = (new TokenLook[sentence.Tokens.Length], new Stts[sentence.Tokens.Length], 0);
        Tagger.Look(sentence.Text, sentence.Tokens, new TagCandidates(Lexicon.German, model.Known), looks, default, default);
        var chooser = new ModelChooser(model);
        SttsTagger.Tag(looks, tags, ref chooser);
        VerbZones.Settle(sentence.Text, sentence.Tokens, looks, tags, Lexicon.German);
        for (var i = 0; i < tags.Length; i++)
        {
            if (sentence.Gold[i]?.Tags is not { } gold || !BitOperations.IsPow2(gold)) continue;
            var pair = ((Stts)BitOperations.TrailingZeroCount(gold), tags[i]);
            confusions[pair] = confusions.GetValueOrDefault(pair) + 1;
            all++;
        }

        return all;
    }

    private static void Print(int all, Dictionary<(Stts Gold, Stts Found), int> confusions, TextWriter output)
    {
        static bool IsNoun(Stts tag) => tag is Stts.NN or Stts.NE;
        int Finite(Func<(Stts Gold, Stts Found), bool> isOne) => confusions.Where(pair => isOne(pair.Key)).Sum(pair => pair.Value);
        double Share(Func<Stts, Stts, bool> isRight) => 100.0 * confusions.Where(pair => isRight(pair.Key.Gold, pair.Key.Found)).Sum(pair => pair.Value) / all;
        output.WriteLine(FormattableString.Invariant($"{all} tokens, {Share((gold, found) => gold == found):F2} % right, {Share((gold, found) => gold == found || (IsNoun(gold) && IsNoun(found))):F2} % with NN and NE as one; finite verbs F1 {200.0 * Finite(pair => pair.Gold.IsIn(SttsSet.Finite) && pair.Found.IsIn(SttsSet.Finite)) / (Finite(pair => pair.Gold.IsIn(SttsSet.Finite)) + Finite(pair => pair.Found.IsIn(SttsSet.Finite))):F2}"));
        foreach (var ((gold, found), count) in confusions.Where(pair => pair.Key.Gold != pair.Key.Found).OrderByDescending(pair => pair.Value).Take(MostConfusions))
            output.WriteLine($"{count,5}  {gold} tagged {found}");
    }
}
