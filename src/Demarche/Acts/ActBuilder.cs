using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Language;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Time;

namespace Demarche.Acts;

/// <summary>Turns drafts into acts: words into offsets, parties into actors, ids, time, place, quantities, and on whose word.</summary>
internal sealed class ActBuilder(Report report, TextAnalysis analysis, IActLanguage language, IPredicates grammar, ActWords words, ActorResolver actors, ImmutableArray<TimeExpression> times, ImmutableArray<Quantity> quantities)
{
    public ImmutableArray<Act> Build(IReadOnlyList<ActDraft> drafts)
    {
        var acts = ImmutableArray.CreateBuilder<Act>(drafts.Count);
        List<ActDraft> kept = [];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            var reaction = draft.IsReaction ? Next(draft) : null;
            if (IsPronoun(draft)) draft.Meant = grammar.MeantBefore(draft.Sentence, draft.Predicate, draft.Actors[0].Words.First);
            if (IsAboutFact(draft) && draft.Name == ActName.Announce) continue;
            if (IsAboutFact(draft) && draft.Name == ActName.Reject && kept is [.., { Name: ActName.Accuse } accused] && draft.Sentence - accused.Sentence < 2) draft.Name = ActName.Deny;
            if (IsPronoun(draft) && draft.Meant is null && !(DeedsInWords.Contains(draft.Name) && !IsAddressed(draft)) || IsRelative(draft) || draft.IsReaction && reaction is null || draft.Match.Frame.IsDuty && !IsForOther(draft)) continue;
            var evidence = reaction is null ? Spans(draft.Evidence) : [.. Spans(draft.Evidence), .. reaction.Content];
            var id = ActId.Of(report.Id, evidence, report.Text);
            var occurrence = seen[id] = seen.GetValueOrDefault(id) + 1;
            kept.Add(draft);
            acts.Add(Make(draft, evidence, occurrence == 1 ? id : ActId.Of(report.Id, evidence, report.Text, occurrence), reaction?.Speaker));
        }

        return language.Reasons.Relate(ActRelations.Relate(acts.ToImmutable(), report.Text.Value), kept, analysis);
    }

    /// <summary>Whoever says what somebody has to do demands it where he is known and speaks of another: "Deutschland müsse mehr tun, sagte die Kanzlerin" is her opinion.</summary>
    private bool IsForOther(ActDraft draft)
    {
        if (words.Of(analysis.Span(draft.Predicate.Trigger, draft.Predicate.Trigger + 1))?.Speaker?.Actor is not { } speaker || Role(Span(draft.Recipients[0])).Actor is var other && speaker == other) return false;
        return other is null || World.Shared.Find(other) is not { } known || World.Shared.Find(speaker) is not { } who || who.Of != other && !(known.Type == ActorType.State && who.Country == known.Country);
    }

    /// <summary>"Der Plan stieß auf Kritik. „…“, sagte X": the words in the sentence behind.</summary>
    private Statement? Next(ActDraft draft)
    {
        if (draft.Sentence + 1 >= analysis.Sentences.Count) return null;
        var span = Span(analysis.Sentences[draft.Sentence + 1]);
        return words.Quotation(span.Start, span.End);
    }

    private Act Make(ActDraft draft, ImmutableArray<TextSpan> evidence, string id, Role? quoted)
    {
        var word = IsAside(draft) ? null : WordOf(draft);
        var matter = Spans(draft.Matter);
        var condition = Spans(draft.Condition);
        var parties = draft.Actors.Concat(draft.Recipients).Select(Span).ToImmutableArray();
        ImmutableArray<TextSpan> aside = [.. matter, .. condition, .. parties];
        var doers = quoted is not null ? [quoted] : draft.Actors.Count == 0 && IsSpeakers(draft) && word?.Speaker is { } speaker ? [speaker] : draft.Meant is { } meant ? [.. Roles([meant], word, draft.Sentence).Select(role => role with { Spans = [Span(draft.Actors[0])] })] : Roles(draft.Actors, word, draft.Sentence);
        (doers, var sufferers) = Apart(doers, Roles(draft.Recipients, word, draft.Sentence));
        return new()
        {
            Id = id,
            Report = report.Id,
            Code = language.Qualifiers.Code(draft),
            Actors = doers,
            Recipients = sufferers,
            Matter = matter,
            Condition = condition,
            Items = Items(draft),
            Time = StatementTime.Of(Spans(draft.Predicate.Extent), aside, times) ?? StatementTime.Of(Spans(draft.Predicate.TimesBefore), aside, times),
            Place = Place(draft, aside),
            Status = draft.Status,
            OnWord = word?.Id,
            Evidence = evidence,
            Rule = draft.Match.Frame.Rule,
        };
    }

    /// <summary>The words in which it stands; none where they are nobody's ("demnach"), or where it shares its subject with the clause that introduces them: "Rom stritt ab, dass …, und warf Wien Verrat vor".</summary>
    private Statement? WordOf(ActDraft draft)
    {
        if (words.Of(analysis.Span(draft.Predicate.Trigger, draft.Predicate.Trigger + 1)) is not { } word) return null;
        if (word.Speaker is not { } speaker) return word;
        if (IsBehindSemicolon(draft, speaker.Spans[0]) || IsOfNextVerb(draft, word)) return null;
        if (speaker.Spans is [var only] && only.In(report.Text.Value) is "demnach" or "Demnach" or "wonach" or "dem Vernehmen" or "Dem Vernehmen") return null;
        if (draft.IsByOwnStatus && !IsSubjunctive(draft) && draft.Actors.Exists(actor => speaker.Spans.Any(span => span.Overlaps(Span(actor))))) return null;
        return draft.Predicate.SharesSubject && draft.Actors is [{ IsShared: true, IsSpeaker: false, IsMeant: false } shared] && speaker.Spans.Any(span => span.Overlaps(Span(shared))) ? null : word;
    }

    /// <summary>"Das sei falsch, sagte der Minister; [im Juni verhandelte er doch]".</summary>
    private bool IsBehindSemicolon(ActDraft draft, TextSpan speaker)
    {
        for (var i = draft.Predicate.Trigger; i > 0 && analysis.Words[i].Token.Start > speaker.End; i--)
            if (analysis.Words[i].Token.Kind == TokenKind.Semicolon) return !IsSubjunctive(draft);
        return false;
    }

    /// <summary>"Hanoi [forderte einen Baustopp], ließ sich nach Angaben der Kommission jedoch vertrösten": a source stands with its own verb, and holds for none before it.</summary>
    private bool IsOfNextVerb(ActDraft draft, Statement word) =>
        word is { Rule: "source-phrase", Frame: [var source, ..] } && draft.Predicate.Kind == FrameKind.Verb && !IsSubjunctive(draft) && Span(draft.Predicate.Extent[^1]).End is var end && end < source.Start && new TextSpan(end, source.Start).In(report.Text.Value).Contains(',');

    private bool IsSubjunctive(ActDraft draft) => draft.Predicate.Words.Exists(range => Enumerable.Range(range.First, range.Length).Any(word => analysis.Words[word].Mood is VerbMood.SubjunctiveI or VerbMood.SubjunctiveII));

    /// <summary>"…, [was Kigali zurückweist]": the report's own remark on somebody's words, which is not in the subjunctive as they are.</summary>
    private bool IsAside(ActDraft draft) =>
        IsAboutFact(draft) && analysis.Form(draft.Matter[0].First) is "was" && draft.Matter[0].First > 0 && analysis.Words[draft.Matter[0].First - 1].Token.Kind == TokenKind.Comma
        && !draft.Predicate.Words.Exists(range => Enumerable.Range(range.First, range.Length).Any(word => analysis.Words[word].Mood is VerbMood.SubjunctiveI));

    /// <summary>"Eine Absage werde zurückgewiesen, erklärte Blinken", "Es werde keine Gespräche geben": whoever says so does it.</summary>
    private bool IsSpeakers(ActDraft draft) => !IsPast(draft) && (
        draft.Match.Frame is { Kind: FrameKind.Verb or FrameKind.Adjective, HasActor: false } or { IsByWord: true } && DeedsInWords.Contains(draft.Name) && draft.Status == ActStatus.Done
        || draft.Predicate.IsPassive && draft.Status == ActStatus.Done && draft.Name is ActName.Reject or ActName.Refuse or ActName.Demand or ActName.Request or ActName.Accept && draft.Match.In(FrameRole.Recipient).Any() | draft.Name is ActName.Reject or ActName.Refuse or ActName.Accept);

    /// <summary>"soll aufgefordert [worden] sein", "has [been] asked": done before, and not with these words.</summary>
    private bool IsPast(ActDraft draft) => draft.Predicate.Words.Exists(range => Enumerable.Range(range.First, range.Length).Any(word => analysis.Form(word) is "worden" or "been"));

    /// <summary>"gab das bekannt", "wies dies zurück": what was said before.</summary>
    private bool IsAboutFact(ActDraft draft) =>
        draft.Matter is [{ Length: 1 } matter] && analysis.Words[matter.First].Tag is Tag.Pronoun or Tag.Article && analysis.Form(matter.First) is "das" or "Das" or "dies" or "Dies" or "was" or "Was" or "diese" or "Diese";

    /// <summary>Done by an "er" or "sie" whom no table knows.</summary>
    private bool IsPronoun(ActDraft draft) =>
        draft.Actors is [{ IsSpeaker: false, Members.Count: 0 } actor] && actor.Words.Length == 1 && analysis.Words[actor.Words.First].Tag == Tag.Pronoun && actor.Part is null
        && analysis.Form(actor.Words.First) is "er" or "Er" or "sie" or "Sie" or "es" or "Es" && !draft.HasPronounOfOther && actors.Resolve([Span(actor)], speaks: false).Actor is null && words.Of(Span(actor)) is null;

    /// <summary>"Bitte bestätigen [Sie] Ihre Anmeldung": the reader, by a capital within a sentence.</summary>
    private bool IsAddressed(ActDraft draft) => analysis.Form(draft.Actors[0].Words.First) is "Sie" && draft.Actors[0].Words.First > analysis.Sentences[draft.Sentence].First;

    /// <summary>Done by a "der" or "die" of whom it is not known for what it stands.</summary>
    private bool IsRelative(ActDraft draft) =>
        draft.Actors is [{ IsSpeaker: false, Members.Count: 0, Part: null } actor] && actor.Words.Length == 1 && analysis.Words[actor.Words.First].Tag is Tag.Pronoun or Tag.Article
        && analysis.Form(actor.Words.First) is "der" or "die" or "das" or "den" or "dem" or "denen" or "which" or "that" or "who";

    private ImmutableArray<Role> Roles(List<Argument> arguments, Statement? word, int sentence)
    {
        var roles = ImmutableArray.CreateBuilder<Role>();
        foreach (var argument in arguments)
            if (argument.IsSpeaker && word?.Speaker is { } speaker) roles.Add(speaker);
            else if (argument is { IsPronoun: true, IsSeveral: false } && word is { Form: StatementForm.Indirect or StatementForm.FreeIndirect or StatementForm.IndirectFreeIndirect, Speaker: { } self } && IsSelf(argument, self, sentence)) roles.Add(self);
            else if (argument.Members.Count == 0) roles.Add(argument is { IsParty: true, Part: null } ? Party(Role(Span(argument)), argument.Words) : Role(Span(argument)));
            else foreach (var member in argument.Members) AddMember(roles, Party(Role(Span(member)), member));
        return roles.ToImmutable();
    }

    /// <summary>"Das Außenministerium lud den türkischen Botschafter vor": whose a ministry or government is of which the words do not say it is not the state on which it acts, nor the other way round. Nobody acts on himself: who is meant is then not known.</summary>
    private (ImmutableArray<Role> Doers, ImmutableArray<Role> Sufferers) Apart(ImmutableArray<Role> doers, ImmutableArray<Role> sufferers)
    {
        if (doers.Length != 1 || sufferers.IsEmpty) return (doers, sufferers);
        var doer = doers[0];
        if (sufferers is [{ Actor: { } id } self] && id == doer.Actor && ActorIds.IsLocal(id)) return (doers, [new(self.Spans)]);
        var state = StateOf(doer);
        if (StateOf(sufferers[0]) is { } opposite && (state is null || state == opposite) && Other(doer, opposite) is { } other && !IsAnyones(sufferers[0], opposite)) return ([other], sufferers);
        return (doers, state is null ? sufferers : [.. sufferers.Select(role => StateOf(role) is null ? Other(role, state) ?? role : role)]);
    }

    /// <summary>Who else is meant if he is not of that state; none where the words say who it is.</summary>
    private Role? Other(Role role, string state) => actors.Resolve(role.Spans, speaks: false, state) is { Actor: not null } other && other.Actor != role.Actor && StateOf(other) is { } found && found != state ? other : null;

    /// <summary>Nothing but the report's course says that it is that state's: "die Regierung".</summary>
    private bool IsAnyones(Role role, string state) => actors.Resolve(role.Spans, speaks: false, state).Actor != role.Actor;

    /// <summary>The state for which somebody acts by his office, or that he is; a party, a rebel or a citizen of it is not.</summary>
    private static string? StateOf(Role role)
    {
        if ((role.Office ?? role.Actor) is not { } id || !(id.StartsWith("state:", StringComparison.Ordinal) || id.Contains('/', StringComparison.Ordinal)) || World.Shared.Find(id) is not { Country: { } country }) return null;
        return "state:" + country;
    }

    /// <summary>"Lund sagte, [er] werde nicht nachgeben": a pronoun for whoever speaks, whom the sentence names, or for nobody else who is known.</summary>
    private bool IsSelf(Argument pronoun, Role speaker, int sentence) => Role(Span(pronoun)).Actor is not { } actor || actor == speaker.Actor && Span(analysis.Sentences[sentence]).Contains(speaker.Spans[0]);

    /// <summary>"Germany's foreign minister, Annalena Baerbock": two names of one party are one role.</summary>
    private static void AddMember(ImmutableArray<Role>.Builder roles, Role member)
    {
        if (member.Actor is { } actor && roles.Count > 0 && roles[^1].Actor == actor) roles[^1] = roles[^1] with { Spans = [roles[^1].Spans[0].Cover(member.Spans[^1])] };
        else roles.Add(member);
    }

    /// <summary>With an id of the report's own for a party of public role whom no table knows.</summary>
    private Role Party(Role role, WordRange words) =>
        role.Actor is not null ? role
        : words.Length > 1 && !IsPlaced(words) && language.ActorOf(analysis.Form(words.End - 1)) is { } apposed ? actors.Known(role.Spans, apposed)
        : language.NameOf(analysis, words) is { } name ? actors.Stranger(role.Spans, name)
        : role;

    /// <summary>"der Botschafter in [Lima]", "die Opposition in [Rom]", "the University of [Nairobi]": where somebody is whom no table knows, and not he; unlike "das Nachbarland [Iran]".</summary>
    private bool IsPlaced(WordRange words) => words.Length > 2 && analysis.Words[words.End - 2].Tag == Tag.Preposition;

    private Role Role(TextSpan span)
    {
        var role = actors.Resolve([span], speaks: false);
        if (role.Actor is null && language.ActorOf(span.In(report.Text.Value)) is { } state) return actors.Known([span], state);
        return role.Actor is null && WithoutPlace(span) is { } body && actors.Resolve([body], speaks: false) is { Actor: not null } known ? known with { Spans = [span] } : role;
    }

    /// <summary>"das Parlament" of "das Parlament in Mexiko-Stadt".</summary>
    private TextSpan? WithoutPlace(TextSpan span) => span.In(report.Text.Value).IndexOf(" in ", StringComparison.Ordinal) is > 0 and var length ? new(span.Start, span.Start + length) : null;

    private TextSpan Span(WordRange words) => analysis.Span(words.First, words.End);

    private TextSpan Span(Sentence sentence) => analysis.Span(sentence.First, sentence.End);

    private TextSpan Span(Argument argument) => argument.Part is { } part ? analysis.Span(part) : Span(argument.Words);

    private Role? Place(ActDraft draft, ImmutableArray<TextSpan> aside)
    {
        foreach (var argument in draft.Predicate.Arguments)
            if (argument.IsWhere && Span(argument) is var span && !aside.Any(other => other.Overlaps(span))) return Role(span);
        return null;
    }

    private ImmutableArray<Quantity> Items(ActDraft draft)
    {
        var spans = Spans([.. draft.Matter, .. draft.Recipients.Select(argument => argument.Words), .. draft.Match.In(FrameRole.Items).Select(argument => argument.Words), draft is { Matter.Count: > 0, Predicate.Examples: { } examples } ? examples : default]);
        var items = ImmutableArray.CreateBuilder<Quantity>();
        foreach (var span in spans)
            for (var i = First(span.Start); i < quantities.Length && quantities[i].Span.Start < span.End; i++)
                if (span.Contains(quantities[i].Span)) items.Add(quantities[i]);
        return items.ToImmutable();
    }

    /// <summary>The first quantity that does not begin before an offset.</summary>
    private int First(int offset)
    {
        int low = 0, high = quantities.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quantities[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private ImmutableArray<TextSpan> Spans(List<WordRange> ranges)
    {
        List<TextSpan> spans = [.. ranges.Where(range => !range.IsEmpty).Select(Span)];
        spans.Sort();
        for (var i = spans.Count - 1; i > 0; i--)
        {
            if (spans[i].Start > spans[i - 1].End) continue;
            spans[i - 1] = spans[i - 1].Cover(spans[i]);
            spans.RemoveAt(i);
        }

        return [.. spans];
    }
}
