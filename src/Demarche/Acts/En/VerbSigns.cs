using Demarche.Language.En;

namespace Demarche.Acts.En;

/// <summary>What auxiliaries, modals, adverbs and the kind of clause say of an English verb: negated, to come, possible, supposed.</summary>
internal sealed class VerbSigns(SentenceClauses sentence, ActFrames frames)
{
    // Verbs behind which an infinitive or gerund is told as it stands.
    private static readonly HashSet<string> Phases = new(StringComparer.Ordinal) { "begin", "start", "continue", "resume", "keep", "manage", "proceed", "cease", "stop", "finish", "use", "go", "come", "have", "dare", "happen", "seem", "appear", "claim", "need", "help", "let", "tend", "get", "choose", "rush", "vote", "join", "move", "act", "prompt", "force", "lead", "push" };

    private static readonly HashSet<string> Plans = new(StringComparer.Ordinal) { "want", "plan", "hope", "intend", "expect", "wish", "aim", "prepare", "seek", "decide", "be", "set", "schedule", "agree", "promise", "offer", "say", "announce", "look", "wait", "mean", "like", "propose", "pledge", "vow" };

    /// <summary>So many words behind a verb are looked at for a score.</summary>
    private const int Nearest = 12;

    // What teams do to one another: "beat Romania 43-5".
    private static readonly HashSet<string> Contests = new(StringComparer.Ordinal) { "beat", "defeat", "crush", "thrash", "rout", "hit", "down", "edge", "hold", "hammer", "outplay", "stun", "sink", "overcome", "win", "lose", "draw", "meet", "strike", "blank", "top", "kill", "trounce" };

    // Passives behind which an infinitive is told on hearsay: "is said to have recommended".
    private static readonly HashSet<string> Hearsay = new(StringComparer.Ordinal) { "say", "believe", "report", "understand", "think", "know", "allege", "rumour", "rumor", "claim", "see", "find" };

    public ActSigns Of(VerbGroup verb)
    {
        var signs = OfClause(verb.Clause) | OfAuxiliaries(sentence.Chunks[verb.Chunk]) | OfAdverbs(verb);
        if (verb is { Form: VerbForm.Finite, SharesWith: { } group } && sentence.Penn(sentence.Chunks[verb.Chunk].First) is Penn.VB or Penn.VBN) signs |= OfAuxiliaries(sentence.Chunks[group.Chunk]);
        if (verb.Auxiliary >= 0) signs |= OfAuxiliaries(sentence.Chunks[verb.Auxiliary]) | (IsNegativeFront(verb) ? ActSigns.Negated : ActSigns.None);
        if (verb.Subject >= 0 && (sentence.Lower(sentence.Chunks[verb.Subject].First) is "no" or "neither" or "nobody" or "none" || IsNeither(verb.Subject - 1))) signs |= ActSigns.Negated;
        if ((signs & ActSigns.Future) != 0 && IsUnderCondition(verb)) signs = signs & ~ActSigns.Future | ActSigns.Possible;
        if (Contests.Contains(LemmaOf(verb)) && HasResult(verb)) signs |= ActSigns.NotTold;
        if (verb.Form == VerbForm.Infinitive) signs |= verb.Clause.Parent is { } around ? Around(verb, around) | OfClause(around.Clause) & ActSigns.OwnEvent : OfNoun(verb);
        if (Phase(verb) is { } phase) signs |= OfAuxiliaries(sentence.Chunks[phase.Chunk]) | OfAdverbs(phase);
        else if (verb is { Form: VerbForm.Infinitive, Clause.Parent: { Form: VerbForm.Finite } outer }) signs |= OfAuxiliaries(sentence.Chunks[outer.Chunk]) & (ActSigns.Future | ActSigns.Possible | ActSigns.Supposed | ActSigns.Unreal | ActSigns.NotTold);
        if (verb.Form == VerbForm.Finite && sentence.Penn(sentence.Chunks[verb.Chunk].First) == Penn.TO) signs |= ActSigns.Intended;
        if (IsQuestion()) signs |= ActSigns.NotTold;
        return signs;
    }

    /// <summary>What the clause and those around it say, for its nouns as well.</summary>
    public ActSigns OfClause(Clause clause)
    {
        var signs = ActSigns.None;
        if (IsOpenQuestion(clause)) return ActSigns.NotTold;
        if (clause.Form is ClauseForm.Relative or ClauseForm.Adverbial || clause is { Form: ClauseForm.NonFinite } && (clause.IsLoose || clause.Antecedent >= 0)) signs |= ActSigns.OwnEvent;
        var depth = 0;
        for (var outer = clause; outer is not null && depth < 8; outer = outer.Outer, depth++)
            if (IsConditional(outer)) signs |= ActSigns.Conditional;
        if (clause.Form == ClauseForm.NonFinite && IsUndone(clause)) signs |= ActSigns.Negated;
        if (clause.Form == ClauseForm.NonFinite && clause.Preposition >= 0 && sentence.Word(clause.Preposition) is "whether") signs |= ActSigns.Possible;
        return signs;
    }

    /// <summary>"will continue [to deliver]", "could begin [delivering]": the verb whose time and mood are those of what is begun, continued or had to be done; none for other verbs.</summary>
    private VerbGroup? Phase(VerbGroup verb) =>
        verb.Clause is { Form: ClauseForm.NonFinite, IsLoose: false, Preposition: < 0, Parent: { Form: VerbForm.Finite } around } && verb.Form is VerbForm.Infinitive or VerbForm.Gerund && Phases.Contains(LemmaOf(around)) && LemmaOf(around) is not ("have" or "go" or "come" or "use") | verb.Clause.First == around.Chunk + 1 ? around : null;

    /// <summary>The clause around a verb that tells an event of its own: that in which it stands, or for an infinitive that of the verb around it; none where neither does.</summary>
    public Clause? OwnClause(VerbGroup verb) =>
        (OfClause(verb.Clause) & ActSigns.OwnEvent) != 0 ? verb.Clause : verb is { Form: VerbForm.Infinitive, Clause.Parent: { } around } && (OfClause(around.Clause) & ActSigns.OwnEvent) != 0 ? around.Clause : null;

    /// <summary>"without signing", "instead of signing", "short of signing", "far from signing", "rather than sign".</summary>
    private bool IsUndone(Clause clause)
    {
        var (at, first) = (clause.Preposition, clause.First);
        if (at < 0) return first > 1 && sentence.Word(first - 1) is "than" && sentence.Word(first - 2) is "rather";
        return sentence.Word(at) is "without" || at > 0 && (sentence.Word(at), sentence.Word(at - 1)) is ("of", "short" or "instead") or ("from", "far") or ("than", "rather");
    }

    /// <summary>"At no point did Oslo …", "never has Oslo …"; not "not only did Oslo …", "no sooner had Oslo …".</summary>
    private bool IsNegativeFront(VerbGroup verb)
    {
        var first = sentence.Chunks[verb.Auxiliary].First;
        for (var i = first - 1; i >= Math.Max(sentence.Chunks[verb.Clause.First].First, first - Nearest); i--)
            if (sentence.Lower(i) is "no" or "not" or "never" or "neither" or "nor" or "nowhere") return sentence.Lower(i + 1) is not ("only" or "sooner");
        return false;
    }

    private bool IsNeither(int chunk) => sentence.Kind(chunk) == ChunkKind.Coordinator && sentence.Word(chunk) is "neither" or "nor";

    /// <summary>"If Riga paid, Oslo would leave": "would" with a clause of condition beside it, or behind "without a guarantee".</summary>
    private bool IsUnderCondition(VerbGroup verb)
    {
        if (verb.Clause.Form == ClauseForm.That || sentence.Lower(sentence.Chunks[verb.Chunk].First) is not ("would" or "'d" or "’d")) return false;
        if (verb.Clause.Adverbials.Exists(IsConditional)) return true;
        return sentence.Kind(verb.Clause.First) == ChunkKind.Preposition && sentence.Word(verb.Clause.First) is "without";
    }

    /// <summary>"declined to say whether he was beaten".</summary>
    private bool IsOpenQuestion(Clause clause) => clause is { Form: ClauseForm.Adverbial, Opener: >= 0 } && (sentence.Word(clause.Opener) is "whether" || sentence.Word(clause.Opener) is "if" && IsAsked(clause));

    public bool IsConditional(Clause clause) => clause is { Form: ClauseForm.Adverbial, Opener: >= 0 } && (sentence.Word(clause.Opener) is "unless" or "should" or "were" or "had" || sentence.Chunks[clause.Opener] is { Kind: ChunkKind.Subordinator } joined && joined.End - joined.First > 1 || sentence.Word(clause.Opener) is "if" && !IsAsked(clause));

    /// <summary>Right behind a verb of asking or knowing: "asked if".</summary>
    private bool IsAsked(Clause clause) =>
        clause.Parent is { } verb && verb.Chunk + 1 == clause.First && sentence.Analysis.Words[sentence.Chunks[verb.Chunk].Head].Lemma is "ask" or "wonder" or "know" or "say" or "see" or "tell" or "doubt" or "decide" or "determine" or "check" or "learn" or "consider" or "question" or "inquire";

    private string LemmaOf(VerbGroup verb) => sentence.Analysis.Words[sentence.Chunks[verb.Chunk].Head].Lemma ?? "";

    /// <summary>A score stands behind the verb: "43-5".</summary>
    private bool HasResult(VerbGroup verb)
    {
        if (verb.End <= verb.Chunk + 1) return false;
        for (var i = sentence.Chunks[verb.Chunk].End; i < Math.Min(sentence.Chunks[verb.End - 1].End, sentence.Chunks[verb.Chunk].End + Nearest); i++)
            if (sentence.Analysis.Form(i) is { Length: >= 3 and <= 7 } form && form.IndexOfAny('-', '–') is > 0 and var dash && int.TryParse(form[..dash], out _) && int.TryParse(form[(dash + 1)..], out _)) return true;
        return false;
    }

    private bool IsQuestion() => sentence.Chunks.Count > 0 && sentence.Analysis.Form(sentence.Chunks[^1].End - 1) is "?";

    private ActSigns OfAuxiliaries(Chunk chunk)
    {
        var signs = ActSigns.None;
        for (var i = chunk.First; i < chunk.End; i++)
        {
            var form = sentence.Analysis.Form(i);
            if (form is "not" or "n't" or "n’t" or "never" or "Not" or "neither" && !IsNotOnly(i)) signs |= ActSigns.Negated;
            else if (i == chunk.Head) continue;
            else if (sentence.Penn(i) == Penn.MD) signs |= Modal(sentence.Lower(i), chunk);
            else if (form is "going" && sentence.Analysis.Form(chunk.Head) is not "going") signs |= ActSigns.Future;
            else if (sentence.Penn(i).IsIn(PennSet.Adverb)) signs |= Adverb(i);
        }

        return signs;
    }

    private ActSigns Modal(string form, Chunk chunk) => form switch
    {
        "will" or "shall" or "'ll" or "’ll" or "wo" => ActSigns.Future,
        "would" or "'d" or "’d" => HasHave(chunk) ? ActSigns.Unreal : ActSigns.Future,
        "could" or "may" or "might" => ActSigns.Possible,
        "can" or "ca" => ActSigns.NotTold,
        "must" or "should" => ActSigns.Intended,
        _ => ActSigns.None,
    };

    private bool HasHave(Chunk chunk)
    {
        for (var i = chunk.First; i < chunk.Head; i++)
            if (sentence.Analysis.Form(i) is "have") return true;
        return false;
    }

    private ActSigns OfAdverbs(VerbGroup verb)
    {
        var signs = ActSigns.None;
        var before = verb.Chunk - 1;
        for (; before >= 0 && sentence.Kind(before) == ChunkKind.Adverb; before--) signs |= Adverb(sentence.Chunks[before].First);
        if (IsNeither(before)) signs |= ActSigns.Negated;
        for (var i = verb.Chunk + 1; i < verb.End && sentence.Kind(i) == ChunkKind.Adverb; i++) signs |= Adverb(sentence.Chunks[i].First);
        var at = verb.Chunk + 1;
        if (sentence.Kind(at) == ChunkKind.Noun && sentence.Is(sentence.Chunks[at].First, "no")) signs |= ActSigns.Negated;
        return signs;
    }

    private ActSigns Adverb(int word)
    {
        var form = sentence.Lower(word);
        if (form is "not" or "never" or "n't" or "no") return IsNotOnly(word) ? ActSigns.None : ActSigns.Negated;
        return frames.Adverb(form) switch { ActStatus.Expected => ActSigns.Supposed, ActStatus.Hypothetical => ActSigns.Possible, ActStatus.Announced => ActSigns.Intended, _ => ActSigns.None };
    }

    /// <summary>"not only", "not just".</summary>
    private bool IsNotOnly(int word) => word + 1 < sentence.Analysis.Words.Length && sentence.Lower(word + 1) is "only" or "just" or "merely" or "simply";

    /// <summary>An infinitive is told by the verb around it: begun, planned, or only its purpose.</summary>
    private ActSigns Around(VerbGroup verb, VerbGroup around)
    {
        var lemma = sentence.Analysis.Words[sentence.Chunks[around.Chunk].Head].Lemma ?? "";
        var direct = verb.Clause.First == around.Chunk + 1 || sentence.Kind(around.Chunk + 1) is ChunkKind.Adjective or ChunkKind.Adverb;
        if (lemma == "be" && direct && sentence.Kind(around.Chunk + 1) != ChunkKind.Adjective) return ActSigns.Intended;
        if (lemma is "be" or "remain" && direct && PlanOf(sentence.Word(around.Chunk + 1)) is var plan && plan != ActSigns.None) return plan;
        if (lemma == "go" && sentence.Lower(sentence.Chunks[around.Chunk].Head) is "going") return ActSigns.Future;
        if (lemma == "need" && !direct) return ActSigns.Purpose;
        if (lemma == "be" && direct && sentence.Kind(around.Chunk + 1) == ChunkKind.Adjective && sentence.Word(around.Chunk + 1) is "alleged" or "said" or "believed" or "reported" or "rumoured" or "rumored" or "known" or "thought") return ActSigns.None;
        if (lemma is "have" or "be" && sentence.Lower(verb.Chunk > 0 ? sentence.Chunks[verb.Chunk].First - 1 : 0) is "yet") return ActSigns.Negated;
        if (around.IsPassive && lemma is "expect" or "schedule" or "set" or "plan" or "prepare") return lemma is "expect" ? ActSigns.Supposed : ActSigns.Intended;
        if (Phases.Contains(lemma) || around.IsPassive && Hearsay.Contains(lemma)) return ActSigns.None;
        if (Plans.Contains(lemma) && direct) return ActSigns.Intended;
        return IsGoverned(lemma) ? ActSigns.None : ActSigns.Purpose;
    }

    /// <summary>An infinitive on a noun before the verb: "the decision to leave", "an attempt to leave".</summary>
    private ActSigns OfNoun(VerbGroup verb) =>
        verb.Clause.Form == ClauseForm.NonFinite && verb.Chunk > 0 && !IsUndone(verb.Clause) ? sentence.Word(verb.Chunk - 1) is "decision" or "plan" or "plans" or "move" or "intention" or "agreement" ? ActSigns.Intended : ActSigns.Purpose : ActSigns.None;

    /// <summary>"is due to meet", "is likely to meet".</summary>
    private static ActSigns PlanOf(string adjective) => adjective switch
    {
        "due" or "set" or "poised" or "about" or "bound" => ActSigns.Intended,
        "likely" or "sure" or "certain" => ActSigns.Supposed,
        _ => ActSigns.None,
    };

    private bool IsGoverned(string lemma)
    {
        foreach (var frame in frames.Verb(lemma))
            if (frame.Slots.Any(slot => slot.Name == "inf")) return true;
        return false;
    }
}
