namespace Demarche.Language.De;

/// <summary>Tags one sentence from left to right: of the tags that a token may have the one that model, neighbours and the clause so far speak for.</summary>
internal static class SttsTagger
{
    private const uint SureFinite = 1;
    private const uint PossibleFinite = 2;
    private const uint SureNonFinite = 4;
    private const uint PossibleNonFinite = 8;
    private const uint Zu = 16;

    /// <summary>What stands before the first word and behind the last.</summary>
    private static readonly TokenLook Nothing;

    /// <param name="looks">The sentence's tokens.</param>
    /// <param name="tags">Receives their tags.</param>
    /// <param name="chooser">Decides where more than one tag is possible.</param>
    public static void Tag<T>(Span<TokenLook> looks, Span<Stts> tags, ref T chooser)
        where T : IChooser
    {
        LookAhead(looks);
        Span<uint> buffer = stackalloc uint[LabelModel.MostFeatures];
        uint clause = 0;
        for (var i = 0; i < looks.Length; i++)
        {
            ref readonly var look = ref looks[i];
            if ((look.Tags & (look.Tags - 1)) == 0) tags[i] = (Stts)System.Numerics.BitOperations.TrailingZeroCount(look.Tags);
            else
            {
                var features = new FeatureList(buffer);
                Describe(ref features, looks, tags, i, clause);
                tags[i] = (Stts)chooser.Choose(i, features.Hashes, look.Tags);
            }

            clause = Next(clause, tags[i], look.Kind);
        }
    }

    /// <summary>What the clause holds so far: 1 a finite verb, 2 an opener, 4 a finite verb before the last comma; the opener's tag above.</summary>
    private static uint Next(uint clause, Stts tag, TokenKind kind)
    {
        if (tag.IsIn(SttsSet.Finite)) return clause | 1;
        if (tag.IsIn(SttsSet.Opener)) return clause & 7 | 2 | (uint)tag << 3;
        return kind switch
        {
            TokenKind.Comma or TokenKind.Dash => (clause & 5) != 0 ? 4u : 0,
            TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop => 0,
            _ => clause,
        };
    }

    private static void LookAhead(Span<TokenLook> looks)
    {
        uint ahead = 0;
        for (var i = looks.Length - 1; i >= 0; i--)
        {
            looks[i].Ahead = ahead;
            if (looks[i].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Dash) ahead = 0;
            else ahead |= Verbs(looks[i].Tags);
        }
    }

    private static uint Verbs(ulong tags)
    {
        uint verbs = 0;
        if ((tags & SttsSet.Finite) != 0) verbs |= (tags & ~SttsSet.Finite) == 0 ? SureFinite : PossibleFinite;
        if ((tags & SttsSet.NonFinite) != 0) verbs |= (tags & ~SttsSet.NonFinite) == 0 ? SureNonFinite : PossibleNonFinite;
        if ((tags & SttsSet.Of(Stts.PTKZU)) != 0) verbs |= Zu;
        return verbs;
    }

    private static void Describe(ref FeatureList features, ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Stts> tags, int i, uint clause)
    {
        ref readonly var look = ref looks[i];
        ref readonly var before = ref i > 0 ? ref looks[i - 1] : ref Nothing;
        ref readonly var before2 = ref i > 1 ? ref looks[i - 2] : ref Nothing;
        ref readonly var next = ref i + 1 < looks.Length ? ref looks[i + 1] : ref Nothing;
        ref readonly var next2 = ref i + 2 < looks.Length ? ref looks[i + 2] : ref Nothing;
        var tag1 = i > 0 ? (uint)tags[i - 1] : 62;
        var tag2 = i > 1 ? (uint)tags[i - 2] : 62;
        var (own, word) = (look.TagsHash, look.Small);
        var core = clause & ~4u;
        var edge = next.Kind is TokenKind.Word or TokenKind.Number ? 0u : 1;
        features.Add(own, look.Shape);
        features.Add(word);
        features.Add(look.Form);
        features.Add(look.Last2);
        features.Add(look.Last3, look.Shape);
        features.Add(look.Last4);
        features.Add(look.First3);
        features.Add(tag1, tag2);
        features.Add(tag1, own);
        features.Add(before.Small);
        features.Add(before2.Small);
        features.Add(next.Small);
        features.Add(next.TagsHash, own);
        features.Add(next2.Small);
        features.Add(next.Small, tag1);
        features.Add(next.Shape, (uint)next.Kind, own);
        features.Add(core, edge, own);
        features.Add(core, look.Ahead << 1 | edge, own);
        features.Add(core, edge, word);
        features.Add(look.NounKind, look.Shape);
        features.Add(look.NounKind, before.NounKind, next.NounKind);
        features.Add(look.NounKind, look.Last3);
    }
}
