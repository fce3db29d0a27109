using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>A clause of speech that stands beside the words and opens none.</summary>
internal sealed record Aside(WordRange Region, WordRange Frame, WordRange? Speaker, WordRange? Addressee)
{
    /// <summary>More adverbs, times and phrases than any such clause has.</summary>
    private const int MostAdjuncts = 8;

    public static Aside? Of(SentenceView view, Cue cue)
    {
        var region = Around(view, cue);
        return (Subject(view, cue, region) is { } subject ? Ahead(view, cue, region, subject) : null) ?? (Inverted(view, cue, region) is { } behind ? From(view, cue, region, cue.Group.First, behind, behind.End) : null);
    }

    /// <summary>The stretch of the clause; a quotation that ends with a stop right before it belongs to it.</summary>
    private static WordRange Around(SentenceView view, Cue cue)
    {
        var region = view.Region(cue.Group.First);
        return view.Closing(region.First) is { } quotation && view.Quotation(cue.Group.First) < 0 ? region with { First = Math.Max(quotation.First, view.First) } : region;
    }

    private static WordRange? Subject(SentenceView view, Cue cue, WordRange region)
    {
        var low = region.First;
        for (var i = cue.Group.First - 1; i > region.First; i--)
            if (view.Closing(i) is not null)
            {
                low = i;
                break;
            }

        return SpeakerPhrase.Before(view, cue.Group, new WordRange(low, region.End));
    }

    /// <summary>"…, the minister said": the subject begins the clause; "which fears for jobs" says nothing of what stands around it.</summary>
    private static Aside? Ahead(SentenceView view, Cue cue, WordRange region, WordRange subject)
    {
        if (subject.End > cue.Group.First || subject.Length == 1 && view.Tag(subject.First) is Penn.WP or Penn.WDT) return null;
        var first = subject.First;
        return first > region.First && Borders(view, first, region) ? From(view, cue, region, first, subject, cue.End) : null;
    }

    /// <summary>"…, said Peskov".</summary>
    private static WordRange? Inverted(SentenceView view, Cue cue, WordRange region)
    {
        if (cue.Group.First <= region.First || cue.Group.End - cue.Group.First > 1 || !Borders(view, cue.Group.First, region)) return null;
        return SpeakerPhrase.Behind(view, cue.End, region.End);
    }

    /// <summary>A comma, a dash or a closing mark stands before the clause, and words before that.</summary>
    private static bool Borders(SentenceView view, int first, WordRange region)
    {
        var before = first - 1;
        if (before < region.First) return false;
        if (view.Closing(first) is not null) return true;
        return before > region.First && view.Kind(before) is TokenKind.Comma or TokenKind.Dash && !view.IsInner(first, region);
    }

    private static Aside? From(SentenceView view, Cue cue, WordRange region, int first, WordRange speaker, int at)
    {
        WordRange? addressee = null;
        if (at == cue.End && cue.Has(SpeechFrames.Told) && NounPhrase.End(view.Analysis, at, region.End, Reach.Von | Reach.Coordination) is var told && told > at) (addressee, at) = (new WordRange(at, told), told);
        for (var i = 0; i < MostAdjuncts && at < region.End; i++)
        {
            var next = Adjunct(view, at, region.End);
            if (next == at) break;
            at = next;
        }

        if (!Ends(view, at, region) || IsOpened(view, first, at)) return null;
        var start = view.Kind(first - 1) is TokenKind.Comma or TokenKind.Dash ? first - 1 : first;
        var end = at < region.End && view.Kind(at) is TokenKind.Comma or TokenKind.Colon && at + 1 < region.End ? at + 1 : at;
        return new Aside(region, new WordRange(start, end), speaker, addressee);
    }

    /// <summary>A colon or a comma and then a quotation behind the clause: the clause opens them, unless it stands behind one as well.</summary>
    private static bool IsOpened(SentenceView view, int first, int at) =>
        view.Closing(first) is null && view.Closing(first - 1) is null && at < view.End && (view.Kind(at) == TokenKind.Colon || view.Opening(at) is not null || view.Opening(at + 1) is not null);

    private static bool Ends(SentenceView view, int at, WordRange region) =>
        at >= region.End || view.Kind(at) is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash || view.Opening(at) is not null || view.Form(at) is "as" or "after" or "before" or "when" or "while" || view.Tag(at) is Penn.CC or Penn.WP or Penn.WPS;

    private static int Adjunct(SentenceView view, int at, int limit)
    {
        if (view.Form(at) is "as" or "after" or "before" && IsClause(view, at, limit)) return at;
        if (view.Tag(at).IsIn(PennSet.Adverb) || view.Tag(at) == Penn.RP) return at + 1;
        if (NounPhrase.Core(view.Analysis, at, limit) is var core && core > at && NounPhrase.IsTime(view.Analysis, core - 1)) return core;
        if (view.Tag(at) is Penn.IN or Penn.TO && view[at].Is(FunctionClass.Preposition) && NounPhrase.End(view.Analysis, at + 1, limit, Reach.Von | Reach.Prepositions) is var end && end > at + 1) return end;
        if (view.Tag(at) is Penn.VBG or Penn.VBN or Penn.IN && view.Form(at) is not ("that" or "whether")) return Participial(view, at, limit);
        return at;
    }

    /// <summary>"adds as the recorder is switched off": a verb in a tense before the next mark.</summary>
    private static bool IsClause(SentenceView view, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && end < at + 25 && view.Kind(end) is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Dash)) end++;
        return view.HasFinite(at + 1, end);
    }

    /// <summary>"speaking in Geneva", "after meeting his counterpart": to the next comma or quotation.</summary>
    private static int Participial(SentenceView view, int at, int limit)
    {
        var end = at;
        while (end < limit && end < at + 25 && view.Kind(end) is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Dash)) end++;
        return end;
    }
}
