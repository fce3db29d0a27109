using Demarche.Language.En;
using Demarche.Statements;
using Demarche.Statements.En;

namespace Demarche.Acts.En;

/// <summary>What stands around an English verb: subject, objects, prepositional phrases, clauses.</summary>
internal sealed class VerbArguments(SentenceClauses sentence, ActFrames frames)
{
    private const int ForPlace = 3;
    private const int MostLevels = 6;
    private const int MostChunks = 16;

    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal) { "ministry", "government", "parliament", "police", "army", "court", "council", "commission", "union", "agency", "office", "department", "administration", "party", "company", "group", "committee", "bank", "association", "embassy", "opposition", "authority", "cabinet", "house", "senate", "congress", "navy", "coalition", "junta", "palace", "kremlin", "tribunal", "organisation", "organization", "watchdog", "bloc", "board", "panel", "mission" };

    /// <summary>In text order of the kinds: the subject first.</summary>
    public List<Argument> Of(VerbGroup verb)
    {
        List<Argument> arguments = [];
        if (Subject(verb, 0) is { } subject)
        {
            var shared = verb.SharesWith is not null || verb.Form != VerbForm.Finite || sentence.IsPronoun(Math.Max(0, verb.Subject));
            arguments.Add(verb.IsPassive ? With(subject, shared, ("obj", ForPlace), ("iobj", 2)) : AsSubject(subject, shared));
        }

        if (verb is { Form: VerbForm.Participle, Clause.Parent: { IsPassive: false } causer } && verb.Clause.Antecedent == causer.Chunk + 1 && verb.Chunk == causer.Chunk + 2 && LemmaOf(causer) is "have" or "get" && Subject(causer, 0) is { } orderer) arguments.Add(AsSubject(orderer, true));
        if (verb is { IsPassive: true, Form: VerbForm.Finite, Subject: >= 0 }) Owners(verb.Subject, Math.Min(verb.Chunk, sentence.PhraseEnd(verb.Subject, verb.Chunk, wide: true)), arguments);
        if (InRelative(verb) is { } relative && ObjectRelative(relative) is { } antecedent) arguments.Add(relative.Clause.Preposition >= 0 ? With(antecedent, true, (sentence.Word(relative.Clause.Preposition), 2)) : With(antecedent, true, ("obj", 4), ("iobj", 2)));
        if (verb.Subject <= verb.Chunk) Behind(verb, arguments);
        if (SharesObject(verb) is { } next) Behind(next, arguments);
        if (Quoted(verb) is { } quoted) arguments.Add(quoted);
        if (Speaker(verb) is { } speaker && Subject(speaker, 0) is { } word) arguments.Add(With(word, true, ("word", ForPlace)));
        return arguments;
    }

    /// <summary>"neither [accepted] nor rejected the offer": the verb right behind "and", "or", "nor", whose object is that of both; none where the verb needs none.</summary>
    private VerbGroup? SharesObject(VerbGroup verb)
    {
        if (verb.IsPassive || sentence.Kind(verb.Chunk + 1) != ChunkKind.Coordinator || sentence.Kind(verb.Chunk + 2) != ChunkKind.Verb || LemmaOf(verb) is not { } lemma) return null;
        foreach (var frame in frames.Verb(lemma))
            if (frame.Slots.Any(slot => slot is { Name: "obj" or "that", IsRequired: true })) return verb.Clause.Verbs.Find(other => other.Chunk == verb.Chunk + 2 && other.SharesWith is not null && !other.IsPassive);
        return null;
    }

    /// <summary>The words before "…, warned the mayor" or "…, the mayor warned", in marks; none for other verbs.</summary>
    private Argument? Quoted(VerbGroup verb)
    {
        var end = verb.Subject > verb.Chunk ? verb.Chunk : verb.Subject;
        if (verb.Form != VerbForm.Finite || Slot("quote") is not { } slot || end < 2 || sentence.Kind(end - 1) != ChunkKind.Quote && sentence.Kind(end - 2) != ChunkKind.Quote || sentence.Kind(0) != ChunkKind.Quote) return null;
        return new() { Words = sentence.ClauseRange(1, end), Fits = { new(slot, 2) }, IsClause = true, Start = 0 };
    }

    /// <summary>The verb that says whose words these are: around it, or behind its clause ("…, the minister said").</summary>
    private VerbGroup? Speaker(VerbGroup verb)
    {
        if (verb.Clause is { Form: ClauseForm.That, Parent: { } parent }) return parent;
        var next = verb.Clause.Verbs.Find(other => other.Chunk > verb.Chunk && other.SharesWith is null && other.Subject >= 0);
        return next is not null && LemmaOf(next) is { } lemma && SpeechLexicon.TryVerb(lemma, out var speech) && speech.Has(SpeechFrames.Direct) ? next : null;
    }

    private string? LemmaOf(VerbGroup verb) => sentence.Analysis.Words[sentence.Chunks[verb.Chunk].Head].Lemma;

    /// <summary>Its own, that of the verb it shares one with, or for an infinitive or participle the one that the verb around it lends.</summary>
    public Argument? Subject(VerbGroup verb, int level)
    {
        if (level > MostLevels) return null;
        if (verb.Form == VerbForm.Participle && verb.Clause.Antecedent >= 0) return Phrase(verb.Clause.Antecedent, verb.Chunk, wide: true);
        if (verb.Form != VerbForm.Finite) return Lent(verb, level);
        if (verb.Subject < 0) return verb.SharesWith is { } shared ? Subject(shared, level + 1) : null;
        if (sentence.IsPronoun(verb.Subject) && Meant(verb, level) is { } meant) return meant;
        return Phrase(verb.Subject, verb.SharesWith?.Chunk ?? verb.Chunk, wide: true);
    }

    /// <summary>"Oslo said it would send tanks": the subject around; "the UN came, and it called": the subject before.</summary>
    private Argument? Meant(VerbGroup verb, int level)
    {
        if (sentence.Word(verb.Subject) is not ("it" or "he" or "she" or "they")) return null;
        var earlier = verb.Clause.Verbs[0] != verb ? verb.Clause.Verbs[0] : verb.Clause.Parent;
        if (earlier is null && verb.Clause is { Form: ClauseForm.Adverbial, Outer.Verbs: [{ Subject: >= 0 } main, ..] } && !sentence.IsPronoun(main.Subject) && Agrees(sentence.Word(verb.Subject), main.Subject)) return Phrase(main.Subject, main.Chunk, wide: true);
        if (earlier is { IsPassive: true } && Agent(earlier) is >= 0 and var agent && agent < verb.Chunk && Agrees(sentence.Word(verb.Subject), agent)) return Phrase(agent, verb.Chunk, wide: false);
        return earlier is null || earlier.Chunk > verb.Chunk || earlier.Subject >= 0 && !Agrees(sentence.Word(verb.Subject), earlier.Subject) ? null : Subject(earlier, level + 1);
    }

    /// <summary>The noun phrase behind "by" right behind a passive; -1 for none.</summary>
    private int Agent(VerbGroup verb) => sentence.Kind(verb.Chunk + 1) == ChunkKind.Preposition && sentence.Word(verb.Chunk + 1) is "by" && sentence.Kind(verb.Chunk + 2) == ChunkKind.Noun ? verb.Chunk + 2 : -1;

    /// <summary>"The ministry said he …", "“They must go,” she said": no body is a person, and many are not one.</summary>
    private bool Agrees(string pronoun, int noun)
    {
        var head = sentence.Chunks[noun].Head;
        if (sentence.IsPronoun(noun)) return sentence.Word(noun) == pronoun;
        var isState = sentence.CountryOf(head, head + 1).Length > 0;
        var isOne = isState || sentence.Penn(head) is not (Penn.NNS or Penn.NNPS);
        if (pronoun is "they") return !isOne || isState || Bodies.Contains(sentence.Lower(head)) || sentence.Kind(noun + 1) == ChunkKind.Coordinator;
        return isOne && (pronoun is "it" || !Bodies.Contains(sentence.Lower(head)) && !isState);
    }

    private Argument? Lent(VerbGroup verb, int level)
    {
        if (verb.SharesWith is { } shared) return Subject(shared, level + 1);
        if (verb.Clause.Parent is not { } around)
            return verb.Clause.Antecedent >= 0 ? Phrase(verb.Clause.Antecedent, verb.Chunk, wide: true) : (verb.Form is VerbForm.Gerund or VerbForm.Participle || verb.Clause.Preposition >= 0) && verb.Clause.Outer is { Verbs: [var main, ..] } ? Subject(main, level + 1) : null;
        if (verb.Form == VerbForm.Infinitive && !around.IsPassive && FirstObject(around, verb.Clause.First) is >= 0 and var given && LendsObject(around)) return Phrase(given, verb.Chunk, wide: false);
        return Subject(around, level + 1);
    }

    /// <summary>"urged Baghdad to disarm": the verb has frames with an object and an infinitive.</summary>
    private bool LendsObject(VerbGroup verb)
    {
        if (sentence.Analysis.Words[sentence.Chunks[verb.Chunk].Head].Lemma is not { } lemma) return false;
        foreach (var frame in frames.Verb(lemma))
            if (frame.Slots.Any(slot => slot is { Name: "obj", IsRequired: true }) && frame.Slots.Any(slot => slot.Name == "inf")) return true;
        return lemma is "help" or "enable" or "cause" or "get" or "lead" or "prompt" or "spur" or "drive" or "provoke" or "compel" or "oblige" or "inspire" or "permit" or "leave";
    }

    private int FirstObject(VerbGroup verb, int limit)
    {
        var at = Skip(verb.Chunk + 1);
        return at < limit && sentence.Kind(at) == ChunkKind.Noun ? at : -1;
    }

    private int Skip(int at)
    {
        while (sentence.Kind(at) is ChunkKind.Adverb or ChunkKind.Particle or ChunkKind.Time or ChunkKind.Quote) at++;
        return at;
    }

    private bool IsWhose(Clause clause) => clause.Opener >= 0 && sentence.Word(clause.Opener) is "whose";

    /// <summary>The first verb of the relative clause whose noun may be an object of this one: "the request to which they have yet [to reply]".</summary>
    private static VerbGroup? InRelative(VerbGroup verb) =>
        verb.Clause.Form == ClauseForm.Relative ? verb : verb is { Form: VerbForm.Infinitive, Clause.Parent: { Clause.Form: ClauseForm.Relative } around } ? around : null;

    private Argument? ObjectRelative(VerbGroup verb) => IsWhose(verb.Clause) ? verb.Subject > verb.Clause.Opener + 1 ? Phrase(verb.Clause.Opener + 1, verb.Subject, wide: false) : null : verb.Clause.Antecedent >= 0 && verb.Subject != verb.Clause.Antecedent && verb.Clause.Verbs[0] == verb && !verb.IsPassive ? Phrase(verb.Clause.Antecedent, verb.Clause.First, wide: false) : null;

    /// <summary>Objects, phrases and clauses behind the verb, up to its end.</summary>
    private void Behind(VerbGroup verb, List<Argument> arguments)
    {
        var (open, at) = (true, verb.Chunk + 1);
        while (at < verb.End)
        {
            if (sentence.ClauseAt(at) is { } clause && clause != verb.Clause)
            {
                Clause(verb, clause, arguments);
                at = Math.Max(at + 1, clause.End);
                open = false;
                continue;
            }

            switch (sentence.Kind(at))
            {
                case ChunkKind.Noun when open:
                    open = Objects(verb, ref at, arguments);
                    break;
                case ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Particle when Governed(at) is var noun && noun < verb.End && (sentence.Kind(noun) == ChunkKind.Noun || IsDeadline(at, noun)):
                    Prepositional(verb, at, noun, arguments);
                    at = noun + 1;
                    open = false;
                    break;
                case ChunkKind.Comma or ChunkKind.Break:
                    open = false;
                    at++;
                    break;
                case ChunkKind.Adjective when arguments.Exists(other => other.Start > sentence.Chunks[verb.Chunk].First && other.Fits.Exists(fit => fit.Slot is "obj")) || verb.IsPassive || InRelative(verb) is not null:
                    Add(arguments, new() { Words = sentence.Chunks[at].Words, Heads = [sentence.Word(at)], IsClause = false }, ("adj", ForPlace));
                    at++;
                    break;
                default:
                    at++;
                    break;
            }
        }
    }

    /// <summary>One object, or two side by side; gives whether a further one may follow.</summary>
    private bool Objects(VerbGroup verb, ref int at, List<Argument> arguments)
    {
        var first = at;
        var end = sentence.PhraseEnd(first, verb.End, wide: false);
        if (sentence.Kind(first + 1) == ChunkKind.Noun && first + 1 < verb.End && sentence.ClauseAt(first + 1) is null)
        {
            Add(arguments, Phrase(first, first + 1, wide: false)!, ("iobj", ForPlace), ("obj", 1));
            Add(arguments, Phrase(first + 1, verb.End, wide: false)!, ("obj", ForPlace));
            Owners(first + 1, first + 2, arguments);
            at = first + 2;
            return false;
        }

        var argument = MeantObject(verb, first) ?? Phrase(first, Math.Min(end, verb.End), wide: false)!;
        if (GivenTo(verb, first) is > 0 and var given)
        {
            Add(arguments, new() { Words = new(sentence.Chunks[first].First, given), Start = sentence.Chunks[first].First, IsParty = true }, ("iobj", ForPlace));
            Add(arguments, new() { Words = new(given, argument.Words.End), Heads = argument.Heads, Start = given }, ("obj", ForPlace));
            at = first + 1;
            return false;
        }

        if (sentence.Word(first) is "themselves" or "itself" or "himself" or "herself") Add(arguments, argument, ("refl", 1), ("obj", 1));
        else Add(arguments, argument, ("obj", ForPlace));
        Owners(first, Math.Min(end, verb.End), arguments);
        at = first + 1;
        return false;
    }

    /// <summary>"met the governor and warned [him]": the object of the verb before.</summary>
    private Argument? MeantObject(VerbGroup verb, int pronoun)
    {
        if (!sentence.IsPronoun(pronoun) || verb.SharesWith is not { IsPassive: false } before || FirstObject(before, verb.Chunk) is not (>= 0 and var noun) || sentence.IsPronoun(noun)) return null;
        var subject = sentence.Word(pronoun) switch { "him" => "he", "her" => "she", "them" => "they", _ => "" };
        return subject.Length > 0 && sentence.IsParty(noun) && Agrees(subject, noun) && Phrase(noun, verb.Chunk, wide: false) is { } meant ? With(meant, true) : null;
    }

    /// <summary>"offered [Spain] berths", "[the Philippines] boats": behind a verb that gives, a state's name before a noun is whom it is given to. Its end; 0 for none.</summary>
    private int GivenTo(VerbGroup verb, int chunk)
    {
        var (first, head) = (sentence.Chunks[chunk].First, sentence.Chunks[chunk].Head);
        if (sentence.Lower(first) is "the") first++;
        if (PeopleBefore(first, head) is > 0 and var people && LemmaOf(verb) is { } giving && Gives(giving)) return people;
        if (first >= head || !sentence.Penn(first).IsIn(PennSet.Name) || !sentence.Penn(head).IsIn(PennSet.Noun) || sentence.Penn(head).IsIn(PennSet.Name) || LemmaOf(verb) is not { } lemma || !Gives(lemma)) return 0;
        var end = first + 1;
        while (end < head && sentence.Penn(end).IsIn(PennSet.Name)) end++;
        return end <= head && sentence.Penn(end) != Penn.POS && sentence.CountryOf(first, end).Length > 0 ? end : 0;
    }

    /// <summary>"gave the [villagers] tents": behind a plural for people; 0 for none.</summary>
    private int PeopleBefore(int first, int head)
    {
        for (var i = first; i < head; i++)
            if (sentence.Penn(i) == Penn.NNS && sentence.Penn(head) is Penn.NNS or Penn.NN && sentence.Lower(head) is not ("hostage" or "prisoner" or "captive" or "hostages" or "prisoners") && sentence.IsPeople(i)) return i + 1;
        return 0;
    }

    private bool Gives(string lemma)
    {
        foreach (var frame in frames.Verb(lemma))
            if (frame.Slots.Any(slot => slot.Name == "iobj")) return true;
        return false;
    }

    /// <summary>Whose the object is: "rejected Kigali's plan", "welcomed the German offer", "dismissed an appeal from the pope".</summary>
    private void Owners(int chunk, int end, List<Argument> arguments)
    {
        var (first, head) = (sentence.Chunks[chunk].First, sentence.Chunks[chunk].Head);
        var possessor = -1;
        for (var i = head - 1; i > first && possessor < 0; i--)
            if (sentence.Penn(i) == Penn.POS) possessor = i;
        if (possessor > 0) Add(arguments, new() { Words = new(first, possessor), IsParty = true }, ("owner", 4));
        else if (head > first && sentence.CountryOf(first, head).Length > 0) Add(arguments, new() { Words = OfState(first, head), IsParty = true }, ("owner", 2));

        for (var i = chunk + 1; i + 1 < end; i++)
            if (sentence.Kind(i) == ChunkKind.Preposition && sentence.Word(i) is "by" or "from" or "of" && sentence.Kind(i + 1) == ChunkKind.Noun) Add(arguments, Phrase(i + 1, end, wide: false)!, ("owner", sentence.Word(i) is "of" ? 1 : ForPlace));
        if (end < sentence.Chunks.Count && sentence.Kind(end) == ChunkKind.Preposition && sentence.Word(end) is "by" or "from" && sentence.Kind(end + 1) == ChunkKind.Noun) Add(arguments, Phrase(end + 1, sentence.Chunks.Count, wide: false)!, ("owner", ForPlace));
    }

    /// <summary>The word of a state among the modifiers, else all of them.</summary>
    private WordRange OfState(int first, int head)
    {
        for (var i = first; i < head; i++)
            if (En.Heads.IsOfState(sentence, i)) return new(i, i + 1);
        return new(Modifiers(first, head), head);
    }

    /// <summary>The modifiers without article and number.</summary>
    private int Modifiers(int first, int head)
    {
        while (first < head - 1 && sentence.Penn(first) is Penn.DT or Penn.CD or Penn.PRPS) first++;
        return first;
    }

    /// <summary>"gave Mali [until Friday]".</summary>
    private bool IsDeadline(int preposition, int time) => sentence.Word(preposition) is "until" && sentence.Kind(time) == ChunkKind.Time;

    /// <summary>The chunk behind a preposition, or behind the mark after it: "of “war”".</summary>
    private int Governed(int preposition) => sentence.Kind(preposition + 1) == ChunkKind.Quote ? preposition + 2 : preposition + 1;

    private void Prepositional(VerbGroup verb, int preposition, int noun, List<Argument> arguments)
    {
        var name = sentence.Word(preposition);
        var argument = Phrase(noun, verb.End, wide: false)!;
        if (!verb.IsPassive && !arguments.Exists(other => other.Fits.Exists(fit => fit.Slot is "obj" or "owner") && other.Start > sentence.Chunks[verb.Chunk].First)) Owners(noun, Math.Min(verb.End, sentence.PhraseEnd(noun, verb.End, wide: false)), arguments);
        var placed = With(argument, false, (name, ForPlace));
        if (name == "by" && verb.IsPassive && Slot("subj") is { } subject) placed.Fits.Add(new(subject, ForPlace));
        var isWhere = name is "in" or "at" or "near" && (sentence.Penn(sentence.Chunks[noun].Head).IsIn(PennSet.Name) || sentence.CountryOf(placed.Words.First, placed.Words.End).Length > 0);
        arguments.Add(new()
        {
            Words = placed.Words,
            Members = placed.Members,
            Heads = placed.Heads,
            Fits = placed.Fits,
            Start = sentence.Chunks[preposition].First,
            CanExtend = true,
            IsParty = placed.IsParty,
            IsCounterpart = name is "to" or "for" or "with" or "against" or "on",
            IsPlace = isWhere,
            IsWhere = isWhere,
        });
        if (name is "in" && sentence.Word(noun) is "protest" or "defiance" or "response" or "retaliation" or "revenge" && sentence.Party(preposition + 2, Math.Min(verb.End, preposition + MostChunks)) is >= 0 and var party)
            arguments.Add(With(Phrase(party, verb.End, wide: false)!, true, ("party", ForPlace)));
    }

    private void Clause(VerbGroup verb, Clause clause, List<Argument> arguments)
    {
        if (clause.End <= clause.First || clause.Verbs.Count == 0) return;
        var opener = clause.Opener >= 0 && clause.Form == ClauseForm.That ? clause.Opener + 1 : clause.First;
        if (opener >= clause.End) return;
        var end = EndBefore(clause, opener);
        if (clause.Form == ClauseForm.NonFinite && Party(clause, end) is >= 0 and var party) arguments.Add(With(Phrase(party, end, wide: false)!, true, ("party", ForPlace)));
        if (SlotsOf(verb, clause) is not { Count: > 0 } fits) return;
        arguments.Add(new() { Words = sentence.ClauseRange(opener, end), Heads = HeadsOf(clause), Fits = fits, IsClause = true, Start = sentence.Chunks[clause.First].First });
        if (clause.Form == ClauseForm.That && Subject(clause.Verbs[0], 0) is { } inner && Subject(verb, 0)?.Words != inner.Words) arguments.Add(With(inner, true, (inner.IsParty ? "thatsubj" : "thatthing", ForPlace)));
    }

    /// <summary>Of "to mediate, and Manila welcomed it", "that Oslo pay, the minister said" the clause ends before the subject of the verb behind it.</summary>
    private int EndBefore(Clause clause, int opener)
    {
        var end = clause.End;
        foreach (var other in clause.Outer?.Verbs ?? [])
            if (other.Chunk >= clause.End && other.SharesWith is null && other.Subject > opener && other.Subject < end) end = other.Subject;
        if (end == clause.End) return end;
        while (end - 1 > opener && sentence.Kind(end - 1) is ChunkKind.Comma or ChunkKind.Coordinator) end--;
        return end;
    }

    /// <summary>The first party inside a clause: "agreed to provide aid for Romania".</summary>
    private int Party(Clause clause, int end) => IsHosting(clause) ? -1 : sentence.Party(clause.Verbs[0].Chunk + 1, Math.Min(end, clause.First + MostChunks));

    /// <summary>"offered to hold talks in Doha": those are no parties to it.</summary>
    private bool IsHosting(Clause clause) => LemmaOf(clause.Verbs[0]) is "host" or "hold" or "meet" or "attend" or "gather" or "stage" or "take";

    private List<Fit> SlotsOf(VerbGroup verb, Clause clause)
    {
        List<Fit> fits = [];
        var first = clause.Verbs[0];
        switch (clause.Form)
        {
            case ClauseForm.NonFinite when first.Form == VerbForm.Infinitive:
                Fit(fits, "inf", 2);
                break;
            case ClauseForm.NonFinite when first.Form == VerbForm.Gerund && clause.Preposition >= 0:
                Fit(fits, sentence.Word(clause.Preposition), 2);
                Fit(fits, "ing", 1);
                break;
            case ClauseForm.NonFinite when first.Form == VerbForm.Gerund && !clause.IsLoose:
                Fit(fits, "ing", 2);
                break;
            case ClauseForm.That:
                Fit(fits, "that", 2);
                if (IsWish(first)) Fit(fits, "should", 3);
                if (IsOwnPlan(verb, first)) Fit(fits, "self", 3);
                break;
            case ClauseForm.Adverbial when clause.First == verb.Chunk + 1 && sentence.Word(clause.First) is "whether" or "if":
            case ClauseForm.Relative when clause.First == verb.Chunk + 1:
                Fit(fits, "wh", 2);
                break;
        }

        return fits;
    }

    /// <summary>"insisted that Oslo pay", "that Oslo should pay": no fact.</summary>
    private bool IsWish(VerbGroup verb)
    {
        var first = sentence.Chunks[verb.Chunk].First;
        return sentence.Penn(first) == Penn.VB || sentence.Lower(first) is "must" or "should" or "ought";
    }

    /// <summary>"warned that it will close the road": what the speaker himself is going to do.</summary>
    private bool IsOwnPlan(VerbGroup around, VerbGroup verb) =>
        verb.Subject >= 0 && sentence.IsPronoun(verb.Subject) && sentence.Lower(sentence.Chunks[verb.Chunk].First) is "will" or "would" or "'ll" or "’ll" && (sentence.Word(verb.Subject) is "we" or "i" || Meant(verb, 0) is { } meant && Subject(around, 0) is { } own && own.Words == meant.Words);

    /// <summary>The verb of a clause, and the verb with its object's noun.</summary>
    private List<string> HeadsOf(Clause clause)
    {
        var verb = clause.Verbs[0];
        if (sentence.Analysis.Words[sentence.Chunks[verb.Chunk].Head].Lemma is not { } lemma) return [];
        List<string> heads = [lemma];
        if (FirstObject(verb, clause.End) is >= 0 and var given)
        {
            List<string> objects = [];
            En.Heads.Add(sentence, given, objects);
            heads.AddRange(objects.Select(noun => lemma + " " + noun));
            heads.AddRange(objects);
        }

        return heads;
    }

    /// <summary>A noun phrase with what hangs on it.</summary>
    private Argument? Phrase(int chunk, int limit, bool wide)
    {
        if (chunk < 0 || sentence.Kind(chunk) is not (ChunkKind.Noun or ChunkKind.Time)) return null;
        var end = Math.Min(sentence.PhraseEnd(chunk, limit, wide), Math.Max(limit, chunk + 1));
        List<string> heads = [];
        En.Heads.Add(sentence, chunk, heads);
        for (var i = chunk + 1; i < end; i++)
            if (sentence.Kind(i) == ChunkKind.Noun && sentence.Kind(i - 1) is ChunkKind.Coordinator or ChunkKind.Comma) En.Heads.Add(sentence, i, heads);
        if (end > chunk + 2 && sentence.Word(chunk + 1) is "of" && sentence.Kind(chunk + 2) == ChunkKind.Noun && (sentence.Penn(sentence.Chunks[chunk].Head) == Penn.CD || IsMeasure(heads[0]))) En.Heads.Add(sentence, chunk + 2, heads);
        return new()
        {
            Words = sentence.Range(chunk, end),
            Members = sentence.Members(chunk, end),
            Heads = heads,
            Start = sentence.Chunks[chunk].First,
            IsSpeaker = sentence.IsPronoun(chunk) && sentence.Word(chunk) is "i" or "we",
            IsParty = sentence.IsParty(chunk),
        };
    }

    /// <summary>"hundreds of people", "a group of students", "a series of strikes": the noun behind says what they are.</summary>
    private static bool IsMeasure(string noun) =>
        noun is "hundred" or "thousand" or "dozen" or "million" or "billion" or "number" or "group" or "series" or "round" or "ten" or "some" or "one" or "couple" or "handful" or "kind" or "package" or "batch" or "tonne" or "ton" or "kg" or "kilogram" or "truckload" or "worth" or "wave" or "barrage" or "team" or "lot" or "majority" or "list" or "spate" or "string" or "state" or "all" or "most" or "many" or "members" or "member" or "crowd";

    private void Add(List<Argument> arguments, Argument argument, params ReadOnlySpan<(string Slot, int Score)> fits) => arguments.Add(With(argument, false, fits));

    private Argument With(Argument argument, bool shared, params ReadOnlySpan<(string Slot, int Score)> fits)
    {
        List<Fit> places = [];
        foreach (var (slot, score) in fits) Fit(places, slot, score);
        return new() { Words = argument.Words, Members = argument.Members, Heads = argument.Heads, Fits = places, Start = argument.Start, IsSpeaker = argument.IsSpeaker, IsParty = argument.IsParty, IsShared = shared };
    }

    /// <summary>Whoever is a subject may act, but for the nouns of one class.</summary>
    private Argument AsSubject(Argument subject, bool shared)
    {
        var placed = With(subject, shared, ("subj", ForPlace));
        return new() { Words = placed.Words, Members = placed.Members, Heads = placed.Heads, Fits = placed.Fits, Start = placed.Start, IsSpeaker = placed.IsSpeaker, IsShared = shared, IsParty = placed.IsParty || placed.Heads.Count == 0 || !frames.IsA(placed.Heads[0], "Nobody") };
    }

    private void Fit(List<Fit> fits, string slot, int score)
    {
        if (Slot(slot) is { } known) fits.Add(new(known, score));
    }

    private string? Slot(string name) => frames.Slot(name);
}
