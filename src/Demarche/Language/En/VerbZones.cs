using System.Numerics;

namespace Demarche.Language.En;

/// <summary>Holds tags against what English syntax demands: a sentence that tells something has a finite verb, and so has a clause that "as", "that" or "because" opens. Where none was found, a form behind its subject that can be one is it.</summary>
internal static class VerbZones
{
    private static readonly ulong Candidates = PennSet.Of(Penn.VBN, Penn.VB);

    public static void Settle(ReadOnlySpan<TokenLook> looks, Span<Penn> tags)
    {
        var (first, hasFinite) = (0, HasFinite(tags));
        for (var i = 0; i <= tags.Length; i++)
        {
            if (i < tags.Length && looks[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Other) continue;
            if (i > first && (!hasFinite || IsOpened(looks[first])) && !HasFinite(tags[first..i])) hasFinite |= Find(looks, tags, first, i);
            first = i + 1;
        }
    }

    private static bool HasFinite(ReadOnlySpan<Penn> tags)
    {
        foreach (var tag in tags)
            if (tag.IsIn(PennSet.Finite)) return true;
        return false;
    }

    private static bool IsOpened(in TokenLook look) => (look.Function & FunctionClass.Subjunction) != 0 && (look.Tags & PennSet.Of(Penn.IN)) != 0;

    private static bool Find(ReadOnlySpan<TokenLook> looks, Span<Penn> tags, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (!tags[i].IsIn(Candidates) || (looks[i].Tags & PennSet.Finite) == 0 || !tags[i - 1].IsIn(PennSet.Nominal | PennSet.Of(Penn.PRP, Penn.WP, Penn.WDT))) continue;
            tags[i] = (Penn)BitOperations.TrailingZeroCount(looks[i].Tags & PennSet.Finite);
            return true;
        }

        return false;
    }
}
