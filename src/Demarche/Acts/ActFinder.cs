using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Statements;

namespace Demarche.Acts;

/// <summary>Holds the predicates of a sentence against the frames, the outer before the inner: what an act has as its matter is no act itself.</summary>
/// <param name="analysis">The text.</param>
/// <param name="grammar">What finds the predicates.</param>
/// <param name="isInWords">Whether a word stands in somebody's words.</param>
internal sealed class ActFinder(TextAnalysis analysis, IPredicates grammar, Func<int, bool> isInWords)
{
    /// <summary>Words whose acts have a status by what stands around them.</summary>
    private sealed record Governed(WordRange Words, ActStatus Status, Argument? Actor);

    /// <summary>The acts of the sentence that was read last.</summary>
    private List<ActDraft> before = [];

    /// <summary>The acts of a sentence, in the order in which their words stand. Sentences are asked for in their order.</summary>
    public List<ActDraft> Of(int sentence) => before = Read(sentence);

    private List<ActDraft> Read(int sentence)
    {
        List<ActDraft> drafts = [];
        List<WordRange> absorbed = [];
        List<Governed> governed = [];
        List<FrameMatch> deferred = [];
        if (grammar.Of(sentence) is not { Count: > 0 } predicates) return drafts;
        foreach (var group in predicates.GroupBy(predicate => predicate.Trigger).OrderBy(group => group.First().Depth).ThenBy(group => group.Key))
        {
            var status = Best(group, isStatus: true);
            if (status is not null) AddGoverned(governed, absorbed, status);
            if (Best(group, isStatus: false) is not { Frame.Act: not null } match) continue;
            if (status is not null && (status.Score >= match.Score || match.Frame.Act == ActName.Announce) || match.Frame.IsEvent) deferred.Add(match);
            else Add(drafts, absorbed, governed, match, sentence);
        }

        foreach (var match in deferred)
            if (drafts.Find(draft => match.Filled.Any(argument => argument?.Holds(draft.Predicate.Trigger) == true)) is not { } inner) Add(drafts, absorbed, governed, match, sentence);
            else if (match.Frame.IsEvent && inner.Predicate.Kind == FrameKind.Noun) inner.Name = match.Frame.Act!.Value;
        drafts.RemoveAll(draft => drafts.Exists(other => IsTwice(draft, other)));
        drafts.Sort((a, b) => a.Predicate.Trigger.CompareTo(b.Predicate.Trigger));
        return drafts;
    }

    /// <summary>"erklärte sich bereit": verb and adjective tell one act, and the verb's goes; "wir werden keine Panzer liefern": what the modal verb tells goes; "wurde gestellt und verhaftet": two verbs tell one, and the latter's goes.</summary>
    private bool IsTwice(ActDraft draft, ActDraft other)
    {
        if (draft == other) return false;
        if (draft.Predicate.Kind != FrameKind.Verb) return IsTitleOf(draft, other) || IsReproach(draft, other);
        if (IsSaidTwice(draft, other) || IsToldWithDoer(draft, other)) return true;
        if (draft.Predicate.Extent.SequenceEqual(other.Predicate.Extent)) return draft.Match.Frame.IsRefusal || draft.Name == other.Name && other.Predicate.Kind == FrameKind.Adjective;
        return draft.Name == other.Name && other.Predicate.Kind == FrameKind.Verb && other.Predicate.Trigger < draft.Predicate.Trigger && HaveSameRoles(draft, other);
    }

    /// <summary>"[machten Druck auf Rom] und forderten Geld", "reagierte auf den Brief und [antwortete]": of two verbs for the same words the one that does not tell what they are about goes.</summary>
    private bool IsSaidTwice(ActDraft draft, ActDraft other)
    {
        if (draft.Name != other.Name || draft.Status != other.Status || !DeedsInWords.Contains(draft.Name) || other.Predicate.Kind != FrameKind.Verb || !IsWithoutMatter(draft)) return false;
        var (former, latter) = draft.Predicate.Trigger < other.Predicate.Trigger ? (draft, other) : (other, draft);
        if (!latter.Predicate.SharesSubject || draft == former && IsWithoutMatter(other)) return false;
        return (draft.Recipients.Count == 0 || other.Recipients.Count == 0 || HaveSame(draft.Recipients, other.Recipients)) && HaveSame(draft.Actors, other.Actors);
    }

    /// <summary>"es [gilt] eine Sperre, die Rom verhängt hat": the relative clause tells it with who did it.</summary>
    private static bool IsToldWithDoer(ActDraft draft, ActDraft other) =>
        draft.Name == other.Name && draft.Actors.Count == 0 && other.Actors.Count > 0 && draft.Matter.Count > 0 && draft.Matter.SequenceEqual(other.Matter);

    /// <summary>"[Dank aus Riga]: Der Minister lobt den Rat": the clause behind the colon tells it in full.</summary>
    private bool IsTitleOf(ActDraft title, ActDraft other) =>
        title.Match.Frame.IsTitle && title.Name == other.Name && title.Predicate.Trigger < other.Predicate.Trigger && title.Predicate.Extent[^1].End is var end && end < analysis.Words.Length && analysis.Words[end].Token.Kind == TokenKind.Colon;

    /// <summary>"Das Urteil sei [skandalös], rügte die Anwältin": the verb tells what its matter says once more.</summary>
    private static bool IsReproach(ActDraft judgement, ActDraft other) =>
        judgement.Predicate.Kind == FrameKind.Adjective && judgement.Name == other.Name && other.Predicate.Kind == FrameKind.Verb && other.Matter.Exists(words => words.Contains(judgement.Predicate.Trigger));

    /// <summary>Nothing, or a pronoun.</summary>
    private bool IsWithoutMatter(ActDraft draft) => draft.Matter.TrueForAll(words => words.Length == 1 && analysis.Words[words.First].Tag == Tag.Pronoun);

    private static bool HaveSame(List<Argument> some, List<Argument> others) => some.Select(argument => argument.Words).SequenceEqual(others.Select(argument => argument.Words));

    private static bool HaveSameRoles(ActDraft draft, ActDraft other) =>
        draft.Status == other.Status && draft.Recipients.Count + draft.Matter.Count > 0 && draft.Matter.SequenceEqual(other.Matter)
        && HaveSame(draft.Recipients, other.Recipients) && HaveSame(draft.Actors, other.Actors);

    private FrameMatch? Best(IEnumerable<Predicate> readings, bool isStatus)
    {
        FrameMatch? best = null;
        foreach (var predicate in readings)
            if (FrameMatcher.Best(analysis, predicate, Frames(predicate), isStatus) is { } match && match.Score > (best?.Score ?? 0)) best = match;
        return best;
    }

    private IReadOnlyList<ActFrame> Frames(Predicate predicate) => predicate.Frames ?? predicate.Kind switch
    {
        FrameKind.Noun => grammar.Frames.Noun(predicate.Lemma),
        FrameKind.Adjective => grammar.Frames.Adjective(predicate.Lemma),
        _ => grammar.Frames.Verb(predicate.Lemma),
    };

    private static void AddGoverned(List<Governed> governed, List<WordRange> absorbed, FrameMatch match)
    {
        if (match.Frame.Status is not { } status || match.Predicate.Has(ActSigns.NotTold) || status == ActStatus.Denied && match.Predicate.Has(ActSigns.Possible))
        {
            absorbed.AddRange(match.In(FrameRole.Act).Select(argument => argument.Words));
            return;
        }

        if (match.Predicate.Has(ActSigns.Negated) && !match.Frame.IsNegative && status != ActStatus.Denied) status = ActStatus.Denied;
        else if (match.Predicate.Has(ActSigns.Possible) && status is ActStatus.Announced or ActStatus.Done) status = ActStatus.Hypothetical;
        foreach (var argument in match.In(FrameRole.Act)) governed.Add(new(argument.Words, status, match.In(FrameRole.Actor).FirstOrDefault()));
    }

    private void Add(List<ActDraft> drafts, List<WordRange> absorbed, List<Governed> governed, FrameMatch match, int sentence)
    {
        var predicate = match.Predicate;
        if (IsAbsorbed(absorbed, drafts, predicate) || match.Frame.IsConsequence && !before.Concat(drafts).Any(draft => draft.Name is ActName.Attack or ActName.Protest)) return;
        var around = governed.FindLast(range => range.Words.Contains(predicate.Trigger));
        if (around is not null && predicate.Has(ActSigns.OwnEvent) && (predicate.Kind != FrameKind.Noun || predicate.Has(ActSigns.ToldApart))) around = null;
        if (around is { Status: ActStatus.Expected } && predicate.Has(ActSigns.Past)) around = null;
        if (predicate.Has(ActSigns.Purpose)) absorbed.AddRange(match.In(FrameRole.Matter).Where(matter => matter.IsClause).Select(matter => matter.Words));
        if (StatusOf(match, around) is not { } status || !HasParties(match, around) || IsNobody(match) || IsGame(match) || (IsJudgement(match) || match.Frame.IsDuty || match.Frame.IsSaid) && !isInWords(predicate.Trigger) || match.Frame.IsSaid && predicate.Has(ActSigns.Conditional)) return;
        var draft = Draft(match, status, around, sentence);
        if (draft.Actors is [{ IsPronoun: true }] && drafts.FindLast(before => before.Predicate.Trigger < predicate.Trigger && before.Actors is [{ IsPronoun: false, IsSpeaker: false, Part: null }]) is { } named)
            (draft.Actors[0], draft.HasPronounOfOther) = (named.Actors[0], true);
        if (draft.Recipients is [{ IsPronoun: true }] && drafts.FindLast(before => before.Predicate.Trigger < predicate.Trigger && before.Recipients is [{ IsPronoun: false, IsSpeaker: false, IsParty: true, Part: null, Members.Count: 0 }]) is { } met) draft.Recipients[0] = met.Recipients[0];
        drafts.Add(draft);
        if (!draft.IsReaction) Absorb(absorbed, governed, draft);
    }

    private static bool IsAbsorbed(List<WordRange> absorbed, List<ActDraft> drafts, Predicate predicate)
    {
        if (drafts.Exists(draft => draft.Condition.Exists(range => range.Contains(predicate.Trigger)))) return true;
        var isOwn = predicate.Has(ActSigns.OwnEvent) && (predicate.Kind != FrameKind.Noun || predicate.Has(ActSigns.ToldApart));
        return absorbed.Exists(range => range.Contains(predicate.Trigger) && (!isOwn || range.First > predicate.OwnFrom));
    }

    /// <summary>"Die Forderung sei unannehmbar", "Rom sei schuld daran": whoever says so does it.</summary>
    private static bool IsJudgement(FrameMatch match) => match.Frame is { Kind: FrameKind.Adjective, HasActor: false } && (match.Frame.Slots[0].Role == FrameRole.Recipient || match.Frame.Slots[0].Role == FrameRole.Matter && !match.In(FrameRole.Recipient).Any());

    /// <summary>"man", "wir" outside of somebody's words is nobody in particular.</summary>
    private bool IsNobody(FrameMatch match) => match.In(FrameRole.Actor).Any(actor => actor.IsSpeaker) && (!isInWords(match.Predicate.Trigger) || match.In(FrameRole.Recipient).Any(recipient => recipient.IsSpeaker));

    /// <summary>"wehrte [den Ball] ab": told of a match; that it is called off or boycotted is an act.</summary>
    private bool IsGame(FrameMatch match) =>
        match.Frame.Act is not (ActName.Suspend or ActName.Protest or ActName.Sanction or ActName.Investigate or ActName.Arrest) && match.Predicate.Arguments.Exists(argument => argument.HasHead(grammar.Frames.Class("sport")));

    /// <summary>Whoever acts has a political or public role; of a noun at least one party must be named.</summary>
    private bool HasParties(FrameMatch match, Governed? around)
    {
        var actors = Doers(match, around);
        if (actors.Count == 0 && match.Predicate.Doer is not null) return true;
        if (actors.Count > 0) return actors.Exists(actor => actor.IsParty || actor.Owner is { IsParty: true }) || IsText(match);
        if (match.Frame is { Act: ActName.Visit, Kind: FrameKind.Verb } && !match.Predicate.IsPassive && around is null) return false;
        if (around?.Actor is not null || match.In(FrameRole.Recipient).Any(recipient => recipient.IsParty)) return true;
        if (match.Frame.IsTitle) return true;
        if (match.Frame.Kind == FrameKind.Noun) return !IsBetweenParties(match.Frame.Act!.Value) && (match.In(FrameRole.Recipient).Any() || !DeedsInWords.Contains(match.Frame.Act.Value) && match.In(FrameRole.Matter).Any());
        return !match.Predicate.IsPassive && !(match.Predicate.IsState && DeedsInWords.Contains(match.Frame.Act!.Value)) || match.Frame.Act is ActName.Agree or ActName.Demand or ActName.Criticise || IsRestricted(match) || match.In(FrameRole.Matter).Any(matter => matter.IsClause || matter.Owner is not null) || match.In(FrameRole.Recipient).Any();
    }

    /// <summary>"Die Resolution fordert Israel auf, …", "Der Bericht kritisiert …": what speaks to a party, or is written to judge, is a text of somebody.</summary>
    private bool IsText(FrameMatch match) => match.Frame.Act is ActName.Criticise or ActName.Praise or ActName.Accuse && match.In(FrameRole.Actor).Any(actor => actor.HasHead(grammar.Frames.Class("verdict"))) || match.Frame.IsAddress && DeedsInWords.Contains(match.Frame.Act!.Value) && match.In(FrameRole.Recipient).Any(recipient => recipient is { IsParty: true, IsPronoun: false, IsSpeaker: false });

    /// <summary>Who fills the actor's place; a thing that an infinitive only shares ("die [Absicht], ihn auszuweisen") gives way to whoever intends it.</summary>
    private static List<Argument> Doers(FrameMatch match, Governed? around) =>
        [.. match.In(FrameRole.Actor).Where(actor => around?.Actor is not { } own || !actor.IsShared || actor.IsParty && !own.IsParty)];

    /// <summary>"fordert die Abschaffung [von Zöllen]", "demanded the return of [statues]": nobody is asked.</summary>
    private static bool IsSource(FrameMatch match, Argument argument) => match.Frame.Slots[Array.IndexOf(match.Filled, argument)].Name is "von+dat" or "owner" or "of";

    private static bool IsBetweenParties(ActName name) => name is ActName.Negotiate or ActName.Consult or ActName.Meet or ActName.Agree or ActName.Cooperate or ActName.Mediate or ActName.Offer or ActName.Warn;

    /// <summary>The frame says of some argument what it must be.</summary>
    private static bool IsRestricted(FrameMatch match)
    {
        for (var i = 0; i < match.Filled.Length; i++)
            if (match.Filled[i] is not null && match.Frame.Slots[i].Heads is not null) return true;
        return match.Phrases.Count > 0;
    }

    /// <summary>None where nothing is told.</summary>
    private ActStatus? StatusOf(FrameMatch match, Governed? around)
    {
        var predicate = match.Predicate;
        if (predicate.Has(ActSigns.NotTold) && !match.Frame.IsByDuty || predicate.Has(ActSigns.Purpose)) return null;
        if (around is null && predicate.Has(ActSigns.Infinitive | ActSigns.OnlyNamed)) return null;
        if (match.Frame.IsNegative) return match.Frame.Status ?? ActStatus.Done;
        if (predicate.Has(ActSigns.Conditional)) return ActStatus.Hypothetical;
        if (around is not null) return around.Status == ActStatus.Announced && predicate.Has(ActSigns.Negated) && predicate.Has(ActSigns.Future | ActSigns.Intended) ? ActStatus.Denied : around.Status;
        if (predicate.Has(ActSigns.Supposed)) return ActStatus.Expected;
        if (predicate.Has(ActSigns.Possible)) return ActStatus.Hypothetical;
        if (predicate.Has(ActSigns.Unreal) && !isInWords(predicate.Trigger)) return null;
        if (predicate.Has(ActSigns.Future | ActSigns.Intended) && !predicate.Has(ActSigns.Negated) || predicate.Has(ActSigns.Coming) && (predicate.IsPassive || !DeedsInWords.Contains(match.Frame.Act!.Value))) return ActStatus.Announced;
        if (predicate.Has(ActSigns.Negated)) return ActStatus.Denied;
        return match.Frame.Status ?? ActStatus.Done;
    }

    private ActDraft Draft(FrameMatch match, ActStatus status, Governed? around, int sentence)
    {
        var predicate = match.Predicate;
        var name = match.Frame.Act!.Value;
        var refused = status == ActStatus.Denied && predicate.Has(ActSigns.Future | ActSigns.Intended) && (!DeedsInWords.Contains(name) || name is ActName.Agree or ActName.Accept or ActName.Authorise or ActName.Promise or ActName.Answer or ActName.Confirm);
        var draft = new ActDraft
        {
            Name = refused ? ActName.Refuse : name,
            Qualifier = refused ? "" : match.Frame.Qualifier,
            Status = refused ? ActStatus.Done : status,
            Predicate = predicate,
            Match = match,
            Actors = [.. Doers(match, around).Select(actor => actor is { IsParty: false, Owner: { IsParty: true } owner } ? owner : WithOrigin(match, actor)).DistinctBy(actor => (actor.Words, actor.Part))],
            Recipients = [.. match.In(FrameRole.Recipient).Where(recipient => recipient.IsParty || recipient.IsPerson || !DeedsInWords.Contains(name) || !IsSource(match, recipient)).DistinctBy(recipient => (recipient.Words, recipient.Part))],
            Matter = [.. match.In(FrameRole.Matter).SelectMany(argument => Whole(match, argument))],
            Condition = [.. predicate.Condition, .. match.In(FrameRole.Condition).Select(argument => argument.Words)],
            Sentence = sentence,
        };
        Parties.MoveThings(draft);
        for (var i = 0; i < draft.Matter.Count; i++)
            if (draft.Condition.Exists(range => range.First > draft.Matter[i].First && range.First < draft.Matter[i].End && range.End >= draft.Matter[i].End)) draft.Matter[i] = new(draft.Matter[i].First, draft.Condition.Find(range => range.First > draft.Matter[i].First && range.End >= draft.Matter[i].End).First);
        draft.Recipients.RemoveAll(recipient => grammar.IsEachOther(recipient.Words));
        draft.IsByOwnStatus = around?.Actor is not null;
        if (draft.Actors.Count == 0 && around?.Actor is { } actor) draft.Actors.Add(actor);
        if (draft.Actors.Count == 0 && predicate.Doer is { } answering) draft.Actors.Add(answering);
        if (draft.Actors.Count == 0 && Parties.Doer(draft) is { } doer) draft.Actors.Add(doer);
        Parties.Complete(draft);
        draft.Evidence.AddRange(Evidence(match));
        return draft;
    }

    /// <summary>"Politiker [aus elf Ländern]": with where they are from, where that fills no other place.</summary>
    private static Argument WithOrigin(FrameMatch match, Argument actor)
    {
        if (actor is { IsPronoun: true } or { IsSpeaker: true } or { IsShared: true } or { Part: not null } or { Members.Count: > 0 }) return actor;
        return match.Predicate.Arguments.Find(next => next is { IsOrigin: true, CanExtend: true } && next.Start == actor.Words.End && !match.Filled.Contains(next)) is not { } origin ? actor
            : new() { Words = new(actor.Words.First, origin.Words.End), Heads = actor.Heads, IsParty = actor.IsParty, IsPerson = actor.IsPerson, Start = actor.Start };
    }

    /// <summary>A phrase with those behind it that hang on it and fill no other place.</summary>
    private static WordRange Extended(FrameMatch match, Argument argument)
    {
        var end = argument.Words.End;
        if (argument.IsClause) return argument.Words;
        foreach (var next in match.Predicate.Arguments)
            if (next.CanExtend && next.Start == end && !match.Filled.Contains(next) && !(next.IsWhere && !DeedsInWords.Contains(match.Frame.Act!.Value)) && !match.Phrases.Exists(phrase => phrase.Overlaps(next.Words))) end = next.Words.End;
        return new(argument.Words.First, end);
    }

    /// <summary>With the clause that hangs on it.</summary>
    private static IEnumerable<WordRange> Whole(FrameMatch match, Argument argument)
    {
        yield return Extended(match, argument);
        foreach (var more in argument.More) yield return more;
        if (argument.Clause is { } clause && !match.Filled.Any(other => other?.Words == clause)) yield return clause;
    }

    private static List<WordRange> Evidence(FrameMatch match)
    {
        List<WordRange> ranges = [.. match.Predicate.Extent];
        foreach (var argument in match.Filled)
            if (argument is { IsClause: true }) ranges.AddRange([argument.Words, .. argument.More]);
            else if (argument?.Clause is { } clause) ranges.Add(clause);
        return ranges;
    }

    /// <summary>"verurteilte [den Angriff, die Blockade sowie die Leugnung]": as far as the stretch goes where a list goes on behind a matter.</summary>
    private WordRange WithList(Predicate predicate, WordRange words)
    {
        if (words.End + 1 >= analysis.Words.Length || analysis.Words[words.End].Token.Kind != TokenKind.Comma && analysis.Words[words.End].Tag != Tag.Coordinator || !IsPhrase(words.End + 1)) return words;
        return predicate.Extent.FindLast(part => part.First <= words.End + 1) is { } last && last.End > words.End ? new(words.First, last.End) : words;
    }

    private bool IsPhrase(int word) => analysis.Words[word].Tag is Tag.Article or Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.Name;

    /// <summary>What belongs to an act is told by it and not for itself; what somebody warns of is expected.</summary>
    private void Absorb(List<WordRange> absorbed, List<Governed> governed, ActDraft draft)
    {
        for (var i = 0; i < draft.Match.Filled.Length; i++)
        {
            if (draft.Match.Filled[i] is not { IsShared: false } argument) continue;
            var role = draft.Match.Frame.Slots[i].Role;
            if (role is FrameRole.Actor or FrameRole.Recipient && draft.Predicate.Kind != FrameKind.Noun) continue;
            if (draft.Name == ActName.Warn && role == FrameRole.Matter && !draft.Match.Frame.Slots[i].Name.EndsWith("+zu", StringComparison.Ordinal)) governed.Add(new(Extended(draft.Match, argument), ActStatus.Expected, null));
            else absorbed.AddRange(Whole(draft.Match, argument).Select(words => role == FrameRole.Matter && DeedsInWords.Contains(draft.Name) ? WithList(draft.Predicate, words) : words));
        }

        absorbed.AddRange(draft.Match.Phrases);
    }
}
