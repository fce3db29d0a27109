using Demarche.Language;

namespace Demarche.Acts.De;

/// <summary>Clauses whose modal verb tells an act whatever their own verb is: what a party has to do or must not do ("[Teheran] müsse die Anreicherung beenden", "[Teheran] dürfe keine Atomwaffen haben"), which in somebody's words is his demand,
/// and what the speaker or somebody else will not do ("[wir] werden uns nicht bewegen", "[Wien] will sich nicht bewegen"), which he refuses.</summary>
internal sealed class ModalClauses(TextAnalysis analysis, ActFrames frames)
{
    private readonly string? infinitive = frames.Slot("inf");

    /// <summary>Who has to or will not, and the clause with the verb at its head; none where the clause says nothing of the kind.</summary>
    public List<Argument>? Of(VerbUnit unit, Subjects subjects)
    {
        if (infinitive is null || unit.Zone.Kind is not (ClauseKind.Main or ClauseKind.Dass or ClauseKind.Quotation) || !IsOfOneInfinitive(unit) || !IsRefusal(unit) && !IsDuty(unit)) return null;
        if (subjects.Of(unit) is not { IsParty: true } who || !(who.IsSpeaker || IsHimself(unit, who) ? IsRefusal(unit) : !who.IsPronoun && (IsDuty(unit) || IsUnwilling(unit)))) return null;
        return [who, new() { Words = unit.Parts[0], More = [.. unit.Parts.Skip(1).Where(part => analysis.Form(part.First) is not "so")], Heads = [analysis.Words[unit.Main].Lemma ?? ""], IsClause = true, Fits = { new(infinitive, 1) } }];
    }

    private bool IsOfOneInfinitive(VerbUnit unit) =>
        unit.Finite >= 0 && unit.Main >= 0 && unit.Finite != unit.Main && !unit.IsPassive && !unit.IsWithSein && !unit.Helpers.Exists(word => word != unit.Finite && word != unit.Main) && analysis.Words[unit.Main].Tag == Tag.Infinitive;

    private bool IsDuty(VerbUnit unit) => analysis.Words[unit.Finite] is var finite && finite.Lemma switch
    {
        "müssen" => finite.Tense != Tense.Past && !analysis.Form(unit.Finite).Equals("müsste", StringComparison.OrdinalIgnoreCase) && Negation.First(analysis, unit) < 0,
        "dürfen" => IsDenied(unit),
        _ => false,
    };

    private bool IsRefusal(VerbUnit unit) => analysis.Words[unit.Finite].Lemma is "werden" or "wollen" && !frames.IsA(analysis.Words[unit.Main].Lemma ?? "", "unwilled") && IsDenied(unit);

    /// <summary>"[er] werde": in somebody's words mostly he himself.</summary>
    private bool IsHimself(VerbUnit unit, Argument who) => who.IsPronoun && analysis.Words[unit.Finite].Mood == VerbMood.SubjunctiveI && analysis.Form(who.Words.First) is "er" or "sie";

    private bool IsUnwilling(VerbUnit unit) => analysis.Words[unit.Finite].Lemma == "wollen" && IsRefusal(unit);

    /// <summary>Now or to come, and plainly not: "darf nicht", "werde nicht", but not "würde nicht".</summary>
    private bool IsDenied(VerbUnit unit) =>
        analysis.Words[unit.Finite] is { Tense: not Tense.Past, Mood: not (VerbMood.SubjunctiveII or VerbMood.PastOrSubjunctiveII) } && Negation.First(analysis, unit) >= 0;
}
