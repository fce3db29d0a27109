using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>What stands behind a verb of speech.</summary>
internal enum ComplementKind
{
    None,

    /// <summary>A clause, with that or without.</summary>
    Clause,
    Infinitive,
    Question,
    Gerund,

    /// <summary>A quotation in marks.</summary>
    Quotation,

    /// <summary>What follows a colon.</summary>
    Colon,
}

/// <summary>The words that a verb opens behind it, with whom they are said to.</summary>
internal readonly record struct Complement(ComplementKind Kind, int First, WordRange? Addressee)
{
    /// <summary>How many adverbs, times and prepositional phrases may stand between the verb and the words.</summary>
    private const int MostAdjuncts = 6;

    public static Complement Of(SentenceView view, Cue cue, WordRange region)
    {
        var at = cue.End;
        WordRange? addressee = null;
        if (cue.Has(SpeechFrames.Told | SpeechFrames.Object) && Object(view, at, region.End) is { } told)
        {
            addressee = told;
            at = told.End;
        }

        var direct = At(view, cue, at, region, addressee);
        if (direct.Kind != ComplementKind.None) return direct;
        for (var i = 0; i < MostAdjuncts; i++)
        {
            var next = Adjunct(view, at, region.End, ref addressee);
            if (next == at) break;
            at = next;
            if (At(view, cue, at, region, addressee) is { Kind: not ComplementKind.None } found) return found;
        }

        return new Complement(ComplementKind.None, at, addressee);
    }

    /// <summary>"reporters", "the Financial Times": who is told, unless it is the subject of the clause behind.</summary>
    private static WordRange? Object(SentenceView view, int at, int limit)
    {
        if (at >= limit) return null;
        var end = NounPhrase.End(view.Analysis, at, limit, Reach.Von | Reach.Coordination);
        if (view.Form(at) is "us" or "me" or "him" or "them" && at + 1 < limit) return new WordRange(at, at + 1);
        if (end == at || view.Opening(at) is not null) return null;
        return end < limit && view.Tag(end) is Penn.VBD or Penn.VBZ or Penn.VBP or Penn.MD ? null : new WordRange(at, end);
    }

    /// <summary>Behind an adverb, a time, a prepositional phrase or an insertion between commas.</summary>
    private static int Adjunct(SentenceView view, int at, int limit, ref WordRange? addressee)
    {
        if (at >= limit) return at;
        if (view.Tag(at).IsIn(PennSet.Adverb) || view.Tag(at) == Penn.RP) return at + 1 < limit && view.Tag(at + 1) == Penn.CD ? at : at + 1;
        if (NounPhrase.Core(view.Analysis, at, limit) is var core && core > at && NounPhrase.IsTime(view.Analysis, core - 1)) return core;
        if (view.Tag(at) is Penn.IN or Penn.TO && view[at].Is(FunctionClass.Preposition)) return Prepositional(view, at, limit, ref addressee);
        if (view.Kind(at) == TokenKind.Comma) return Inserted(view, at, limit);
        return at;
    }

    private static int Prepositional(SentenceView view, int at, int limit, ref WordRange? addressee)
    {
        var end = NounPhrase.End(view.Analysis, at + 1, limit, Reach.Von);
        if (end == at + 1 || view.Opening(at + 1) is not null) return at;
        if (view.Form(at) is "to" && addressee is null) addressee = new WordRange(at + 1, end);
        return end;
    }

    /// <summary>", speaking in Geneva,": past what stands between two commas and has no verb of its own in a tense.</summary>
    private static int Inserted(SentenceView view, int comma, int limit)
    {
        var end = comma + 1;
        while (end < limit && view.Kind(end) != TokenKind.Comma) end++;
        return end < limit && end - comma < 16 && !view.HasFinite(comma + 1, end) && view.Quotation(comma + 1) < 0 ? end + 1 : comma;
    }

    private static Complement At(SentenceView view, Cue cue, int at, WordRange region, WordRange? addressee)
    {
        if (at >= region.End) return default;
        if (view.Kind(at) == TokenKind.Colon && at + 1 < region.End && cue.Has(SpeechFrames.Direct | SpeechFrames.That)) return new(ComplementKind.Colon, at + 1, addressee);
        if (view.Kind(at) == TokenKind.Comma && view.Opening(at + 1) is not null && cue.Has(SpeechFrames.Direct | SpeechFrames.That)) return new(ComplementKind.Quotation, at + 1, addressee);
        if (view.Opening(at) is not null && cue.Has(SpeechFrames.Direct | SpeechFrames.That)) return new(ComplementKind.Quotation, at, addressee);
        var told = addressee is not null || !cue.Has(SpeechFrames.Told) || cue.Has(SpeechFrames.Direct);
        if (cue.Has(SpeechFrames.That) && told && IsClause(view, at, region.End)) return new(ComplementKind.Clause, at, addressee);
        if (view[at].Tag == Language.Tag.Zu && IsInfinitive(view, at) && (cue.Has(SpeechFrames.Infinitive) || (cue.Has(SpeechFrames.Object) && addressee is not null))) return new(ComplementKind.Infinitive, Negated(view, at, cue), addressee);
        if (view[at].Tag == Language.Tag.Negation && at + 1 < region.End && view[at + 1].Tag == Language.Tag.Zu && cue.Has(SpeechFrames.Infinitive | SpeechFrames.Object)) return new(ComplementKind.Infinitive, at, addressee);
        if (cue.Has(SpeechFrames.Question) && IsQuestion(view, at) && view.HasFinite(at, region.End)) return new(ComplementKind.Question, at, addressee);
        return cue.Has(SpeechFrames.Gerund) && view.Tag(at) == Penn.VBG && !view[Math.Max(at - 1, 0)].IsNominal ? new(ComplementKind.Gerund, at, addressee) : default;
    }

    private static int Negated(SentenceView view, int at, Cue cue) => at - 1 >= cue.End && view[at - 1].Tag == Language.Tag.Negation ? at - 1 : at;

    private static bool IsInfinitive(SentenceView view, int at) => VerbGroups.From(view.Groups, at) is var g && g < view.Groups.Count && view.Groups[g].First == at && view.Groups[g].Kind == VerbGroupKind.Infinitive;

    private static bool IsQuestion(SentenceView view, int at) => view.Form(at) is "whether" or "if" or "Whether" || (view[at].Tag == Language.Tag.Question && !(view.Form(at) is "when" && view.Tag(at + 1) is Penn.VBN or Penn.VBD));

    /// <summary>"that …" with a verb behind it, or a subject with its verb.</summary>
    private static bool IsClause(SentenceView view, int at, int limit)
    {
        if (view.Form(at) is "that" or "That" && VerbGroups.From(view.Groups, at + 1) is var any && any < view.Groups.Count && view.Groups[any].First < limit) return true;
        if (view.Tag(at) is Penn.IN or Penn.RB or Penn.WRB && (view.Form(at) is "to" || !(at + 1 < limit && view.Tag(at + 1) == Penn.CD))) return IsFronted(view, at, limit);
        if (NounPhrase.Core(view.Analysis, at, limit) is var time && time > at && NounPhrase.IsTime(view.Analysis, time - 1) && time < limit && !view.Tag(time).IsIn(PennSet.Finite)) return false;
        var end = NounPhrase.End(view.Analysis, at, limit, Reach.Von | Reach.Prepositions | Reach.Coordination | Reach.Apposition);
        if (end == at && at + 1 < limit && view.Tag(at + 1) == Penn.CD) return HasOwnVerb(view, at + 1, limit);
        if (end == at) return view.Tag(at).IsIn(1UL << (int)Penn.VBG | PennSet.Adjective | 1UL << (int)Penn.DT) && HasOwnVerb(view, at, limit);
        return HasOwnVerb(view, end, limit);
    }

    /// <summary>"said if Russia attacked, it would …", "said in future there would …".</summary>
    private static bool IsFronted(SentenceView view, int at, int limit) => view[at].Is(FunctionClass.Subjunction) && view.Form(at) is "if" or "while" or "although" or "when" or "once" or "unless" or "because" or "since" && view.HasFinite(at + 1, limit);

    /// <summary>The next verb of the stretch is its subject's: no relative clause's only, and no reported participle.</summary>
    private static bool HasOwnVerb(SentenceView view, int from, int limit)
    {
        var relatives = 0;
        if (from < limit && view[from].Tag == Language.Tag.Question) relatives = 1;
        for (var g = VerbGroups.From(view.Groups, from); g < view.Groups.Count && view.Groups[g].First < limit; g++)
        {
            var group = view.Groups[g];
            if (!group.IsFinite)
            {
                if (group.First == from && group.Kind is VerbGroupKind.Infinitive) return false;
                continue;
            }

            if (group.First > from && relatives == 0 && view[group.First - 1].Tag is Language.Tag.Question) relatives++;
            else if (relatives > 0) relatives--;
            else return Reaches(view, from, group.First);
        }

        return false;
    }

    /// <summary>Nothing that opens another clause stands between the subject and its verb.</summary>
    private static bool Reaches(SentenceView view, int from, int verb)
    {
        if (verb > from && view.Tag(verb - 1) == Penn.CC) return false;
        for (var i = from; i < verb; i++)
            if (view.Form(i) is "that" or "after" or "before" or "because" or "although" or "while" or "when" or "if" or "as" && view[i].Tag == Language.Tag.Subjunction) return false;
        return true;
    }
}
