using System.Numerics;
using Demarche.Language;

namespace Demarche.Actors.Names;

/// <summary>The features of a word in its sentence.</summary>
internal static class NameFeatures
{
    /// <summary>How many words before and behind a word its features look at.</summary>
    public const int Reach = 2;

    /// <summary>The features that do not depend on other words' labels.</summary>
    public static ReadOnlySpan<uint> Of(ReadOnlySpan<NameLook> looks, int i, Span<uint> buffer)
    {
        var features = new FeatureList(buffer);
        ref readonly var look = ref looks[i];
        var before = At(looks, i - 1);
        var before2 = At(looks, i - 2);
        var next = At(looks, i + 1);
        var next2 = At(looks, i + 2);
        var known = look.Noun * 31 + look.World;
        features.Add(0);
        Word(ref features, look, known);
        features.Add(before.Small);
        features.Add(before.Small, look.Shape);
        features.Add(before.Small, known);
        features.Add(next.Small);
        features.Add(next.Small, look.Shape);
        features.Add(next.Small, known);
        features.Add(before2.Small, look.Shape);
        features.Add(next2.Small, look.Shape);
        features.Add(before.Small, before2.Small);
        features.Add(before.Last3, look.Shape);
        features.Add(next.Last3, look.Shape);
        features.Add(before.Last4, look.Shape);
        features.Add(before.Last6, look.Shape);
        features.Add((uint)before.Tag, (uint)look.Tag, look.Shape);
        features.Add((uint)look.Tag, (uint)next.Tag, look.Shape);
        features.Add((uint)before2.Tag, (uint)before.Tag, (uint)look.Tag);
        features.Add(before.Shape, look.Shape, next.Shape);
        features.Add(look.Shape, next.Shape, At(looks, i + 2).Shape);
        features.Add(before.Head, look.Shape);
        features.Add(before.Form, look.Noun);
        features.Add(next.Form, look.Noun);
        features.Add(before.Noun, look.Noun);
        features.Add(look.Noun, next.Noun);
        features.Add(before.World, look.World);
        features.Add(look.World, next.World);
        features.Add(before.World, look.Shape, look.Noun);
        features.Add(next.World, look.Shape, look.Noun);
        features.Add(before.Lists, look.Lists);
        features.Add(look.Lists, next.Lists);
        features.Add(look.Quoted, look.Shape);
        features.Add(look.Quoted, before.Small);
        Members(ref features, 100 + (uint)look.Kind, look.ListSet);
        Members(ref features, 200 + (uint)look.Kind, look.World);
        Members(ref features, 300 + (uint)look.Kind, look.Noun);
        Members(ref features, 400, before.ListSet);
        Members(ref features, 500, before.World);
        Members(ref features, 700, next.ListSet);
        Members(ref features, 800, next.World);
        return features.Hashes;
    }

    private static void Members(ref FeatureList features, uint set, ulong members)
    {
        for (var rest = members; rest != 0; rest &= rest - 1) features.AddMember(set, (uint)BitOperations.TrailingZeroCount(rest));
    }

    /// <summary>The features of a label behind another.</summary>
    public static ReadOnlySpan<uint> Step(int kind, int before, Span<uint> buffer)
    {
        var features = new FeatureList(buffer);
        features.Add(0x51u, (uint)before);
        features.Add(0x52u, (uint)before, (uint)kind);
        return features.Hashes;
    }

    private static void Word(ref FeatureList features, in NameLook look, uint known)
    {
        features.Add(look.Form);
        features.Add(look.Small);
        features.Add(look.First3);
        features.Add(look.First4);
        features.Add(look.Last2, look.Shape);
        features.Add(look.Last3, look.Shape);
        features.Add(look.Last4);
        features.Add(look.Last6);
        features.Add(look.Last3, look.Noun);
        features.Add(look.Last4, look.Noun);
        features.Add(look.First3, look.Last2);
        features.Add(look.Shape);
        features.Add(look.Shape, (uint)look.Kind);
        features.Add((uint)look.Tag, look.Shape);
        features.Add(look.Noun, look.Shape);
        features.Add(look.World, look.Shape);
        features.Add(known, look.Shape);
        features.Add(known, look.Lists);
        features.Add(look.Lists, look.Shape);
        features.Add(look.Lists, look.Noun);
        features.Add(look.Lists, (uint)look.Tag);
        features.Add(look.ListsPair);
        features.Add(look.Longer);
        features.Add(look.Longer, look.Shape);
        features.Add(look.Before);
        features.Add(look.Behind);
        features.Add(look.WorldBefore, look.Shape);
        features.Add(look.KnownBefore, look.Shape);
        features.Add(look.KnownBefore, look.WorldBefore);
        features.Add(look.KnownStem, look.Shape);
        features.Add(look.KnownStem, (uint)look.Tag, look.Last2);
        features.Add(look.Head);
        features.Add(look.Head, look.Shape, (uint)look.Tag);
    }

    private static NameLook At(ReadOnlySpan<NameLook> looks, int i) => i >= 0 && i < looks.Length ? looks[i] : new NameLook { Kind = NameLook.Kinds - 1, Form = 7, Small = 7 };
}
