using Demarche.Language;

namespace Demarche.Acts.De;

/// <summary>What a party has to do or must not do, by a modal verb: "[Teheran] müsse die Anreicherung beenden", "[Teheran] dürfe keine Atomwaffen haben". In somebody's words it is his demand.</summary>
internal sealed class Duties(TextAnalysis analysis, ActFrames frames)
{
    private readonly string? infinitive = frames.Slot("inf");

    /// <summary>Who has the duty, and the clause with the verb at its head; none where the clause says nothing of the kind.</summary>
    public List<Argument>? Of(VerbUnit unit, Subjects subjects)
    {
        if (infinitive is null || unit.Zone.Kind is not (ClauseKind.Main or ClauseKind.Dass or ClauseKind.Quotation) || !IsDuty(unit) || subjects.Of(unit) is not { IsParty: true, IsPronoun: false, IsSpeaker: false } who) return null;
        return [who, new() { Words = unit.Parts[0], More = [.. unit.Parts.Skip(1).Where(part => analysis.Form(part.First) is not "so")], Heads = [analysis.Words[unit.Main].Lemma ?? ""], IsClause = true, Fits = { new(infinitive, 1) } }];
    }

    private bool IsDuty(VerbUnit unit)
    {
        if (unit.Finite < 0 || unit.Finite == unit.Main || unit.Main < 0 || unit.IsPassive || unit.IsWithSein || unit.Helpers.Exists(word => word != unit.Finite && word != unit.Main)) return false;
        if (analysis.Words[unit.Main].Tag != Tag.Infinitive) return false;
        var finite = analysis.Words[unit.Finite];
        return finite.Lemma switch
        {
            "müssen" => finite.Tense != Tense.Past && !analysis.Form(unit.Finite).Equals("müsste", StringComparison.OrdinalIgnoreCase) && Negation.First(analysis, unit) < 0,
            "dürfen" => finite.Tense != Tense.Past && finite.Mood is not (VerbMood.SubjunctiveII or VerbMood.PastOrSubjunctiveII) && Negation.First(analysis, unit) >= 0,
            _ => false,
        };
    }
}
