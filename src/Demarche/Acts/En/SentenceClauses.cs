using Demarche.Actors.Coding;
using Demarche.Language;
using Demarche.Language.En;
using Demarche.Statements;
using Demarche.Statements.En;

namespace Demarche.Acts.En;

/// <summary>A sentence with its chunks and clauses, and the questions that arguments ask of it.</summary>
internal sealed class SentenceClauses
{
    private const int LongestPhrase = 24;

    private readonly Dictionary<int, Clause> byFirst = [];

    public SentenceClauses(TextAnalysis analysis, ActFrames frames, List<Chunk> chunks, List<Clause> clauses)
    {
        (Analysis, Frames, Chunks, Clauses) = (analysis, frames, chunks, clauses);
        foreach (var clause in clauses)
        {
            if (clause.Outer is null) continue;
            byFirst.TryAdd(clause.First, clause);
            if (clause.Form != ClauseForm.Adverbial) continue;
            clause.Outer.Adverbials.Add(clause);
            if (clause.Outer is { Form: ClauseForm.NonFinite or ClauseForm.That, Parent: { } around }) around.Adverbials.Add(clause);
        }
    }

    public TextAnalysis Analysis { get; }

    public ActFrames Frames { get; }

    public List<Chunk> Chunks { get; }

    public List<Clause> Clauses { get; }

    public ChunkKind Kind(int chunk) => chunk >= 0 && chunk < Chunks.Count ? Chunks[chunk].Kind : ChunkKind.Other;

    /// <summary>The clause that begins with a chunk inside another; none where none does.</summary>
    public Clause? ClauseAt(int chunk) => byFirst.GetValueOrDefault(chunk);

    public Penn Penn(int word) => Analysis.Words[word].Penn;

    /// <summary>The only word of a chunk in lower case.</summary>
    public string Word(int chunk) => Lower(Chunks[chunk].End - 1);

    public string Lower(int word) => Analysis.Form(word).ToString().ToLowerInvariant();

    public WordRange Range(int first, int end) => new(Chunks[first].First, Chunks[end - 1].End);

    /// <summary>Without the marks at its end.</summary>
    public WordRange ClauseRange(int first, int end)
    {
        while (end > first + 1 && Analysis.Words[Chunks[end - 1].First].Token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.CloseBracket)) end--;
        return Range(first, end);
    }

    public bool Is(int word, string form) => Analysis.Form(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>The chunk is one pronoun.</summary>
    public bool IsPronoun(int chunk) => Kind(chunk) == ChunkKind.Noun && Penn(Chunks[chunk].First) == Language.En.Penn.PRP;

    /// <summary>The words name somebody: a name, a pronoun, or a noun for people with a role.</summary>
    public bool IsParty(int chunk) => Penn(Chunks[chunk].Head).IsIn(PennSet.Name) || Chunks[chunk].Head > Chunks[0].First && char.IsUpper(Analysis.Form(Chunks[chunk].Head)[0]) || Penn(Chunks[chunk].Head) == Language.En.Penn.PRP || IsActor(chunk) || IsPeople(Chunks[chunk].Head);

    /// <summary>A noun for people or a body.</summary>
    public bool IsPeople(int word)
    {
        if (!Penn(word).IsIn(PennSet.Noun)) return false;
        if (SpeechLexicon.IsAgent(Analysis.Form(word))) return true;
        foreach (var reading in Lexicon.English.Find(Analysis.Words[word].Lemma is { } lemma ? lemma : Analysis.Form(word)))
            if (reading.Is(ReadingTraits.Person)) return true;
        return false;
    }

    /// <summary>The words name somebody with a sector of his own, such as rebels or police.</summary>
    public bool IsActor(int chunk) => HasSector(Chunks[chunk].First, Chunks[chunk].End) && (Penn(Chunks[chunk].Head) != Language.En.Penn.NN || Chunks[chunk].Head == Chunks[chunk].First || IsPeople(Chunks[chunk].Head) || HasSector(Chunks[chunk].Head, Chunks[chunk].End));

    private bool HasSector(int first, int end) => ActorCoder.English.Code(Analysis.Text[Analysis.Words[first].Span.Start..Analysis.Words[end - 1].Span.End], null).Sector is { Length: > 0 } and not ("UNK" or "JNK");

    /// <summary>The first noun phrase of a stretch that names a state or a body, else the first that names somebody with a role; -1 for none.</summary>
    public int Party(int first, int end)
    {
        var found = -1;
        for (var i = first; i < end; i++)
        {
            if (Kind(i) != ChunkKind.Noun || IsPronoun(i) || Kind(i - 1) == ChunkKind.Preposition && Word(i - 1) is "at" or "near" or "by") continue;
            if (CountryOf(Chunks[i].First, Chunks[i].End).Length > 0) return i;
            if (found < 0 && IsActor(i)) found = i;
        }

        return found;
    }

    /// <summary>The state or kind of body that words name; empty where they name none.</summary>
    public string CountryOf(int first, int end) => ActorCoder.English.Code(Analysis.Text[Analysis.Words[first].Span.Start..Analysis.Words[end - 1].Span.End], null).Country;

    /// <summary>Behind what belongs to a noun phrase: "the mayor of Nablus", "the U.S. and its allies", "the party (MDC)".</summary>
    /// <param name="chunk">The noun phrase.</param>
    /// <param name="limit">Not beyond this chunk.</param>
    /// <param name="wide">Any preposition goes on, as in front of the verb.</param>
    public int PhraseEnd(int chunk, int limit, bool wide)
    {
        var end = chunk + 1;
        limit = Math.Min(limit, chunk + LongestPhrase);
        for (var next = Further(end, limit, wide); next > end; next = Further(end, limit, wide)) end = next;
        return end;
    }

    private int Further(int end, int limit, bool wide)
    {
        if (end + 1 >= limit + (end + 1 < Chunks.Count ? 0 : 1) && end + 1 > limit) return end;
        switch (Kind(end))
        {
            case ChunkKind.Preposition when Kind(end + 1) == ChunkKind.Noun && end + 1 < limit && !IsReturn(end) && (wide || Word(end) is "of" or "in" or "from" or "near" or "at" or "within" or "around"):
                return end + 2;
            case ChunkKind.Coordinator when Kind(end + 1) == ChunkKind.Noun && end + 1 < limit && !(IsVerbOf(end + 1) && !wide) && Word(end) is not "but":
                return end + 2;
            case ChunkKind.Comma when ListEnd(end, limit) is > 0 and var listed:
                return listed;
            case ChunkKind.Adjective when wide && Kind(end + 1) == ChunkKind.Preposition && Kind(end + 2) == ChunkKind.Noun && end + 2 < limit:
                return end + 3;
            case ChunkKind.Comma when wide && IsHeadlinePair(end):
                return end + 2;
            case ChunkKind.Comma when wide && Kind(end + 1) == ChunkKind.Noun && Apposition(end + 1, limit) is var apposed && apposed > end:
                return apposed;
            case ChunkKind.Other when Kind(end + 1) == ChunkKind.Noun && Kind(end + 2) == ChunkKind.Other && end + 2 < limit && Analysis.Form(Chunks[end].First) is "(" or "[":
                return end + 3;
            default:
                return end;
        }
    }

    /// <summary>"EU, Chile sign": two names at the head of a line without a stop.</summary>
    private bool IsHeadlinePair(int comma) =>
        comma == 1 && Kind(2) == ChunkKind.Noun && Kind(3) == ChunkKind.Verb && Penn(Chunks[0].Head).IsIn(PennSet.Name) && Penn(Chunks[2].Head).IsIn(PennSet.Name) && Penn(Chunks[3].First) == Language.En.Penn.VBP && Analysis.Words[Chunks[^1].End - 1].Token.Kind != TokenKind.Stop;

    /// <summary>"in exchange for", "in return for".</summary>
    public bool IsReturn(int chunk) => Word(chunk) is "in" && Kind(chunk + 1) == ChunkKind.Noun && Word(chunk + 1) is "exchange" or "return" && Kind(chunk + 2) == ChunkKind.Preposition && Word(chunk + 2) is "for";

    /// <summary>Behind ", Iran and China" or ", Iran, and China"; 0 where a comma begins no list.</summary>
    private int ListEnd(int comma, int limit)
    {
        for (var at = comma; at + 1 < limit && Kind(at) == ChunkKind.Comma && Kind(at + 1) == ChunkKind.Noun; at += 2)
        {
            var and = Kind(at + 2) == ChunkKind.Comma ? at + 3 : at + 2;
            if (Kind(and) == ChunkKind.Coordinator && Kind(and + 1) == ChunkKind.Noun && and + 1 < limit && Word(and) is not "but") return and + 2;
        }

        return 0;
    }

    /// <summary>Behind an apposition and before the comma that ends it: "Ali Baya, the mayor of Kidal, …"; the same place or less where there is none.</summary>
    private int Apposition(int noun, int limit)
    {
        var end = noun + 1;
        for (var next = Further(end, limit, wide: false); next > end; next = Further(end, limit, wide: false)) end = next;
        return end < limit && Kind(end) == ChunkKind.Comma && Kind(end + 1) is ChunkKind.Verb or ChunkKind.Adverb or ChunkKind.Time ? end : -1;
    }

    /// <summary>The noun phrase is the subject of a verb right behind it.</summary>
    private bool IsVerbOf(int chunk)
    {
        var at = chunk + 1;
        while (Kind(at) is ChunkKind.Adverb or ChunkKind.Time) at++;
        return Kind(at) == ChunkKind.Verb && (Penn(Chunks[at].First).IsIn(PennSet.Finite | PennSet.Of(Language.En.Penn.MD)) || Penn(Chunks[at].First) == Language.En.Penn.VBN && Kind(at + 1) == ChunkKind.Noun);
    }

    /// <summary>Those who are named one by one, each with what hangs on it; empty where there is one.</summary>
    public List<WordRange> Members(int first, int end)
    {
        List<WordRange> members = [];
        var (start, isList) = (first, false);
        for (var i = first; i < end; i++)
        {
            if (Kind(i) is not (ChunkKind.Coordinator or ChunkKind.Comma)) continue;
            isList |= Kind(i) == ChunkKind.Coordinator;
            if (i > start) members.Add(Range(start, i));
            start = i + 1;
        }

        if (members.Count == 0 || start >= end) return [];
        members.Add(Range(start, end));
        // "Norway, a member of NATO": one who is named twice.
        return isList || members.Count != 2 || Analysis.Form(members[1].First) is not ("a" or "an" or "the") ? members : [];
    }
}
