using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>Tells cheaply of most verbs that none of their frames can hold: a word, a clause or a noun that each of them needs is missing. Never says so of a frame that holds.</summary>
internal sealed class FrameNeeds
{
    private const int Infinitive = 0;
    private const int That = 1;
    private const int Whether = 2;
    private const int Quote = 3;
    private const int Reflexive = 4;
    private const int Negated = 5;
    private const int Pronoun = 6;
    private const int FirstWord = 7;
    private const int Longest = 24;

    private readonly WordTable<Need[]> verbs = new();
    private readonly WordTable<int[]> marks = new();
    private readonly Dictionary<string, int> choices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sets = new(StringComparer.Ordinal);
    private readonly HeadTable heads;

    public FrameNeeds(ActFrames frames)
    {
        foreach (var slot in frames.Verbs.SelectMany(frame => frame.Slots))
            if (IsByNoun(slot)) sets.TryAdd(Key(slot.Heads!), sets.Count);
        heads = new(sets.Count);
        foreach (var (key, set) in sets)
            foreach (var noun in key.Split(',')) heads.Add(noun, set);
        foreach (var pronoun in (string[])["er", "sie", "dieser"]) Mark(pronoun, Pronoun);
        foreach (var frame in frames.Verbs)
        {
            ref var its = ref verbs.Of(frame.Lemma);
            its = [.. its ?? [], Of(frame)];
        }
    }

    /// <summary>What a frame cannot do without.</summary>
    /// <param name="Frame">The frame.</param>
    /// <param name="Marks">Words of phrases, each with those that may stand in its place, and kinds of clauses.</param>
    /// <param name="Sets">The sets of nouns of which one must stand in its stretch of words.</param>
    /// <param name="SubjectSets">The same for its subject, which it may share with another verb.</param>
    /// <param name="ObjectSets">The same for its object, which a passive may share with the verb before.</param>
    private sealed record Need(ActFrame Frame, int[] Marks, int[] Sets, int[] SubjectSets, int[] ObjectSets);

    /// <summary>What a verb has beside it, found when it is first asked for and then kept for all its dictionary forms.</summary>
    /// <param name="unit">The verb.</param>
    /// <param name="extent">Its words and those in quotation marks that may be its own.</param>
    /// <param name="sibling">The clause in front that may be its words; none for most.</param>
    /// <param name="mayShareSubject">The verb or clause before may lend it its subject.</param>
    public sealed class Beside(VerbUnit unit, List<WordRange> extent, Zone? sibling, bool mayShareSubject)
    {
        public VerbUnit Unit { get; } = unit;

        public List<WordRange> Extent { get; } = extent;

        public Zone? Sibling { get; } = sibling;

        public bool MayShareSubject { get; } = mayShareSubject;

        public ulong[]? Marks { get; set; }

        public ulong[]? Nouns { get; set; }
    }

    /// <summary>Those frames of a verb that may hold.</summary>
    public List<ActFrame>? Of(TextAnalysis analysis, string lemma, Beside beside)
    {
        if (!verbs.TryFind(lemma, out var needs)) return null;
        List<ActFrame>? holding = null;
        var unit = beside.Unit;
        var marked = beside.Marks ??= MarksOf(analysis, beside);
        var isRelative = unit.Zone.Kind == ClauseKind.Relative;
        var sharesObject = (unit.IsPassive || unit.IsWithSein) && MayShare(unit) || unit is { IsFiniteShared: true, Before: not null };
        var sharesSubject = beside.MayShareSubject || unit.Before is not null || Has(marked, Pronoun);
        foreach (var need in needs)
            if (HasAll(marked, need.Marks) && (isRelative || Stand(need.Sets) && (sharesSubject || Stand(need.SubjectSets)) && (sharesObject || Stand(need.ObjectSets)))) (holding ??= []).Add(need.Frame);
        return holding;

        bool Stand(int[] asked) => asked.Length == 0 || HasAll(beside.Nouns ??= NounsOf(analysis, unit), asked);
    }

    private static bool MayShare(VerbUnit unit) => unit.Before is not null || unit.Zone.Sibling is not null || unit.Zone.Kind is ClauseKind.ZuInfinitive or ClauseKind.Adverbial;

    private static bool Has(ulong[] found, int asked) => (found[asked / 64] >> asked % 64 & 1) != 0;

    private static bool HasAll(ulong[] found, int[] asked)
    {
        foreach (var one in asked)
            if (!Has(found, one)) return false;
        return true;
    }

    private static void Add(ulong[] found, int one) => found[one / 64] |= 1UL << one % 64;

    private ulong[] NounsOf(TextAnalysis analysis, VerbUnit unit)
    {
        var found = new ulong[heads.Size];
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
                if (analysis.Words[i].IsNominal)
                {
                    var noun = Nouns.Of(analysis.Form(i));
                    var its = noun.Sets ??= SetsOf(noun);
                    for (var n = 0; n < its.Length; n++) found[n] |= its[n];
                }

        return found;
    }

    private ulong[] SetsOf(NounForm noun)
    {
        var found = new ulong[heads.Size];
        var any = false;
        foreach (var lemma in noun.Lemmas) any |= heads.FindAnyForm(lemma, found);
        return any ? found : [];
    }

    private ulong[] MarksOf(TextAnalysis analysis, Beside beside)
    {
        var found = new ulong[(FirstWord + choices.Count + 63) / 64];
        if (beside.Sibling is { } sibling) AddClause(found, sibling.Kind);
        foreach (var child in beside.Unit.Zone.Children) AddClause(found, child.Kind);
        foreach (var part in beside.Extent)
            for (var i = part.First; i < part.End; i++)
            {
                var stts = analysis.Words[i].Stts;
                AddWord(found, analysis.Form(i), stts is Stts.APPRART);
                if (stts == Stts.PRF || analysis.Form(i) is "uns" or "mich") Add(found, Reflexive);
                if (Negation.Is(analysis, i)) Add(found, Negated);
                if (Prepositions.Pointed(analysis.Form(i)) is { } preposition) AddWord(found, preposition, isJoined: false);
            }

        return found;
    }

    private static void AddClause(ulong[] found, ClauseKind kind)
    {
        switch (kind)
        {
            case ClauseKind.ZuInfinitive:
                Add(found, Infinitive);
                break;
            case ClauseKind.Dass:
                Add(found, That);
                break;
            case ClauseKind.Ob or ClauseKind.Question or ClauseKind.Wie:
                Add(found, Whether);
                Add(found, That);
                break;
            case ClauseKind.Quotation or ClauseKind.Main or ClauseKind.Fragment:
                Add(found, Quote);
                Add(found, That);
                break;
        }
    }

    private void AddWord(ulong[] found, ReadOnlySpan<char> form, bool isJoined)
    {
        if (form.Length > Longest) return;
        Span<char> letters = stackalloc char[Longest];
        form.CopyTo(letters);
        var word = letters[..form.Length];
        if (char.IsUpper(word[0])) form.ToLowerInvariant(word);
        if (marks.TryFind(word, out var its))
            foreach (var mark in its) Add(found, mark);
        if (isJoined && marks.TryFind(Prepositions.Plain(word), out its))
            foreach (var mark in its) Add(found, mark);
    }

    private Need Of(ActFrame frame)
    {
        var required = frame.Slots.Where(slot => slot.IsRequired).ToList();
        var byNoun = required.ToLookup(slot => IsByNoun(slot) ? slot.Name is "subj" or "acc" ? slot.Name : "own" : "");
        return new(frame, [.. required.SelectMany(Of).Distinct()], SetsOf(byNoun["own"]), SetsOf(byNoun["subj"]), SetsOf(byNoun["acc"]));
    }

    private int[] SetsOf(IEnumerable<FrameSlot> slots) => [.. slots.Select(slot => sets[Key(slot.Heads!)])];

    private static string Key(HeadSet set) => string.Join(',', set.Nouns);

    /// <summary>Only a phrase of the verb's own words can fill it, or of those that it shares, with one of some nouns.</summary>
    private static bool IsByNoun(FrameSlot slot) => slot.Heads is { } heads && !heads.Has("dies") && (slot.Name is "subj" or "acc" or "dat" or "gen" or "pred" || Prepositions.Cases.Any(@case => slot.Name.EndsWith(@case.Name, StringComparison.Ordinal)));

    private IEnumerable<int> Of(FrameSlot slot)
    {
        if (slot.Phrase is { } phrase) return phrase.Where(words => words.All(word => word.Length <= Longest)).Select(OneOf);
        if (slot.Name.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus) return [OneOf([slot.Name[..plus]]), .. OfKind(slot.Name[(plus + 1)..])];
        return slot.Name == "es" ? [OneOf(["es"])] : OfKind(slot.Name);
    }

    private static int[] OfKind(string name) => name switch { "zu" => [Infinitive], "dass" => [That], "ob" => [Whether], "quote" => [Quote], "refl" => [Reflexive], "neg" => [Negated], _ => [] };

    /// <summary>The mark for one of some words.</summary>
    private int OneOf(string[] words)
    {
        var key = string.Join(' ', words);
        if (choices.TryGetValue(key, out var known)) return known;
        var mark = FirstWord + choices.Count;
        choices.Add(key, mark);
        foreach (var word in words) Mark(word.ToLowerInvariant(), mark);
        return mark;
    }

    private void Mark(string word, int mark)
    {
        ref var its = ref marks.Of(word);
        its = [.. its ?? [], mark];
    }
}
