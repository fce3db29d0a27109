using Demarche.Language.En;

namespace Demarche.Acts.En;

/// <summary>Nouns that may tell an act, with what hangs on them: "Moscow's demand for guarantees", "the Israeli raid on the port", "the release of the monks by the junta".</summary>
internal sealed class NounPredicates(SentenceClauses sentence, ActFrames frames, VerbSigns signs, VerbArguments verbArguments)
{
    private const int MostPhrases = 5;

    /// <summary>The predicate of a noun phrase in a clause; none where its noun has no frames.</summary>
    public Predicate? Of(int chunk, Clause clause, VerbGroup? verb)
    {
        var (first, head) = (sentence.Chunks[chunk].First, sentence.Chunks[chunk].Head);
        if (!sentence.Penn(head).IsIn(PennSet.Noun) || Lemma(first, head) is not { } lemma) return null;
        List<Argument> arguments = [];
        var sign = signs.OfClause(clause);
        Left(first, head, verb, arguments, ref sign);
        if (clause is { Form: ClauseForm.Relative, Antecedent: >= 0 } && clause.Opener == chunk - 1 && sentence.Word(chunk - 1) is "whose") Add(arguments, new() { Words = sentence.Range(clause.Antecedent, clause.Antecedent + 1) }, 4);
        var end = Right(chunk, arguments);
        return new()
        {
            Kind = FrameKind.Noun,
            Lemma = lemma,
            Trigger = head,
            Words = [new(head, head + 1)],
            Arguments = arguments,
            Extent = [new(first, sentence.Chunks[end - 1].End)],
            FindSigns = () => sign,
            Depth = 2 * clause.Depth + 1,
        };
    }

    private string? Lemma(int first, int head)
    {
        var lemma = Heads.Lemma(sentence, head);
        if (head > first && sentence.Lower(head - 1) + " " + lemma is var two && !frames.Noun(two).IsEmpty) return two;
        return frames.Noun(lemma).IsEmpty ? null : lemma;
    }

    /// <summary>The possessor, "its" for the subject, and adjectives and names of states before the noun.</summary>
    private void Left(int first, int head, VerbGroup? verb, List<Argument> arguments, ref ActSigns sign)
    {
        if (sentence.Is(first, "no")) sign |= ActSigns.Negated;
        for (var i = head - 1; i >= first; i--)
        {
            if (sentence.Penn(i) == Penn.POS)
            {
                Add(arguments, new() { Words = new(first, i) }, 4);
                return;
            }

            if (sentence.Penn(i) == Penn.PRPS)
            {
                if (verb is not null && verbArguments.Subject(verb, 0) is { } owner && !owner.Words.Contains(head)) Add(arguments, new() { Words = owner.Words, Members = owner.Members }, 2);
                return;
            }

            if (Heads.IsOfState(sentence, i)) Add(arguments, new() { Words = new(i, i + 1) }, 2);
            else if (sentence.Penn(i).IsIn(PennSet.Name)) Add(arguments, new() { Words = new(i, i + 1) }, 1);
        }
    }

    private void Add(List<Argument> arguments, Argument argument, int score)
    {
        if (frames.Slot("poss") is { } slot) arguments.Add(new() { Words = argument.Words, Members = argument.Members, Fits = { new(slot, score) }, IsParty = true });
    }

    private int Right(int chunk, List<Argument> arguments)
    {
        var end = chunk + 1;
        for (var count = 0; count < MostPhrases; count++)
        {
            if (sentence.ClauseAt(end) is { } clause)
            {
                AddClause(clause, arguments);
                break;
            }

            if (sentence.Kind(end) is not (ChunkKind.Preposition or ChunkKind.Subordinator) || sentence.Kind(end + 1) != ChunkKind.Noun) break;
            var stop = sentence.PhraseEnd(end + 1, sentence.Chunks.Count, wide: false);
            if (sentence.Word(end) is "between" && sentence.Kind(stop) == ChunkKind.Coordinator && sentence.Kind(stop + 1) == ChunkKind.Noun) stop = sentence.PhraseEnd(stop + 1, sentence.Chunks.Count, wide: false);
            var argument = new Argument { Words = sentence.Range(end + 1, stop), Members = sentence.Members(end + 1, stop), IsParty = sentence.IsParty(end + 1) };
            Heads.Add(sentence, end + 1, argument.Heads);
            if (frames.Slot(sentence.Word(end)) is { } slot) argument.Fits.Add(new(slot, 2));
            arguments.Add(argument);
            end = stop;
        }

        return end;
    }

    private void AddClause(Clause clause, List<Argument> arguments)
    {
        if (clause.Verbs.Count == 0) return;
        var name = clause.Form == ClauseForm.That ? "that" : clause.Form == ClauseForm.NonFinite && clause.Verbs[0].Form == VerbForm.Infinitive ? "inf" : null;
        var first = clause.Form == ClauseForm.That && clause.Opener >= 0 ? clause.Opener + 1 : clause.First;
        if (name is null || frames.Slot(name) is not { } slot || first >= clause.End) return;
        arguments.Add(new() { Words = sentence.ClauseRange(first, clause.End), IsClause = true, Fits = { new(slot, 2) } });
        if (clause.Form == ClauseForm.That && frames.Slot("thatsubj") is { } inner && verbArguments.Subject(clause.Verbs[0], 0) is { } subject) arguments.Add(new() { Words = subject.Words, Members = subject.Members, Fits = { new(inner, 2) }, IsParty = subject.IsParty, IsShared = true });
    }
}
