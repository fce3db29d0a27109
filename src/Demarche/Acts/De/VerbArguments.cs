using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Which place of a frame each phrase and clause beside a German verb can fill.</summary>
internal sealed class VerbArguments(TextAnalysis analysis, ActFrames frames, Func<int, bool> isTime)
{
    private const int ForPossible = 1;
    private const int ForLikely = 4;
    private const int ForClause = 5;

    /// <summary>More for the first phrase where it shows no case: "bat [Rom] die Truppe".</summary>
    private const int ForFirstName = 4;

    /// <summary>More for a party in front of the verb whose form allows both, whatever the tagger took it for: "[Muslime] griffen die Kopten an".</summary>
    private const int ForFirstParty = 8;

    /// <summary>More for the first party behind the verb of a main clause.</summary>
    private const int ForFirstBehindVerb = 8;

    private const int ForCertain = 20;

    /// <summary>Off for a thing that may be the object as well.</summary>
    private const int ForThing = 3;

    private readonly Halves halves = new(analysis, frames);
    private readonly string subject = frames.Slot("subj")!;
    private readonly string accusative = frames.Slot("acc")!;
    private readonly string? dative = frames.Slot("dat");
    private readonly string? genitive = frames.Slot("gen");
    private readonly string? reflexive = frames.Slot("refl");
    private readonly string? negation = frames.Slot("neg");
    private readonly string? expletive = frames.Slot("es");
    private readonly string? infinitive = frames.Slot("zu");
    private readonly string? that = frames.Slot("dass");
    private readonly string? whether = frames.Slot("ob");
    private readonly string? quote = frames.Slot("quote");
    private readonly string? predicative = frames.Slot("pred");

    /// <summary>The arguments of a verb.</summary>
    /// <param name="unit">The verb.</param>
    /// <param name="isPassive">It is read as a passive.</param>
    /// <param name="shared">The subject of the clause or verb before, where this one may have none of its own.</param>
    /// <param name="clauses">The clauses that hang on it.</param>
    public List<Argument> Of(VerbUnit unit, bool isPassive, Argument? shared, List<Zone> clauses)
    {
        List<Argument> arguments = [];
        var isFirst = true;
        for (var c = 0; c < unit.Chunks.Count; c++)
        {
            var chunk = unit.Chunks[c];
            if (chunk.IsPronoun && !Pointers.IsThat(analysis, unit, chunk) && Particle(unit, chunk) is { } particle) arguments.Add(particle);
            else if (!chunk.IsTime && !IsApposition(unit, chunk))
            {
                arguments.Add(Phrase(unit, c, isPassive, ref isFirst));
                if (isPassive && IsOrder(chunk) && arguments[^1].Owner is { IsParty: true } orderer) arguments.Add(new() { Words = orderer.Words, IsParty = true, IsShared = true, Fits = { new(subject, ForPossible) } });
                if (!isPassive) halves.Add(unit, chunk, arguments, half => Make(unit, half));
            }
        }

        if (isPassive && !arguments.Exists(IsAgent) && Author(unit, arguments) is { } author) arguments.Add(author);
        if (shared is not null) arguments.Add(Shared(shared, isPassive));
        Negations(unit, arguments);
        if (!isPassive && It(unit, arguments, clauses) is { } it) arguments.Add(it);
        if (clauses.Count == 0) AddPointing(unit, arguments);
        AddClauses(unit, arguments, clauses);
        return arguments;
    }

    /// <summary>"wurde [auf Befehl] des Königs aufgelöst": whose order it is does it (class <c>bidding</c> of <c>act-frames.tsv</c>).</summary>
    private bool IsOrder(Chunk chunk) => chunk.IsGoverned && analysis.Form(chunk.Preposition) is "auf" or "Auf" && chunk.First == chunk.HeadFirst && frames.IsA(Nouns.Lemma(analysis.Form(chunk.First)), "bidding");

    /// <summary>"…, Panzer zu liefern, Häfen zu öffnen und Konten einzufrieren": clauses side by side are one argument.</summary>
    private void AddClauses(VerbUnit unit, List<Argument> arguments, List<Zone> clauses)
    {
        (Argument Argument, Zone Zone)? before = null;
        foreach (var zone in clauses)
        {
            if (before is { } first && IsFurther(first.Zone, zone)) first.Argument.More.Add(FurtherWords(zone));
            else if (IsOfNoun(unit, zone)) continue;
            else if (Clause(unit, zone) is { Fits.Count: > 0 } argument)
            {
                arguments.Add(argument);
                before = (argument, zone);
                continue;
            }

            if (before is { } last) before = (last.Argument, zone);
        }

        foreach (var argument in arguments)
            if (argument.IsClause && clauses.Find(zone => argument.Words.First >= zone.First && argument.Words.First < zone.End) is { Kind: ClauseKind.ZuInfinitive or ClauseKind.Main } own)
                argument.More.AddRange(own.Children.FindAll(child => child.Kind is ClauseKind.ZuInfinitive or ClauseKind.Dass && child.First > own.First && !child.IsConditional).Select(FurtherWords));
    }

    /// <summary>"Den Vorschlag, [Vermögen zu nutzen], lehnte Rom ab": in front of the verb, behind a noun that has such a clause with it.</summary>
    private bool IsOfNoun(VerbUnit unit, Zone zone)
    {
        if (zone.Kind != ClauseKind.ZuInfinitive || unit.Finite < zone.End) return false;
        foreach (var chunk in unit.Chunks)
            if (chunk is { IsGoverned: false, IsPronoun: false } && chunk.End + 1 == zone.First)
                foreach (var frame in frames.Noun(Nouns.Lemma(analysis.Form(chunk.HeadFirst))))
                    if (frame.Slots.Any(slot => slot.Name == "zu")) return true;
        return false;
    }

    /// <summary>Without "und", and with the clause that hangs on it.</summary>
    private WordRange FurtherWords(Zone zone)
    {
        var words = ClauseWords(zone);
        var first = analysis.Words[zone.First].Tag == Tag.Coordinator ? zone.First + 1 : words.First;
        return new(first, zone.Children is [{ Kind: ClauseKind.Dass or ClauseKind.ZuInfinitive } only] ? only.End : words.End);
    }

    private static bool IsFurther(Zone before, Zone zone) => zone.Kind == before.Kind && zone.Kind is ClauseKind.ZuInfinitive or ClauseKind.Dass && zone.First >= before.Reach && zone.First <= before.Reach + 2;

    /// <summary>"Der Botschafter in Moskau, [John Sullivan], habe": a name between commas behind a phrase that has one of its own; "hat Karim Soltan getötet, [den Führer der Miliz]".</summary>
    private bool IsApposition(VerbUnit unit, Chunk chunk) => IsBehindVerb(unit, chunk) ||
        !chunk.IsGoverned && chunk.First > unit.First && chunk.First == chunk.HeadFirst && analysis.Words[chunk.First].Tag == Tag.Name && analysis.Words[chunk.First - 1].Token.Kind == TokenKind.Comma
        && chunk.End < analysis.Words.Length && analysis.Words[chunk.End].Token.Kind == TokenKind.Comma && chunk.Members.Count == 0 && unit.Parts.Count > 1;

    /// <summary>"In einem Schreiben [des Verbands] wird gefordert, …": whose the text is in which something is said (class <c>text</c> of <c>act-frames.tsv</c>).</summary>
    private Argument? Author(VerbUnit unit, List<Argument> arguments)
    {
        foreach (var chunk in unit.Chunks)
            if (chunk is { IsGoverned: true, IsPronoun: false } && Prepositions.Plain(analysis.Form(chunk.Preposition)) is "in" && frames.IsA(Nouns.Lemma(analysis.Form(chunk.HeadFirst)), "text") && (arguments.Find(argument => argument.Start == chunk.Start)?.Owner ?? arguments.Find(argument => argument is { IsParty: true } && argument.Start == chunk.End && analysis.Form(argument.Start) is "der")) is { } owner)
                return new() { Words = owner.Words, Members = Nouns.Members(analysis, owner.Words), IsParty = true, IsAuthor = true, Fits = { new(subject, ForPossible) } };
        return null;
    }

    /// <summary>A phrase without preposition behind the comma that ends a clause with its verb: it says who somebody is that was named before.</summary>
    private bool IsBehindVerb(VerbUnit unit, Chunk chunk)
    {
        var before = unit.Parts.FindIndex(part => part.First == chunk.First) - 1;
        return before >= 0 && chunk is { IsGoverned: false, IsPronoun: false, IsTime: false } && unit.Parts[before].Contains(unit.Main) && unit.Main == unit.Parts[before].End - 1 && analysis.Words[unit.Main].Tag == Tag.Participle
            && analysis.Words[chunk.First - 1].Token.Kind == TokenKind.Comma && unit.Chunks.Exists(other => other is { IsGoverned: false, IsTime: false } && other.End == unit.Main && (other.Possible & chunk.Possible) != 0);
    }

    /// <summary>Of a passive: who does it.</summary>
    public bool IsAgent(Argument argument) => argument.Fits.Exists(IsSubject);

    public bool IsSubject(Fit fit) => ReferenceEquals(fit.Slot, subject);

    /// <summary>The first party behind "gegen", "mit", "an" or "nach".</summary>
    public Argument? Counterpart(VerbUnit unit)
    {
        foreach (var chunk in unit.Chunks)
            if (chunk.IsGoverned && !chunk.IsTime && Prepositions.Plain(analysis.Form(chunk.Preposition)) is "gegen" or "mit" or "an" or "nach" && Make(unit, chunk) is { IsParty: true, IsSpeaker: false } party) return party;
        return null;
    }

    /// <summary>"[der Insel] den Strom abzustellen", "[die Beamten] an Bord zu lassen": the first party that an infinitive has as an object.</summary>
    public Argument? Sufferer(VerbUnit unit)
    {
        foreach (var chunk in unit.Chunks)
            if (chunk is { IsGoverned: false, IsTime: false } && Make(unit, chunk) is { IsParty: true, IsSpeaker: false } party && analysis.Words[chunk.First].Stts != Stts.PRF) return party;
        return null;
    }

    /// <summary>The last party among a verb's phrases that has the gender and number of a pronoun and is not a certain one.</summary>
    public Argument? LastParty(VerbUnit unit, Argument? but, (Genders, bool) wanted)
    {
        for (var c = unit.Chunks.Count - 1; c >= 0; c--)
            if (unit.Chunks[c] is { IsTime: false, IsPronoun: false } chunk && chunk.Words != but?.Words && Make(unit, chunk) is { IsParty: true } party && Antecedents.Suits(analysis, chunk.Core(analysis), wanted)) return party;
        return null;
    }

    /// <summary>The phrase that is most likely the subject of a verb in the active; none where nothing can be it.</summary>
    public Argument? Subject(VerbUnit unit)
    {
        var isFirst = true;
        (Argument Argument, int Score)? best = null;
        for (var c = 0; c < unit.Chunks.Count; c++)
        {
            var chunk = unit.Chunks[c];
            if (chunk.IsGoverned || chunk.IsTime || chunk.IsPronoun && Particle(unit, chunk) is not null) continue;
            var phrase = Phrase(unit, c, isPassive: false, ref isFirst);
            if (phrase.Score(subject) - (phrase.IsParty || phrase.Score(accusative) == 0 ? 0 : ForThing) is > 0 and var score && score > (best?.Score ?? 0) && (chunk.Likely is Cases.Nominative or Cases.None || chunk.Possible == Cases.Nominative || unit.Zone.IsMain && chunk.First == unit.Finite + 1 && score > ForFirstBehindVerb)) best = (phrase, score);
        }

        return best?.Argument;
    }

    /// <summary>A pronoun that is the subject for certain.</summary>
    public Argument Subject(WordRange pronoun) => new() { Words = pronoun, Start = pronoun.First, IsParty = true, Fits = { new(subject, ForCertain) } };

    /// <summary>The phrase that is most likely the object of a verb in the active, to be handed on to another.</summary>
    public Argument? Object(VerbUnit unit, Argument? subject)
    {
        var isFirst = true;
        Argument? best = null;
        for (var c = 0; c < unit.Chunks.Count; c++)
        {
            if (unit.Chunks[c] is { IsGoverned: true } or { IsTime: true } or { IsPronoun: true }) continue;
            var phrase = Phrase(unit, c, isPassive: false, ref isFirst);
            if (phrase.Score(accusative) > (best?.Score(accusative) ?? 0) && phrase.Words != subject?.Words) best = phrase;
        }

        return best is null ? null : new() { Words = best.Words, Members = best.Members, Heads = best.Heads, IsParty = best.IsParty, IsPerson = best.IsPerson, Owner = best.Owner, Clause = best.Clause, IsShared = true, Fits = { new(accusative, ForPossible) } };
    }

    private Argument Phrase(VerbUnit unit, int phrase, bool isPassive, ref bool isFirst)
    {
        var (chunk, wasFirst) = (unit.Chunks[phrase], isFirst);
        if (!isPassive && unit.Known[phrase] is { Argument: { } known } kept && (chunk.IsGoverned || kept.IsFirst == isFirst))
        {
            isFirst &= chunk.IsGoverned;
            return known;
        }

        var argument = Make(unit, chunk);
        if (chunk.IsGoverned) Governed(unit, argument, chunk, isPassive);
        else
        {
            Bare(unit, argument, chunk, isPassive, isFirst);
            isFirst &= Pointers.IsThat(analysis, unit, chunk);
        }

        if (!isPassive) unit.Known[phrase] = (argument, wasFirst);
        return argument;
    }

    /// <summary>The phrase; of a relative pronoun what it stands for.</summary>
    private Argument Make(VerbUnit unit, Chunk chunk)
    {
        var words = unit.Zone.Kind == ClauseKind.Relative && chunk.IsPronoun && chunk.Start <= unit.Zone.First + 1 && analysis.Words[chunk.First].Stts != Stts.PPER && Antecedents.Of(analysis, frames, unit.Zone) is { } meant ? meant : OneIn(unit, chunk) ?? chunk.Words;
        var owner = words == chunk.Words && !chunk.IsPronoun ? OwnerBefore(unit, chunk) ?? Owners.Of(analysis, frames, chunk) : null;
        var argument = new Argument
        {
            Words = words,
            Members = words == chunk.Words ? chunk.Members : Nouns.Members(analysis, words),
            Start = chunk.Start,
            CanExtend = chunk.IsGoverned && !chunk.IsTime && analysis.Form(chunk.Preposition) is not ("als" or "Als") && !Prepositions.IsCompound(analysis, frames, chunk) && !Prepositions.IsOccasion(analysis, frames, chunk) && !Manner.Is(analysis, chunk) && !Prepositions.IsCircumstance(analysis.Form(chunk.Preposition)),
            IsAddressee = IsAddressee(unit, chunk),
            IsParty = PartyNouns.Are(analysis, words == chunk.Words ? chunk.Core(analysis) : words) || words != chunk.Words && PartyNouns.IsOwner(analysis, words.End - 1),
            IsPerson = !chunk.IsPronoun && PartyNouns.IsPerson(analysis, chunk.HeadFirst, chunk.HeadEnd),
            IsCounterpart = chunk.IsGoverned && Prepositions.Plain(analysis.Form(chunk.Preposition)) is "für" or "an" or "mit" or "zu" or "nach",
            IsAgainst = chunk.IsGoverned && analysis.Form(chunk.Preposition) is "gegen" or "Gegen",
            IsOrigin = chunk is { IsGoverned: true, IsPronoun: false, IsTime: false } && analysis.Form(chunk.Preposition) is "aus" && (chunk.First < chunk.HeadFirst || analysis.Words[chunk.First].Tag == Tag.Name),
            IsPlace = Places.Is(analysis, chunk),
            IsWhere = chunk is { IsGoverned: true, IsPronoun: false, IsTime: false } && chunk.Likely != Cases.Accusative && !IsBehindFront(unit, chunk) && !Prepositions.IsWhither(analysis.Form(chunk.Preposition)) && Places.IsWhere(analysis, frames, Prepositions.Plain(analysis.Form(chunk.Preposition)), chunk.HeadFirst, chunk.HeadEnd),
            Owner = owner,
            Doer = owner is not null && (owner.IsMeant || analysis.Words[owner.Words.First].Tag is Tag.Name or Tag.Adjective) && Owners.IsDoer(analysis, frames, chunk) ? owner : null,
            IsUndertaking = owner is not null && Owners.IsUndertaking(analysis, frames, chunk),
            Seat = chunk.IsPronoun ? null : Seat(chunk),
            Clause = ClauseBehind(unit, chunk),
            IsPronoun = chunk.IsPronoun && words == chunk.Words && analysis.Form(chunk.First) is "er" or "sie" or "ihn" or "ihm",
            IsSeveral = chunk.IsPronoun && analysis.Form(chunk.First) is "sie" or "Sie" && unit.Finite >= 0 && analysis.Words[unit.Finite].Inflection.Number == Numbers.Plural,
            IsSpeaker = chunk.IsPronoun && (IsOfSpeaker(chunk) || analysis.Form(chunk.First) is "wir" or "Wir" or "ich" or "Ich" || words == chunk.Words && analysis.Form(chunk.First) is "man" or "Man" && !unit.Chunks.Exists(IsOfSpeaker)),
        };
        // "[Das] ist eine Frechheit": a word that points is a head that frames can ask for.
        if (chunk.IsPronoun && words == chunk.Words && analysis.Form(chunk.First) is "das" or "Das" or "dies" or "Dies") argument.Heads.Add("dies");
        if (words != chunk.Words) Nouns.Heads(analysis, words, argument.Heads);
        else if (chunk.Members.Count == 0) Nouns.Heads(analysis, new(chunk.HeadFirst, chunk.HeadEnd), argument.Heads);
        else foreach (var member in chunk.Members) Nouns.Heads(analysis, member, argument.Heads);
        return argument;
    }

    /// <summary>"In [Ankara] wies man den Vorwurf zurück": in a capital the government does, unless somebody says so.</summary>
    private WordRange? OneIn(VerbUnit unit, Chunk chunk)
    {
        if (!chunk.IsPronoun || analysis.Form(chunk.First) is not ("man" or "Man") || unit.Zone is not { Kind: ClauseKind.Main, IsSubjunctive: false, Parent: null, IsComplement: false }) return null;
        foreach (var place in unit.Chunks)
            if (place is { IsGoverned: true, Words.Length: 1 } && analysis.Form(place.Preposition) is "in" or "In" && StateAdjectives.IsCapital(analysis.Form(place.First))) return place.Words;
        return null;
    }

    /// <summary>"man hat [uns] nicht eingelassen": who does it to the speaker is somebody else.</summary>
    private bool IsOfSpeaker(Chunk chunk) => chunk.IsPronoun && analysis.Form(chunk.First) is "uns" or "mir" or "mich";

    /// <summary>"der Minister, [dessen] Rücktritt": for whom the pronoun at the head of a relative clause stands.</summary>
    private Argument? OwnerBefore(VerbUnit unit, Chunk chunk) =>
        unit.Zone.Kind == ClauseKind.Relative && chunk.Start <= unit.Zone.First + 1 && analysis.Form(chunk.First) is "dessen" or "deren" && Antecedents.Of(analysis, frames, unit.Zone) is { } meant && PartyNouns.Are(analysis, meant)
            ? new() { Words = meant, IsParty = true, IsMeant = true } : null;

    /// <summary>"der Botschafter in [Lima]", "die Leiterin der Mission in [Doha]".</summary>
    private Argument? Seat(Chunk chunk)
    {
        for (var i = chunk.HeadEnd; i + 1 < chunk.End; i++)
            if (analysis.Form(i) is "in" && analysis.Words[i + 1].Tag == Tag.Name) return new() { Words = new(i + 1, chunk.End), IsParty = true };
        return null;
    }

    /// <summary>"Im Streit über Raketen [in Osteuropa] warnte …": before the verb of a main clause one phrase stands, and what follows it hangs on it.</summary>
    private static bool IsBehindFront(VerbUnit unit, Chunk chunk) => unit.Zone.IsMain && chunk.End <= unit.Finite && unit.Chunks.Count > 0 && unit.Chunks[0].Start < chunk.Start;

    /// <summary>"in einem Brief [an den Präsidenten]", "in einem Telefonat [mit Putin]", "gegenüber [dem Ministerium]": to whom the words go.</summary>
    private bool IsAddressee(VerbUnit unit, Chunk chunk)
    {
        if (!chunk.IsGoverned) return false;
        if (analysis.Form(chunk.Preposition) is "gegenüber" or "Gegenüber") return true;
        if (analysis.Form(chunk.Preposition) is not ("an" or "mit") || frames.IsA(Nouns.Lemma(analysis.Form(chunk.HeadFirst)), "medium")) return false;
        foreach (var before in unit.Chunks)
            if (before.End == chunk.Start && before is { IsGoverned: true, IsPronoun: false })
                return frames.IsA(Nouns.Lemma(analysis.Form(before.HeadFirst)), analysis.Form(chunk.Preposition) is "an" ? "address" : "talk");
        return false;
    }

    private void Bare(VerbUnit unit, Argument argument, Chunk chunk, bool isPassive, bool isFirst)
    {
        if (IsBehindFront(unit, chunk) && analysis.Form(chunk.First) is "der" or "des") return;
        if ((chunk.Possible & Cases.Nominative) != 0 && !Pointers.IsThat(analysis, unit, chunk) && Agrees(unit, chunk) && (unit.Finite >= 0 || unit.IsWithSein))
            Fit(argument, unit.IsReceived && dative is not null ? dative : isPassive ? accusative : subject, chunk, Cases.Nominative, (isFirst ? ForFirst(unit, argument, chunk) : 0) + (argument.IsParty ? 2 : 0));
        if (!isPassive && (chunk.Possible & Cases.Accusative) != 0) Fit(argument, accusative, chunk, Cases.Accusative, 0);
        if ((chunk.Possible & Cases.Dative) != 0 && dative is not null && !unit.IsReceived && (!IsCounted(chunk) || argument.IsParty && !frames.IsA(Nouns.Lemma(analysis.Form(chunk.HeadFirst)), "arms") || chunk.Likely == Cases.Dative && analysis.Words[chunk.HeadFirst - 1].Tag == Tag.Adjective)) Fit(argument, dative, chunk, Cases.Dative, 0);
        if ((chunk.Possible & Cases.Nominative) != 0 && predicative is not null && !chunk.IsPronoun && unit.Main >= 0 && analysis.Words[unit.Main].Lemma is "sein" or "bleiben") Fit(argument, predicative, chunk, Cases.Nominative, 0);
        if ((chunk.Possible & Cases.Genitive) != 0 && genitive is not null) Fit(argument, genitive, chunk, Cases.Genitive, 0);
    }

    /// <summary>"Anerkannt hat [die Republik] das Regime nicht": behind the verb the first party whose form allows both is the subject.</summary>
    private static int ForFirst(VerbUnit unit, Argument argument, Chunk chunk)
    {
        if (!argument.IsParty) return 1;
        if (chunk.Likely == Cases.None) return ForFirstName;
        if (!chunk.IsPronoun && !unit.IsWithSein && (chunk.Likely == Cases.Accusative || chunk.Likely == Cases.Dative && chunk.First == chunk.HeadFirst) && unit.Zone.IsMain && chunk.End <= unit.Finite) return ForFirstParty;
        return !chunk.IsPronoun && unit.Finite >= 0 && (!unit.Zone.IsMain || chunk.First > unit.Finite) && (chunk.Possible & Cases.Accusative) != 0 ? ForFirstBehindVerb : 1;
    }

    /// <summary>"200 Millionen Dollar", "drei Panzer", "mehr Brot": what is counted is given and is given nothing.</summary>
    private bool IsCounted(Chunk chunk)
    {
        for (var i = chunk.First; i < chunk.HeadEnd; i++)
            if (analysis.Words[i].Tag == Tag.Number || i < chunk.HeadFirst && analysis.Form(i) is "mehr" or "weniger" or "genug") return true;
        return false;
    }

    private static void Fit(Argument argument, string slot, Chunk chunk, Cases @case, int more) =>
        argument.Fits.Add(new(slot, (chunk.Likely == @case ? ForLikely : ForPossible) + more));

    private void Governed(VerbUnit unit, Argument argument, Chunk chunk, bool isPassive)
    {
        var form = Prepositions.Plain(analysis.Form(chunk.Preposition));
        if (form == "von" && HangsOnNoun(unit, chunk) || Prepositions.IsCompound(analysis, frames, chunk)) return;
        var isWhere = Prepositions.IsWhere(analysis.Form(chunk.Preposition)) || form is "in" && chunk.First == chunk.HeadFirst && analysis.Words[chunk.First].Tag == Tag.Name;
        foreach (var (@case, name) in Prepositions.Cases)
            if ((chunk.Possible & @case) != 0 && !(isWhere && @case == Cases.Accusative) && Prepositions.Slot(frames, form, name) is { } slot)
                argument.Fits.Add(new(slot, 2 + (chunk.Likely == @case || chunk.Likely == Cases.None && form == "gegen" ? 1 : 0)));
        if ((isPassive || unit.IsReceived) && form is "von" or "durch" or "seitens" or "vonseiten" && argument.IsParty) argument.Fits.Add(new(subject, chunk.Start > unit.Finite ? ForLikely : 2));
    }

    /// <summary>"am Flughafen [von Manila] verhaftet": behind the noun of a phrase "von" belongs to that; in a passive whoever is no place does it.</summary>
    private bool HangsOnNoun(VerbUnit unit, Chunk chunk)
    {
        if (IsShareOf(unit, chunk) || chunk.End < unit.End && analysis.Form(chunk.End) is "entfernt") return true;
        var before = chunk.Start - 1;
        if (before < 0 || !analysis.Words[before].IsNominal || isTime(before)) return before >= unit.First && analysis.Form(before) is "entfernt";
        if (unit.Zone.IsMain && chunk.End <= unit.Finite && unit.Holds(before) || IsOfficeOf(unit, chunk, before)) return true;
        var isCommon = analysis.Words[chunk.HeadFirst].Stts == Stts.NN;
        if (analysis.Words[before].Stts == Stts.NE && isCommon || IsSource(before) && PartyNouns.Are(analysis, chunk.Core(analysis))) return false;
        if (unit.Chunks.Find(other => other.End == chunk.Start) is not { IsPronoun: false } owner) return analysis.Words[FirstOfPhrase(before)].Tag == Tag.Preposition;
        if (!unit.IsPassive) return owner.IsGoverned || Owners.IsSuffered(analysis, frames, owner) || frames.IsA(Nouns.Lemma(analysis.Form(before)), "suffered");
        return owner.IsGoverned ? !isCommon || chunk.First == chunk.HeadFirst : IsGathering(owner) && analysis.Words[chunk.First].Tag is not (Tag.Article or Tag.Determiner or Tag.Name);
    }

    /// <summary>"viele [von ihnen]", "wurden [von den Bauern] viele verhaftet": of whom a share is named.</summary>
    private bool IsShareOf(VerbUnit unit, Chunk chunk) =>
        chunk.Start > unit.First && analysis.Form(chunk.Start - 1) is "meisten" or "einige" or "viele" or "mehrere" or "Einige" or "Viele" or "Mehrere" or "Hälfte" or "Teil"
        || unit.IsPassive && chunk.Start == unit.First && unit.Chunks.Exists(other => other is { IsGoverned: false, IsPronoun: true } && analysis.Form(other.First) is "viele" or "einige" or "mehrere" or "keiner" or "manche" or "niemand" or "alle")
        || unit.IsPassive && chunk.Start > unit.First && analysis.Words[chunk.Start - 1].IsNominal && analysis.Form(unit.First) is "Von" or "Vom" && unit.Chunks[0].Start == unit.First;

    /// <summary>"Präsident [von Peru] gestürzt", "der Bruder [von Lanz]".</summary>
    private bool IsOfficeOf(VerbUnit unit, Chunk chunk, int before) =>
        analysis.Words[chunk.First].Stts == Stts.NE && Nouns.Lemma(analysis.Form(before)) is var noun && (unit.Finite < 0 && frames.IsA(noun, "office") || frames.IsA(noun, "kin"));

    private int FirstOfPhrase(int word)
    {
        while (word > 0 && (analysis.Words[word].IsNominal || analysis.Words[word].Tag is Tag.Article or Tag.Adjective or Tag.Determiner)) word--;
        return word;
    }

    /// <summary>"wurde [laut Außenamt] vom Botschafter übergeben", "[nach Angaben des Ministeriums] von Soldaten": who says so is not whose the next phrase is.</summary>
    private bool IsSource(int last)
    {
        while (last > 0 && (analysis.Words[last].IsNominal || analysis.Words[last].Tag is Tag.Article or Tag.Adjective or Tag.Determiner) && analysis.Form(last) is not ("Angaben" or "Angabe")) last--;
        return analysis.Form(last) is "laut" or "Laut" or "gemäß" or "Angaben" or "Angabe";
    }

    /// <summary>"wurde eine Kundgebung [von Gegnern] beendet": theirs it is.</summary>
    private bool IsGathering(Chunk owner) => analysis.Words[owner.First].Tag is Tag.Article or Tag.Determiner && frames.IsA(Nouns.Lemma(analysis.Form(owner.HeadFirst)), "gathering");

    /// <summary>"nannte [es] einen Skandal, [dass die Grenze offen sei]": behind the verb and beside a subject an object, which stands for the clause where there is one.</summary>
    private Argument? It(VerbUnit unit, List<Argument> arguments, List<Zone> clauses)
    {
        if (!unit.Zone.IsMain || unit.Finite < 0 || !unit.Chunks.Exists(chunk => !chunk.IsGoverned && chunk.First > unit.Finite && analysis.Form(chunk.First) is "es") || !arguments.Exists(argument => argument.Fits.Exists(IsSubject))) return null;
        var word = unit.Chunks.Find(chunk => !chunk.IsGoverned && analysis.Form(chunk.First) is "es")!.Words;
        var clause = clauses.Find(zone => zone.Kind is ClauseKind.Dass or ClauseKind.ZuInfinitive);
        return new() { Words = clause is null ? word : ClauseWords(clause), IsClause = clause is not null, IsLastResort = true, IsPointing = true, Fits = { new(accusative, ForPossible) } };
    }

    /// <summary>"sich", "es".</summary>
    private Argument? Particle(VerbUnit unit, Chunk chunk)
    {
        if (chunk.IsGoverned) return null;
        var slot = analysis.Words[chunk.First].Stts == Stts.PRF || IsOwn(unit, chunk) ? reflexive : analysis.Form(chunk.First) is "es" or "Es" ? expletive : null;
        return slot is null ? null : new() { Words = chunk.Words, Fits = { new(slot, 2) } };
    }

    /// <summary>"Wir haben [uns] geeinigt".</summary>
    private bool IsOwn(VerbUnit unit, Chunk chunk) =>
        analysis.Form(chunk.First) is "uns" && unit.Chunks.Exists(other => other.IsPronoun && analysis.Form(other.First) is "wir" or "Wir") || analysis.Form(chunk.First) is "mich" && unit.Chunks.Exists(other => other.IsPronoun && analysis.Form(other.First) is "ich" or "Ich");

    private Argument Shared(Argument argument, bool isPassive) => new()
    {
        Words = argument.Words,
        Members = argument.Members,
        Heads = argument.Heads,
        Part = argument.Part,
        IsParty = argument.IsParty,
        IsPronoun = argument.IsPronoun,
        IsSpeaker = argument.IsSpeaker,
        IsShared = true,
        Fits = { new(isPassive ? accusative : subject, ForPossible) },
    };

    private void Negations(VerbUnit unit, List<Argument> arguments)
    {
        if (negation is not null && Negation.First(analysis, unit) is >= 0 and var word) arguments.Add(new() { Words = new(word, word + 1), Fits = { new(negation, 2) } });
    }

    /// <summary>"lief [dagegen] Sturm", "[wovor] Kairo warnte": stands for a phrase with its preposition.</summary>
    private void AddPointing(VerbUnit unit, List<Argument> arguments)
    {
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
            {
                if (Prepositions.Pointed(analysis.Form(i)) is not { } preposition || i + 1 < analysis.Words.Length && analysis.Words[i + 1].Token.Kind == TokenKind.Comma) continue;
                var argument = new Argument { Words = new(i, i + 1), IsLastResort = true, IsPointing = true };
                foreach (var (_, name) in Prepositions.Cases) Fit(argument, Prepositions.Slot(frames, preposition, name), ForPossible);
                if (argument.Fits.Count > 0) arguments.Add(argument);
            }
    }

    private Argument? Clause(VerbUnit unit, Zone zone)
    {
        var argument = new Argument { Words = ClauseWords(zone), IsClause = true, Owner = zone.Party, Sufferer = zone.Sufferer, Doer = zone.Kind == ClauseKind.ZuInfinitive ? null : zone.Subject };
        Nouns.AllHeads(analysis, argument.Words, argument.Heads);
        switch (zone.Kind)
        {
            case ClauseKind.ZuInfinitive:
                for (var i = argument.Words.First; i < argument.Words.End; i++)
                    if (analysis.Words[i] is { Tag: Tag.Participle or Tag.Infinitive or Tag.ZuInfinitive, Lemma: { } verb }) argument.Heads.Add(verb);
                Fit(argument, infinitive, ForClause);
                Correlates(unit, argument, "+zu");
                break;
            case ClauseKind.Dass:
                Fit(argument, that, ForClause);
                Correlates(unit, argument, "+dass");
                break;
            case ClauseKind.Ob or ClauseKind.Question or ClauseKind.Wie:
                Fit(argument, whether, ForClause);
                Fit(argument, that, ForPossible);
                break;
            case ClauseKind.Quotation:
                Fit(argument, quote, ForClause);
                Fit(argument, that, ForPossible);
                break;
            case ClauseKind.Main or ClauseKind.Fragment:
                Fit(argument, that, 2);
                Fit(argument, quote, ForPossible);
                break;
        }

        return argument;
    }

    private static void Fit(Argument argument, string? slot, int score)
    {
        if (slot is not null) argument.Fits.Add(new(slot, score));
    }

    /// <summary>"daran, … zu", "davor, dass".</summary>
    private void Correlates(VerbUnit unit, Argument argument, string behind)
    {
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
                if (analysis.Words[i].Stts == Stts.PAV) Fit(argument, frames.Slot(string.Concat(analysis.Form(i), behind)), ForLikely);
    }

    /// <summary>Without its subjunction and the marks around it.</summary>
    private WordRange ClauseWords(Zone zone)
    {
        var (first, end) = (zone.First, zone.End);
        if (zone.Kind is ClauseKind.Dass or ClauseKind.Ob) first++;
        while (first < end - 1 && analysis.Words[first].Token.Kind is TokenKind.Quote && !IsQuotedBefore(first + 1, end - 1)) first++;
        while (end > first + 1 && analysis.Words[end - 1].Token.Kind is TokenKind.Quote or TokenKind.Comma or TokenKind.Stop) end--;
        return new(first, Math.Max(end, first + 1));
    }

    /// <summary>"„alle Optionen“ zu prüfen": the quotation ends before the clause does.</summary>
    private bool IsQuotedBefore(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (analysis.Words[i].Token.Kind == TokenKind.Quote) return true;
        return false;
    }

    private bool Agrees(VerbUnit unit, Chunk chunk)
    {
        if (unit.Finite < 0 || chunk.Number == Numbers.None || analysis.Words[unit.Finite].Lemma is null) return true;
        var verb = analysis.Words[unit.Finite].Inflection;
        if (chunk.IsPronoun && analysis.Words[chunk.First].Inflection.Number == Numbers.None) return true;
        return verb.Number == Numbers.None || verb.Number == chunk.Number;
    }

    /// <summary>"die Forderung, [die Tür zu schließen]": the clause that begins right behind a phrase.</summary>
    private WordRange? ClauseBehind(VerbUnit unit, Chunk chunk)
    {
        foreach (var child in unit.Zone.Children)
            if (child.First == chunk.End + 1 && (child.Kind is ClauseKind.ZuInfinitive or ClauseKind.Dass || child.IsComplement && SpeechLexicon.Noun(analysis.Form(chunk.HeadFirst)) is not null)) return ClauseWords(child);
        return null;
    }
}
