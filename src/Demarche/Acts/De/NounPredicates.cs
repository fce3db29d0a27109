using Demarche.Language;
using Demarche.Language.De;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Nouns that may tell an act, with what hangs on them: "Moskaus Forderung nach Garantien", "die Lieferung von Panzern durch Prag".</summary>
internal sealed class NounPredicates(TextAnalysis analysis, ActFrames frames, VerbSigns signs, bool[] timeWords)
{
    private const int MostPhrases = 5;

    private const int LongestAttribute = 12;

    private const int LongestInfinitive = 24;

    private const int ForGenitive = 4;

    private static readonly string[] Whither = ["nach+dat", "in+dat"];

    private readonly Verbs verbal = new(frames);
    private readonly string genitive = frames.Slot("gen")!;
    private readonly string? host = frames.Slot("subj");
    private readonly string? infinitive = frames.Slot("zu");
    private readonly string? that = frames.Slot("dass");
    private readonly string? whether = frames.Slot("ob");
    private readonly string? title = frames.Slot("title");

    /// <summary>Adds those of the clauses of a sentence.</summary>
    public void Add(List<Predicate> found, List<(Zone Zone, List<VerbUnit> Units)> read, Subjects subjects, Func<Zone, bool> isQuestion)
    {
        var starts = new Dictionary<int, Zone>();
        foreach (var (zone, _) in read) starts.TryAdd(zone.First, zone);
        foreach (var (zone, units) in read)
        {
            var sign = signs.OfZone(zone) | (isQuestion(zone) ? ActSigns.NotTold : ActSigns.None);
            foreach (var unit in units)
                foreach (var part in unit.Parts)
                    for (var i = part.First; i < part.End; i++)
                        if (analysis.Words[i].Stts != Stts.NN) continue;
                        else if (Nouns.Of(analysis.Form(i)).Predicates(frames, analysis.Form(i)) is var (lemma, verb) && lemma is not null) found.Add(Read(i, lemma, part, unit, subjects, starts, sign));
                        else if (verb is not null && verbal.Of(Read(i, verb, part, unit, subjects, starts, sign)) is { } passive) found.Add(passive);
        }
    }

    /// <summary>"die [von Moskau] im Dezember formulierte Forderung": the party in front of the participle of a noun.</summary>
    private WordRange? Apart(int noun, int floor)
    {
        if (noun - 1 <= floor || analysis.Words[noun - 1].Tag is not (Tag.Adjective or Tag.Participle)) return null;
        for (var i = noun - 2; i > Math.Max(floor, noun - LongestAttribute); i--)
        {
            if (analysis.Words[i].Tag is Tag.Finite or Tag.Mark || analysis.Words[i].Tag == Tag.Coordinator && !analysis.Words[i - 1].IsNominal) return null;
            if (analysis.Form(i) is not "von" || analysis.Words[i - 1].Tag is not (Tag.Article or Tag.Determiner or Tag.Preposition)) continue;
            var end = NounPhrase.End(analysis, i + 1, noun);
            return end > i + 1 && PartyNouns.Are(analysis, new(i + 1, end)) ? new(i + 1, end) : null;
        }

        return null;
    }

    /// <summary>"die von Oslo [erhobene] Forderung": its participle tells the act, but not "die von Oslo [geleistete] Vermittlung".</summary>
    private bool IsToldByParticiple(int noun, string lemma)
    {
        if (Participles.Verb(analysis, frames, noun - 1) is not { } verb) return false;
        foreach (var frame in frames.Verb(verb))
            if (frame.Act is not null && frame.Slots.Any(slot => slot.Name == "acc" && slot.Heads?.Contains(lemma) != false)) return true;
        return false;
    }

    /// <summary>"über die Zusagen", "ohne Einladung", "nach Ermittlungen der Polizei"; "die Freilassung ist das Ziel"; "ein Angriff gilt als …".</summary>
    private bool IsOnlyNamed(int noun, int first, VerbUnit unit, bool isPlanned)
    {
        if (first > 2 && analysis.Form(first - 1) is "für" && analysis.Form(first - 3) is "als" or "Als") return false;
        if (analysis.Words[first].Stts == Stts.PPOSAT && first > 0 && (analysis.Form(first - 1) is "für" || analysis.Words[first - 1].Stts == Stts.NN && analysis.Form(first - 1) is not ("Grund" or "Hintergrund" or "Anlass" or "Ursache"))) return false;
        if (first > 0 && analysis.Words[first - 1].IsNominal && !timeWords[first - 1]) return true;
        if (first > 0 && analysis.Form(first - 1) is "nach" or "Nach" or "laut" or "Laut" && SpeechLexicon.Source(analysis.Form(noun)) is not null) return true;
        if (first > 1 && analysis.Words[first - 1].Tag == Tag.Coordinator && analysis.Words[first - 2].IsNominal && analysis.Form(first) is "der" or "des") return true;
        if (first > 1 && analysis.Words[first - 2].IsNominal && !timeWords[first - 2] && Prepositions.Plain(analysis.Form(first - 1)) == "zu") return true;
        if (first > 0 && analysis.Form(first - 1) is "über" or "Über" or "ohne" or "Ohne" or "um" or "Um" or "für" or "Für" or "als" or "Als") return true;
        if (unit.Main >= 0 && analysis.Words[unit.Main].Lemma is { } verb && frames.IsA(verb, "ruling") && !(first > 0 && analysis.Words[first - 1].Tag == Tag.Preposition)) return true;
        if (unit.Zone.Kind == ClauseKind.Ob || first > 0 && analysis.Form(first - 1) is "von" or "Von" or "vom" && unit.Main >= 0 && analysis.Words[unit.Main].Lemma is "sprechen" or "reden") return true;
        if (unit is { Main: >= 0, IsPassive: false } && analysis.Words[unit.Main].Lemma is "gehören" or "zählen" or "verfolgen" && !(first > 0 && analysis.Words[first - 1].Tag == Tag.Preposition)) return true;
        if (unit.Finite < 0 || analysis.Words[unit.Finite].Inflection.Tense != Tense.Present) return false;
        if (analysis.Words[unit.Finite].Lemma == "sein") return unit.Main == unit.Finite && !(first > 0 && (analysis.Words[first - 1].Tag == Tag.Preposition || timeWords[first - 1]));
        return analysis.Words[unit.Finite].Lemma is "gelten" or "bedürfen" or "können" or "sollen" or "müssen" && analysis.Form(first) is "ein" or "eine" or "Ein" or "Eine" && !isPlanned;
    }

    /// <summary>"das für Montag [anberaumte] Treffen", "der [geplante] Besuch": by an adjective that says so (class <c>planned</c> of <c>act-frames.tsv</c>).</summary>
    private bool IsPlanned(int first, int noun)
    {
        for (var i = first + 1; i < noun; i++)
            if (analysis.Words[i].Tag is Tag.Adjective or Tag.Participle && frames.IsA(analysis.Form(i).TrimEnd("enrsm"), "planned")) return true;
        return false;
    }

    /// <summary>"[umging] das Embargo", "[missachtet] die Forderung": what somebody keeps to or not is none of his deeds.</summary>
    private bool IsEvaded(int noun, int first, VerbUnit unit, Subjects subjects) =>
        unit.Main >= 0 && frames.IsA(analysis.Words[unit.Main].Lemma ?? analysis.Form(unit.Main).ToString(), "evading") && !(first > 0 && analysis.Words[first - 1].Tag == Tag.Preposition) && (unit.IsPassive || subjects.Of(unit)?.Words.Contains(noun) != true);

    /// <summary>"Die Übergabe [soll im Mai beginnen]": to come, as the verb says that tells that it takes place.</summary>
    private ActSigns OfPhase(int first, VerbUnit unit)
    {
        if (unit.Finite < 0 || unit.Main < 0 || first > 0 && analysis.Words[first - 1].Tag == Tag.Preposition) return ActSigns.None;
        var finite = analysis.Words[unit.Finite];
        if (finite.Lemma is not ("sollen" or "werden" or "wollen" or "können") || !frames.IsA(analysis.Words[unit.Main].Lemma ?? "", "phase")) return ActSigns.None;
        var sign = signs.Of(unit, isQuestion: false) & (ActSigns.Future | ActSigns.Intended | ActSigns.Possible | ActSigns.Supposed);
        return finite is { Lemma: "sollen", Tense: Tense.Present } ? sign | ActSigns.Intended : sign;
    }

    private Predicate Read(int noun, string lemma, WordRange part, VerbUnit unit, Subjects subjects, Dictionary<int, Zone> starts, ActSigns sign)
    {
        List<Argument> arguments = [];
        var first = Left(noun, part.First, unit, subjects, arguments, ref sign);
        sign |= OfPhase(first, unit);
        var isPlanned = IsPlanned(first, noun);
        var teller = Apart(noun, part.First);
        if (teller is not null && IsToldByParticiple(noun, lemma)) sign |= ActSigns.OnlyNamed;
        else if (teller is { } party)
        {
            arguments.Add(new() { Words = party, Members = Nouns.Members(analysis, party), IsParty = true, Fits = { new(genitive, ForGenitive + 1) } });
            sign |= ActSigns.ToldApart | ActSigns.OwnEvent;
            first = Math.Min(first, party.First - 1);
        }
        else if (IsOnlyNamed(noun, first, unit, isPlanned) || IsEvaded(noun, first, unit, subjects)) sign |= ActSigns.OnlyNamed;
        if (isPlanned) sign |= ActSigns.Intended;
        if (host is not null && first > part.First && analysis.Words[first - 1].Tag == Tag.Preposition && subjects.Of(unit) is { IsParty: true } subject && !subject.Words.Contains(noun))
            arguments.Add(new() { Words = subject.Words, Members = subject.Members, Part = subject.Part, IsParty = true, IsSpeaker = subject.IsSpeaker, IsShared = true, Fits = { new(host, 1) } });
        if (title is not null && IsTitle(first, part, unit)) arguments.Add(new() { Words = new(noun, noun + 1), Fits = { new(title, 1) } });
        var end = Right(noun, part.End, () => subjects.Of(unit), arguments);
        if (end < analysis.Words.Length && analysis.Form(end) is "zufolge") sign |= ActSigns.OnlyNamed;
        if (end < analysis.Words.Length - 1 && analysis.Words[end].Token.Kind == TokenKind.Comma && starts.TryGetValue(end + 1, out var clause)) AddClause(clause, subjects, arguments);
        else if (infinitive is not null && InfinitiveBehind(end, part.End) is { } inner) arguments.Add(new() { Words = inner, IsClause = true, Fits = { new(infinitive, 3) } });
        return new()
        {
            Kind = FrameKind.Noun,
            Lemma = lemma,
            Trigger = noun,
            Words = [new(noun, noun + 1)],
            Arguments = arguments,
            Extent = [new(first, end)],
            Doer = Reacting(first, unit, subjects),
            FindSigns = () => sign,
            Depth = 2 * unit.Zone.Depth + 1,
        };
    }

    /// <summary>"Proteste in Tunis", "Ungewohnt scharfe Kritik aus Tunis": nothing but this phrase, and no verb.</summary>
    private bool IsTitle(int first, WordRange part, VerbUnit unit)
    {
        if (unit is not { Finite: < 0, Main: < 0, Zone.IsMain: true } || first > part.First + 2) return false;
        for (var i = part.First; i < first; i++)
            if (analysis.Words[i].Tag is not (Tag.Article or Tag.Adjective or Tag.Number or Tag.Adverb)) return false;
        return true;
    }

    /// <summary>"[Moskau] reagierte mit der Ausweisung": the subject of a verb whose "mit" names a deed of its own.</summary>
    private Argument? Reacting(int first, VerbUnit unit, Subjects subjects) =>
        first > 0 && analysis.Form(first - 1) is "mit" or "Mit" && unit.Main >= 0 && frames.IsA(analysis.Words[unit.Main].Lemma ?? "", "reacting") && subjects.Of(unit) is { IsParty: true } subject ? subject : null;

    /// <summary>Possessives, names with s, adjectives of states and the first part of a compound; gives the first word of the phrase.</summary>
    private int Left(int noun, int floor, VerbUnit unit, Subjects subjects, List<Argument> arguments, ref ActSigns sign)
    {
        if (analysis.Form(noun).IndexOf('-') is > 1 and var hyphen && PartyNouns.Is(analysis.Form(noun)[..hyphen])) arguments.Add(InFront(noun, hyphen));
        var at = noun - 1;
        for (; at >= floor && at > noun - 6; at--)
        {
            var word = analysis.Words[at];
            if (word.Tag == Tag.Adjective && IsOfState(analysis.Form(at))) arguments.Add(new() { Words = new(at, at + 1), Heads = { analysis.Form(at).ToString() }, IsParty = true, Fits = { new(genitive, 2) } });
            else if (word.Tag is Tag.Adjective or Tag.Number or Tag.Participle || analysis.Form(at) is "so" && at + 1 < noun) continue;
            else if (word.Stts == Stts.PPOSAT && IsOfSpeaker(analysis.Form(at)))
            {
                arguments.Add(new() { Words = new(at, at + 1), IsParty = true, IsSpeaker = true, Fits = { new(genitive, 2) } });
                return at;
            }
            else if (word.Stts == Stts.PPOSAT)
            {
                var owner = subjects.Own(unit) is { } own && !own.Words.Contains(noun) ? own : subjects.Shared(unit);
                if (owner is { IsParty: true } or { IsSpeaker: true } && !owner.Words.Contains(noun)) arguments.Add(new() { Words = owner.Words, Members = owner.Members, Part = owner.Part, IsParty = owner.IsParty, IsSpeaker = owner.IsSpeaker, Fits = { new(genitive, 2) } });
                else arguments.Add(new() { Words = new(at, at + 1), IsParty = true, Fits = { new(genitive, 1) } });
                return at;
            }
            else if (word.IsNominal && at < noun - 1 && Attributed(at, floor, noun) is { } article) at = article + 1;
            else if (word.IsNominal && (IsGenitiveName(at) || at == noun - 1 && IsNameWithoutS(at, floor))) return Owner(at, floor, arguments);
            else if (IsApostrophe(at) && at > floor && analysis.Words[at - 1].Tag == Tag.Name && analysis.Form(at - 1)[^1] is 's' or 'z' or 'x' or 'ß') return Owner(at - 1, floor, arguments);
            else
            {
                if (Negation.Is(analysis, at)) sign |= ActSigns.Negated;
                return word.Tag is Tag.Article or Tag.Determiner ? at : at + 1;
            }
        }

        return at + 1;
    }

    /// <summary>"die [US]-Hilfe"; of a journey (class <c>journey</c> of <c>act-frames.tsv</c>) where it goes: "ihre [China]-Reise".</summary>
    private Argument InFront(int noun, int hyphen)
    {
        var start = analysis.Words[noun].Span.Start;
        var argument = new Argument { Words = new(noun, noun + 1), Part = new TextSpan(start, start + hyphen), IsParty = true };
        if (!frames.IsA(Nouns.Lemma(analysis.Form(noun)[(hyphen + 1)..]), "journey")) argument.Fits.Add(new(genitive, 1));
        else
            foreach (var place in Whither)
                if (frames.Slot(place) is { } slot) argument.Fits.Add(new(slot, 1));
        return argument;
    }

    /// <summary>"[ihre] seit zwei Tagen andauernden Proteste": the article in front of the phrases that hang on a participle.</summary>
    private int? Attributed(int at, int floor, int noun)
    {
        for (var i = at - 1; i >= Math.Max(floor, noun - LongestAttribute); i--)
            if (analysis.Words[i].Tag is Tag.Article or Tag.Determiner) return LongAttributes.End(analysis, i, noun + 1) > noun ? i : null;
        return null;
    }

    /// <summary>"unsere Vorschläge", "meine Bitte".</summary>
    private static bool IsOfSpeaker(ReadOnlySpan<char> form) => form.StartsWith("unser", StringComparison.OrdinalIgnoreCase) || form.StartsWith("mein", StringComparison.OrdinalIgnoreCase);

    /// <summary>"mit [Präsident Biden] Segen": behind a preposition a title and a name stand for their genitive where another noun follows, as in translations.</summary>
    private bool IsNameWithoutS(int at, int floor) =>
        at - 2 >= floor && analysis.Words[at].Stts == Stts.NE && analysis.Words[at - 1].Stts == Stts.NN && SpeechLexicon.IsAgent(analysis.Form(at - 1)) && analysis.Words[at - 2].Tag == Tag.Preposition;

    /// <summary>"Marx['] Besuch".</summary>
    private bool IsApostrophe(int at) => analysis.Form(at) is "'" or "’";

    private int Owner(int at, int floor, List<Argument> arguments)
    {
        var first = at;
        while (first > floor && (analysis.Words[first - 1].Tag is Tag.Name || analysis.Words[first - 1].Stts == Stts.NN && SpeechLexicon.IsAgent(analysis.Form(first - 1)))) first--;
        arguments.Add(new() { Words = new(first, at + 1), IsParty = true, Fits = { new(genitive, ForGenitive) } });
        return first;
    }

    /// <summary>"russische", "US-amerikanische": the adjective of a state or of a people.</summary>
    private static bool IsOfState(ReadOnlySpan<char> form) => StateAdjectives.Is(form);

    private bool IsGenitiveName(int word)
    {
        var form = analysis.Form(word);
        if (form[^1] is not ('s' or '\'' or '’')) return false;
        return analysis.Words[word].Tag == Tag.Name && analysis.Words[word].Inflection.Case is Cases.Genitive or Cases.None || form.Length > 3 && StateAdjectives.IsKnownName(form[..^1]) && (analysis.Words[word].Tag != Tag.Name || !StateAdjectives.IsKnownName(form));
    }

    /// <summary>Genitives and phrases behind the noun; gives the end of the last.</summary>
    private int Right(int noun, int limit, Func<Argument?> owner, List<Argument> arguments)
    {
        var end = noun + 1;
        for (var count = 0; count < MostPhrases && end < limit; count++)
        {
            var next = Genitive(noun, end, limit, owner, arguments);
            if (next == end) next = Governed(end, limit, arguments);
            if (next == end) break;
            end = next;
        }

        return end;
    }

    private int Genitive(int noun, int at, int limit, Func<Argument?> owner, List<Argument> arguments)
    {
        if (at == noun + 1 && (IsGenitiveName(at) || analysis.Words[at].Tag == Tag.Name && analysis.Words[at].Inflection.Case == Cases.Genitive))
        {
            var stop = NounPhrase.End(analysis, at, limit, Reach.Coordination);
            arguments.Add(new() { Words = new(at, stop), IsParty = true, Fits = { new(genitive, ForGenitive) } });
            return stop;
        }

        if (analysis.Words[at].Tag is not (Tag.Article or Tag.Determiner or Tag.Adjective or Tag.Number)) return at;
        var end = NounPhrase.End(analysis, at, limit, Reach.Coordination);
        if (end == at || (De.Genitive.Of(analysis, new(at, end)) is false)) return at;
        end = Seats.End(analysis, frames, end - 1, end, limit);
        var argument = new Argument { Words = new(at, end), Members = Nouns.Members(analysis, new(at, end)), IsParty = PartyNouns.Are(analysis, new(at, end)), Owner = OwnerOf(at, end, owner), Fits = { new(genitive, ForGenitive) } };
        Nouns.Heads(analysis, argument.Words, argument.Heads);
        arguments.Add(argument);
        return end;
    }

    private int Governed(int at, int limit, List<Argument> arguments)
    {
        if (analysis.Words[at].Stts is not (Stts.APPR or Stts.APPRART)) return at;
        var start = at + 1;
        var bound = Bounds.Before(analysis, start, limit);
        start += bound;
        var end = start < limit && analysis.Words[start].Tag == Tag.Pronoun ? start + 1 : NounPhrase.End(analysis, start, limit, Reach.Coordination);
        if (end == start) return at;
        if (end + 1 < limit && analysis.Form(end) is "von" && frames.IsA(Nouns.Lemma(analysis.Form(end - 1)), "site") && analysis.Words[end + 1].Tag == Tag.Name) end = NounPhrase.End(analysis, end + 1, limit);
        end = Seats.End(analysis, frames, end - 1, end, limit);
        var preposition = Prepositions.Plain(analysis.Form(at));
        var argument = new Argument { Words = new(start - bound, end), Members = Nouns.Members(analysis, new(start, end)), Start = at, CanExtend = true, IsCounterpart = preposition is "für" or "an" or "mit" or "zu", IsParty = PartyNouns.Are(analysis, new(start, end)), IsWhere = !Prepositions.IsWhither(analysis.Form(at)) && analysis.Form(start) is not ("die" or "das") && Places.IsWhere(analysis, frames, preposition, start, end) && !timeWords[end - 1], Owner = OwnerOf(start, end, null) };
        Nouns.Heads(analysis, argument.Words, argument.Heads);
        foreach (var (@case, name) in Prepositions.Cases)
            if (!(@case == Cases.Accusative && Prepositions.IsWhere(analysis.Form(at))) && Prepositions.Slot(frames, preposition, name) is { } slot) argument.Fits.Add(new(slot, 2));
        if (preposition == "von" && !timeWords[end - 1]) argument.Fits.Add(new(genitive, 3));
        if (preposition == "aus" && analysis.Words[start].Tag == Tag.Name) argument.Fits.Add(new(genitive, 1));
        if ((argument.Fits.Count > 0 || argument.IsWhere) && !timeWords[end - 1]) arguments.Add(argument);
        return end;
    }

    /// <summary>"[russischer] Truppen", "[seiner] Truppen": the state that an adjective names, or whom a possessive means.</summary>
    private Argument? OwnerOf(int first, int end, Func<Argument?>? possessor)
    {
        for (var i = first; i < end && !analysis.Words[i].IsNominal; i++)
            if (analysis.Words[i].Stts == Stts.PPOSAT) return possessor?.Invoke() is { IsParty: true } owner ? owner : null;
            else if (analysis.Words[i].Tag == Tag.Adjective && IsOfState(analysis.Form(i))) return new() { Words = new(i, i + 1), IsParty = true };
        return null;
    }

    /// <summary>"die Forderungen, [das Engagement einzuschränken], …" where the commas were taken for those of a list.</summary>
    private WordRange? InfinitiveBehind(int comma, int limit)
    {
        if (comma >= limit || analysis.Words[comma].Token.Kind != TokenKind.Comma) return null;
        for (var i = comma + 1; i < Math.Min(limit, comma + LongestInfinitive); i++)
            if (analysis.Words[i].Tag == Tag.ZuInfinitive || analysis.Words[i].Tag == Tag.Infinitive && analysis.Words[i - 1].Tag == Tag.Zu) return i + 1 >= limit || analysis.Words[i + 1].Tag == Tag.Mark ? new(comma + 1, i + 1) : null;
            else if (analysis.Words[i].Tag is Tag.Mark or Tag.Finite) return null;
        return null;
    }

    private void AddClause(Zone clause, Subjects subjects, List<Argument> arguments)
    {
        subjects.Complete(clause);
        var slot = clause.Kind switch { ClauseKind.ZuInfinitive => infinitive, ClauseKind.Dass => that, ClauseKind.Ob => whether, ClauseKind.Main when clause.IsComplement => that, _ => null };
        if (slot is null) return;
        var first = clause.Kind is ClauseKind.Dass or ClauseKind.Ob ? clause.First + 1 : clause.First;
        arguments.Add(new() { Words = new(first, clause.End), IsClause = true, Owner = clause.Party, Doer = clause.Subject, Fits = { new(slot, 3) } });
    }
}
