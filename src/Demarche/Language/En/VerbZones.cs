using System.Numerics;

namespace Demarche.Language.En;

/// <summary>Holds tags against what English syntax demands: a sentence that tells something has a finite verb, and so has a clause that "as", "that" or "because" opens. Where none was found, a form behind its subject that can be one is it.</summary>
internal static class VerbZones
{
    private static readonly uint Let = TokenLook.Of("let", TokenKind.Word, starts: false).Small;

    private static readonly uint To = TokenLook.Of("to", TokenKind.Word, starts: false).Small;

    private static readonly ulong Candidates = PennSet.Of(Penn.VBN, Penn.VB);

    /// <summary>Verbs that a bare infinitive may follow: "let the hostages go", "helped build".</summary>
    private static readonly HashSet<uint> Causatives =
        [.. ((string[])["let", "lets", "make", "makes", "made", "help", "helps", "helped", "see", "sees", "saw", "hear", "heard", "watch", "watched", "have", "has", "had", "do", "does", "did", "go", "goes", "went", "come", "comes", "came", "dare", "dared", "need", "needs"]).Select(word => TokenLook.Of(word, TokenKind.Word, starts: false).Small)];

    public static void Settle(ReadOnlySpan<TokenLook> looks, Span<Penn> tags)
    {
        SettleNouns(looks, tags);
        var (first, hasFinite) = (0, HasFinite(tags));
        for (var i = 0; i <= tags.Length; i++)
        {
            if (i < tags.Length && looks[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Other) continue;
            if (i > first && (!hasFinite || IsOpened(looks[first])) && !HasFinite(tags[first..i])) hasFinite |= Find(looks, tags, first, i);
            first = i + 1;
        }
    }

    /// <summary>Forms that can be nouns and stand where no such verb can: "Talks between both sides …", "denied help", ", aid agencies warn", "Moscow's warning", "Downing Street said …"; a bare infinitive behind "let"; and "to" before an infinitive.</summary>
    private static void SettleNouns(ReadOnlySpan<TokenLook> looks, Span<Penn> tags)
    {
        var causes = false;
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == Penn.VBZ && i == 0 && i + 1 < tags.Length && tags[1] == Penn.IN && (HasFinite(tags[1..]) || HasVerb(looks, tags, 2))) Turn(looks, tags, i, Penn.NNS);
            else if (tags[i] == Penn.VBG && i == 0 && IsNameOfTwo(looks, tags)) Turn(looks, tags, i, Penn.NNP);
            else if (tags[i] == Penn.VB && i > 0 && tags[i - 1] is Penn.VBD or Penn.VBZ && !Causatives.Contains(looks[i - 1].Small) && (looks[i - 1].NounKind & TagCandidates.Auxiliary) == 0) Turn(looks, tags, i, Penn.NN);
            else if (tags[i] == Penn.VB && i + 2 < tags.Length && (i == 0 || looks[i - 1].Kind == TokenKind.Comma) && tags[i + 1] == Penn.NNS && tags[i + 2] is Penn.VBP or Penn.VBD) Turn(looks, tags, i, Penn.NN);
            else if (tags[i] == Penn.VB && i > 0 && tags[i - 1] == Penn.IN && looks[i - 1].Small == To) Turn(looks, tags, i - 1, Penn.TO);
            else if (tags[i] == Penn.VBG && i > 0 && tags[i - 1] == Penn.POS) Turn(looks, tags, i, Penn.NN);
            else if (tags[i] == Penn.VBP && causes && tags[i - 1].IsIn(PennSet.Nominal)) Turn(looks, tags, i, Penn.VB);
            if (tags[i].IsIn(PennSet.Verb)) causes = looks[i].Small == Let;
            else if (looks[i].Kind is not TokenKind.Word) causes = false;
        }
    }

    /// <summary>One common noun with a capital between the word and the finite verb: "Downing Street said". "Visiting Kyiv was a signal" has a name there.</summary>
    private static bool IsNameOfTwo(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Penn> tags) => tags.Length > 2 && tags[1] == Penn.NNP && tags[2].IsIn(PennSet.Finite) && TagCandidates.IsNoun(looks[1]);

    /// <summary>A participle behind its subject may be the finite verb that is not found yet.</summary>
    private static bool HasVerb(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Penn> tags, int first)
    {
        for (var i = first; i < tags.Length; i++)
            if (tags[i] == Penn.VBN && (looks[i].Tags & PennSet.Finite) != 0 && tags[i - 1].IsIn(PennSet.Nominal)) return true;
        return false;
    }

    private static void Turn(ReadOnlySpan<TokenLook> looks, Span<Penn> tags, int at, Penn tag)
    {
        if ((looks[at].Tags & PennSet.Of(tag)) != 0) tags[at] = tag;
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
