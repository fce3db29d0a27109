using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Statements;
using Demarche.Time;

namespace Demarche.Acts.En;

/// <summary>The verbs, nouns and adjectives of English sentences that may tell an act.</summary>
internal sealed class EnglishPredicates : IPredicates
{
    /// <summary>So many chunks behind a verb are looked at for a price.</summary>
    private const int Farthest = 40;

    private readonly TextAnalysis analysis;
    private readonly Chunker chunker;
    private readonly bool[] timeWords;

    public EnglishPredicates(TextAnalysis analysis, ActFrames frames, ImmutableArray<TimeExpression> times)
    {
        (this.analysis, Frames) = (analysis, frames);
        timeWords = TimeWordsOf.Mark(analysis, times);
        chunker = new(analysis, word => timeWords[word]);
    }

    public ActFrames Frames { get; }

    public IReadOnlyList<Predicate> Of(int sentence)
    {
        List<Predicate> found = [];
        var chunks = chunker.Of(analysis.Sentences[sentence]);
        var clauses = new ClauseReader(analysis, chunks).Read();
        var read = new SentenceClauses(analysis, Frames, chunks, clauses);
        var (arguments, signs) = (new VerbArguments(read, Frames), new VerbSigns(read, Frames));
        var nouns = new NounPredicates(read, Frames, signs, arguments);
        foreach (var clause in clauses)
            foreach (var verb in clause.Verbs) AddVerb(found, read, verb, arguments.Of(verb), signs);
        AddNouns(found, read, nouns);
        return found;
    }

    public bool IsEachOther(WordRange words) => words.Length == 2 && analysis.Form(words.First) is "each" && analysis.Form(words.First + 1) is "other";

    public Argument? MeantBefore(int sentence, Predicate predicate, int pronoun) => null;

    private void AddVerb(List<Predicate> found, SentenceClauses read, VerbGroup verb, List<Argument> arguments, VerbSigns signs)
    {
        var chunk = read.Chunks[verb.Chunk];
        if (analysis.Words[chunk.Head].Lemma is not { } lemma) return;
        var sign = signs.Of(verb);
        if ((sign & ActSigns.Negated) != 0 && Frames.Slot("neg") is { } neg) arguments.Add(new() { Words = chunk.Words, Fits = { new(neg, 1) } });
        foreach (var name in Lemmas(read, verb, lemma))
            if (!Frames.Verb(name.Lemma).IsEmpty) found.Add(Make(read, verb, FrameKind.Verb, name.Lemma, name.Words == 1 ? arguments : Behind(read, verb, arguments, name.Words), sign, signs));
        AddAdjective(found, read, verb, lemma, arguments, sign, signs);
        AddModal(found, read, verb, arguments, sign, signs);
        AddRefusal(found, read, verb, lemma, arguments, sign, signs);
    }

    /// <summary>"staged" may be of "stag" to the lexicon: of several verbs with one form the one that has frames.</summary>
    private string WithFrames(string form, string lemma)
    {
        if (!Frames.Verb(lemma).IsEmpty || form.Length < 5) return lemma;
        if (form.EndsWith("ed", StringComparison.Ordinal) && !Frames.Verb(form.AsSpan(0, form.Length - 1)).IsEmpty) return form[..^1];
        if (form.EndsWith("ing", StringComparison.Ordinal) && form[..^3] + "e" is var full && !Frames.Verb(full).IsEmpty) return full;
        return lemma;
    }

    /// <summary>The verb, and with a particle, preposition or noun behind it: "call off", "look into", "take hostage", "open fire on".</summary>
    private IEnumerable<(string Lemma, int Words)> Lemmas(SentenceClauses read, VerbGroup verb, string lemma)
    {
        lemma = WithFrames(read.Lower(read.Chunks[verb.Chunk].Head), lemma);
        yield return (lemma, 1);
        var (at, joined) = (read.Chunks[verb.Chunk].End, lemma);
        for (var count = 2; count <= 4 && at < analysis.Words.Length; count++, at++)
        {
            if (analysis.Words[at].Token.Kind != TokenKind.Word) break;
            joined += " " + read.Lower(at);
            if (!Frames.Verb(joined).IsEmpty) yield return (joined, count);
        }

        // "called the strike off": the particle stands behind the object.
        for (var c = verb.Chunk + 2; c < Math.Min(verb.End, verb.Chunk + 5); c++)
            if (read.Kind(c) == ChunkKind.Particle && lemma + " " + read.Word(c) is var parted && !Frames.Verb(parted).IsEmpty) yield return (parted, 1);
    }

    /// <summary>Where a preposition is part of the verb, what it governs is the verb's object: "looked into the matter".</summary>
    private List<Argument> Behind(SentenceClauses read, VerbGroup verb, List<Argument> arguments, int words)
    {
        var end = read.Chunks[verb.Chunk].End + words - 1;
        if (Frames.Slot("obj") is not { } slot || verb.IsPassive) return arguments;
        List<Argument> moved = [];
        foreach (var argument in arguments)
        {
            var isCut = argument.Words.First < end && argument.Words.First >= read.Chunks[verb.Chunk].End;
            if (isCut && argument.Words.End <= end) continue;
            var governed = !argument.IsClause && (isCut || argument.Words.First == end);
            moved.Add(governed ? new() { Words = new(Math.Max(end, argument.Words.First), argument.Words.End), Members = argument.Members, Heads = argument.Heads, Fits = { new(slot, 3) }, Start = argument.Words.First, IsParty = argument.IsParty } : argument);
        }

        return moved;
    }

    /// <summary>"is ready to", "remains opposed to", "is concerned about".</summary>
    private void AddAdjective(List<Predicate> found, SentenceClauses read, VerbGroup verb, string lemma, List<Argument> arguments, ActSigns sign, VerbSigns signs)
    {
        var at = verb.Chunk + 1;
        while (read.Kind(at) == ChunkKind.Adverb) at++;
        var isParticiple = verb.IsPassive && !Frames.Adjective(read.Lower(read.Chunks[verb.Chunk].Head)).IsEmpty;
        var word = isParticiple ? read.Chunks[verb.Chunk].Head : at < verb.End && read.Kind(at) == ChunkKind.Adjective && lemma is "be" or "remain" or "become" or "seem" or "appear" or "stay" or "feel" ? read.Chunks[at].First : -1;
        if (word < 0 || Frames.Adjective(read.Lower(word)).IsEmpty) return;
        var subject = isParticiple && Frames.Slot("subj") is { } slot ? arguments.Select((argument, i) => i == 0 ? new Argument { Words = argument.Words, Members = argument.Members, Heads = argument.Heads, Fits = { new(slot, 3) }, IsParty = argument.IsParty } : argument).ToList() : arguments;
        found.Add(Make(read, verb, FrameKind.Adjective, read.Lower(word), subject, sign, signs, word));
    }

    /// <summary>"must", "should", "have to": what somebody has to do, on the word of whoever says so.</summary>
    private void AddModal(List<Predicate> found, SentenceClauses read, VerbGroup verb, List<Argument> arguments, ActSigns sign, VerbSigns signs)
    {
        var chunk = read.Chunks[verb.Chunk];
        var modal = -1;
        for (var i = chunk.First; i < chunk.Head; i++)
            if (read.Lower(i) is "must" or "should" or "ought") modal = i;
        if (modal < 0 || verb.Subject >= 0 && read.IsPronoun(verb.Subject) && read.Word(verb.Subject) is not ("he" or "she" or "they") || Frames.Slot("inf") is not { } inf || verb.End <= verb.Chunk) return;
        var rest = read.ClauseRange(verb.Chunk, verb.End);
        rest = new(chunk.Head, Math.Max(chunk.End, rest.End));
        List<Argument> all = [.. arguments.Where(argument => argument.Words.First < chunk.First || argument.IsShared), new() { Words = rest, IsClause = true, Fits = { new(inf, 2) } }];
        if (verb.IsPassive && arguments.Count > 0 && Frames.Slot("subj") is { } subj) all[0] = new() { Words = arguments[0].Words, Members = arguments[0].Members, Heads = arguments[0].Heads, Fits = { new(subj, 1) }, IsShared = true, IsParty = arguments[0].IsParty };
        if (verb.Subject >= 0 && !read.IsParty(verb.Subject) && all[0].Words.First < chunk.First) return;
        found.Add(new()
        {
            Kind = FrameKind.Verb,
            Lemma = "must",
            Trigger = modal,
            Words = [new(modal, modal + 1)],
            Arguments = all,
            Extent = [chunk.Words],
            Condition = [],
            FindSigns = () => (sign & ActSigns.Negated) | signs.OfClause(verb.Clause),
            Depth = 2 * verb.Clause.Depth - 1,
        });
    }

    /// <summary>"will not", "would not": what a party is not going to do, whatever the verb.</summary>
    private void AddRefusal(List<Predicate> found, SentenceClauses read, VerbGroup verb, string lemma, List<Argument> arguments, ActSigns sign, VerbSigns signs)
    {
        const ActSigns Refused = ActSigns.Negated | ActSigns.Future;
        if ((sign & Refused) != Refused || (sign & (ActSigns.Unreal | ActSigns.Conditional)) != 0 || verb.IsPassive || Frames.Slot("inf") is not { } inf || Frames.IsA(lemma, "unwilled") || arguments.Count == 0 || verb.Subject < 0 || !read.IsParty(verb.Subject)) return;
        var chunk = read.Chunks[verb.Chunk];
        var rest = new WordRange(chunk.Head, Math.Max(chunk.End, read.ClauseRange(verb.Chunk, verb.End).End));
        found.Add(Make(read, verb, FrameKind.Verb, "will not", [arguments[0], new() { Words = rest, IsClause = true, Heads = [lemma], Fits = { new(inf, 2) } }], sign & ~Refused, signs));
    }

    private static Predicate Make(SentenceClauses read, VerbGroup verb, FrameKind kind, string lemma, List<Argument> arguments, ActSigns sign, VerbSigns signs, int trigger = -1)
    {
        var chunk = read.Chunks[verb.Chunk];
        var conditions = Conditions(read, verb, signs);
        return new()
        {
            Kind = kind,
            Lemma = lemma,
            Trigger = trigger >= 0 ? trigger : chunk.Head,
            Words = [chunk.Words],
            Arguments = conditions.Count == 0 ? arguments : [.. arguments.Where(argument => argument.IsClause || !conditions.Exists(range => range.Contains(argument.Words.First)))],
            Extent = Extent(read, verb),
            Condition = conditions,
            FindSigns = () => sign,
            Depth = 2 * verb.Clause.Depth,
            SharesSubject = verb is { SharesWith: not null, Clause.Form: ClauseForm.Main },
            OwnFrom = signs.OwnClause(verb) is { } own ? read.Chunks[own.First].First : int.MaxValue,
            NeedsSubject = verb is { Form: VerbForm.Finite, IsPassive: false },
        };
    }

    /// <summary>Clauses with "if" in its own clause or in one that hangs on it, and "in exchange for …".</summary>
    private static List<WordRange> Conditions(SentenceClauses read, VerbGroup verb, VerbSigns signs)
    {
        List<WordRange> found = [];
        foreach (var clause in verb.Clause.Adverbials.Concat(verb.Adverbials))
            if (clause.End > clause.First && signs.IsConditional(clause)) found.Add(read.ClauseRange(clause.First, clause.End));
        for (var i = verb.Chunk + 1; i + 3 < Math.Min(verb.End, verb.Chunk + Farthest); i++)
            if (read.Kind(i) == ChunkKind.Preposition && read.IsReturn(i) && read.Kind(i + 3) == ChunkKind.Noun) found.Add(read.Range(i, read.PhraseEnd(i + 3, verb.End, wide: false)));
        return found;
    }

    /// <summary>From its subject to its end, without the clauses inside.</summary>
    private static List<WordRange> Extent(SentenceClauses read, VerbGroup verb)
    {
        var start = verb.SharesWith is null && verb.Subject >= verb.Clause.First && verb.Subject < verb.Chunk ? verb.Subject : verb.Chunk;
        List<WordRange> ranges = [];
        for (var i = start; i < verb.End;)
        {
            if (i != start && read.ClauseAt(i) is { } inner && inner != verb.Clause && inner.End > i)
            {
                i = inner.End;
                continue;
            }

            var first = i++;
            while (i < verb.End && read.ClauseAt(i) is null && read.Kind(i) is not (ChunkKind.Comma or ChunkKind.Break)) i++;
            ranges.Add(read.Range(first, i));
        }

        return ranges.Count > 0 ? ranges : [read.Chunks[verb.Chunk].Words];
    }

    private static void AddNouns(List<Predicate> found, SentenceClauses read, NounPredicates nouns)
    {
        // Clauses stand in the order of their beginnings, and lie in one another only to a small depth.
        var clauseOf = new Clause?[read.Chunks.Count];
        foreach (var clause in read.Clauses)
            for (var i = clause.First; i < clause.End; i++) clauseOf[i] = clause;
        for (var i = 0; i < read.Chunks.Count; i++)
        {
            if (read.Kind(i) != ChunkKind.Noun || clauseOf[i] is not { } clause) continue;
            var verb = clause.Verbs.Find(group => group.End > i) ?? (clause.Verbs.Count > 0 ? clause.Verbs[0] : null);
            if (nouns.Of(i, clause, verb) is { } predicate) found.Add(predicate);
        }
    }
}
