using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>Divides a clause among its verbs: "lehnte A ab [und] forderte B", "hat A eingeräumt [und] um B gebeten".</summary>
internal sealed class VerbUnits(TextAnalysis analysis, ActFrames frames)
{
    public List<VerbUnit> Of(Zone zone)
    {
        List<VerbUnit> units = [];
        if (zone.Kind == ClauseKind.Quotation) return units;
        var isFree = zone.Parts.Count > 1 && (BeginsBehindParticiple(zone, zone.Parts[1]) || Amid(zone) > 0);
        foreach (var stretch in Stretches(zone))
        {
            var unit = new VerbUnit(zone) { Parts = stretch, Before = units.LastOrDefault(), IsFree = isFree && units.Count == 0 };
            Read(unit);
            units.Add(unit);
        }

        Share(units);
        for (var u = 0; u < units.Count; u++)
        {
            var unit = units[u];
            Voice(unit, u + 1 < units.Count && units[u + 1].IsFiniteShared ? units[u + 1] : unit);
            unit.IsPerfect = IsPerfect(units, u);
            unit.IsElliptic = unit.IsFiniteShared || !zone.IsMain || unit.Finite >= 0 && IsFirst(unit);
        }

        return units;
    }

    /// <summary>Nothing but coordinators and adverbs such as "zugleich" stand before the finite verb.</summary>
    private bool IsFirst(VerbUnit unit)
    {
        for (var i = unit.First; i < unit.Finite; i++)
            if (analysis.Words[i].Tag is not (Tag.Coordinator or Tag.Mark)) return false;
        return true;
    }

    private List<List<WordRange>> Stretches(Zone zone)
    {
        List<List<WordRange>> stretches = [[]];
        var (isFinal, hasVerb, hasFinite) = (!zone.IsMain || zone.IsConditional && analysis.Words[zone.First].Tag != Tag.Finite, false, false);
        var later = VerbsBehind(zone);
        var (seen, amid) = (0, Amid(zone));
        if (amid > 0) stretches.Insert(0, [zone.Parts[amid]]);
        for (var p = 0; p < zone.Parts.Count; p++)
        {
            var (part, first) = (zone.Parts[p], zone.Parts[p].First);
            if (p > 0 && p == amid)
            {
                seen += part.Length;
                continue;
            }

            if (GoesOn(zone, part) || BeginsBehindParticiple(zone, part)) (hasVerb, hasFinite) = Begin(stretches);
            for (var i = part.First; i < part.End; i++, seen++)
            {
                var word = analysis.Words[i];
                if (IsVerb(zone, i)) (hasVerb, hasFinite) = (true, hasFinite || word.Tag == Tag.Finite);
                if (word.Tag != Tag.Coordinator || !hasVerb || !later[seen] || !IsCoordinator(i) || !Divides(i, part, isFinal, hasFinite)) continue;
                if (i > first) stretches[^1].Add(new(first, i));
                stretches.Add([]);
                (first, hasVerb, hasFinite) = (i + 1, false, false);
            }

            if (part.End > first) stretches[^1].Add(new(first, part.End));
        }

        stretches.RemoveAll(stretch => stretch.Count == 0);
        return stretches;
    }

    private static (bool HasVerb, bool HasFinite) Begin(List<List<WordRange>> stretches)
    {
        stretches.Add([]);
        return (false, false);
    }

    /// <summary>"hatte einen Kredit gewährt, [im Gegenzug aber Einsparungen verlangt]", "will Helme liefern, [Häfen öffnen und Zölle senken]": behind a comma another participle or infinitive of the same auxiliary.</summary>
    private bool GoesOn(Zone zone, WordRange part)
    {
        var before = zone.Parts.IndexOf(part) - 1;
        while (before > 0 && IsAdverbs(zone.Parts[before])) before--;
        if (before < 0 || part.Length < 2) return false;
        var kind = analysis.Words[zone.Parts[before].End - 1].Tag;
        return kind is Tag.Participle or Tag.Infinitive && HasNoFinite(part, kind);
    }

    /// <summary>A verb of a kind, and no finite verb but a "haben" or "sein" at the end that may be an infinitive.</summary>
    private bool HasNoFinite(WordRange part, Tag kind)
    {
        var has = false;
        for (var i = part.First; i < part.End; i++)
            if (analysis.Words[i].Tag == kind) has = true;
            else if (analysis.Words[i].Tag is Tag.Zu or Tag.ZuInfinitive or Tag.Finite && !(has && i == part.End - 1 && analysis.Form(i) is "haben" or "sein")) return false;
        return has;
    }

    /// <summary>"Vom Rat geladen, [schwieg der Minister]": a phrase of its own in front, that ends with its participle.</summary>
    private bool BeginsBehindParticiple(Zone zone, WordRange part)
    {
        return zone.IsMain && zone.Parts.IndexOf(part) == 1 && analysis.Words[part.First].Tag == Tag.Finite && EndsWithParticiple(zone, zone.Parts[0]) && !IsHelper(part.First);
    }

    /// <summary>Which part of a main clause is a participle with its phrases between the subject and the verb: "Der Pfarrer, [im Mai von Rebellen entführt], ist nicht frei"; 0 for none.</summary>
    private int Amid(Zone zone)
    {
        if (!zone.IsMain || zone.Parts.Count < 3 || !analysis.Words[zone.Parts[0].End - 1].IsNominal || HasVerb(zone, zone.Parts[0], zone.Parts[0].End)) return 0;
        for (var p = 1; p + 1 < zone.Parts.Count; p++)
            if (analysis.Words[zone.Parts[p + 1].First].Tag == Tag.Finite) return EndsWithParticiple(zone, zone.Parts[p]) ? p : 0;
            else if (HasVerb(zone, zone.Parts[p], zone.Parts[p].End)) return 0;
        return 0;
    }

    private bool EndsWithParticiple(Zone zone, WordRange part) => part.Length > 1 && analysis.Words[part.End - 1].Stts == Stts.VVPP && !HasVerb(zone, part, part.End - 1);

    private bool HasVerb(Zone zone, WordRange part, int end)
    {
        for (var i = part.First; i < end; i++)
            if (IsVerb(zone, i)) return true;
        return false;
    }

    /// <summary>"erhalten, [aber], um sie zu schonen, nicht freigegeben".</summary>
    private bool IsAdverbs(WordRange part)
    {
        for (var i = part.First; i < part.End; i++)
            if (analysis.Words[i].Tag is not (Tag.Adverb or Tag.Coordinator or Tag.Mark)) return false;
        return true;
    }

    /// <summary>For each word of a clause whether a verb stands behind it.</summary>
    private List<bool> VerbsBehind(Zone zone)
    {
        List<bool> behind = [];
        var found = false;
        for (var p = zone.Parts.Count - 1; p >= 0; p--)
            for (var i = zone.Parts[p].End - 1; i >= zone.Parts[p].First; i--)
            {
                behind.Add(found);
                found |= IsVerb(zone, i);
            }

        behind.Reverse();
        return behind;
    }

    private bool IsCoordinator(int i) => analysis.Form(i) is "und" or "oder" or "sowie" or "aber" or "sondern" or "doch" or "noch";

    /// <summary>A verb ends what stands before the coordinator, or a finite verb soon follows it.</summary>
    private bool Divides(int coordinator, WordRange part, bool isFinal, bool hasFinite)
    {
        if (coordinator > part.First && analysis.Words[coordinator - 1] is { Tag: Tag.Participle or Tag.Infinitive or Tag.ZuInfinitive or Tag.Separated } or { Tag: Tag.Finite } && !(analysis.Words[coordinator - 1].Tag == Tag.Finite && !isFinal && !IsVerb(analysis.Words[coordinator + 1]))) return true;
        if (isFinal || !hasFinite) return false;
        for (var i = coordinator + 1; i < part.End; i++)
        {
            if (analysis.Words[i].Tag == Tag.Finite) return i == coordinator + 1 || !IsMore(coordinator + 1, i);
            if (analysis.Words[i].Tag == Tag.Coordinator) return false;
        }

        return false;
    }

    /// <summary>More than one phrase stands there, as before no verb of a main clause.</summary>
    private bool IsMore(int first, int end)
    {
        while (first < end && analysis.Words[first].Tag is Tag.Adverb) first++;
        if (first < end && analysis.Words[first].Tag == Tag.Preposition) first++;
        if (first < end && analysis.Words[first].Tag == Tag.Pronoun) first++;
        else first = Math.Max(first, NounPhrase.End(analysis, first, end, Reach.Wide));
        while (first < end && analysis.Words[first].Tag is Tag.Adverb) first++;
        return first < end;
    }

    private bool IsVerb(Zone zone, int word) => IsVerb(analysis.Words[word]) && !IsAside(zone, word);

    private bool IsAside(Zone zone, int word) => Asides.Hold(analysis, word, zone.First) || Asides.Name(analysis, word, zone.First) || IsAsSaid(zone, word);

    /// <summary>"hat wie [angekündigt] keine Helme geliefert", "Wie [erwartet] wies Rom zwei Diplomaten aus".</summary>
    private bool IsAsSaid(Zone zone, int word) => word > zone.First && analysis.Form(word - 1) is "wie" or "Wie" or "als" && (analysis.Words[word].Tag == Tag.Participle || analysis.Words[word].Tag == Tag.Finite && word + 1 < zone.End && analysis.Words[word + 1].Tag == Tag.Finite);

    private static bool IsVerb(Word word) => word.Tag is Tag.Finite or Tag.Participle or Tag.Infinitive or Tag.ZuInfinitive;

    private void Read(VerbUnit unit)
    {
        List<int> nonFinite = [];
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
                switch (analysis.Words[i].Tag)
                {
                    case Tag.Finite or Tag.Participle or Tag.Infinitive or Tag.ZuInfinitive or Tag.Separated when IsAside(unit.Zone, i):
                        break;
                    case Tag.Finite when unit.Finite < 0 || IsAttribute(unit.Finite, i):
                        unit.Finite = i;
                        break;
                    case Tag.Finite:
                        unit.Helpers.Add(i);
                        break;
                    case Tag.Participle or Tag.Infinitive or Tag.ZuInfinitive:
                        nonFinite.Add(i);
                        break;
                    case Tag.Separated when !(i > part.First && analysis.Form(i - 1) is "als" or "für" || IsStill(i, part)):
                        unit.Particle = i;
                        break;
                }

        if (unit.Finite < 0 && nonFinite is [var only] && IsFiniteAfterAll(unit, only)) (unit.Finite, nonFinite) = (only, []);
        else if (nonFinite.Count == 0 && IsParticipleAfterAll(unit)) (unit.Finite, nonFinite, unit.Lemma) = (-1, [unit.Finite], analysis.Words[unit.Finite].Lemma);
        Choose(unit, nonFinite);
        if (nonFinite.Count == 0 && unit.Finite >= 0 && IsHelper(unit.Finite)) FindHidden(unit);
    }

    /// <summary>"nach wie [vor]".</summary>
    private bool IsStill(int i, WordRange part) => i > part.First + 1 && analysis.Form(i) is "vor" && analysis.Form(i - 1) is "wie" && analysis.Form(i - 2) is "nach" or "Nach";

    /// <summary>"Die vom Iran [unterstützte] Hisbollah hat": what was taken for the verb, where a noun follows and another verb behind it.</summary>
    private bool IsAttribute(int word, int next) =>
        word > 1 && next > word + 1 && analysis.Words[word + 1].IsNominal && analysis.Words[word - 1].IsNominal && analysis.Form(word) is [.., 't', 'e'] form && Lexicon.German.Find(form[..^1]).Has(WordClasses.Participle2);

    /// <summary>"Der Konzern [dementiert], …": what was taken for a participle, where nothing else of a main clause can be its verb.</summary>
    private bool IsFiniteAfterAll(VerbUnit unit, int word)
    {
        if (!unit.Zone.IsMain || unit.IsFree || unit.Before is not null || word == unit.First || analysis.Words[word].Tag != Tag.Participle || analysis.Form(word)[^1] != 't' || analysis.Words[unit.First].Tag is Tag.Coordinator or Tag.Mark || IsBehindTwo(unit, word) || word == unit.End - 1 && unit.Zone.Children.Count == 0 && (IsThing(unit.First, word) || IsOneSufferer(unit, word))) return false;
        foreach (var reading in Lexicon.German.Find(analysis.Form(word)))
            if (reading.Is(WordClasses.Present) && !reading.IsVerbFinal && (reading.Number & Numbers.Singular) != 0) return true;
        return false;
    }

    /// <summary>"Ex-General nach Lima [überstellt]", "Kritiker als Verräter [beschimpft]": at the end of a headline, behind a phrase and another that does not hang on it.</summary>
    private bool IsBehindTwo(VerbUnit unit, int verb)
    {
        if (verb != unit.End - 1 || unit.Zone.Children.Count > 0) return false;
        for (var i = NounPhrase.End(analysis, unit.First, verb); i < verb; i++)
            if (analysis.Words[i].Tag == Tag.Adverb || analysis.Form(i) is "als" or "nach" or "erneut") return true;
        return false;
    }

    /// <summary>"Zwölf Journalisten [entlassen]", "Geiseln [befreit]", "Waffenruhe in Lima [vereinbart]": what was taken for the verb of a headline, whose number is not that of the phrase before it or which nobody there can do.</summary>
    private bool IsParticipleAfterAll(VerbUnit unit)
    {
        var verb = unit.Finite;
        if (!unit.Zone.IsMain || verb != unit.End - 1 || verb <= unit.First || verb + 1 < analysis.Words.Length && analysis.Words[verb + 1].Token.Kind is TokenKind.Stop or TokenKind.Comma || !analysis.Words[verb - 1].IsNominal) return false;
        return (analysis.Words[verb - 1].Inflection.Number == Numbers.Plural || IsOneSufferer(unit, verb) || IsThing(unit.First, verb)) && analysis.Form(verb)[^1] == 't' && Lexicon.German.Find(analysis.Form(verb)).Has(WordClasses.Participle2);
    }

    /// <summary>A noun without an article that is nobody, and at most a phrase with a preposition behind it.</summary>
    private bool IsThing(int first, int verb)
    {
        var end = NounPhrase.End(analysis, first, verb);
        return end > first && analysis.Words[first].Tag is Tag.Noun or Tag.Adjective && analysis.Words[end - 1].Stts == Stts.NN && !PartyNouns.Are(analysis, new(first, end)) && (end == verb || analysis.Words[end].Tag == Tag.Preposition && NounPhrase.End(analysis, end + 1, verb) == verb);
    }

    /// <summary>"Minister Miguel Ortega [verhaftet]", "Bürgermeister von Piraten in Lima [entführt]", but not "Kritiker Ortega [protestiert]": nothing but a person, and phrases with prepositions, before a verb that needs an object.</summary>
    private bool IsOneSufferer(VerbUnit unit, int verb)
    {
        if (analysis.Words[unit.First].Tag is not (Tag.Noun or Tag.Name or Tag.Adjective or Tag.Number)) return false;
        var end = NounPhrase.End(analysis, unit.First, verb);
        while (end < verb && analysis.Words[end].Tag == Tag.Preposition && NounPhrase.End(analysis, end + 1, verb) is var next && next > end + 1) end = next;
        return end == verb && analysis.Words[verb].Lemma is { } lemma && NeedsObject(lemma);
    }

    private bool NeedsObject(string lemma)
    {
        var verbs = frames.Verb(lemma);
        foreach (var frame in verbs)
            if (!frame.Slots.Any(slot => slot is { IsRequired: true, Name: "acc" or "dass" or "zu" or "quote" })) return false;
        return !verbs.IsEmpty;
    }

    /// <summary>"sollten sich auf etwas [einigen]", "wurde den Ärzten [erlaubt]", "dass Rom das Amt [anerkannt] hat": the last word of a clause whose modal or auxiliary has no other verb, where it can be that.</summary>
    private void FindHidden(VerbUnit unit)
    {
        var isBeforeFinite = unit.Finite == unit.End - 1 && unit.Finite - 1 > unit.First;
        var last = isBeforeFinite ? unit.Finite - 1 : unit.End - 1;
        // "Es wurde [bekannt]" has nothing to do with "bekennen".
        if (last <= unit.Finite && !isBeforeFinite || analysis.Words[last].IsNominal || analysis.Words[unit.Finite].Lemma == "sein" || analysis.Words[unit.Finite].Lemma == "werden" && analysis.Form(last) is "bekannt") return;
        var wanted = analysis.Words[unit.Finite].Lemma switch { "haben" => WordClasses.Participle2, "werden" => WordClasses.Participle2 | WordClasses.Infinitive, _ => WordClasses.Infinitive };
        foreach (var reading in Lexicon.German.Find(analysis.Form(last)))
            if (reading.Is(wanted) && reading.Lemma.EndsWith('n'))
            {
                (unit.Main, unit.Lemma) = (last, reading.Lemma);
                return;
            }
    }

    private void Choose(VerbUnit unit, List<int> nonFinite)
    {
        if (nonFinite.Count == 0 || unit.Finite >= 0 && !IsHelper(unit.Finite) && !(IsReceiving(unit.Finite) && IsLastParticiple(unit, nonFinite[^1])))
        {
            unit.Main = unit.Finite;
            return;
        }

        var main = nonFinite.FindIndex(i => !IsHelper(i));
        // "[Entschieden] zurückgewiesen hat Peking": the former tells how.
        if (main >= 0 && main + 1 < nonFinite.Count && nonFinite[main] < unit.Finite && nonFinite[main + 1] == nonFinite[main] + 1 && analysis.Words[nonFinite[main + 1]].Tag == Tag.Participle && !IsHelper(nonFinite[main + 1])) main++;
        // "wird [geschlossen] dagegen stimmen": behind a modal or "werden" the infinitive is the verb.
        if (main >= 0 && unit.Finite >= 0 && unit.Finite < nonFinite[main] && analysis.Words[nonFinite[main]].Tag == Tag.Participle && (analysis.Words[unit.Finite].Stts == Stts.VMFIN || analysis.Words[unit.Finite].Lemma == "werden")) main = Math.Max(main, nonFinite.FindLastIndex(i => analysis.Words[i].Stts == Stts.VVINF && !IsHelper(i) && analysis.Words[i - 1].Tag != Tag.Zu));
        unit.Main = main >= 0 ? nonFinite[main] : nonFinite[0];
        unit.IsReceived = unit.Finite >= 0 && unit.Finite != unit.Main && Receives(unit, unit.Finite) || nonFinite.Exists(i => i == unit.Main + 1 && Receives(unit, i));
        unit.Helpers.AddRange(nonFinite.Where(i => i != unit.Main && !(analysis.Words[i].Tag == Tag.Participle && !IsHelper(i) && analysis.Words[unit.Main].Stts == Stts.VVINF)));
    }

    /// <summary>Forms of haben, sein, werden, the modals and lassen; "bleibt [gesperrt]".</summary>
    private bool IsHelper(int i) => analysis.Words[i].Stts is Stts.VAFIN or Stts.VMFIN or Stts.VAINF or Stts.VMINF or Stts.VAPP or Stts.VMPP || analysis.Words[i].Lemma is "lassen" or "haben" or "sein" or "werden" || analysis.Words[i] is { Tag: Tag.Finite, Lemma: "bleiben" };

    private bool Receives(VerbUnit unit, int i) => IsReceiving(i) || IsGranted(unit, i);

    /// <summary>"[bekam] zugesagt": with a participle its subject is who is given to.</summary>
    private bool IsReceiving(int i) => analysis.Words[i].Lemma is "bekommen" or "erhalten" or "kriegen";

    /// <summary>"[ließ] sich Hilfe zusagen": with the infinitive of a verb of giving, and not "ließ sich nicht öffnen".</summary>
    private bool IsGranted(VerbUnit unit, int i) => analysis.Words[i].Lemma == "lassen" && IsReflexive(unit) && Negation.First(analysis, unit) < 0 && frames.Verb(unit.Lemma ?? analysis.Words[unit.Main].Lemma).Any(frame => frame.Slots.Any(slot => slot.Name == "dat"));

    private bool IsReflexive(VerbUnit unit)
    {
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
                if (analysis.Form(i) is "sich") return true;
        return false;
    }

    /// <summary>The last word of the clause, or before its finite verb at the end.</summary>
    private bool IsLastParticiple(VerbUnit unit, int i) => analysis.Words[i].Tag == Tag.Participle && i > unit.First && (i == unit.End - 1 || i + 1 == unit.Finite && unit.Finite == unit.End - 1);

    /// <summary>"hat eingeräumt und gebeten", "dass X eingeräumt und gebeten hat".</summary>
    private void Share(List<VerbUnit> units)
    {
        for (var u = 0; u < units.Count; u++)
        {
            if (u > 0 && IsPerfectOf(units[u], units[u - 1])) Perfect(units[u]);
            if (units[u].Finite >= 0 || units[u].Main < 0 || units[u].IsFree) continue;
            var donor = u > 0 && units[u - 1].Finite >= 0 ? units[u - 1] : units.Skip(u + 1).FirstOrDefault(next => next.Finite >= 0);
            if (donor is null) continue;
            (units[u].Finite, units[u].IsFiniteShared) = (donor.Finite, true);
        }
    }

    /// <summary>"soll Helme geliefert und Söldner entsandt [haben]": the infinitive of the perfect at the end of what goes on behind a modal with a participle was taken for a finite verb.</summary>
    private bool IsPerfectOf(VerbUnit unit, VerbUnit before) =>
        unit.Finite == unit.End - 1 && analysis.Form(unit.Finite) is "haben" or "sein" && unit.Main >= 0 && analysis.Words[unit.Main].Tag == Tag.Participle && before is { Finite: >= 0, Main: >= 0 } && analysis.Words[before.Finite].Stts == Stts.VMFIN && IsParticiple(before.Main);

    /// <summary>A participle with "haben" or "sein" behind it, or behind the last of several such verbs.</summary>
    private bool IsPerfect(List<VerbUnit> units, int u)
    {
        for (var last = u; last < units.Count && units[last].Finite == units[u].Finite && units[last].Main >= 0 && IsParticiple(units[last].Main); last++)
            if (units[last].Helpers.Exists(i => analysis.Words[i].Lemma is "haben" or "sein")) return true;
        return false;
    }

    private static void Perfect(VerbUnit unit)
    {
        unit.Helpers.Add(unit.Finite);
        unit.Finite = -1;
    }

    private bool IsParticiple(int word) => analysis.Words[word].Tag == Tag.Participle || Lexicon.German.Find(analysis.Form(word)).Has(WordClasses.Participle2);

    /// <summary>"sind [getötet] und zerstört worden": what stands behind the verb of the next unit is shared.</summary>
    private void Voice(VerbUnit unit, VerbUnit next)
    {
        if (unit.Main < 0 || analysis.Words[unit.Main].Tag != Tag.Participle && !(unit.Lemma is not null && Lexicon.German.Find(analysis.Form(unit.Main)).Has(WordClasses.Participle2))) return;
        var isWerden = unit.Finite >= 0 && analysis.Words[unit.Finite].Lemma == "werden" || unit.Helpers.Concat(next.Helpers).Any(i => analysis.Words[i].Lemma == "werden");
        // "Botschafter einbestellt", "Minister zurückgetreten": a headline.
        var isBare = unit.Finite < 0 && unit.Zone.Kind is ClauseKind.Fragment or ClauseKind.Main && unit.Main == unit.End - 1 && unit.Main > unit.First;
        unit.IsPassive = isWerden;
        unit.IsWithSein = isBare || !isWerden && unit.Finite >= 0 && analysis.Words[unit.Finite].Lemma is "sein" or "bleiben";
    }
}
