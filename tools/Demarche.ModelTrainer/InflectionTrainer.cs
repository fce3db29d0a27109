using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.ModelTrainer;

/// <summary>Trains <c>models/de-inflection.labels</c> on what the tagger makes of the sentences.</summary>
internal static class InflectionTrainer
{
    private const int Rounds = 6;
    private const double Scale = 8;
    private const double LeastWeight = 0.03;

    /// <summary>The bytes of a model trained on sentences.</summary>
    /// <param name="sentences">With the features of Universal Dependencies.</param>
    /// <param name="tags">The model that tags them.</param>
    public static byte[] Model(IReadOnlyList<GoldSentence> sentences, LabelModel tags)
    {
        var (perceptron, random) = (new Perceptron(), new Random(1));
        var order = sentences.Where(sentence => sentence.Gold.Any(gold => gold is { Features.Length: > 0 })).Select(sentence => new Example(sentence, tags)).ToArray();
        for (var round = 1; round <= Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                var teacher = new Teacher(perceptron, example.Gold);
                InflectionTagger.Resolve(example.Looks, example.Tags, example.Readings, new byte[example.Tags.Length], ref teacher);
            }
        }

        return ModelWriter.Write(perceptron.Averaged(), InflectionLabels.Count, Scale, LeastWeight, []);
    }

    /// <summary>How many words get a label that their annotation allows, and how many are annotated: nouns and what goes with them, and finite verbs.</summary>
    public static (int Right, int All, int RightVerbs, int Verbs) Count(IEnumerable<GoldSentence> sentences, LabelModel tags, LabelModel model)
    {
        int right = 0, all = 0, rightVerbs = 0, verbs = 0;
        var chooser = new ModelChooser(model);
        foreach (var example in sentences.Select(sentence => new Example(sentence, tags)))
        {
            var labels = new byte[example.Tags.Length];
            InflectionTagger.Resolve(example.Looks, example.Tags, example.Readings, labels, ref chooser);
            for (var i = 0; i < labels.Length; i++)
            {
                if (labels[i] == InflectionTagger.None || example.Gold[i] == ulong.MaxValue) continue;
                var isRight = (int)(example.Gold[i] >> labels[i] & 1);
                if (example.Tags[i].IsIn(SttsSet.Finite)) (rightVerbs, verbs) = (rightVerbs + isRight, verbs + 1);
                else (right, all) = (right + isRight, all + 1);
            }
        }

        return (right, all, rightVerbs, verbs);
    }

    private sealed class Example
    {
        public Example(GoldSentence sentence, LabelModel model)
        {
            var count = sentence.Tokens.Length;
            (Looks, Tags, Readings) = (new TokenLook[count], new Stts[count], new ulong[count]);
            var (entries, lowers) = (new LexiconEntry[count], new LexiconEntry[count]);
            Tagger.Look(sentence.Text, sentence.Tokens, new TagCandidates(Lexicon.German, model.Known), Looks, entries, lowers);
            var chooser = new ModelChooser(model);
            SttsTagger.Tag(Looks, Tags, ref chooser);
            VerbZones.Settle(sentence.Text, sentence.Tokens, Looks, Tags, Lexicon.German);
            Tagger.Read(Tags, entries, lowers, Readings);
            Gold = [.. sentence.Gold.Select((gold, i) => gold is null ? ulong.MaxValue : Labels(gold, Tags[i]))];
        }

        public TokenLook[] Looks { get; }

        public Stts[] Tags { get; }

        public ulong[] Readings { get; }

        public ulong[] Gold { get; }

        private static ulong Labels(GoldToken gold, Stts tag) => tag.IsIn(SttsSet.Finite) ? OfVerb(gold) : gold.Feature("Case").Length == 0 ? ulong.MaxValue : InflectionLabels.Of(
            gold.Feature("Case") switch { "Nom" => Cases.Nominative, "Gen" => Cases.Genitive, "Dat" => Cases.Dative, "Acc" => Cases.Accusative, _ => Cases.None },
            Number(gold),
            gold.Feature("Gender") switch { "Masc" => Genders.Masculine, "Fem" => Genders.Feminine, "Neut" => Genders.Neuter, _ => Genders.None });

        private static ulong OfVerb(GoldToken gold)
        {
            var person = gold.Feature("Person") switch { "1" => Person.First, "2" => Person.Second, "3" => Person.Third, _ => Person.None };
            var labels = 0UL;
            foreach (var mood in Moods(gold)) labels |= InflectionLabels.Of(mood, person, Number(gold));
            return labels == 0 ? ulong.MaxValue : labels;
        }

        private static int[] Moods(GoldToken gold) => (gold.Feature("Mood"), gold.Feature("Tense")) switch
        {
            ("Ind", "Past") => [1],
            ("Ind", "Pres") => [0],
            ("Ind", _) => [0, 1],
            ("Sub", "Past") => [3],
            ("Sub", "Pres") => [2],
            ("Sub", _) => [2, 3],
            _ => [],
        };

        private static Numbers Number(GoldToken gold) => gold.Feature("Number") switch { "Sing" => Numbers.Singular, "Plur" => Numbers.Plural, _ => Numbers.None };
    }
}
