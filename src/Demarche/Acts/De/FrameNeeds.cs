using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Acts.De;

/// <summary>Tells cheaply of most verbs that none of their frames can hold: a word, a clause or a noun that each of them needs is missing. Never says so of a frame that holds.</summary>
internal sealed class FrameNeeds
{
    private static readonly UInt128 Infinitive = 1;
    private static readonly UInt128 That = 2;
    private static readonly UInt128 Whether = 4;
    private static readonly UInt128 Quote = 8;
    private static readonly UInt128 Reflexive = 16;
    private static readonly UInt128 Negated = 32;
    private const int FirstWord = 6;

    /// <summary>Behind them the bits are shared by nouns.</summary>
    private const int FirstNoun = 96;
    private const int Longest = 24;

    private readonly WordTable<Need[]> verbs = new();
    private readonly WordTable<int> marks = new();
    private int small;
    private int nouns;
    private readonly Dictionary<string, int> sets = new(StringComparer.Ordinal);
    private readonly HeadTable heads;

    public FrameNeeds(ActFrames frames)
    {
        foreach (var slot in frames.Verbs.SelectMany(frame => frame.Slots))
            if (IsByNoun(slot)) sets.TryAdd(Key(slot.Heads!), sets.Count);
        heads = new(sets.Count);
        foreach (var (key, set) in sets)
            foreach (var noun in key.Split(',')) heads.Add(noun, set);
        foreach (var frame in frames.Verbs)
        {
            ref var its = ref verbs.Of(frame.Lemma);
            its = [.. its ?? [], Of(frame)];
        }
    }

    /// <summary>What a frame cannot do without.</summary>
    /// <param name="Frame">The frame.</param>
    /// <param name="Marks">Words and kinds of clauses, a bit each or for several.</param>
    /// <param name="Sets">The sets of nouns of which one must stand in its stretch of words.</param>
    /// <param name="ObjectSets">The same for its object, which a passive may share with the verb before.</param>
    private sealed record Need(ActFrame Frame, UInt128 Marks, int[] Sets, int[] ObjectSets);

    /// <summary>Those frames of a verb that may hold.</summary>
    public List<ActFrame>? Of(TextAnalysis analysis, VerbUnit unit, string lemma, Zone? sibling)
    {
        if (!verbs.TryFind(lemma, out var needs)) return null;
        List<ActFrame>? holding = null;
        var marked = MarksOf(analysis, unit, sibling);
        Span<ulong> found = stackalloc ulong[heads.Size];
        var hasNouns = false;
        var isRelative = unit.Zone.Kind == ClauseKind.Relative;
        var sharesObject = (unit.IsPassive || unit.IsWithSein) && MayShare(unit) || unit is { IsFiniteShared: true, Before: not null };
        foreach (var need in needs)
        {
            if ((need.Marks & ~marked) != 0) continue;
            if (!isRelative && (need.Sets.Length > 0 || need.ObjectSets.Length > 0 && !sharesObject))
            {
                if (!hasNouns) FindNouns(analysis, unit, found);
                hasNouns = true;
                if (!AreIn(found, need.Sets) || !sharesObject && !AreIn(found, need.ObjectSets)) continue;
            }

            (holding ??= []).Add(need.Frame);
        }

        return holding;
    }

    private static bool MayShare(VerbUnit unit) => unit.Before is not null || unit.Zone.Sibling is not null || unit.Zone.Kind is ClauseKind.ZuInfinitive or ClauseKind.Adverbial;

    private static bool AreIn(ReadOnlySpan<ulong> found, int[] sets)
    {
        foreach (var set in sets)
            if ((found[set / 64] >> set % 64 & 1) == 0) return false;
        return true;
    }

    private void FindNouns(TextAnalysis analysis, VerbUnit unit, Span<ulong> found)
    {
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
                if (analysis.Words[i].IsNominal)
                {
                    var noun = Nouns.Of(analysis.Form(i));
                    var its = noun.Sets ??= SetsOf(noun);
                    for (var n = 0; n < its.Length; n++) found[n] |= its[n];
                }
    }

    private ulong[] SetsOf(NounForm noun)
    {
        var found = new ulong[heads.Size];
        var any = false;
        foreach (var lemma in noun.Lemmas) any |= heads.FindAnyForm(lemma, found);
        return any ? found : [];
    }

    private UInt128 MarksOf(TextAnalysis analysis, VerbUnit unit, Zone? sibling)
    {
        var found = sibling is null ? 0 : OfClause(sibling.Kind);
        foreach (var child in unit.Zone.Children) found |= OfClause(child.Kind);
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End; i++)
            {
                var stts = analysis.Words[i].Stts;
                found |= MarkOf(analysis.Form(i), stts is Stts.APPRART);
                if (stts == Stts.PRF || analysis.Form(i) is "uns" or "mich") found |= Reflexive;
                if (Negation.Is(analysis, i)) found |= Negated;
                if (Prepositions.Pointed(analysis.Form(i)) is { } preposition) found |= MarkOf(preposition, isJoined: false);
            }

        return found;
    }

    private static UInt128 OfClause(ClauseKind kind) => kind switch
    {
        ClauseKind.ZuInfinitive => Infinitive,
        ClauseKind.Dass => That,
        ClauseKind.Ob or ClauseKind.Question or ClauseKind.Wie => Whether | That,
        ClauseKind.Quotation or ClauseKind.Main or ClauseKind.Fragment => Quote | That,
        _ => 0,
    };

    private UInt128 MarkOf(ReadOnlySpan<char> form, bool isJoined)
    {
        if (form.Length > Longest) return 0;
        Span<char> letters = stackalloc char[Longest];
        form.CopyTo(letters);
        var word = letters[..form.Length];
        if (char.IsUpper(word[0])) form.ToLowerInvariant(word);
        return (marks.TryFind(word, out var bit) ? UInt128.One << bit : 0) | (isJoined && marks.TryFind(Prepositions.Plain(word), out var plain) ? UInt128.One << plain : 0);
    }

    private Need Of(ActFrame frame)
    {
        var required = frame.Slots.Where(slot => slot.IsRequired).ToList();
        var byNoun = required.Where(IsByNoun).ToList();
        return new(frame, required.Aggregate(UInt128.Zero, (found, slot) => found | Of(slot)), SetsOf(byNoun.Where(slot => slot.Name != "acc")), SetsOf(byNoun.Where(slot => slot.Name == "acc")));
    }

    private int[] SetsOf(IEnumerable<FrameSlot> slots) => [.. slots.Select(slot => sets[Key(slot.Heads!)])];

    private static string Key(HeadSet set) => string.Join(',', set.Nouns);

    /// <summary>Only a phrase of the verb's own words can fill it, with one of some nouns.</summary>
    private static bool IsByNoun(FrameSlot slot) => slot.Heads is not null && slot.Name is "acc" or "dat" or "gen" || slot.Heads is not null && Prepositions.Cases.Any(@case => slot.Name.EndsWith(@case.Name, StringComparison.Ordinal));

    private UInt128 Of(FrameSlot slot)
    {
        if (slot.Phrase is { } phrase) return phrase.Aggregate(UInt128.Zero, (found, words) => words is [var only] ? found | Bit(only) : found);
        if (slot.Name.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus) return Bit(slot.Name[..plus]) | OfKind(slot.Name[(plus + 1)..]);
        return slot.Name == "es" ? Bit("es") : OfKind(slot.Name);
    }

    private static UInt128 OfKind(string name) => name switch { "zu" => Infinitive, "dass" => That, "ob" => Whether, "quote" => Quote, "refl" => Reflexive, "neg" => Negated, _ => 0 };

    /// <summary>The bit of a word; nouns, which are many, share some.</summary>
    private UInt128 Bit(string word)
    {
        ref var mark = ref marks.Of(word.ToLowerInvariant());
        if (mark == 0) mark = char.IsUpper(word[0]) || small >= FirstNoun - FirstWord ? FirstNoun + nouns++ % (128 - FirstNoun) : FirstWord + small++;
        return UInt128.One << mark;
    }
}
