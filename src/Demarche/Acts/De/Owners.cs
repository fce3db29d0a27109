using Demarche.Language;
using Demarche.Language.De;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>Whose a thing is: "die Forderung [des Kremls]", "[Moskaus] Note", "die Anfrage [aus Manila]", "die von [Kiew] erhobene Forderung", "der [französische] Vorschlag".</summary>
internal static class Owners
{
    private const string Suffered = "suffered";
    private const string OwnDeed = "own-deed";
    private const string Undertaking = "undertaking";

    /// <summary>Of "die Hinrichtung [eines Arztes]", "die Reform [des Rats]" nobody: the genitive has it done to him (class <c>suffered</c> of <c>act-frames.tsv</c>).</summary>
    public static Argument? Of(TextAnalysis analysis, ActFrames frames, Chunk chunk) => Teller(analysis, chunk) ?? (IsSuffered(analysis, frames, chunk) ? null : Behind(analysis, chunk)) ?? Before(analysis, chunk) ?? InFront(analysis, frames, chunk);

    /// <summary>The noun of a deed that is done to whom its genitive names.</summary>
    public static bool IsSuffered(TextAnalysis analysis, ActFrames frames, Chunk chunk) => IsHeadA(analysis, frames, chunk, Suffered);

    /// <summary>The noun of a deed that its owner does himself: "der Rückzug [der Armee]" (class <c>own-deed</c> of <c>act-frames.tsv</c>).</summary>
    public static bool IsDoer(TextAnalysis analysis, ActFrames frames, Chunk chunk) => IsHeadA(analysis, frames, chunk, OwnDeed);

    /// <summary>What its owner does or means to do: "die Reise [des Königs]" (classes <c>own-deed</c> and <c>undertaking</c>).</summary>
    public static bool IsUndertaking(TextAnalysis analysis, ActFrames frames, Chunk chunk) => IsHeadA(analysis, frames, chunk, Undertaking) || IsDoer(analysis, frames, chunk);

    private static bool IsHeadA(TextAnalysis analysis, ActFrames frames, Chunk chunk, string noun)
    {
        for (var i = chunk.HeadFirst; i < chunk.HeadEnd; i++)
            if (analysis.Words[i].Stts == Stts.NN) return frames.IsA(Nouns.Lemma(analysis.Form(i)), noun);
        return false;
    }

    private static Argument? Behind(TextAnalysis analysis, Chunk chunk)
    {
        var at = chunk.HeadFirst;
        while (at < chunk.HeadEnd && analysis.Words[at].Stts == Stts.NN) at++;
        // "Note Islands", "Angebot Moskaus".
        if (at > chunk.HeadFirst && at < chunk.HeadEnd && analysis.Form(at)[^1] is 's' or '\'' or '’') return Make(analysis, at, chunk.HeadEnd);
        at = chunk.HeadEnd;
        if (at < chunk.End && (analysis.Words[at].Tag is Tag.Article or Tag.Determiner || NounPhrase.IsGenitiveBehind(analysis, at, chunk.End)) && NounPhrase.End(analysis, at, chunk.End) is var end && end > at) return Make(analysis, at, end);
        at = chunk.End;
        if (at + 1 < analysis.Words.Length && analysis.Form(at) is "aus" or "von" or "vom" && NounPhrase.End(analysis, at + 1, Math.Min(at + 6, analysis.Words.Length)) is var behind && behind > at + 1) return Make(analysis, at + 1, behind);
        return null;
    }

    /// <summary>"die von [Kiew] erhobene Forderung".</summary>
    private static Argument? Teller(TextAnalysis analysis, Chunk chunk)
    {
        for (var i = chunk.First + 1; i < chunk.HeadFirst - 2; i++)
            if (analysis.Form(i) is "von" or "vom" && NounPhrase.End(analysis, i + 1, chunk.HeadFirst - 1) is var end && end > i + 1) return Make(analysis, i + 1, end);
        return null;
    }

    private static Argument? Before(TextAnalysis analysis, Chunk chunk)
    {
        for (var i = chunk.First; i < chunk.HeadEnd - 1; i++)
        {
            if (analysis.Words[i].Tag == Tag.Name && i >= chunk.HeadFirst && analysis.Words[i + 1].Stts == Stts.NN && analysis.Form(i)[^1] is 's' or '\'' or '’') return Make(analysis, i, i + 1);
            if (analysis.Words[i].Tag == Tag.Adjective && StateAdjectives.Is(analysis.Form(i))) return analysis.Words[i + 1].Tag == Tag.Coordinator ? null : new() { Words = new(i, i + 1), IsParty = true };
        }

        return null;
    }

    /// <summary>"die [Rice]-Äußerungen", "der [US]-Luftangriff": the first part of a word for what somebody says or does (class <c>uttered</c> of <c>act-frames.tsv</c>).</summary>
    private static Argument? InFront(TextAnalysis analysis, ActFrames frames, Chunk chunk)
    {
        var head = chunk.HeadEnd - 1;
        var form = analysis.Form(head);
        if (form.IndexOf('-') is not (> 1 and var hyphen) || !PartyNouns.Is(form[..hyphen]) || !frames.IsA(Nouns.Lemma(form[(hyphen + 1)..]), "uttered")) return null;
        var start = analysis.Words[head].Span.Start;
        return new() { Words = new(head, head + 1), Part = new TextSpan(start, start + hyphen), IsParty = true };
    }

    private static Argument? Make(TextAnalysis analysis, int first, int end)
    {
        var words = new WordRange(first, end);
        return PartyNouns.Are(analysis, words) ? new() { Words = words, IsParty = true } : null;
    }
}
