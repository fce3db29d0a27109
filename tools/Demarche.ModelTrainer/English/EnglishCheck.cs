using System.Numerics;
using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.ModelTrainer.English;

/// <summary>How well the tagger does on the treebank's dev part when it was trained without it.</summary>
internal static class EnglishCheck
{
    private const int MostConfusions = 40;

    public static void Run(string folder, TextWriter output)
    {
        var school = new EnglishSchool();
        var bytes = TagTrainer.Model(school, EnglishTreebanks.Read(folder, withDev: false));
        output.WriteLine(FormattableString.Invariant($"{bytes.Length:N0} bytes"));
        var model = LabelModel.Open(bytes);
        var pairs = new Dictionary<(Penn Gold, Penn Found), int>();
        foreach (var sentence in EnglishTreebanks.Dev(folder)) Count(sentence, school.Look(sentence, model.Known), model, pairs);
        double all = pairs.Values.Sum();
        output.WriteLine(FormattableString.Invariant($"{all} tokens, {100 * pairs.Where(pair => pair.Key.Gold == pair.Key.Found).Sum(pair => pair.Value) / all:F2} % right"));
        foreach (var ((gold, found), count) in pairs.Where(pair => pair.Key.Gold != pair.Key.Found).OrderByDescending(pair => pair.Value).Take(MostConfusions))
            output.WriteLine($"{count,5}  {gold} tagged {found}");
    }

    private static void Count(GoldSentence sentence, TokenLook[] looks, LabelModel model, Dictionary<(Penn Gold, Penn Found), int> pairs)
    {
        var (tags, chooser) = (new Penn[looks.Length], new ModelChooser(model));
        PennTagger.Tag(looks, tags, ref chooser);
        for (var i = 0; i < tags.Length; i++)
        {
            if (sentence.Gold[i]?.Tags is not { } gold || !BitOperations.IsPow2(gold)) continue;
            var pair = ((Penn)BitOperations.TrailingZeroCount(gold), tags[i]);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }
    }
}
