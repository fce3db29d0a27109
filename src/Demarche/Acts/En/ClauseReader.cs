using Demarche.Language;
using Demarche.Language.En;
using Demarche.Statements.En;

namespace Demarche.Acts.En;

/// <summary>Reads the clauses of a sentence from its chunks: which verb stands in which clause, what is its subject, how far it reaches. One walk with a stack of open clauses, no parse.</summary>
internal sealed class ClauseReader(TextAnalysis analysis, List<Chunk> chunks)
{
    private const int MostDepth = 10;

    /// <summary>So many chunks are looked at in each direction, so that the cost does not grow with the sentence.</summary>
    private const int Reach = 80;

    private const int LongestAside = 16;

    /// <summary>So many words in front of an auxiliary are looked at for what turns it.</summary>
    private const int Nearest = 8;

    // Their participles may have a noun phrase behind them: "Kabila, named president in May, …".
    private static readonly HashSet<string> TakesTwo = new(StringComparer.Ordinal) { "name", "call", "dub", "nickname", "elect", "appoint", "give", "deny", "award", "offer", "grant", "make", "declare", "age", "title", "entitle", "codename", "consider", "pay", "teach", "tell", "hand" };

    private static readonly HashSet<string> NeverPassive = new(StringComparer.Ordinal) { "stand", "come", "go", "rise", "arise", "sit", "lie", "arrive", "remain", "agree", "vote", "rally" };

    // Their past stands in lines without a stop, too: "US and Russia met in Geneva".
    private static readonly HashSet<string> Intransitive = new(StringComparer.Ordinal) { "meet", "resign", "die", "return", "protest", "march", "fight", "clash", "talk", "speak", "negotiate", "withdraw", "retreat", "surrender", "end", "begin", "start", "continue", "resume", "fail", "collapse", "escape", "flee", "land", "move", "appeal", "apologise", "apologize", "respond", "react", "retaliate", "travel", "leave", "walk", "strike", "gather", "disagree", "cooperate", "consult", "win", "lose", "pull", "back" };

    private static readonly HashSet<string> TakesThat = new(StringComparer.Ordinal) { "tell", "assure", "warn", "remind", "convince", "inform", "persuade", "notify", "advise", "promise", "show", "teach", "reassure", "caution" };

    private readonly List<Clause> clauses = [];
    private readonly SubjectSearch subjects = new(chunks);
    private readonly GroupForms groups = new(analysis, chunks);
    private Clause current = null!;

    /// <summary>Behind the label or dateline of the sentence.</summary>
    private int start;

    public List<Clause> Read()
    {
        MarkAsides();
        current = Open(ClauseForm.Main, 0, null);
        for (var i = 0; i < chunks.Count; i++) Step(i);
        while (current.Outer is not null) Close(chunks.Count);
        current.End = chunks.Count;
        foreach (var clause in clauses) SetEnds(clause);
        return clauses;
    }

    /// <summary>"The rebels – who had fled – signed": two dashes with a few words between them part as commas do.</summary>
    private void MarkAsides()
    {
        var opened = -1;
        for (var i = 1; i < chunks.Count; i++)
        {
            if (!IsDash(i)) continue;
            if (opened < 0 || i - opened == 1 || i - opened > LongestAside)
            {
                opened = i;
                continue;
            }

            (chunks[opened], chunks[i]) = (new(ChunkKind.Comma, chunks[opened].First, chunks[opened].End), new(ChunkKind.Comma, chunks[i].First, chunks[i].End));
            opened = -1;
        }
    }

    private bool IsDash(int i) => chunks[i].End - chunks[i].First == 1 && analysis.Words[chunks[i].First].Token.Kind == TokenKind.Dash;

    /// <summary>Clauses lie in one another up to a depth that no sentence for readers has.</summary>
    private Clause Open(ClauseForm form, int first, VerbGroup? parent, int opener = -1, int preposition = -1, bool loose = false)
    {
        while (current is { Outer: not null, Depth: >= MostDepth }) Close(first);
        var clause = new Clause(form, first, current, parent) { Opener = opener, Preposition = preposition, IsLoose = loose };
        clauses.Add(clause);
        return current = clause;
    }

    private void Close(int end)
    {
        if (current.End < 0) current.End = end;
        if (current.Outer is not null) current = current.Outer;
    }

    private ChunkKind Kind(int i) => i >= 0 && i < chunks.Count ? chunks[i].Kind : ChunkKind.Other;

    private void Step(int i)
    {
        switch (Kind(i))
        {
            case ChunkKind.That when FiniteAhead(i + 1):
                if (IsObjectRelative(i)) OpenRelative(i);
                else OpenThat(i);
                break;
            case ChunkKind.Subordinator when FiniteAhead(i + 1):
                OpenAdverbial(i);
                break;
            case ChunkKind.Relative when IsThat(i) && Kind(i - 1) is not (ChunkKind.Noun or ChunkKind.Preposition) && FiniteAhead(i + 1):
                OpenThat(i);
                break;
            case ChunkKind.Relative when IsThat(i) && Kind(i - 1) == ChunkKind.Noun && Kind(i + 1) == ChunkKind.Noun && FiniteAhead(i + 1) && !IsObjectRelative(i):
                OpenThat(i);
                break;
            case ChunkKind.Relative:
                OpenRelative(i);
                break;
            case ChunkKind.Noun when IsThat(i) && Kind(i + 1) == ChunkKind.Verb && i > 0 && Kind(i - 1) == ChunkKind.Noun:
                OpenRelative(i);
                break;
            case ChunkKind.Comma:
                Comma(i);
                break;
            case ChunkKind.Break:
                while (current.Outer is not null) Close(i);
                if (current.Verbs.Count > 0 && analysis.Words[chunks[i].First].Token.Kind == TokenKind.Semicolon) OpenMain(i);
                else if (current.Verbs.Count == 0 && IsLabelEnd(i)) start = i + 1;
                break;
            case ChunkKind.Verb:
                Verb(i);
                break;
        }
    }

    /// <summary>Behind a semicolon another sentence begins.</summary>
    private void OpenMain(int semicolon)
    {
        current.End = semicolon;
        clauses.Add(current = new(ClauseForm.Main, semicolon + 1, null, null));
        start = semicolon + 1;
    }

    /// <summary>The one colon or dash before the verb: "Cyprus: …", "LAGOS (AP) — …". What stands before it is no subject.</summary>
    private bool IsLabelEnd(int i)
    {
        for (var next = i + 1; next < Math.Min(chunks.Count, i + Reach) && Kind(next) != ChunkKind.Verb; next++)
            if (Kind(next) == ChunkKind.Break) return false;
        return true;
    }

    private bool IsThat(int i) => chunks[i].End - chunks[i].First == 1 && analysis.Form(chunks[i].First) is "that";

    /// <summary>"a timetable that the bloc has rejected": behind a noun that does not open words, or an apposition, with a verb that has no object.</summary>
    private bool IsObjectRelative(int i)
    {
        var isApposed = Kind(i - 2) == ChunkKind.Comma;
        if (Kind(i - 1) != ChunkKind.Noun || !isApposed && SpeechLexicon.TryNoun(analysis.Form(chunks[i - 1].Head), out _)) return false;
        if (Kind(i - 2) == ChunkKind.Verb && TakesThat.Contains(analysis.Words[chunks[i - 2].Head].Lemma ?? "")) return false;
        var verb = i + 1;
        while (Kind(verb) is ChunkKind.Noun or ChunkKind.Adverb or ChunkKind.Time || Kind(verb) is ChunkKind.Preposition && Kind(verb + 1) == ChunkKind.Noun) verb++;
        return Kind(verb) == ChunkKind.Verb && !groups.IsPassive(chunks[verb]) && Kind(verb + 1) is var next && next is not (ChunkKind.Noun or ChunkKind.Verb or ChunkKind.That) && (isApposed || next is not ChunkKind.Adjective);
    }

    /// <summary>A finite verb stands before the next comma or opening word.</summary>
    private bool FiniteAhead(int i)
    {
        for (var end = Math.Min(chunks.Count, i + Reach); i < end; i++)
        {
            if (Kind(i) == ChunkKind.Verb && FormOf(chunks[i], i) == VerbForm.Finite) return true;
            if (Kind(i) is ChunkKind.Break or ChunkKind.That or ChunkKind.Subordinator || analysis.Words[chunks[i].First].Token.Kind == TokenKind.CloseBracket) return false;
            if (Kind(i) == ChunkKind.Coordinator && Kind(i + 1) == ChunkKind.Verb) return false;
            if (Kind(i) == ChunkKind.Comma && Kind(i + 1) == ChunkKind.Relative) return true;
            if (Kind(i) == ChunkKind.Comma && !(Kind(i + 1) is ChunkKind.Noun && Kind(i + 2) is ChunkKind.Comma or ChunkKind.Coordinator)) return false;
        }

        return false;
    }

    private VerbGroup? LastVerb() => current.Verbs.Count > 0 ? current.Verbs[^1] : null;

    private void OpenThat(int i)
    {
        // "that the army attacked" behind a verb or a noun of an inner clause belongs to that.
        if (Kind(i - 1) == ChunkKind.Coordinator && current is { Form: ClauseForm.That }) Close(i);
        Open(ClauseForm.That, i, LastVerb(), i);
    }

    private void OpenAdverbial(int i)
    {
        while (current.Form == ClauseForm.NonFinite && Kind(i - 1) == ChunkKind.Comma) Close(i);
        Open(ClauseForm.Adverbial, i, LastVerb(), i, loose: Kind(i - 1) == ChunkKind.Comma);
    }

    private void OpenRelative(int i)
    {
        var at = i - 1;
        var preposition = Kind(at) == ChunkKind.Preposition ? at-- : -1;
        var loose = Kind(at) == ChunkKind.Comma;
        if (loose) at--;
        if (Kind(at) == ChunkKind.Preposition) at--;
        while (at >= 0 && Kind(at) is ChunkKind.Quote or ChunkKind.Other) at--;
        Open(ClauseForm.Relative, i, LastVerb(), i, preposition, loose).Antecedent = Kind(at) == ChunkKind.Noun ? at : -1;
    }

    /// <summary>A comma ends clauses inside others that have their verb.</summary>
    private void Comma(int i)
    {
        if (subjects.IsListComma(i)) return;
        if (OpensSentence(current)) while (current.Form == ClauseForm.NonFinite) Close(i);
        while (current.Outer is not null && current.Verbs.Count > 0 && current.Form is ClauseForm.Relative or ClauseForm.Adverbial) Close(i);
    }

    /// <summary>"[Urged by creditors to act], the cabinet …": an infinitive or participle in front of a clause that has no verb yet.</summary>
    private bool OpensSentence(Clause clause)
    {
        while (clause is { Form: ClauseForm.NonFinite, Outer: { Form: ClauseForm.NonFinite } outer }) clause = outer;
        return clause is { Form: ClauseForm.NonFinite, Outer: { Form: ClauseForm.Main, Verbs.Count: 0 } } && clause.First - start <= 2 && Kind(clause.First - 1) != ChunkKind.Noun;
    }

    private VerbForm FormOf(Chunk verb, int i)
    {
        var first = analysis.Words[verb.First].Penn;
        for (var at = verb.First; at < verb.End; at++)
            if (analysis.Words[at].Penn.IsIn(PennSet.Verb | PennSet.Of(Penn.TO)))
            {
                first = analysis.Words[at].Penn;
                break;
            }

        return first switch
        {
            Penn.TO => VerbForm.Infinitive,
            Penn.VB => Kind(i - 1) == ChunkKind.Noun && (Kind(i - 2) == ChunkKind.That || Kind(i - 2) == ChunkKind.Relative && IsThat(i - 2)) || FollowsPresent(i) ? VerbForm.Finite : VerbForm.Infinitive,
            Penn.VBG => VerbForm.Gerund,
            Penn.VBN => IsFiniteAfterAll(i) ? VerbForm.Finite : VerbForm.Participle,
            Penn.VBD when IsPassiveAfterAll(i) => VerbForm.Participle,
            _ => VerbForm.Finite,
        };
    }

    /// <summary>"reject the offer and threaten to strike".</summary>
    private bool FollowsPresent(int i) => Kind(i - 1) == ChunkKind.Coordinator && current is { Verbs: [.., var before] } && analysis.Words[chunks[before.Chunk].First].Penn == Penn.VBP;

    /// <summary>A form that the tagger took for a participle is the verb of the sentence where there is no other.</summary>
    private bool IsFiniteAfterAll(int i)
    {
        var main = current.Form == ClauseForm.NonFinite && Kind(i - 1) == ChunkKind.Comma ? current.Outer : current;
        if (main is { Form: ClauseForm.Main, Verbs.Count: 0 } && NeverPassive.Contains(analysis.Words[chunks[i].Head].Lemma ?? "") && subjects.In(start, i) >= 0) return true;
        if (Kind(i - 1) == ChunkKind.Comma && Kind(i + 1) == ChunkKind.Noun && main is { Form: ClauseForm.Main, Verbs.Count: 0 } && !TakesTwo.Contains(analysis.Words[chunks[i].Head].Lemma ?? "") && subjects.In(start, i) >= 0) return true;
        if (Kind(i - 1) == ChunkKind.Comma && Kind(i + 1) == ChunkKind.Noun && (ClosesRelative(i - 1) || main is { Form: ClauseForm.Main, Verbs.Count: > 0 } && IsInVerbList(i))) return true;
        if (Kind(i - 1) != ChunkKind.Noun && Kind(i - 1) != ChunkKind.Adverb && Kind(i - 1) != ChunkKind.Time) return false;
        if (current.Verbs.Count == 0 && current.Form != ClauseForm.NonFinite && !FiniteBeforeComma(i + 1) && !IsBy(i + 1)) return true;
        if (Kind(i - 1) == ChunkKind.Noun && Kind(i + 1) == ChunkKind.Noun && main is { Form: ClauseForm.NonFinite, Verbs.Count: 1, Outer.Verbs.Count: 0 } && Kind(main.First - 1) == ChunkKind.Noun && !TakesTwo.Contains(analysis.Words[chunks[i].Head].Lemma ?? "")) return true;
        if (Kind(i - 1) == ChunkKind.Noun && (Kind(i - 2) == ChunkKind.Noun && Kind(i - 3) == ChunkKind.Comma || Kind(i + 1) == ChunkKind.Noun && IsSaid(i - 2))) return true;
        for (var other = Math.Max(0, i - Reach); other < Math.Min(chunks.Count, i + Reach); other++)
            if (other != i && Kind(other) == ChunkKind.Verb && analysis.Words[chunks[other].First].Penn.IsIn(PennSet.Finite)) return false;
        return true;
    }

    /// <summary>"rejected the plan, [imposed] sanctions and closed its border": the next "and" leads to a verb in the past.</summary>
    private bool IsInVerbList(int i)
    {
        for (var next = i + 1; next < Math.Min(chunks.Count - 1, i + Reach); next++)
            if (Kind(next) == ChunkKind.Coordinator) return Kind(next + 1) == ChunkKind.Verb && analysis.Words[chunks[next + 1].First].Penn is Penn.VBD or Penn.VBN;
            else if (Kind(next) is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adjective or ChunkKind.Adverb or ChunkKind.Time)) return false;
        return false;
    }

    /// <summary>"a compromise hammered out by the clans is …": behind a noun, before "by", and another verb is the sentence's.</summary>
    private bool IsPassiveAfterAll(int i)
    {
        if (Kind(i - 1) != ChunkKind.Noun || !IsBy(i + 1) || chunks[i].End - chunks[i].First != 1) return false;
        for (var other = i + 1; other < Math.Min(chunks.Count, i + Reach); other++)
            if (Kind(other) == ChunkKind.Verb && analysis.Words[chunks[other].First].Penn.IsIn(PennSet.Finite)) return true;
        return false;
    }

    /// <summary>One of the last clauses is a relative clause between commas that ends there.</summary>
    private bool ClosesRelative(int comma)
    {
        for (var c = clauses.Count - 1; c >= Math.Max(0, clauses.Count - MostDepth); c--)
            if (clauses[c] is { Form: ClauseForm.Relative, IsLoose: true } clause && clause.End == comma) return true;
        return false;
    }

    /// <summary>"by", or "out by".</summary>
    private bool IsBy(int i) => Kind(i) == ChunkKind.Preposition && analysis.Form(chunks[i].First) is "by" || Kind(i) == ChunkKind.Particle && Kind(i + 1) == ChunkKind.Preposition && analysis.Form(chunks[i + 1].First) is "by";

    /// <summary>"says [a ship rammed the boat]": a verb of speech in the active.</summary>
    private bool IsSaid(int i) => Kind(i) == ChunkKind.Verb && !groups.IsPassive(chunks[i]) && analysis.Words[chunks[i].Head].Lemma is "say" or "claim" or "allege" or "confirm" or "announce" or "report" or "insist" or "warn";

    private bool FiniteBeforeComma(int i)
    {
        for (var end = Math.Min(chunks.Count, i + Reach); i < end && Kind(i) is not (ChunkKind.Comma or ChunkKind.Break or ChunkKind.That); i++)
            if (Kind(i) == ChunkKind.Verb && analysis.Words[chunks[i].First].Penn.IsIn(PennSet.Finite)) return true;
        return false;
    }

    private void Verb(int i)
    {
        if (IsShould(i))
        {
            Open(ClauseForm.Adverbial, i, null, i);
            Add(i, VerbForm.Finite, null).Subject = i + 1;
            return;
        }

        if (IsTurnedAuxiliary(i))
        {
            if (IsTurnedCondition(i)) Open(ClauseForm.Adverbial, i, null, i);
            return;
        }

        if (IsTurnedAuxiliary(i - 2))
        {
            while (current is { Outer: not null, Verbs.Count: > 0 }) Close(i - 2);
            Add(i, VerbForm.Finite, null, i - 2).Subject = i - 1;
            return;
        }

        var form = FormOf(chunks[i], i);
        if (form == VerbForm.Finite || IsHeadlineFuture(i, form)) Finite(i);
        else NonFinite(i, form);
    }

    /// <summary>"Only then [did] Oslo agree", "at no point [has] Oslo agreed", "[should] Oslo agree, …", "[were] Oslo to agree, …": one auxiliary before the subject and the rest of its verb.</summary>
    private bool IsTurnedAuxiliary(int i)
    {
        if (i < 0 || Kind(i) != ChunkKind.Verb || Kind(i + 1) != ChunkKind.Noun || Kind(i + 2) != ChunkKind.Verb || chunks[i].End - chunks[i].First != 1 || analysis.Words[chunks[^1].End - 1].Token.Kind != TokenKind.Stop || analysis.Form(chunks[^1].End - 1) is "?") return false;
        var rest = analysis.Words[chunks[i + 2].First].Penn;
        var fits = analysis.Form(chunks[i].First).ToString().ToLowerInvariant() switch
        {
            "do" or "does" or "did" or "will" or "would" or "should" or "could" or "can" or "may" or "might" => rest is Penn.VB or Penn.VBP,
            "have" or "has" or "had" => rest is Penn.VBN or Penn.VBD,
            "were" => rest == Penn.TO,
            _ => false,
        };
        return fits && (IsTurnedCondition(i) || IsFronted(i));
    }

    /// <summary>"[Should] the ceasefire hold, …": a condition whose verb was taken for a noun.</summary>
    private bool IsShould(int i) =>
        i == start && analysis.Form(chunks[i].First) is "Should" && chunks[i].End - chunks[i].First == 1 && Kind(i + 1) == ChunkKind.Noun && Kind(i + 2) != ChunkKind.Verb && IsTurnedCondition(i) && analysis.Form(chunks[^1].End - 1) is not "?";

    /// <summary>Opens the sentence, or a clause behind a comma, with a comma behind.</summary>
    private bool IsTurnedCondition(int i)
    {
        if (analysis.Form(chunks[i].First).ToString().ToLowerInvariant() is not ("should" or "were" or "had") || i > start && Kind(i - 1) is not (ChunkKind.Comma or ChunkKind.Quote)) return false;
        for (var next = i + 2; next < Math.Min(chunks.Count, i + Reach); next++)
            if (Kind(next) == ChunkKind.Comma) return true;
        return i > start;
    }

    /// <summary>Behind "only", "not", "never", "nor", "no" in the same clause.</summary>
    private bool IsFronted(int i)
    {
        for (var word = chunks[i].First - 1; word >= Math.Max(chunks[start].First, chunks[i].First - Nearest); word--)
        {
            if (analysis.Words[word].Token.Kind is TokenKind.Comma or TokenKind.Semicolon) return false;
            if (analysis.Form(word).ToString().ToLowerInvariant() is "only" or "not" or "never" or "nor" or "no" or "nowhere" or "rarely" or "seldom" or "hardly") return true;
        }

        return false;
    }

    /// <summary>"Three diplomats [expelled] from Minsk", "Ministers [urged] to resign": in a headline, which tells what is done in the present, a past participle without an object.</summary>
    private bool IsHeadlinePassive(int i)
    {
        var chunk = chunks[i];
        return chunk.First == chunk.Head && analysis.Words[chunk.First].Penn is Penn.VBN or Penn.VBD && i > 0 && analysis.Words[chunks[^1].End - 1].Token.Kind is TokenKind.Word or TokenKind.Number && current.Verbs.Count == 0
            && Kind(i + 1) is not (ChunkKind.Noun or ChunkKind.That or ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Break) && subjects.In(start, i) is >= 0 and var subject && analysis.Words[chunks[subject].First].Penn is not (Penn.DT or Penn.PRP or Penn.PRPS)
            && analysis.Words[chunk.Head].Lemma is { } lemma && !NeverPassive.Contains(lemma) && !Intransitive.Contains(lemma);
    }

    /// <summary>"Oslo to send tanks": the only verb before the comma, right behind the noun phrase that opens the line.</summary>
    private bool IsHeadlineFuture(int i, VerbForm form) =>
        form == VerbForm.Infinitive && analysis.Words[chunks[^1].End - 1].Token.Kind != TokenKind.Stop && current is { Form: ClauseForm.Main, Verbs.Count: 0 } && Kind(i - 1) == ChunkKind.Noun && !FiniteBeforeComma(i + 1) && subjects.In(start, i) >= 0;

    /// <summary>"will hand back four towns and [open] the road", "has never confirmed or [denied] it": of a group with an auxiliary.</summary>
    private bool Completes(VerbGroup before, VerbForm form, int i) =>
        before is { Form: VerbForm.Finite, IsPassive: false } && chunks[before.Chunk] is var group && group.First != group.Head
        && (form == VerbForm.Infinitive && analysis.Words[chunks[i].First].Penn == Penn.VB && analysis.Words[group.First].Penn == Penn.MD || form == VerbForm.Participle && analysis.Words[group.First].Lemma is "have" && analysis.Words[group.Head].Penn == Penn.VBN);

    private void NonFinite(int i, VerbForm form)
    {
        if (Coordinated(i) && LastVerb() is { } last && Completes(last, form, i))
        {
            Add(i, last.Form, last);
            return;
        }

        if (Coordinated(i) && LastVerb() is { } before && before.Form == form && current.Form == ClauseForm.NonFinite)
        {
            Add(i, form, before);
            return;
        }

        // ", killing six": a participle behind a comma belongs to the clause around.
        var loose = Kind(i - 1) == ChunkKind.Comma;
        while (loose && current.Form == ClauseForm.NonFinite) Close(i);
        if (Kind(i - 1) == ChunkKind.Coordinator && current.Form == ClauseForm.NonFinite && LastVerb()?.Form != form) Close(i);
        var preposition = Kind(i - 1) is ChunkKind.Preposition or ChunkKind.Subordinator ? i - 1 : -1;
        var clause = Open(ClauseForm.NonFinite, i, LastVerb(), preposition: preposition, loose: loose);
        clause.Antecedent = form != VerbForm.Participle ? -1 : Kind(i - 1) == ChunkKind.Noun ? i - 1 : loose && clause.Outer is { Verbs.Count: 0 } && Kind(i - 2) == ChunkKind.Noun ? i - 2 : -1;
        Add(i, form, null);
    }

    private void Finite(int i)
    {
        while (current.Form == ClauseForm.NonFinite && !OpensWords(i)) Close(i);
        if (current.Form == ClauseForm.NonFinite)
        {
            Further(i);
            return;
        }

        if (current.Verbs.Count == 0)
        {
            var verb = Add(i, VerbForm.Finite, null);
            verb.Subject = IsTurned(i) && Kind(i - 1) == ChunkKind.Quote ? i + 1 : current.Form == ClauseForm.Relative && Kind(current.Opener + 1) is ChunkKind.Verb or ChunkKind.Adverb or ChunkKind.Comma ? current.Antecedent : subjects.In(Math.Max(Math.Max(current.First, start), current.Opener + 1), i);
            return;
        }

        if (Coordinated(i))
        {
            while (current.Form is ClauseForm.Relative && IsBehindComma(i) && current.Outer is { Verbs.Count: > 0 } || GoesOnOutside(i)) Close(i);
            while (current.Form == ClauseForm.NonFinite) Close(i);
            Add(i, VerbForm.Finite, current.Verbs[0]);
            return;
        }

        if (current.Form is ClauseForm.Relative && current.Outer is not null)
        {
            Close(i);
            Finite(i);
            return;
        }

        Further(i);
    }

    /// <summary>", saying [Oslo would not pay]": a verb of speech with a clause without "that" right behind it.</summary>
    private bool OpensWords(int i) =>
        current.Verbs is [.., var before] && Kind(before.Chunk + 1) == ChunkKind.Noun && analysis.Words[chunks[before.Chunk].Head].Lemma is { } lemma && SpeechLexicon.TryVerb(lemma, out var verb) && verb.Has(SpeechFrames.That)
        && subjects.In(before.Chunk + 1, i) == before.Chunk + 1 && !Divides(before.Chunk + 1, i);

    /// <summary>A further finite verb with a subject of its own: the words of a verb of saying, or another clause.</summary>
    private void Further(int i)
    {
        var before = current.Verbs[^1];
        if (current is { Form: ClauseForm.That or ClauseForm.Relative, Outer: { Form: ClauseForm.Main, Verbs.Count: 0 } } && Kind(current.First - 1) == ChunkKind.Noun && Kind(i - 1) == ChunkKind.Noun && !(SpeechLexicon.TryVerb(analysis.Words[chunks[before.Chunk].Head].Lemma, out var speech) && speech.Has(SpeechFrames.That)))
        {
            // "The allegation that he took money was [rejected]".
            Close(i);
            Finite(i);
            return;
        }

        var subject = IsTurned(i) ? i + 1 : IsBehindAnd(before, i) ? i - 1 : subjects.In(before.Chunk + 1, i);
        if (subject < 0 || IsListed(before.Chunk, i))
        {
            if (current.Form == ClauseForm.Adverbial && current.Outer is { Verbs.Count: 0 })
            {
                Close(i);
                Finite(i);
                return;
            }

            while (GoesOnOutside(i)) Close(i);
            while (current.Form == ClauseForm.NonFinite) Close(i);
            Add(i, VerbForm.Finite, current.Verbs.Count > 0 ? current.Verbs[^1] : before);
            return;
        }

        if (ContactNoun(before.Chunk, subject, i) < 0 && Divides(before.Chunk + 1, subject))
        {
            while (current.Outer is not null && current.Form is ClauseForm.Adverbial or ClauseForm.That or ClauseForm.Relative) Close(Math.Min(subject, i));
            if (current.Verbs.Count == 0)
            {
                Finite(i);
                return;
            }

            Add(i, VerbForm.Finite, null).Subject = subject;
            return;
        }

        if (ContactNoun(before.Chunk, subject, i) is >= 0 and var noun) Open(ClauseForm.Relative, subject, before).Antecedent = noun;
        else Open(ClauseForm.That, subject, before);
        Add(i, VerbForm.Finite, null).Subject = subject;
    }

    /// <summary>"will hand back four towns and [Baku] will close the road"; not "said Oslo and [Rome] will close it".</summary>
    private bool IsBehindAnd(VerbGroup before, int i) =>
        Kind(i - 1) == ChunkKind.Noun && Kind(i - 2) == ChunkKind.Coordinator && i - 3 > before.Chunk && Kind(i - 3) == ChunkKind.Noun && !(analysis.Words[chunks[before.Chunk].Head].Lemma is { } lemma && SpeechLexicon.TryVerb(lemma, out var verb) && verb.Has(SpeechFrames.That));

    /// <summary>"an allegation [the army has denied]": the noun phrase right before the subject of a verb without object; -1 for none.</summary>
    private int ContactNoun(int before, int subject, int verb) =>
        Kind(subject - 1) == ChunkKind.Noun && subject - 2 > before && Kind(subject - 2) == ChunkKind.Comma && !groups.IsPassive(chunks[verb]) && Kind(verb + 1) is not (ChunkKind.Noun or ChunkKind.That or ChunkKind.Verb) ? subject - 1 : -1;

    /// <summary>"Bern clears the sale of guns, rejects plea": only the comma before the verb divides the two.</summary>
    private bool IsListed(int before, int i)
    {
        if (Kind(i - 1) != ChunkKind.Comma || IsTurned(i)) return false;
        for (var at = before + 1; at < i - 1; at++)
            if (Kind(at) is ChunkKind.Comma or ChunkKind.Verb or ChunkKind.Quote) return false;
        return true;
    }

    /// <summary>"…, says Manila".</summary>
    private bool IsTurned(int i) => Kind(i - 1) is ChunkKind.Comma or ChunkKind.Quote && !(Kind(i - 1) == ChunkKind.Comma && (IsInVerbList(i) || analysis.Words[chunks[Math.Min(i + 1, chunks.Count - 1)].First].Penn == Penn.PRPS)) && Kind(i + 1) == ChunkKind.Noun && chunks[i].End - chunks[i].First == 1 && (Kind(i - 1) == ChunkKind.Quote ? SpeechLexicon.TryVerb(analysis.Words[chunks[i].First].Lemma, out _) : ReportingVerbs.Contains(analysis.Form(chunks[i].First)));

    private bool Divides(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (Kind(i) is ChunkKind.Coordinator && i == to - 1 || Kind(i) is ChunkKind.Comma or ChunkKind.Quote) return true;
        return false;
    }

    private VerbGroup Add(int i, VerbForm form, VerbGroup? shares, int auxiliary = -1)
    {
        var chunk = chunks[i];
        var passive = form == VerbForm.Participle || form == VerbForm.Finite && auxiliary < 0 && shares is null && IsHeadlinePassive(i) || groups.IsPassive(chunk) || shares is { IsPassive: true } && chunk.First == chunk.Head && IsBy(i + 1);
        var verb = new VerbGroup(i, form, current) { IsPassive = passive, SharesWith = shares, Auxiliary = auxiliary };
        if (shares is not null) verb.Subject = shares.Subject;
        current.Verbs.Add(verb);
        return verb;
    }

    /// <summary>"and" stands before the verb, or before an adverb in front of it; or a comma between verbs.</summary>
    private bool Coordinated(int i)
    {
        var at = i - 1;
        while (at >= 0 && Kind(at) is ChunkKind.Adverb or ChunkKind.Time) at--;
        if (Kind(at) == ChunkKind.Comma && Kind(at - 1) == ChunkKind.Time) at -= 2;
        return Kind(at) == ChunkKind.Coordinator;
    }

    /// <summary>"thanked the envoys who had come and said": in the tense of the verb around, not in that of the clause.</summary>
    private bool GoesOnOutside(int i) =>
        current is { Form: ClauseForm.Relative or ClauseForm.That, Verbs.Count: > 0 } && groups.TenseOf(i) is var tense && groups.TenseOf(current.Verbs[^1].Chunk) != tense && FiniteAround(current) is { } around && groups.TenseOf(around.Chunk) == tense && !groups.IsBareBehind(current.Verbs[^1].Chunk, i);

    /// <summary>The last finite verb of the clauses around.</summary>
    private static VerbGroup? FiniteAround(Clause clause)
    {
        var outer = clause.Outer;
        while (outer is { Form: ClauseForm.NonFinite }) outer = outer.Outer;
        return outer is { Verbs: [.., var last] } ? last : null;
    }

    private bool IsBehindComma(int i)
    {
        var at = i - 1;
        while (at >= 0 && Kind(at) is ChunkKind.Adverb or ChunkKind.Time) at--;
        return Kind(at) == ChunkKind.Coordinator && Kind(at - 1) == ChunkKind.Comma;
    }

    private static void SetEnds(Clause clause)
    {
        for (var v = 0; v < clause.Verbs.Count; v++)
        {
            var verb = clause.Verbs[v];
            verb.End = clause.End;
            if (v + 1 >= clause.Verbs.Count) continue;
            var next = clause.Verbs[v + 1];
            verb.End = next.SharesWith is not null || next.Subject < 0 ? next.Chunk : Math.Max(verb.Chunk + 1, Math.Min(next.Chunk, next.Subject));
        }
    }
}
