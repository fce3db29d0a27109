using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Puts the stretches between the marks of a German sentence together to clauses, and says which one depends on which.</summary>
internal sealed class ClauseTree
{
    private static readonly string[] Conditions = ["wenn", "falls", "sofern", "sobald", "solange"];

    private readonly TextAnalysis analysis;
    private readonly List<Clause> clauses;
    private readonly List<Zone> fronted = [];
    private int at;
    private Zone? main;
    private Zone? last;

    private ClauseTree(TextAnalysis analysis, Sentence sentence)
    {
        this.analysis = analysis;
        clauses = ClauseSplitter.Split(analysis, sentence);
        AddAll();
    }

    private void AddAll()
    {
        for (; at < clauses.Count; at++) Add(RelativeClauses.IsOne(analysis, clauses[at]) ? clauses[at] with { Kind = ClauseKind.Relative } : clauses[at]);
    }

    private List<Zone> Zones { get; } = [];

    /// <summary>The clauses of a sentence; those inside a quotation that stands for a clause come as its children.</summary>
    public static List<Zone> Of(TextAnalysis analysis, Sentence sentence)
    {
        var zones = new ClauseTree(analysis, sentence).Zones;
        Zone.Settle(zones);
        return zones;
    }

    private void Add(Clause clause)
    {
        if (IsInDashes(clause))
        {
            Make(clause);
            last = main;
            return;
        }

        switch (clause.Kind)
        {
            case ClauseKind.Quotation:
                AddQuotation(clause);
                break;
            case ClauseKind.Rest when main is not null && ClosedBy(clause) is null:
                Extend((main.Sibling is { HasFinite: true } before && IsInserted(main) ? before : main), clause);
                break;
            case ClauseKind.Fragment or ClauseKind.Rest:
                AddFragment(clause);
                break;
            case ClauseKind.Main:
                AddMain(clause);
                break;
            default:
                AddSubordinate(clause);
                break;
        }
    }

    /// <summary>"Der Minister – [er ist seit Mai im Amt] – forderte …": a clause of its own, around which another goes on.</summary>
    private bool IsInDashes(Clause clause) => clause is { Kind: ClauseKind.Main, Before: TokenKind.Dash } && main is not null && clause.End < analysis.Words.Length && analysis.Words[clause.End].Token.Kind == TokenKind.Dash;

    /// <summary>"Das Kabinett – alle zehn Minister – [trat zurück]": behind what stands between two dashes.</summary>
    private bool IsBehindDashes(Clause clause)
    {
        if (clause.Before != TokenKind.Dash || !BeginsWithVerb(clause)) return false;
        for (var i = main!.First + 1; i < clause.First - 1; i++)
            if (analysis.Words[i].Token.Kind == TokenKind.Dash) return true;
        return false;
    }

    private void AddQuotation(Clause clause)
    {
        var zone = Make(clause);
        if (main is not null) main.Adopt(zone);
        else fronted.Add(zone);
        var (first, end) = (clause.First + 1, clause.End);
        if (analysis.Words[end - 1].Token.Kind == TokenKind.Quote) end--;
        for (var i = first; i < end; i++)
            if (i == end - 1 || analysis.Words[i].Token.Kind == TokenKind.Stop && !IsAbbreviating(i, first))
            {
                if (i + 1 - first > 1) AddInner(zone, new Sentence(first, i + 1, 0));
                first = i + 1;
            }
    }

    /// <summary>"z[.]B[.]": behind a single letter.</summary>
    private bool IsAbbreviating(int stop, int first) => stop > first && analysis.Form(stop) is "." && analysis.Form(stop - 1) is [var letter] && char.IsLetter(letter);

    private void AddInner(Zone quotation, Sentence inner)
    {
        var zones = new ClauseTree(analysis, inner).Zones;
        foreach (var zone in zones)
            if (zone.Parent is null) quotation.Adopt(zone);
        Zones.AddRange(zones);
    }

    private void AddFragment(Clause clause)
    {
        if (main is null || IsBehindTopic(clause)) main = Fronted(Make(clause));
        else if (ClosedBy(clause) is { } around) Extend(main = around, clause);
        else if (last == main || !main.HasFinite || IsOpen(main) || ClosesVerb(clause)) Extend(main, clause);
        else if (last is not null && last.Kind != ClauseKind.Quotation && !IsClosed(last)) Extend(last, clause);
        else Extend(main, clause);
    }

    /// <summary>"Togo: [Minister entlassen]", "Togo: [Minister zu Besuch]": behind the topic of a headline, which does nothing.</summary>
    private bool IsBehindTopic(Clause clause) => clause.Before == TokenKind.Colon && main is { HasFinite: false } && (Participle(clause) > clause.First || main.Parts is [{ Length: 1 }]);

    /// <summary>The first participle of a clause behind a noun; -1 for none.</summary>
    private int Participle(Clause clause)
    {
        for (var i = clause.First + 1; i < clause.End; i++)
            if (analysis.Words[i].Tag == Tag.Participle && (i == clause.End - 1 || analysis.Words[i - 1].IsNominal)) return i;
        return -1;
    }

    private void AddMain(Clause clause)
    {
        var verbFirst = BeginsWithVerb(clause);
        if (GoesOn(clause)) Continue(clause);
        else if (IsContent(clause, verbFirst)) AddContent(clause);
        else if (main is { HasFinite: false } && analysis.Form(clause.First) is "sondern") main = Fronted(Make(clause));
        else if (main is { HasFinite: false } && clause.Before is not (TokenKind.Colon or TokenKind.Semicolon) && !(clause.Before == TokenKind.Dash && main.Parts[0].Length < 3 && !IsBehindDashes(clause))) Complete(clause);
        else if (main is null) main = Fronted(Make(clause));
        else if (verbFirst && IsConditionalAfter(clause)) Hang(clause);
        else if (verbFirst && clause.Before == TokenKind.Comma && IsBareCondition()) TurnCondition(clause);
        else AddFurther(clause, verbFirst);
    }

    /// <summary>"die die Stadt zerstörten, [dabei 400 Menschen töteten]": behind a subordinate clause, with more than one phrase before its only verb.</summary>
    private bool GoesOn(Clause clause)
    {
        if (clause.Before != TokenKind.Comma || main is not { HasFinite: true } || last is not { Kind: ClauseKind.Relative or ClauseKind.Dass, Parent: not null } before || before.End != clause.First - 1 || analysis.Words[before.End - 1].Tag != Tag.Finite) return false;
        return clause.Verb > clause.First && analysis.Words[clause.First].Stts == Stts.PAV && IsSeveral(clause.First + 1, clause.Verb) && (clause.Verb == clause.End - 1 || analysis.Words[clause.Verb + 1].Tag == Tag.Coordinator);
    }

    /// <summary>"Der Vorwurf, [er habe gelogen], sei falsch": between a noun for words and the verb of its clause.</summary>
    private bool IsContent(Clause clause, bool verbFirst) =>
        !verbFirst && clause is { Before: TokenKind.Comma, Mood: VerbMood.SubjunctiveI or VerbMood.SubjunctiveII or VerbMood.PastOrSubjunctiveII } && main is { HasFinite: false } && main.End == clause.First - 1
        && at + 1 < clauses.Count && clauses[at + 1] is { Kind: ClauseKind.Main, Before: TokenKind.Comma } next && BeginsWithVerb(next) && HasNounForWords(main);

    private bool HasNounForWords(Zone zone)
    {
        foreach (var part in zone.Parts)
            for (var i = part.First; i < part.End; i++)
                if (analysis.Words[i].Stts == Stts.NN && SpeechLexicon.Noun(analysis.Form(i)) is not null) return true;
        return false;
    }

    private void AddContent(Clause clause)
    {
        var zone = Make(clause);
        main!.Adopt(zone);
        (zone.IsComplement, zone.Sibling) = (true, main);
    }

    /// <summary>"hat den Vorwurf, sie habe gelogen, [zurückgewiesen]", "wies den Vorwurf, sie habe gelogen, [am Montag zurück]": what closes the clause around the words.</summary>
    private Zone? ClosedBy(Clause clause)
    {
        if (main is not { IsComplement: true, Sibling: { HasFinite: true } outer } || main.First != outer.End + 1 || !analysis.Words[outer.End - 1].IsNominal) return null;
        return analysis.Words[clause.End - 1].Tag switch
        {
            Tag.Separated when !IsOpen(outer) => outer,
            Tag.Participle or Tag.Infinitive when IsOpen(outer) && !IsOpen(main) => outer,
            _ => null,
        };
    }

    /// <summary>More words than belong to one adverb: in front of the verb of a main clause stands one phrase.</summary>
    private bool IsSeveral(int first, int verb)
    {
        for (var i = first; i < verb; i++)
            if (analysis.Words[i].IsNominal) return true;
        return false;
    }

    private void Continue(Clause clause)
    {
        var before = last!;
        var zone = Make(clause with { Kind = before.Kind });
        before.Parent!.Adopt(zone);
        zone.Sibling = before;
    }

    /// <summary>A condition hangs on the clause before it.</summary>
    private void Hang(Clause clause)
    {
        var before = last ?? main!;
        before.Adopt(Conditional(Make(clause)));
    }

    /// <summary>"Werde der Fluss gestaut, verliere das Volk sein Land": what began as a main clause is the condition of this one.</summary>
    private void TurnCondition(Clause clause)
    {
        var condition = Conditional(main!);
        var next = Make(clause);
        condition.Parent?.Replace(condition, next);
        next.IsComplement = condition.IsComplement;
        next.Adopt(condition);
        main = next;
    }

    private void AddFurther(Clause clause, bool verbFirst)
    {
        var (before, previous) = (main!, last ?? main!);
        var next = Make(clause);
        var complement = !verbFirst && (clause.Before == TokenKind.Colon || clause.Mood is VerbMood.SubjunctiveI or VerbMood.SubjunctiveII || clause.Verb >= 0 && analysis.Form(clause.Verb) is "sollte" or "sollten") && clause.Before is TokenKind.Comma or TokenKind.Colon && before.Kind == ClauseKind.Main;
        if (complement && !StartsWithCoordinator(clause)) previous.Adopt(next);
        next.IsComplement = complement;
        next.Sibling = before is { IsComplement: true, Sibling: { } outer } && clause.Mood is not (VerbMood.SubjunctiveI or VerbMood.SubjunctiveII) && (StartsWithCoordinator(clause) || verbFirst && SpeechLexicon.Verb(analysis.Words[clause.Verb].Lemma) is null) ? outer : before;
        next.IsConjoined = verbFirst && next.Sibling is { Verb: >= 0 } former && ConjoinedVerbs.GoesOn(analysis, clause.Verb, clause.End, former.Verb);
        main = next;
    }

    private void AddSubordinate(Clause clause)
    {
        var previous = last;
        var list = clause.Kind == ClauseKind.ZuInfinitive ? ListBefore(clause) : null;
        var zone = Make(clause);
        if (list is { } words) zone.Parts.Insert(0, words);
        CutInserted(zone, clause);
        if (list is not null && previous is { Kind: ClauseKind.Relative }) previous = Move(previous, zone);
        if (clause.Kind == ClauseKind.Adverbial && IsCondition(clause)) zone.IsConditional = true;
        if (main is null && previous is { Kind: ClauseKind.Adverbial, HasFinite: true } front && front.End == clause.First - 1 && clause.Kind is ClauseKind.ZuInfinitive or ClauseKind.Dass or ClauseKind.Ob) front.Adopt(zone);
        else if (previous is null || main is null) fronted.Add(zone);
        else if (StartsWithCoordinator(clause) && previous.Kind == clause.Kind && previous.Parent is { } shared) shared.Adopt(zone);
        else if (clause.Kind == ClauseKind.ZuInfinitive && IsInsertedCondition(previous))
        {
            previous.Parent!.Replace(previous, zone);
            zone.Adopt(previous);
        }
        else previous.Adopt(zone);
        if (StartsWithCoordinator(clause) && previous?.Kind == clause.Kind) zone.Sibling = previous;
    }

    /// <summary>"drohte, [sollte Minsk angreifen], den Hafen zu schließen": between a verb and the clause that hangs on it.</summary>
    private bool IsInsertedCondition(Zone zone) => zone is { IsConditional: true, Parent: { HasFinite: true } outer } && outer.Children is [var only] && only == zone && zone.First == outer.End + 1 && BeginsWithVerb(zone.Parts[0]);

    /// <summary>"dass der Minister, [der gestern reiste], zahlen werde": what stands between its stretches is a clause of its own.</summary>
    private void CutInserted(Zone zone, Clause clause)
    {
        foreach (var inserted in ClauseSplitter.Inserted(analysis, clause))
        {
            var around = zone.Parts[^1];
            zone.Parts[^1] = new(around.First, inserted.First - 1);
            zone.Parts.Add(new(inserted.End + 1, around.End));
            var inner = new Zone(inserted.Kind) { HasFinite = true };
            inner.Parts.Add(new(inserted.First, inserted.End));
            Zones.Add(inner);
            zone.Adopt(inner);
        }
    }

    /// <summary>"forderte Moskau auf, [Truppen aus Polen], aus Litauen und aus Lettland abzuziehen", "[die Zölle], die im Mai kamen, aufzuheben": what was taken for the rest of a finished main clause begins the infinitive clause.</summary>
    private WordRange? ListBefore(Clause clause)
    {
        if (main is not { HasFinite: true, Parts.Count: > 1 } || Ended(clause) is not { } end || main.Parts[^1].End != end - 1) return null;
        var words = main.Parts[^1];
        var before = analysis.Words[main.Parts[^2].End - 1];
        if (before.Tag is not (Tag.Separated or Tag.Participle or Tag.Infinitive or Tag.Finite) && !(last != main && before.IsNominal && BeginsPhrase(words.First)) || analysis.Words[words.End - 1].Tag is Tag.Separated or Tag.Participle or Tag.Infinitive) return null;
        main.Parts.RemoveAt(main.Parts.Count - 1);
        return words;
    }

    /// <summary>Where what stands before a clause and its comma ends; before a relative clause that stands between, where there is one.</summary>
    private int? Ended(Clause clause) => last == main ? clause.First : last is { Kind: ClauseKind.Relative } && last.Parent == main && last.End == clause.First - 1 ? last.First : null;

    private bool BeginsPhrase(int word) => analysis.Words[word].Tag is Tag.Article or Tag.Determiner or Tag.Adjective or Tag.Number or Tag.Preposition;

    /// <summary>Hangs a relative clause on the clause whose words it stands in; gives the one on which that hangs.</summary>
    private static Zone? Move(Zone relative, Zone zone)
    {
        var outer = relative.Parent;
        outer?.Children.Remove(relative);
        zone.Adopt(relative);
        return outer;
    }

    private Zone Make(Clause clause)
    {
        var zone = new Zone(clause.Kind) { HasFinite = clause.HasVerb, Verb = clause.Verb, IsSubjunctive = clause.Mood is VerbMood.SubjunctiveI or VerbMood.SubjunctiveII };
        zone.Parts.Add(new(clause.First, clause.End));
        Zones.Add(zone);
        return last = zone;
    }

    /// <summary>The clauses before it that waited for their main clause.</summary>
    private Zone Fronted(Zone zone)
    {
        foreach (var waiting in fronted) zone.Adopt(waiting);
        fronted.Clear();
        return zone;
    }

    private void Extend(Zone zone, Clause clause)
    {
        zone.Parts.Add(new(clause.First, clause.End));
        last = zone;
    }

    private void Complete(Clause clause)
    {
        Extend(main!, clause);
        (main!.HasFinite, main.Kind) = (true, ClauseKind.Main);
    }

    private static Zone Conditional(Zone zone)
    {
        (zone.Kind, zone.IsConditional) = (ClauseKind.Adverbial, true);
        return zone;
    }

    /// <summary>Nothing but one clause that begins with its verb stands before: "Sollte X angreifen".</summary>
    private bool IsBareCondition() =>
        main!.Children.TrueForAll(child => child.Kind != ClauseKind.Quotation) && main.Sibling is null or { Kind: ClauseKind.Main } && BeginsWithVerb(main.Parts[0]) && (main.First == 0 || analysis.Words[main.First - 1].Token.Kind is not TokenKind.Comma) && main.Parts[0].Length > 1;

    /// <summary>", sollte Moskau angreifen".</summary>
    private bool IsConditionalAfter(Clause clause) => clause.Before == TokenKind.Comma && analysis.Form(clause.First) is "sollte" or "sollten" && main is { HasFinite: true };

    private bool IsCondition(Clause clause)
    {
        for (var i = clause.First; i < Math.Min(clause.End, clause.First + 3); i++)
            if (Array.Exists(Conditions, word => analysis.Form(i).Equals(word, StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }

    /// <summary>An auxiliary or modal that still waits for its participle or infinitive.</summary>
    private bool IsOpen(Zone zone)
    {
        if (!zone.IsMain) return false;
        var waits = false;
        foreach (var part in zone.Parts)
            for (var i = part.First; i < part.End; i++)
                if (analysis.Words[i].Stts is Stts.VAFIN or Stts.VMFIN) waits = true;
                else if (analysis.Words[i].Tag is Tag.Participle or Tag.Infinitive) waits = false;
        return waits;
    }

    /// <summary>Its verb stands at its end: nothing more is to come.</summary>
    private bool IsClosed(Zone zone) => analysis.Words[zone.End - 1].Tag is Tag.Finite or Tag.Participle or Tag.Infinitive or Tag.ZuInfinitive or Tag.Separated;

    /// <summary>Ends with the particle, participle or infinitive of the main clause.</summary>
    private bool ClosesVerb(Clause clause) => analysis.Words[clause.End - 1].Tag is Tag.Separated or Tag.Participle or Tag.Infinitive && analysis.Words[clause.First].Tag != Tag.Coordinator;

    private bool IsInserted(Zone zone) => BeginsWithVerb(zone.Parts[0]) && zone.Parts[0].Length < 8;

    private bool BeginsWithVerb(Clause clause) => BeginsWithVerb(new WordRange(clause.First, clause.End));

    private bool BeginsWithVerb(WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (analysis.Words[i].Tag == Tag.Finite) return true;
            if (analysis.Words[i].Tag is not (Tag.Coordinator or Tag.Mark) && analysis.Form(i) is not ("so" or "dann")) return false;
        }

        return false;
    }

    private bool StartsWithCoordinator(Clause clause) => analysis.Words[clause.First].Tag == Tag.Coordinator;
}
