using Demarche.Language;

namespace Demarche.ModelTrainer;

/// <summary>What a language's tagger is trained by.</summary>
internal interface ITagSchool
{
    int LabelCount { get; }

    /// <summary>How often the sentences are gone through.</summary>
    int Rounds { get; }

    /// <summary>How many learners go through them, each in an order of its own; the model is their mean.</summary>
    int Learners { get; }

    /// <summary>Weights nearer to zero are left out: what the model can do without.</summary>
    double LeastWeight { get; }

    /// <summary>The tags of nouns and names, whose capital tells something at the start of a sentence too.</summary>
    ulong Nominal { get; }

    /// <summary>Looks at the tokens of a sentence; with the tags that they may have where the known words are given.</summary>
    TokenLook[] Look(GoldSentence sentence, Func<uint, ulong>? known);

    /// <summary>Tags a sentence with the teacher's choices.</summary>
    void Tag(TokenLook[] looks, ref Teacher teacher);
}

/// <summary>Trains a tagger's model. A word whose annotation allows several tags is right with any of them; the weights move towards the best one.</summary>
internal sealed class TagTrainer
{
    private const int OftenSeen = 12;
    private const ulong Closed = LabelModel.Closed;

    /// <summary>How many steps of a quantised weight make one of the training's.</summary>
    private const double Scale = 8;

    private readonly (TokenLook[] Looks, ulong[] Gold)[] sentences;
    private readonly ITagSchool school;

    private TagTrainer(ITagSchool school, IReadOnlyList<GoldSentence> sentences)
    {
        this.school = school;
        Known = KnownWords(sentences);
        this.sentences = [.. sentences.Select(Prepare)];
    }

    private Dictionary<uint, ulong> Known { get; }

    /// <summary>The bytes of a model trained on sentences.</summary>
    public static byte[] Model(ITagSchool school, IReadOnlyList<GoldSentence> sentences)
    {
        var trainer = new TagTrainer(school, sentences);
        return ModelWriter.Write(Perceptron.Mean([.. Enumerable.Range(1, school.Learners).Select(trainer.Train)]), school.LabelCount, Scale, school.LeastWeight, trainer.Known);
    }

    private Perceptron Train(int seed)
    {
        var (perceptron, random, order) = (new Perceptron(), new Random(seed), sentences.ToArray());
        for (var round = 1; round <= school.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var (looks, gold) in order)
            {
                var teacher = new Teacher(perceptron, gold);
                school.Tag(looks, ref teacher);
            }
        }

        return perceptron;
    }

    private (TokenLook[] Looks, ulong[] Gold) Prepare(GoldSentence sentence) =>
        (school.Look(sentence, word => Known.GetValueOrDefault(word)), [.. sentence.Gold.Select(gold => gold?.Tags ?? GoldToken.AnyTag)]);

    /// <summary>The tags of words seen twice at least; a word that is seen often has no other ones.</summary>
    private Dictionary<uint, ulong> KnownWords(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new Dictionary<uint, Dictionary<ulong, int>>();
        foreach (var sentence in sentences)
        {
            var looks = school.Look(sentence, null);
            for (var i = 0; i < looks.Length; i++)
            {
                if (looks[i].Kind != TokenKind.Word || sentence.Gold[i]?.Tags is not { } tags || !ulong.IsPow2(tags)) continue;
                var key = (looks[i].Shape & TokenLook.Start) != 0 && (tags & school.Nominal) == 0 ? looks[i].Small : looks[i].Form;
                if (!counts.TryGetValue(key, out var its)) counts.Add(key, its = []);
                its[tags] = its.GetValueOrDefault(tags) + 1;
            }
        }

        var known = new Dictionary<uint, ulong>();
        foreach (var (word, its) in counts)
        {
            var all = its.Values.Sum();
            var sure = its.Where(pair => pair.Value > 1 && pair.Value * 200 >= all).Aggregate(0UL, (set, pair) => set | pair.Key);
            if (sure != 0) known[word] = sure | (all >= OftenSeen ? Closed : 0);
        }

        return known;
    }
}
