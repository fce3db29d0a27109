using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>The subjects that verbs have, or share with the verb or clause before them.</summary>
/// <param name="analysis">The report's words.</param>
/// <param name="arguments">Finds the phrases beside a verb.</param>
/// <param name="unitsOf">The verbs of each clause of the sentence.</param>
/// <param name="sentence">The number of the sentence.</param>
/// <param name="before">Knows the subjects of other sentences.</param>
internal sealed class Subjects(TextAnalysis analysis, VerbArguments arguments, Dictionary<Zone, List<VerbUnit>> unitsOf, int sentence, SubjectBefore before)
{
    /// <summary>How many verbs back a shared subject is looked for.</summary>
    private const int Farthest = 6;

    private readonly Dictionary<VerbUnit, Argument?> own = [];

    /// <summary>The subject that a verb has in its own stretch of words.</summary>
    public Argument? Own(VerbUnit unit) => own.TryGetValue(unit, out var found) ? found : own[unit] = GoesOn(unit.Zone) || unit is { Before: null, Zone.IsConjoined: true } ? null : arguments.Subject(unit);

    /// <summary>"die Milizen, die den Hafen besetzten, [dabei Bauern töteten]": has no pronoun of its own.</summary>
    private bool GoesOn(Zone zone) => zone is { Kind: ClauseKind.Relative or ClauseKind.Dass, Sibling.Kind: ClauseKind.Relative or ClauseKind.Dass } && analysis.Words[zone.First].Stts == Stts.PAV;

    private List<VerbUnit> UnitsOf(Zone zone) => unitsOf.TryGetValue(zone, out var units) ? units : [];

    /// <summary>Finds who stands in a clause that says what a verb asks for or tells: its subject, and against, with or to whom it is done, or who suffers it. Of a quotation the first clause in it does.</summary>
    public void Complete(Zone zone)
    {
        if (zone.Party is not null || zone.Kind is not (ClauseKind.ZuInfinitive or ClauseKind.Dass or ClauseKind.Main or ClauseKind.Quotation)) return;
        if (zone is { Kind: ClauseKind.Quotation, Children: [{ Kind: ClauseKind.Main } words, ..] })
        {
            Complete(words);
            zone.Subject = words.Subject;
        }

        foreach (var unit in UnitsOf(zone))
        {
            zone.Subject ??= !unit.IsPassive && Own(unit) is { IsParty: true, IsSpeaker: false } subject && !(subject.Words.Length == 1 && analysis.Words[subject.Words.First].Tag == Tag.Pronoun) ? subject : null;
            zone.Party ??= arguments.Counterpart(unit);
            if (zone.Kind == ClauseKind.ZuInfinitive) zone.Sufferer ??= arguments.Sufferer(unit);
        }
    }

    /// <summary>"[Als Rebellen einmarschierten], töteten sie 200 Bauern".</summary>
    private VerbUnit? Fronted(VerbUnit unit) => unit.Zone.Children.Find(child => child.Kind == ClauseKind.Adverbial && child.End < unit.Finite) is { } front && unit.Zone.First > front.First ? Last(front) : null;

    /// <summary>"Die Regierung erklärte, dass [sie] keine Waffen liefern werde": the subject of the clause around it for whom a pronoun stands.</summary>
    public Argument? MeantBy(VerbUnit unit, Argument pronoun)
    {
        if (analysis.Form(pronoun.Words.First) is "dieser") return LastNamed(unit);
        if ((unit.Zone.Kind is ClauseKind.Dass or ClauseKind.Relative || unit.Zone is { IsMain: true, IsComplement: true, Parent: not null } || unit.Zone is { Kind: ClauseKind.Adverbial, IsConditional: false, Parent: { IsMain: true } outside } && outside.First < unit.Zone.First ? Last(unit.Zone.Parent) : unit.Zone.IsMain ? Fronted(unit) : null) is not { } outer || Of(outer) is not { IsParty: true, IsPronoun: false, IsSpeaker: false, Part: null } subject || analysis.Words[subject.Words.First].Tag == Tag.Pronoun) return null;
        var isPlural = unit.Finite >= 0 && analysis.Words[unit.Finite].Inflection.Number == Numbers.Plural;
        var wanted = analysis.Form(pronoun.Words.First) is "er" ? Genders.Masculine : isPlural ? Genders.None : Genders.Feminine;
        return isPlural == (outer.Finite >= 0 && analysis.Words[outer.Finite].Inflection.Number == Numbers.Plural) && Antecedents.Suits(analysis, subject.Words, (wanted, isPlural)) ? subject : null;
    }

    /// <summary>"Rom lud den Präsidenten ein, was [dieser] ausschlug": the last man of the main clause who is not its subject.</summary>
    private Argument? LastNamed(VerbUnit unit)
    {
        var outer = unit.Zone.Parent;
        while (outer is { IsMain: false, Parent: { } around }) outer = around;
        return outer is not null && Last(outer) is { } main ? arguments.LastParty(main, Own(main), (Genders.Masculine, false)) : null;
    }

    /// <summary>"Das Ministerium bedauerte das. [Es] bot Gespräche an": at the head of a main clause, where the subject before is a party of that gender; else such an "es" means nobody.</summary>
    public Argument? It(VerbUnit unit)
    {
        var first = unit.Zone.First;
        if (unit is not { Zone.Kind: ClauseKind.Main, IsPassive: false, IsWithSein: false, Finite: >= 0 } || unit.Finite != first + 1 || analysis.Form(first) is not ("Es" or "es") || analysis.Words[unit.Finite].Inflection.Number == Numbers.Plural) return null;
        return before.Neuter(sentence, first) is null ? null : arguments.Subject(new WordRange(first, first + 1));
    }

    /// <summary>The one of its own, else the shared one.</summary>
    public Argument? Of(VerbUnit unit) => Own(unit) ?? Shared(unit);

    /// <summary>The subject of the verb before in the same clause, of the clause before, or of the clause on which an infinitive hangs.</summary>
    public Argument? Shared(VerbUnit unit)
    {
        Argument? thing = null;
        var at = unit;
        if (IsBehindWords(unit)) return null;
        for (var steps = 0; steps < Farthest && (Donor(at) ?? (steps == 0 ? null : Last(at.Zone.Sibling))) is { } donor; steps++, at = donor)
            if (Own(donor) is { IsParty: true } party) return party;
            else thing ??= Own(donor);
        return thing;
    }

    /// <summary>The shared subject; where that would act on its own state ("deutsche Beamte … und fordern Berlin auf"), the party that is the subject of the clause in between.</summary>
    public Argument? SharedWith(VerbUnit unit)
    {
        var shared = Shared(unit);
        if (shared is null || !unit.Zone.IsMain || unit.Zone.Sibling is not { Children.Count: > 0 } sibling || StateOf(shared.Words) is not { } state) return shared;
        if (!unit.Chunks.Exists(chunk => chunk is { IsGoverned: false, IsTime: false } && StateOf(chunk.Words) == state)) return shared;
        var inner = sibling;
        while (inner.Children.Count > 0) inner = inner.Children[^1];
        foreach (var between in UnitsOf(inner))
            if (Own(between) is { IsParty: true, IsSpeaker: false } rival && StateOf(rival.Words) != state) return rival;
        return shared;
    }

    private string? StateOf(WordRange words)
    {
        for (var i = words.First; i < words.End; i++)
            if (StateAdjectives.ActorOf(analysis.Form(i)) is { } state) return state;
        return null;
    }

    /// <summary>"Die Grenze werde geschlossen, [kündigte die Regierung an]": a clause that begins with its verb and has a subject shares none.</summary>
    private bool IsBehindWords(VerbUnit unit) => unit.Before is null && unit.Zone is { IsMain: true, Sibling: { } words } && words.Children.TrueForAll(child => !child.IsComplement) && unit.Finite == unit.First && Own(unit) is { IsParty: true } or { IsPerson: true };

    /// <summary>The party that is the subject of a conditional clause.</summary>
    public Argument? OfCondition(IEnumerable<Zone> conditions)
    {
        foreach (var zone in conditions)
            if (unitsOf.TryGetValue(zone, out var units))
                foreach (var unit in units)
                    if (Own(unit) is { IsParty: true, IsSpeaker: false } subject && analysis.Words[subject.Words.First].Stts != Stts.PDS) return subject;
        return null;
    }

    /// <summary>Another verb may lend it its subject.</summary>
    public bool MayShare(VerbUnit unit) => Donor(unit) is not null;

    private VerbUnit? Donor(VerbUnit unit)
    {
        if (unit.Before is { } before) return unit.IsElliptic && !before.IsFree ? First(unit, before) : null;
        var zone = unit.Zone;
        if (unit.IsFree) return UnitsOf(zone)[1];
        if (zone.Kind is ClauseKind.ZuInfinitive or ClauseKind.Adverbial && unit.Finite < 0) return Last(zone.Parent);
        return zone.Sibling is { } sibling && (zone.IsMain ? unit.IsElliptic : zone.Kind == sibling.Kind) ? Last(sibling) : null;
    }

    /// <summary>"Oslo [will] Helme liefern, Gefangene freilassen und Beobachter entsenden": of verbs with one modal or auxiliary in front the first has the subject.</summary>
    private static VerbUnit First(VerbUnit unit, VerbUnit before)
    {
        while (unit.IsFiniteShared && before is { IsFiniteShared: true, Before: { } earlier } && earlier.Finite == unit.Finite) before = earlier;
        return before;
    }

    private VerbUnit? Last(Zone? zone) => zone is not null && unitsOf.TryGetValue(zone, out var units) && units.Count > 0 ? units[0] : null;
}
