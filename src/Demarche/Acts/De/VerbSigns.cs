using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>What auxiliaries, modals, adverbs and the kind of clause say of a German verb: negated, to come, possible, supposed.</summary>
internal sealed class VerbSigns(TextAnalysis analysis, ActFrames frames)
{
    private static readonly string[] Wonderings = ["wer", "wem", "wen", "wann", "warum", "weshalb", "wieso", "welche", "welcher", "welches"];

    private static readonly string[] Means = ["damit", "dadurch", "hierdurch", "hiermit"];

    private static readonly string[] Orders = ["zunächst", "zuerst", "danach", "anschließend", "später", "demnächst"];

    public ActSigns Of(VerbUnit unit, bool isQuestion)
    {
        var signs = OfZone(unit.Zone) | OfAdverbs(unit) | OfFinite(unit);
        if (IsAim(unit)) signs |= ActSigns.Purpose;
        if ((signs & ActSigns.Negated) != 0 && IsOwnResolve(unit)) signs |= ActSigns.Intended;
        if ((signs & ActSigns.Future) != 0 && IsGuessed(unit)) signs |= ActSigns.Supposed;
        if (unit.Finite >= 0 && (unit.IsPassive || unit.Finite == unit.Main) && !Past(analysis.Words[unit.Finite]) && unit.Chunks.Exists(IsToCome)) signs |= ActSigns.Coming;
        if (IsDone(unit)) signs |= ActSigns.Past;
        if (unit.Finite >= 0 && !Past(analysis.Words[unit.Finite]) && unit.Chunks.Exists(IsShareOfCases)) signs |= ActSigns.NotTold;
        if (unit.Finite >= 0 && unit.Finite == unit.Main && analysis.Words[unit.Finite].Inflection.Tense == Tense.Present && IsHabit(unit)) signs |= ActSigns.NotTold;
        if (isQuestion || unit.Main >= 0 && analysis.Words[unit.Main].Stts is Stts.VVIMP) signs |= ActSigns.NotTold;
        return signs;
    }

    /// <summary>What the clause and those around it say, for its nouns as well.</summary>
    public ActSigns OfZone(Zone zone)
    {
        var signs = ActSigns.None;
        if (zone.Kind == ClauseKind.Relative || zone.Kind == ClauseKind.Adverbial && !zone.IsConditional) signs |= ActSigns.OwnEvent;
        if (zone.Kind == ClauseKind.ZuInfinitive) signs |= ActSigns.Infinitive;
        if (zone.Kind == ClauseKind.Ob) signs |= zone.Parent is { } asking && asking.First < zone.First ? ActSigns.NotTold : ActSigns.Possible;
        if (zone.Kind is ClauseKind.Question or ClauseKind.Wie && Array.Exists(Wonderings, word => analysis.Form(zone.First).Equals(word, StringComparison.OrdinalIgnoreCase))) signs |= ActSigns.NotTold;
        if (zone.Kind == ClauseKind.Adverbial && (IsOneOf(zone.First, "um", "damit") || analysis.Form(zone.First) is "bis" && zone.Parent is { Kind: ClauseKind.ZuInfinitive })) signs = ActSigns.Purpose;
        if (zone.Kind == ClauseKind.Adverbial && IsOneOf(zone.First, "ohne", "statt") || IsOneOf(zone.First, "anstatt", "anstatt")) signs |= ActSigns.Negated;
        var depth = 0;
        for (var outer = zone; outer is not null && depth < 8; outer = outer.Parent, depth++)
            if (outer.IsConditional) signs |= ActSigns.Conditional;
        return signs;
    }

    /// <summary>"[ab] Mittwoch", "am [nächsten] Montag", "[kommende] Woche", but not "bis kommende Woche".</summary>
    private bool IsToCome(Chunk chunk)
    {
        if (chunk is { IsTime: true, IsGoverned: true } && analysis.Form(chunk.Preposition) is "ab" or "Ab") return true;
        if (!chunk.IsTime || chunk.IsGoverned && Prepositions.Plain(analysis.Form(chunk.Preposition)) is not ("in" or "an" or "zu")) return false;
        for (var i = chunk.First; i < chunk.HeadFirst; i++)
            if (analysis.Form(i) is "nächste" or "nächsten" or "nächster" or "nächstes" or "kommende" or "kommenden" or "kommender" or "kommendes") return true;
        return false;
    }

    /// <summary>"kommt es [in 70 Prozent der Fälle] zu Verhaftungen", "[in den meisten Fällen]": how often something is done.</summary>
    private bool IsShareOfCases(Chunk chunk) => chunk.IsGoverned && analysis.Form(chunk.Preposition) is "in" or "In" && analysis.Form(chunk.End - 1) is "Fälle" or "Fällen" && chunk.End - chunk.First > 1;

    /// <summary>"tagt [üblicherweise] montags", "trifft sich [alle sechs Wochen]", "berät [in der Regel] im Saal", "tagt [einmal im Monat]".</summary>
    private bool IsHabit(VerbUnit unit)
    {
        foreach (var chunk in unit.Chunks)
            if (chunk.IsTime && !chunk.IsGoverned && chunk.End > chunk.First + 2 && analysis.Form(chunk.First) is "alle" or "Alle" || chunk.IsGoverned && analysis.Form(chunk.Preposition) is "in" or "In" && analysis.Form(chunk.HeadFirst) is "Regel") return true;
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
                if (analysis.Words[i].Tag is Tag.Adverb or Tag.Adjective && (IsOneOf(i, "üblicherweise", "gewöhnlich") || IsOneOf(i, "normalerweise", "gemeinhin") || IsOneOf(i, "traditionell", "turnusgemäß") || analysis.Form(i).EndsWith("mal", StringComparison.Ordinal) && i + 2 < part.End && analysis.Form(i + 1) is "im" or "pro" && analysis.Words[i + 2].Is(FunctionClass.TimeNoun | FunctionClass.Month))) return true;
        return false;
    }

    private bool IsOneOf(int word, string a, string b) => analysis.Form(word).Equals(a, StringComparison.OrdinalIgnoreCase) || analysis.Form(word).Equals(b, StringComparison.OrdinalIgnoreCase);

    private ActSigns OfAdverbs(VerbUnit unit)
    {
        var signs = ActSigns.None;
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End && !IsAddition(unit, part); i++)
            {
                if (Negation.Is(analysis, i) && !IsContrasted(unit, i)) signs |= ActSigns.Negated;
                else if (analysis.Words[i].Tag is Tag.Adverb or Tag.Adjective && Adverb(i) is { } status) signs |= Sign(status);
            }

        return signs;
    }

    /// <summary>"will Helme geben, [aber keine Waffen]", "lehnt einen Abzug ab, [eine Pause nicht]", "hat zwei ausgewiesen, [nicht drei]".</summary>
    private bool IsAddition(VerbUnit unit, WordRange part)
    {
        if (part.First <= unit.Main || part.First <= unit.First || unit.Particle > part.First) return false;
        if (analysis.Form(part.First) is "aber" or "doch" or "jedoch") return true;
        if (part.Length < 2) return false;
        var contrasted = analysis.Form(part.First) is "nicht" ? part.First + 1 : analysis.Form(part.End - 1) is "nicht" ? part.First : -1;
        return contrasted >= 0 && (analysis.Words[contrasted].IsNominal || analysis.Words[contrasted].Tag is Tag.Article or Tag.Number || analysis.Form(contrasted) is "aber");
    }

    /// <summary>"entsandte [nicht] Truppen, sondern Berater": what is denied stands in front of "sondern", and the verb tells the rest.</summary>
    private bool IsContrasted(VerbUnit unit, int negation)
    {
        foreach (var part in unit.Parts)
            for (var i = Math.Max(part.First, negation + 2); i < part.End; i++)
                if (analysis.Form(i) is "sondern") return unit.Main < negation || unit.Main > i;
        return false;
    }

    /// <summary>"Wir liefern nicht": what the speaker himself does not do is what he will not do.</summary>
    private bool IsOwnResolve(VerbUnit unit) =>
        unit.Finite >= 0 && unit.Finite == unit.Main && analysis.Words[unit.Finite].Inflection.Tense == Tense.Present && unit.Chunks.Exists(chunk => chunk is { IsGoverned: false, IsPronoun: true } && analysis.Form(chunk.First) is "wir" or "Wir" or "ich" or "Ich");

    /// <summary>"[Damit soll] die Ausfuhr verhindert werden": what a deed is for.</summary>
    private bool IsAim(VerbUnit unit) =>
        unit is { IsPassive: true, Finite: >= 0 } && analysis.Words[unit.Finite].Lemma == "sollen" && !unit.Chunks.Exists(chunk => chunk.IsTime)
        && unit.Parts.Exists(part => Array.Exists(Means, means => analysis.Form(part.First).Equals(means, StringComparison.OrdinalIgnoreCase) || part.First + 1 < part.End && analysis.Form(part.First + 1).Equals(means, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"wird nach Einschätzung Londons angreifen".</summary>
    private bool IsGuessed(VerbUnit unit)
    {
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
                if (analysis.Words[i].Stts == Stts.NN && i > part.First && analysis.Form(i - 1) is "nach" or "Nach" && frames.Adverb(analysis.Form(i)) is not null) return true;
        return false;
    }

    private ActStatus? Adverb(int word)
    {
        var form = analysis.Form(word);
        if (!char.IsUpper(form[0])) return frames.Adverb(form);
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return frames.Adverb(lower);
    }

    private ActSigns OfFinite(VerbUnit unit)
    {
        if (unit.Finite < 0 || unit.Finite == unit.Main) return ActSigns.None;
        var finite = analysis.Words[unit.Finite];
        return finite.Lemma switch
        {
            "werden" => OfWerden(unit, finite),
            "haben" or "sein" when IsDuty(unit) => ActSigns.NotTold,
            "haben" or "sein" => finite.Mood == VerbMood.SubjunctiveII ? ActSigns.Unreal : ActSigns.None,
            "wollen" => unit.IsPerfect && !IsDue(unit) ? ActSigns.None : ActSigns.Intended,
            "sollen" => OfSollen(unit, finite),
            "können" when unit.Zone.Kind == ClauseKind.Wie => ActSigns.NotTold,
            "können" => finite.Mood == VerbMood.SubjunctiveII ? ActSigns.Possible : Past(finite) ? ActSigns.None : ActSigns.NotTold,
            "müssen" => finite.Mood == VerbMood.SubjunctiveII ? ActSigns.Possible : Past(finite) ? ActSigns.None : ActSigns.NotTold,
            "dürfen" => finite.Mood == VerbMood.SubjunctiveII ? ActSigns.Supposed : ActSigns.NotTold,
            "mögen" => finite.Mood == VerbMood.SubjunctiveII ? ActSigns.Intended : ActSigns.None,
            _ => ActSigns.None,
        };
    }

    /// <summary>"hat den Artikel zu bestätigen": what ought to be done; not "hat nichts damit zu [tun]".</summary>
    private bool IsDuty(VerbUnit unit) => unit.Main > 0 && analysis.Words[unit.Main].Lemma != "tun" && (analysis.Words[unit.Main].Tag == Tag.ZuInfinitive || analysis.Words[unit.Main].Tag == Tag.Infinitive && analysis.Words[unit.Main - 1].Tag == Tag.Zu);

    /// <summary>"griff an", "habe angegriffen", "wurde angegriffen".</summary>
    private bool IsDone(VerbUnit unit)
    {
        if (unit.Finite < 0) return false;
        var finite = analysis.Words[unit.Finite];
        if (unit.Finite == unit.Main || finite.Lemma is "werden" && unit.IsPassive) return Past(finite);
        return finite.Lemma is "haben" or "sein" && analysis.Words[Math.Max(unit.Main, 0)].Tag == Tag.Participle;
    }

    private static bool Past(Word finite) => finite.Tense == Tense.Past || finite.Mood == VerbMood.PastOrSubjunctiveII;

    private ActSigns OfWerden(VerbUnit unit, Word finite)
    {
        var isPresentPassive = unit.IsPassive && !unit.Helpers.Exists(i => i != unit.Finite && analysis.Words[i].Lemma == "werden");
        if (isPresentPassive) return ActSigns.None;
        if (unit.Main >= 0 && analysis.Words[unit.Main].Tag == Tag.Participle && !unit.IsPassive) return ActSigns.None;
        return finite.Mood == VerbMood.SubjunctiveII ? ActSigns.Possible : ActSigns.Future;
    }

    /// <summary>"soll am Montag liefern" is planned, "soll geliefert haben" is told as done.</summary>
    private ActSigns OfSollen(VerbUnit unit, Word finite)
    {
        if (unit.IsPerfect) return IsDue(unit) ? ActSigns.Intended : ActSigns.None;
        if (finite.Mood is VerbMood.PastOrSubjunctiveII or VerbMood.SubjunctiveII) return ActSigns.Possible;
        return unit.IsPassive || unit.Chunks.Exists(chunk => chunk.IsTime) || IsNext(unit) ? ActSigns.Intended : ActSigns.NotTold;
    }

    /// <summary>"soll [zunächst] nach Rom reisen": by the order of things to come.</summary>
    private bool IsNext(VerbUnit unit) => unit.Parts.Exists(part => Array.Exists(Orders, order => analysis.Form(part.First).Equals(order, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"sollen [bis Jahresende] abgezogen sein".</summary>
    private bool IsDue(VerbUnit unit) => unit.Chunks.Exists(chunk => chunk is { IsTime: true, IsGoverned: true } && analysis.Form(chunk.Preposition) is "bis" or "Bis");

    private static ActSigns Sign(ActStatus status) => status switch
    {
        ActStatus.Expected => ActSigns.Supposed,
        ActStatus.Hypothetical => ActSigns.Possible,
        ActStatus.Announced => ActSigns.Intended,
        ActStatus.Denied => ActSigns.Negated,
        _ => ActSigns.None,
    };
}
