namespace Demarche.Language.En;

/// <summary>Tags one sentence from left to right: of the tags that a token may have the one that model, neighbours and the verbs so far speak for.</summary>
internal static class PennTagger
{
    /// <summary>Sentences up to this length need no memory of their own.</summary>
    private const int FewTokens = 128;

    private static readonly ulong Auxiliaries = PennSet.Of(Penn.MD, Penn.TO);

    /// <param name="looks">The sentence's tokens.</param>
    /// <param name="tags">Receives their tags.</param>
    /// <param name="chooser">Decides where more than one tag is possible.</param>
    public static void Tag<T>(ReadOnlySpan<TokenLook> looks, Span<Penn> tags, ref T chooser)
        where T : IChooser
    {
        Span<uint> buffer = stackalloc uint[LabelModel.MostFeatures];
        Span<Context> contexts = looks.Length <= FewTokens ? stackalloc Context[looks.Length] : new Context[looks.Length];
        var (clause, described) = (default(ClauseSoFar), 0);
        for (var i = 0; i < looks.Length; i++)
        {
            ref readonly var look = ref looks[i];
            contexts[i] = Context.Of(tags, i, clause);
            if ((look.Tags & (look.Tags - 1)) == 0) tags[i] = (Penn)System.Numerics.BitOperations.TrailingZeroCount(look.Tags);
            else
            {
                var features = new FeatureList(buffer);
                Describe(ref features, looks, tags, i, clause);
                described = features.Hashes.Length;
                tags[i] = (Penn)chooser.Choose(i, features.Hashes, look.Tags);
            }

            clause = clause.Behind(tags[i], look);
        }

        Again(looks, tags, contexts, described, ref chooser);
    }

    /// <summary>Decides once more, knowing what follows. Where what stands before is as it was, only that is new.</summary>
    private static void Again<T>(ReadOnlySpan<TokenLook> looks, Span<Penn> tags, ReadOnlySpan<Context> contexts, int described, ref T chooser)
        where T : IChooser
    {
        Span<uint> buffer = stackalloc uint[LabelModel.MostFeatures];
        var clause = default(ClauseSoFar);
        for (var i = 0; i < looks.Length; i++)
        {
            ref readonly var look = ref looks[i];
            if ((look.Tags & (look.Tags - 1)) != 0)
            {
                var added = new FeatureList(buffer, described);
                DescribeAfter(ref added, looks, tags, i);
                if (contexts[i] != Context.Of(tags, i, clause) || !chooser.TryAgain(i, added.Hashes, look.Tags, out var label))
                {
                    var features = new FeatureList(buffer);
                    Describe(ref features, looks, tags, i, clause);
                    DescribeAfter(ref features, looks, tags, i);
                    label = chooser.Choose(i, features.Hashes, look.Tags);
                }

                tags[i] = (Penn)label;
            }

            clause = clause.Behind(tags[i], look);
        }
    }

    private static void DescribeAfter(ref FeatureList features, ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Penn> tags, int i)
    {
        ref readonly var look = ref looks[i];
        var tag1 = i > 0 ? (uint)tags[i - 1] : 62;
        var next1 = i + 1 < tags.Length ? (uint)tags[i + 1] : 62;
        var next2 = i + 2 < tags.Length ? (uint)tags[i + 2] : 62;
        features.Add(next1, look.TagsHash);
        features.Add(next1, look.Small);
        features.Add(next1, next2, look.TagsHash);
        features.Add(tag1, next1, look.TagsHash);
        features.Add(tag1, next1, look.Small);
        features.Add(next1, look.Last3);
        features.Add(next1, look.Shape, tag1);
        features.Add(tag1 << 12 | next1 << 6 | next2, look.TagsHash);
    }

    private static void Describe(ref FeatureList features, ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Penn> tags, int i, ClauseSoFar clause)
    {
        ref readonly var look = ref looks[i];
        var before = i > 0 ? looks[i - 1] : default;
        var before2 = i > 1 ? looks[i - 2] : default;
        var next = i + 1 < looks.Length ? looks[i + 1] : default;
        var next2 = i + 2 < looks.Length ? looks[i + 2] : default;
        var tag1 = i > 0 ? (uint)tags[i - 1] : 62;
        var tag2 = i > 1 ? (uint)tags[i - 2] : 62;
        var (own, word) = (look.TagsHash, look.Small);
        features.Add(own, look.Shape, look.Ahead);
        features.Add(word);
        features.Add(look.Form);
        features.Add(look.Last2, own);
        features.Add(look.Last3, look.Shape);
        features.Add(look.Last4);
        features.Add(look.First3);
        features.Add(look.Last3, tag1);
        features.Add(tag1, own);
        features.Add(tag1, tag2);
        features.Add(tag1, tag2, own);
        features.Add(tag1, word);
        features.Add(tag2, word);
        features.Add(tag1, tag2, word);
        features.Add(before.Small);
        features.Add(before.Small, own);
        features.Add(before.Small, word);
        features.Add(before2.Small, own);
        features.Add(before2.Small, before.Small, own);
        features.Add(next.Small);
        features.Add(next.Small, own);
        features.Add(next.Small, word);
        features.Add(next.Small, tag1);
        features.Add(next.TagsHash, own);
        features.Add(next.TagsHash, tag1, own);
        features.Add(next.TagsHash, word);
        features.Add(next.TagsHash, next2.TagsHash, own);
        features.Add(next.TagsHash, next2.TagsHash, word);
        features.Add(next.Last3, own);
        features.Add(next2.Small, own);
        features.Add(before.Shape, look.Shape, next.Shape);
        features.Add(next.Shape, look.Shape, own);
        features.Add(clause.Auxiliary, own);
        features.Add(clause.Auxiliary, word);
        features.Add(clause.Auxiliary, look.Last2, tag1);
        features.Add(clause.State, own);
        features.Add(clause.State, tag1, own);
        features.Add(clause.State, next.TagsHash, own);
        features.Add((uint)next.Kind, own, word);
        features.Add(look.NounKind, own, tag1);
        features.Add(before.Small, next.Small, own);
        features.Add(look.NounKind, look.Shape, tag1);
        features.Add(look.Shape, next.Shape, tag1);
        features.Add(look.Form, next.Shape);
        features.Add(look.Form, tag1);
        features.Add(look.Shape, next.Shape, next2.Shape);
        features.Add(look.Last4, tag1);
        features.Add(look.Shape, look.Ahead, tag1);
        features.Add(look.Shape, tag1, tag2);
        features.Add(look.Shape, word);
        features.Add(look.Shape, next.Shape, next.TagsHash);
        features.Add(look.First3, look.Last3);
        features.Add(look.NounKind, own);
        features.Add(look.NounKind, before.NounKind, next.NounKind);
        features.Add(look.NounKind, look.Shape, look.Last2);
        features.Add(look.NounKind, next.NounKind, tag1);
    }

    /// <summary>What the features of a token take from the words before it that were decided.</summary>
    private readonly record struct Context(Penn Before, Penn Before2, ClauseSoFar Clause)
    {
        public static Context Of(ReadOnlySpan<Penn> tags, int i, ClauseSoFar clause) => new(i > 0 ? tags[i - 1] : 0, i > 1 ? tags[i - 2] : 0, clause);
    }

    /// <summary>The last auxiliary that has no verb yet, whether the clause has a verb, and what opened it.</summary>
    private readonly record struct ClauseSoFar(uint Auxiliary, uint State)
    {
        public ClauseSoFar Behind(Penn tag, in TokenLook look)
        {
            if (look.Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Stop or TokenKind.Dash) return default;
            if (look.Kind == TokenKind.Comma) return new(0, State & 1 | 4);
            if (tag.IsIn(Auxiliaries)) return new(look.Small, State | 1);
            if (tag.IsIn(PennSet.Verb)) return new(IsAuxiliary(look) ? look.Small : 0, State | 1);
            if (tag is Penn.WDT or Penn.WP or Penn.WRB or Penn.WPS) return new(0, (uint)tag << 3 | 2);
            if (tag is Penn.CC) return this with { State = State | 8 << 6 };
            return tag.IsIn(PennSet.Adverb | PennSet.Of(Penn.PRP, Penn.CloseQuote, Penn.OpenQuote)) ? this : this with { Auxiliary = Auxiliary == 0 ? 0 : Auxiliary ^ 0x5bd1e995 };
        }

        private static bool IsAuxiliary(in TokenLook look) => (look.NounKind & TagCandidates.Auxiliary) != 0;
    }
}
