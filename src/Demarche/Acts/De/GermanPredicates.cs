using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;
using Demarche.Time;

namespace Demarche.Acts.De;

/// <summary>The verbs, nouns and adjectives of German sentences that may tell an act.</summary>
internal sealed class GermanPredicates : IPredicates
{
    private const int LongestLemma = 48;
    private const int LongestQuoted = 7;
    private const string Being = "sein";

    /// <summary>The ends of verbs that have their perfect with "sein", also where they take an object.</summary>
    private static readonly string[] Moving =
    [
        "gehen", "kommen", "ziehen", "fahren", "fliegen", "reisen", "laufen", "treten", "brechen", "rücken", "dringen", "stoßen", "marschieren", "fallen", "springen", "steigen", "kehren", "weichen", "sterben", "folgen",
        "landen", "eilen", "fliehen", "flüchten", "scheitern", "begegnen", "bleiben", "werden", "wandern", "schwenken", "knicken", "schreiten", "desertieren", "starten", "platzen", "reißen",
    ];

    private static readonly string[] Endings = ["ten", "te", "et", "en", "t", "e"];

    private readonly TextAnalysis analysis;
    private readonly FrameNeeds needs;
    private readonly bool[] timeWords;
    private readonly Chunker chunker;
    private readonly VerbUnits units;
    private readonly VerbArguments verbArguments;
    private readonly VerbSigns signs;
    private readonly NounPredicates nouns;
    private readonly Participles participles;
    private readonly SubjectBefore before;
    private readonly ModalClauses modalClauses;

    public GermanPredicates(TextAnalysis analysis, ActFrames frames, FrameNeeds needs, ImmutableArray<TimeExpression> times)
    {
        (this.analysis, Frames, this.needs) = (analysis, frames, needs);
        timeWords = TimeWordsOf.Mark(analysis, times);
        chunker = new(analysis, Frames, word => timeWords[word]);
        (units, verbArguments, signs) = (new(analysis, Frames), new(analysis, Frames, word => timeWords[word]), new(analysis, Frames));
        nouns = new(analysis, Frames, signs, timeWords);
        participles = new(analysis, Frames, chunker, verbArguments, signs);
        before = new(analysis, verbArguments, units, chunker);
        modalClauses = new(analysis, Frames);
    }

    public ActFrames Frames { get; }

    public IReadOnlyList<Predicate> Of(int sentence)
    {
        var words = analysis.Sentences[sentence];
        List<Predicate> found = [];
        if (!MayTell(words)) return found;
        var zones = ClauseTree.Of(analysis, words);
        var read = zones.Select(zone => (Zone: zone, Units: units.Of(zone))).ToList();
        var unitsOf = new Dictionary<Zone, List<VerbUnit>>(read.Count);
        foreach (var (zone, its) in read) unitsOf[zone] = its;
        foreach (var unit in read.SelectMany(entry => entry.Units)) unit.Chunker = chunker;
        var subjects = new Subjects(analysis, verbArguments, unitsOf, sentence, before);
        foreach (var (zone, its) in read)
            for (var u = 0; u < its.Count; u++)
            {
                var isQuestion = IsQuestion(zone, words);
                AddVerb(found, its, u, subjects, isQuestion);
                participles.Add(found, its[u], isQuestion);
            }

        nouns.Add(found, read, subjects, zone => IsQuestion(zone, words));
        return found;
    }

    public bool IsEachOther(WordRange words) => words.Length == 1 && analysis.Form(words.First) is "einander";

    public Argument? MeantBefore(int sentence, Predicate predicate, int pronoun) => before.MeantBy(sentence, predicate, pronoun);

    /// <summary>Some word of the sentence has frames, as far as one can tell without its syntax.</summary>
    private bool MayTell(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (analysis.Words[i].Lemma is not null || analysis.Words[i].Stts == Stts.NN) return true;
        return false;
    }

    private bool IsQuestion(Zone zone, Sentence sentence)
    {
        for (var outer = zone.Parent; outer is not null; outer = outer.Parent)
            if (outer.Kind == ClauseKind.Quotation) return zone.Reach < analysis.Words.Length && analysis.Form(zone.Reach) is "?";
        if (zone is { Kind: ClauseKind.Question or ClauseKind.Wie, Parent: null, Children.Count: 0 } && zone.First == sentence.First) return true;
        return analysis.Form(sentence.End - 1) is "?" && (zone.IsMain || zone.Kind is ClauseKind.Question or ClauseKind.Wie);
    }

    private void AddVerb(List<Predicate> found, List<VerbUnit> its, int u, Subjects subjects, bool isQuestion)
    {
        var unit = its[u];
        var isWithoutIs = unit.Main < 0;
        if (isWithoutIs && !LeavesOutIs(unit)) return;
        unit.IsWithSein |= isWithoutIs;
        var before = found.Count;
        AddAdjective(found, its, u, subjects, isQuestion);
        if (isWithoutIs) AddBare(found, unit, isQuestion);
        else
        {
            AddVerbs(found, its, u, subjects, isQuestion);
            if (!isQuestion) AddModal(found, unit, subjects);
        }

        for (var i = before; i < found.Count; i++) found[i].ConditionSubject = subjects.OfCondition(Conditions(unit.Zone));
    }

    /// <summary>"Minister zu Besuch in Rom", "Lima zu Gesprächen bereit": a headline that leaves out "ist".</summary>
    private static bool LeavesOutIs(VerbUnit unit) => unit is { Finite: < 0, Before: null, Zone: { Kind: ClauseKind.Fragment, Parent: null } };

    private void AddBare(List<Predicate> found, VerbUnit unit, bool isQuestion)
    {
        if (needs.Of(analysis, Being, new(unit, WithQuoted(unit), sibling: null, mayShareSubject: false)) is not { } frames || unit.Chunks.Find(chunk => chunk.IsGoverned) is not { } state) return;
        found.Add(Make(unit, FrameKind.Verb, Being, frames, verbArguments.Of(unit, isPassive: false, shared: null, clauses: []), isQuestion, state.HeadFirst));
    }

    private void AddVerbs(List<Predicate> found, List<VerbUnit> its, int u, Subjects subjects, bool isQuestion)
    {
        var unit = its[u];
        var beside = new FrameNeeds.Beside(unit, WithQuoted(unit), u == 0 && IsBehindItsWords(unit.Zone) ? unit.Zone.Sibling : null, subjects.MayShare(unit));
        foreach (var lemma in Lemmas(unit).Distinct())
        {
            if (IsRule(unit, lemma) || needs.Of(analysis, lemma, beside) is not { } frames) continue;
            var clauses = Clauses(its, u, subjects);
            var shared = subjects.SharedWith(unit);
            var arguments = verbArguments.Of(unit, unit.IsPassive, shared, clauses);
            if (subjects.It(unit) is { } it) arguments.Add(it);
            Name(unit, arguments, subjects);
            ShareObject(unit, arguments, clauses, subjects);
            if (unit is { IsPassive: true, Before: { IsPassive: true } passive } && !arguments.Exists(verbArguments.IsAgent)) ShareAgent(passive, arguments);
            found.Add(Make(unit, FrameKind.Verb, lemma, frames, arguments, isQuestion));
            if (unit.IsWithSein || IsLetBe(unit, lemma)) found.Add(Make(unit, FrameKind.Verb, lemma, frames, verbArguments.Of(unit, isPassive: true, shared, clauses), isQuestion, isPassive: true));
        }
    }

    /// <summary>"musste sich von den Rebellen [beschimpfen lassen]": whoever lets it be done to himself.</summary>
    private bool IsLetBe(VerbUnit unit, string lemma)
    {
        if (!(unit.Finite >= 0 && analysis.Words[unit.Finite].Lemma == "lassen" || unit.Helpers.Exists(i => analysis.Words[i].Lemma == "lassen")) || lemma != analysis.Words[unit.Main].Lemma || unit.IsReceived || Negation.First(analysis, unit) >= 0) return false;
        return unit.Chunks.Exists(chunk => analysis.Words[chunk.First].Stts == Stts.PRF) && verbArguments.Of(unit, isPassive: true, shared: null, clauses: []).Exists(verbArguments.IsAgent);
    }

    /// <summary>"Feuerwerk [ist] am Fluss [verboten]", "[ist gezwungen] zu verkaufen": what holds by a rule or by need, and nothing that was done.</summary>
    private bool IsRule(VerbUnit unit, string lemma) => unit is { IsWithSein: true, Finite: >= 0 } && Frames.IsA(lemma, "permitting");

    /// <summary>Takes an object and is no way of moving: its perfect is with "haben".</summary>
    private bool IsTransitive(string lemma)
    {
        if (Array.Exists(Moving, end => lemma.EndsWith(end, StringComparison.Ordinal))) return false;
        foreach (var frame in Frames.Verb(lemma))
            if (frame.Slots.Any(slot => slot.Name == "acc")) return true;
        return false;
    }

    /// <summary>"hat [den Entwurf] geprüft und zurückgewiesen": two participles or infinitives have one object.</summary>
    private void ShareObject(VerbUnit unit, List<Argument> arguments, List<Zone> clauses, Subjects subjects)
    {
        if (unit is not { IsFiniteShared: true, IsPassive: false, IsWithSein: false, Before: { IsPassive: false } before } || clauses.Count > 0 || unit.Chunks.Exists(chunk => chunk is { IsGoverned: false, IsTime: false })) return;
        if (verbArguments.Object(before, subjects.Of(before)) is { } shared) arguments.Add(shared);
    }

    /// <summary>"wurden [von der Polizei] aufgegriffen und abgeschoben": two passives have one doer.</summary>
    private void ShareAgent(VerbUnit passive, List<Argument> arguments)
    {
        if (verbArguments.Of(passive, isPassive: true, shared: null, clauses: []).Find(verbArguments.IsAgent) is { } agent)
            arguments.Add(new() { Words = agent.Words, Members = agent.Members, IsParty = true, IsShared = true, Fits = { agent.Fits.Find(verbArguments.IsSubject) } });
    }

    /// <summary>Puts the one who is meant into the place of a pronoun that is the subject.</summary>
    private void Name(VerbUnit unit, List<Argument> arguments, Subjects subjects)
    {
        var at = arguments.FindIndex(argument => argument is { IsShared: false, Words.Length: 1 } && analysis.Form(argument.Words.First) is "er" or "sie" or "dieser");
        if (at < 0 || subjects.MeantBy(unit, arguments[at]) is not { } meant) return;
        arguments[at] = new() { Words = meant.Words, Members = meant.Members, Heads = meant.Heads, IsParty = true, IsShared = true, IsMeant = true, Fits = arguments[at].Fits };
    }

    /// <summary>Behind the verbs of its clause, one of which may have it as its words: "Rom müsse zahlen, forderte Bern".</summary>
    private void AddModal(List<Predicate> found, VerbUnit unit, Subjects subjects)
    {
        if (modalClauses.Of(unit, subjects) is not { } arguments) return;
        found.Add(new()
        {
            Kind = FrameKind.Verb,
            Lemma = analysis.Words[unit.Finite].Lemma!,
            Trigger = unit.Finite,
            Words = [new(unit.Finite, unit.Finite + 1)],
            Arguments = arguments,
            Extent = unit.Parts,
            Condition = [.. Conditions(unit.Zone).Select(child => new WordRange(child.First, child.Reach))],
            FindSigns = () => signs.OfZone(unit.Zone),
            Depth = 2 * unit.Zone.Depth + 1,
            NeedsSubject = true,
        });
    }

    /// <summary>"ist bereit, … zu", "erklärte sich bereit".</summary>
    private void AddAdjective(List<Predicate> found, List<VerbUnit> its, int u, Subjects subjects, bool isQuestion)
    {
        var unit = its[u];
        var copula = unit.Finite >= 0 ? analysis.Words[unit.Finite].Lemma : unit.Main >= 0 ? analysis.Words[unit.Main].Lemma : Being;
        if (copula is not ("sein" or "bleiben" or "erklären" or "zeigen" or "werden")) return;
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
                if (analysis.Words[i].Tag is Tag.Adjective or Tag.Adverb or Tag.Separated or Tag.Participle && Small(i) is var form && Frames.Adjective(form) is { IsEmpty: false })
                {
                    var predicate = Make(unit, FrameKind.Adjective, form.ToString(), null, verbArguments.Of(unit, isPassive: false, subjects.Shared(unit), Clauses(its, u, subjects)), isQuestion, i);
                    found.Add(predicate);
                    return;
                }
    }

    private Predicate Make(VerbUnit unit, FrameKind kind, string lemma, List<ActFrame>? frames, List<Argument> arguments, bool isQuestion, int trigger = -1, bool isPassive = false) => new()
    {
        Kind = kind,
        Lemma = lemma,
        Frames = frames,
        Trigger = trigger >= 0 ? trigger : unit.Main,
        Words = unit.Words(),
        Arguments = arguments,
        Extent = WithQuoted(unit),
        TimesBefore = unit is { IsElliptic: true, Before: { } before } && IsSameTense(unit, before) ? TimesOf(before) : [],
        Examples = chunker.Examples(unit.Parts),
        Condition = [.. Conditions(unit.Zone).Select(child => new WordRange(child.First, child.Reach))],
        IsPassive = isPassive || unit.IsPassive || unit.IsReceived,
        IsState = kind == FrameKind.Verb && !isPassive && unit is { IsWithSein: true, Finite: >= 0 } && IsTransitive(lemma),
        FindSigns = () => signs.Of(unit, isQuestion),
        Depth = 2 * unit.Zone.Depth - (IsBehindReported(unit, lemma) ? 1 : 0),
        SharesSubject = unit is { IsElliptic: true, Zone.IsMain: true },
        NeedsSubject = unit.Main < 0 || unit.Finite >= 0 && !unit.IsPassive && !unit.IsWithSein && !unit.IsReceived,
    };

    /// <summary>"hat … geschlossen und [verurteilt] die Blockade" goes on at another time.</summary>
    private bool IsSameTense(VerbUnit unit, VerbUnit before) =>
        unit.Finite == before.Finite || unit.Finite >= 0 && before.Finite >= 0 && unit.Finite == unit.Main == (before.Finite == before.Main) && analysis.Words[unit.Finite].Tense == analysis.Words[before.Finite].Tense;

    /// <summary>The phrases and adverbs of time beside a verb.</summary>
    private List<WordRange> TimesOf(VerbUnit unit)
    {
        List<WordRange> found = [.. unit.Chunks.Where(chunk => chunk.IsTime).Select(chunk => chunk.Words)];
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
                if (analysis.Words[i].Tag == Tag.Adverb && timeWords[i]) found.Add(new(i, i + 1));
        return found;
    }

    /// <summary>"nannte den Beschluss [„illegal“]": a few quoted words may be a verb's own.</summary>
    private static List<WordRange> WithQuoted(VerbUnit unit)
    {
        var quoted = unit.Zone.Children.FindAll(child => child.Kind == ClauseKind.Quotation && child.End - child.First <= LongestQuoted);
        return quoted.Count == 0 ? unit.Parts : [.. unit.Parts.Concat(quoted.Select(child => new WordRange(child.First, child.End))).OrderBy(part => part.First)];
    }

    /// <summary>The conditional clauses of a clause and of those that say what it is about: "Sollte Minsk angreifen, werde man antworten, drohte Riga".</summary>
    private IEnumerable<Zone> Conditions(Zone zone)
    {
        if (IsBehindItsWords(zone))
            foreach (var child in zone.Sibling!.Children)
                if (child.IsConditional) yield return child;
        foreach (var child in zone.Children)
            if (child.IsConditional) yield return child;
            else if (child.Kind is ClauseKind.ZuInfinitive or ClauseKind.Dass)
                foreach (var inner in child.Children)
                    if (inner.IsConditional) yield return inner;
    }

    /// <summary>The infinitive with its particle; "fallenlassen", "bekanntgeben" for two words.</summary>
    private IEnumerable<string> Lemmas(VerbUnit unit)
    {
        if ((unit.Lemma ?? analysis.Words[unit.Main].Lemma ?? Guessed(unit)) is not { } written) yield break;
        // The lexicon has "Rad fahren" for "fuhr".
        var lemma = written[(written.LastIndexOf(' ') + 1)..];
        if (unit.Particle >= 0 && unit.Main == unit.Finite)
        {
            var particle = Lower(unit.Particle);
            var joined = particle + lemma;
            yield return joined;
            if (Frames.Verb(joined).IsEmpty)
                foreach (var other in Alike(unit.Main, lemma)) yield return particle + other;
            // "Die Bauern streiken [weiter]": they do what they did; "nannte den Plan [richtig]": what the object is.
            if (particle != "weiter" && (Lexicon.German.LemmaIdOf(joined) >= 0 || analysis.Words[unit.Particle].Is(FunctionClass.Separable) && !Lexicon.German.Find(particle).Has(WordClasses.Adjective))) yield break;
        }

        if (Parted(unit, lemma) is { } parted) yield return parted;
        if (unit.Finite >= 0 && unit.Finite != unit.Main && analysis.Words[unit.Finite].Lemma == "lassen") yield return lemma + "lassen";
        if (unit.Main > unit.First && analysis.Form(unit.Main - 1).Length < LongestLemma && analysis.Words[unit.Main - 1].Tag is not (Tag.Mark or Tag.Zu or Tag.Article))
        {
            yield return Lower(unit.Main - 1) + lemma;
            foreach (var helper in unit.Helpers)
                if (analysis.Words[helper].Lemma == "lassen") yield return lemma + "lassen";
        }

        yield return lemma;
        if (analysis.Words[unit.Main].Tag != Tag.Participle) yield break;
        foreach (var reading in Lexicon.German.Find(analysis.Form(unit.Main)))
            if (reading.Is(WordClasses.Participle2) && reading.Lemma != lemma && reading.Lemma.EndsWith('n')) yield return reading.Lemma;
    }

    /// <summary>"fällt" is of "fallen" as well as of "fällen": the other verbs that have a finite form.</summary>
    private List<string> Alike(int verb, string lemma)
    {
        List<string> others = [];
        foreach (var reading in Lexicon.German.Find(analysis.Form(verb)))
            if (reading.Is(WordClasses.Present | WordClasses.Past) && reading.Lemma != lemma && reading.Lemma.EndsWith('n') && !others.Contains(reading.Lemma)) others.Add(reading.Lemma);
        return others;
    }

    /// <summary>"machte den Plan [zunichte]", "suchten das Dorf [heim]": a verb with a part at the end of its clause that was taken for an adverb or an adjective, where a frame has both as one word.</summary>
    private string? Parted(VerbUnit unit, string lemma)
    {
        var last = unit.End - 1;
        if (unit.Particle >= 0 || unit.Main != unit.Finite || last <= unit.Main) return null;
        while (last > unit.Main && analysis.Words[last].Tag == Tag.Mark) last--;
        if (analysis.Words[last].Tag is not (Tag.Adverb or Tag.Adjective or Tag.Preposition or Tag.Participle) || analysis.Form(last).Length > LongestLemma) return null;
        return Lower(last) + lemma is var joined && !Frames.Verb(joined).IsEmpty ? joined : null;
    }

    /// <summary>The infinitive of a verb that the lexicon does not know, where a frame has it: "paraphierte", "erstürmten".</summary>
    private string? Guessed(VerbUnit unit)
    {
        var form = analysis.Form(unit.Main);
        if (form.Length is < 5 or > LongestLemma) return null;
        var prefix = unit.Particle >= 0 && unit.Main == unit.Finite ? Lower(unit.Particle) : "";
        foreach (var ending in Endings)
        {
            if (!form.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = string.Concat(form[..^ending.Length], form[..^ending.Length] is [.., not 'i', 'e', 'r' or 'l'] ? "n" : "en");
            if (!Frames.Verb(prefix + stem).IsEmpty) return stem;
        }

        return null;
    }

    /// <summary>A word as it stands within a sentence: "[haltlos] seien die Vorwürfe" for the first.</summary>
    private ReadOnlySpan<char> Small(int word) => char.IsUpper(analysis.Form(word)[0]) ? Lower(word) : analysis.Form(word);

    private string Lower(int word) => analysis.Form(word).ToString().ToLowerInvariant();

    /// <summary>The clauses that hang on one verb of a clause: those that begin behind it and before the next verb's part, and in front of the first.</summary>
    private List<Zone> Clauses(List<VerbUnit> its, int u, Subjects subjects)
    {
        var zone = its[u].Zone;
        var (from, to) = (u == 0 ? int.MinValue : its[u].First, u + 1 < its.Count ? its[u + 1].First : int.MaxValue);
        List<Zone> clauses = [];
        foreach (var child in zone.Children)
            if (child.Kind != ClauseKind.Relative && child.Kind != ClauseKind.Adverbial && child.First >= from && child.First < to) clauses.Add(child);
        if (u == 0 && IsBehindItsWords(zone)) clauses.Add(zone.Sibling!);
        foreach (var clause in clauses) subjects.Complete(clause);
        return clauses;
    }

    /// <summary>"Man werde die Grenze öffnen, sagte Oslo zu": what it tells is the clause in front, whose own acts belong to it; but "Man habe keine Helme erhalten, [beklagte] Riga" tells of those.</summary>
    private bool IsBehindReported(VerbUnit unit, string lemma) =>
        unit.Before is null && IsBehindItsWords(unit.Zone) && !Frames.IsA(lemma, "lament") && unit.Zone.Sibling!.IsSubjunctive;

    /// <summary>"Man dürfe das nicht tun, warnte der Slowake", "…, so warnte der Slowake".</summary>
    private bool IsBehindItsWords(Zone zone) => zone is { Kind: ClauseKind.Main, IsConjoined: false, Sibling: { Kind: ClauseKind.Main } before } && before.End < zone.First && analysis.Words[Verb(zone)] is { Tag: Tag.Finite, Mood: not VerbMood.SubjunctiveI };

    /// <summary>Where the verb of a clause stands that begins with it, also behind "so".</summary>
    private int Verb(Zone zone) => zone.First + 1 < zone.End && analysis.Form(zone.First) is "so" ? zone.First + 1 : zone.First;
}
