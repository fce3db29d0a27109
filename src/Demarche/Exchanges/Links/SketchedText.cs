using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Language;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Time;

namespace Demarche.Exchanges.Links;

/// <summary>The running text of one report as terms: words that carry meaning, actors, amounts and days, each where it stands.</summary>
internal sealed class SketchedText
{
    private const float ActorWeight = 0.6f;
    private const float PersonWeight = 0.9f;
    private const float OwnName = 0.2f;
    private const int MostTerms = 60;
    private const int MostWords = 4;

    // Nouns that stand before the name of a body as another name of it.
    private static readonly Meaning[] Union = [.. ((string[])["alliance", "union", "bloc", "republic", "coalition"]).Select(word => new Meaning(Hashing.Of(word)))];

    private readonly Report report;
    private readonly TextAnalysis analysis;
    private readonly ContentWords words;
    private readonly bool german;
    private readonly ReportNames names;
    private readonly ImmutableArray<ActorMention> mentions;
    private readonly ImmutableArray<TimeExpression> times;
    private readonly ImmutableArray<Quantity> quantities;
    private readonly HashSet<int> ofDays;

    public SketchedText(Report report, SeenText seen)
    {
        this.report = report;
        (analysis, times, quantities, names) = seen;
        german = analysis.Language.Code != "en";
        words = new ContentWords(analysis, Frozen, german);
        ofDays = OfDays();
        // Not those of the reader, who resolves them behind the roles of statements and knows more by then.
        mentions = new ActorResolver(World.Shared, names).Mentions();
    }

    public TextAnalysis Analysis => analysis;

    private string Frozen => report.Text.Value;

    /// <summary>The words by which copies are told: those of headline and body, without bylines, credits and captions.</summary>
    public string RunningWords
    {
        get
        {
            if (report.Parts.IsEmpty) return Frozen;
            var text = new StringBuilder(Frozen.Length);
            foreach (var part in report.Parts)
                if (part.Role is PartRole.Body or PartRole.Question) text.Append(part.Span.In(Frozen)).Append('\n');
            return text.ToString();
        }
    }

    public static Standing StandingOf(string actor)
    {
        if (World.Shared.Find(actor) is { } known) return new(actor, known.Country ?? CountryOf(known.Of) ?? CountryOf(actor) ?? "", []);
        return new(actor, CountryOf(actor) ?? "", []);
    }

    /// <summary>Who speaks. Somebody whom the reader does not resolve is known by his whole name, where the words end in one, or are one.</summary>
    public ImmutableArray<Standing> Speakers(Role? role)
    {
        if (role is null) return [];
        if (role.Actor is { } actor) return [StandingOf(role, actor)];
        if (role.Spans.Select(WholeName).OfType<string>().FirstOrDefault() is { } name) return [new Standing(names.LocalId(name), "", [])];
        return Unresolved(role);
    }

    /// <summary>To whom an act is done: as <see cref="Speakers"/>, but by no name that the reader does not resolve.</summary>
    public ImmutableArray<Standing> Met(Role role) => role.Actor is { } actor ? [StandingOf(role, actor)] : Unresolved(role);

    private ImmutableArray<Standing> Unresolved(Role role) =>
        Called(role) is { IsEmpty: false } called ? [new Standing("", "", called, StateIn(role), Words: string.Join(' ', role.Spans.Select(span => span.In(Frozen).ToString())))] : [];

    // The first state that is named with him, by name or adjective.
    private ulong StateIn(Role role)
    {
        foreach (var span in role.Spans)
        {
            var (first, end) = WordsIn(span);
            for (var i = first; i < end; i++)
                if (words.StateOf(i) is not 0 and var state) return state;
        }

        return 0;
    }

    private bool HasOffice(TextSpan span)
    {
        var (first, end) = WordsIn(span);
        for (var i = first; i < end; i++)
            if (analysis.Words[i].Tag == Tag.Noun && ActorLanguages.TermsOf(analysis).Office(analysis.Form(i), word => word.Kind != "other") is not null) return true;
        return false;
    }

    // Of somebody whom only this report knows: where his office is, and by what he is called.
    private Standing StandingOf(Role role, string actor)
    {
        var standing = StandingOf(actor);
        if (!standing.IsLocal) return standing;
        if (standing.Country.Length == 0 && CountryOf(role.Office) is { } country) standing = standing with { Country = country };
        return standing with { Called = Called(role), Of = StateIn(role), IsInOffice = role.Office is null && role.Spans.Any(HasOffice) };
    }

    // "der kenianische [Studentenverband]", "die [Universität] [Bologna]": no states and no persons.
    private ImmutableArray<Meaning> Called(Role role)
    {
        var called = ImmutableArray.CreateBuilder<Meaning>();
        foreach (var span in role.Spans)
        {
            if (HasPerson(span)) return [];
            var (first, end) = WordsIn(span);
            for (var i = first; i < end && called.Count < MostWords; i++)
                if (analysis.Words[i].IsNominal && MentionAt(analysis.Words[i].Span) is null) called.AddRange(words.MeaningsOf(i));
        }

        return called.DrainToImmutable();
    }

    private string? WholeName(TextSpan span)
    {
        var (first, end) = WordsIn(span);
        var start = end;
        while (start > first && analysis.Words[start - 1].Tag == Tag.Name) start--;
        return end - start > 1 || (end > start && start == first) ? analysis.Span(start, end).In(Frozen).ToString() : null;
    }

    /// <summary>The key of the office in which somebody acts, whom the reader resolves or who is only called by it: "der Botschafter". Empty where neither is so.</summary>
    public string Office(Role role)
    {
        if (role.Office is { } office) return office[(office.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (role.Actor is not null || role.Spans.Length != 1 || WordsIn(role.Spans[0]) is var (first, end) && (end - first != 2 || !IsDefinite(first))) return "";
        return ActorLanguages.TermsOf(analysis).Office(analysis.Form(end - 1), word => word.Kind != "other")?.Key ?? "";
    }

    // "der", "dem", "the", and not "ein" or "an".
    private bool IsDefinite(int word) => analysis.Words[word].Tag == Tag.Article && analysis.Form(word) is ['d' or 'D' or 't' or 'T', ..];

    /// <summary>The sentences of a statement.</summary>
    public ImmutableArray<Segment> Segments(ImmutableArray<TextSpan> spans, ImmutableArray<Standing> speakers)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var sentence = 0;
        foreach (var group in spans.SelectMany(Pieces).GroupBy(piece => piece.Sentence).OrderBy(group => group.Key))
        {
            sentence++;
            var segment = WithoutSelf(Segment([.. group.Select(piece => piece.Span)]), speakers);
            if (!segment.Terms.IsEmpty || !segment.Amounts.IsEmpty) segments.Add(segment.Closed());
            if (sentence == MostTerms) break;
        }

        return segments.DrainToImmutable();
    }

    // Whoever speaks tells nothing by being named.
    private static Segment WithoutSelf(Segment segment, ImmutableArray<Standing> speakers) => segment with
    {
        Terms = [.. segment.Terms.Select(term => term.IsPerson && speakers.Any(speaker => Hashing.Of(speaker.Name) == term.Lemma) ? term with { IsPerson = false, Weight = OwnName } : term)],
    };

    /// <summary>What an act is about: its matter with its items, else the words that tell it.</summary>
    public ImmutableArray<Segment> Matter(Act act)
    {
        var told = Segment(act.Evidence);
        var matter = act.Matter.IsDefaultOrEmpty ? told with { Terms = [.. told.Terms.Where(term => !term.IsActor)] } : Segment(act.Matter);
        ImmutableArray<Amount> amounts = !act.Items.IsDefaultOrEmpty ? [.. act.Items.Where(item => !IsWhole(item)).Select(Amount)] : matter.Amounts.IsEmpty ? told.Amounts : matter.Amounts;
        return [(matter with { Amounts = amounts, Negated = told.Negated, Days = told.Days }).Closed()];
    }

    /// <summary>Whether the words stand in the headline; in a report without parts that is its title, where the text begins with it.</summary>
    public bool IsInHeadline(ImmutableArray<TextSpan> spans)
    {
        if (spans.IsDefaultOrEmpty) return false;
        foreach (var part in report.Parts)
            if (part.Span.Contains(spans[0])) return part.Role == PartRole.Headline;
        return report.Parts.IsEmpty && report.Metadata.Title is { Length: > 0 } title && spans[0].End <= title.Length && Frozen.StartsWith(title, StringComparison.Ordinal);
    }

    /// <summary>The names and nouns for each state, organisation and alliance, in the order of their first use.</summary>
    public ImmutableArray<ActorWording> Wordings()
    {
        var found = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (World.Shared.Find(mention.Actor)?.Type is not (ActorType.State or ActorType.Organisation or ActorType.Alliance)) continue;
            if (!found.TryGetValue(mention.Actor, out var names)) found[mention.Actor] = names = [];
            foreach (var name in Names(mention.Span))
                if (names.Count < MostWords && !names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
        }

        return [.. found.Select(pair => new ActorWording(pair.Key, [.. pair.Value]))];
    }

    /// <summary>The terms of a stretch of words, actors once for all their words.</summary>
    public IEnumerable<Term> Terms(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (MentionAt(analysis.Words[i].Span) is { } mention)
            {
                var last = i;
                while (last + 1 < end && mention.Span.Overlaps(analysis.Words[last + 1].Span)) last++;
                if (analysis.Words[i].Tag != Tag.Pronoun) yield return Actor(mention);
                foreach (var term in Descriptions(i, last + 1)) yield return term;
                i = last;
            }
            else if (words.Of(i) is { } term && !ofDays.Contains(i)) yield return term;
        }
    }

    // "bis zum 30. März": the day tells it, not the month.
    private HashSet<int> OfDays()
    {
        HashSet<int> found = [];
        foreach (var time in times)
            if (time.Value is { } value && EdtfDays.IsDay(value) && WordsIn(time.Span) is var (first, end)) found.UnionWith(Enumerable.Range(first, end - first));
        return found;
    }

    // "das Kriegsbündnis Nato": the noun stays a word beside the actor.
    private IEnumerable<Term> Descriptions(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (analysis.Words[i].Tag == Tag.Noun && words.Of(i) is { } term && term.IsTelling) yield return term with { Weight = 0.3f };
    }

    private Term Actor(ActorMention mention)
    {
        var standing = StandingOf(mention.Actor);
        var isPerson = IsPerson(mention, standing);
        var meaning = mention.Actor.StartsWith("state:", StringComparison.Ordinal) && World.Shared.Find(mention.Actor)?.NameEn is { } name ? Hashing.Of(name.ToLowerInvariant()) : 0;
        return new(mention.Span.In(Frozen).ToString(), Hashing.Of(Standing.NameOf(mention.Actor)), standing.Country.Length > 0 ? Hashing.Of(standing.Country) : 0, new(meaning), isPerson ? PersonWeight : ActorWeight, true, isPerson);
    }

    // Of those whom only this report knows, whoever has a name of his own.
    private bool IsPerson(ActorMention mention, Standing standing) =>
        standing.IsPerson || standing.IsLocal && HasPerson(mention.Span);

    private bool HasPerson(TextSpan span) => names.MentionsBefore(span.End) > names.MentionsBefore(span.Start);

    private Segment Segment(ImmutableArray<TextSpan> spans)
    {
        var (terms, amounts, days, letters, negated) = (new List<Term>(), new List<Amount>(), new List<string>(), 0ul, false);
        foreach (var span in spans)
        {
            var (first, end) = WordsIn(span);
            var counted = quantities.Where(quantity => span.Contains(quantity.Span) && !IsWhole(quantity)).ToList();
            foreach (var term in Terms(first, end)) terms.Add(term);
            amounts.AddRange(counted.Select(Amount));
            amounts.AddRange(BareNumbers(first, end));
            days.AddRange(times.Where(time => time.Value is not null && span.Contains(time.Span)).Select(time => time.Value!));
            negated |= HasNegation(first, end);
            letters = Hashing.Join(letters, Letters(span));
        }

        negated = Secrecy.Settle(terms, negated);
        return new Segment { Terms = [.. terms.Take(MostTerms)], Amounts = [.. amounts], Days = [.. days.Distinct(StringComparer.Ordinal)], Negated = negated, Letters = letters };
    }

    // "fünf der 14 Seeleute", "five of 14 sailors": of so many the deed is not told.
    private bool IsWhole(Quantity quantity)
    {
        var (first, _) = WordsIn(quantity.Span);
        return first > 1 && analysis.Words[first - 1].Span.In(Frozen) is "der" or "of" && analysis.Words[first - 2].Tag == Tag.Number;
    }

    private Amount Amount(Quantity quantity)
    {
        var (least, most) = Range(quantity);
        var of = quantity.Of is { } noun ? words.OfNoun(noun.In(Frozen).ToString()) : new Term("", 0, 0, default, 0, false);
        return new(quantity.Span.In(Frozen).ToString(), quantity.Value ?? quantity.Min ?? 0, least, most, quantity.Unit ?? "", of);
    }

    // "von den Geiseln sind 51 frei": a number that nothing stands behind.
    private IEnumerable<Amount> BareNumbers(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var span = analysis.Words[i].Span;
            if (analysis.Words[i].Token.Kind == TokenKind.Number && !quantities.Any(quantity => quantity.Span.Overlaps(span)) && !times.Any(time => time.Span.Overlaps(span))
                && decimal.TryParse(span.In(Frozen), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                yield return new(span.In(Frozen).ToString(), number, number, number, "", new Term("", 0, 0, default, 0, false));
        }
    }

    private static (decimal Least, decimal Most) Range(Quantity quantity)
    {
        if (quantity.Value is not { } value) return (quantity.Min ?? 0, quantity.Max ?? decimal.MaxValue);
        var slack = quantity.About ? value / 10 : 0;
        return quantity.Bound switch
        {
            Bound.AtLeast or Bound.MoreThan => (value, decimal.MaxValue),
            Bound.AtMost or Bound.LessThan => (0, value),
            _ => (value - slack, value + slack),
        };
    }

    private bool HasNegation(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = analysis.Words[i];
            if (word.Tag == Tag.Negation || word.Is(FunctionClass.NegativeArticle)) return true;
            if (Negations.Contains(word.Span.In(Frozen), german)) return true;
        }

        return false;
    }

    // The pieces of a span that stand in one sentence each; a question or call within somebody's words ends one.
    private IEnumerable<((int, int) Sentence, TextSpan Span)> Pieces(TextSpan span)
    {
        for (var s = SentenceAt(span.Start); s < analysis.Sentences.Count; s++)
        {
            var sentence = analysis.Sentences[s];
            if (analysis.Span(sentence.First, sentence.End).Start >= span.End) yield break;
            var first = sentence.First;
            for (var i = first; i < sentence.End; i++)
            {
                if (i + 1 < sentence.End && !EndsInside(i, sentence.End)) continue;
                var whole = analysis.Span(first, i + 1);
                if (whole.Overlaps(span)) yield return ((s, first), new TextSpan(Math.Max(whole.Start, span.Start), Math.Min(whole.End, span.End)));
                first = i + 1;
            }
        }
    }

    // "Was kommt als Nächstes? Kissen?"
    private bool EndsInside(int i, int end) =>
        analysis.Words[i].Token.Kind == TokenKind.Stop && analysis.Form(i) is "?" or "!" && i + 1 < end && analysis.Words[i + 1].Token.Kind == TokenKind.Word && char.IsUpper(analysis.Form(i + 1)[0]);

    private int SentenceAt(int offset)
    {
        int low = 0, high = analysis.Sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var sentence = analysis.Sentences[middle];
            if (analysis.Span(sentence.First, sentence.End).End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private (int First, int End) WordsIn(TextSpan span)
    {
        var first = FirstWord(span.Start);
        var end = first;
        while (end < analysis.Words.Length && analysis.Words[end].Span.End <= span.End) end++;
        return (first, end);
    }

    private int FirstWord(int offset)
    {
        int low = 0, high = analysis.Words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (analysis.Words[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private ActorMention? MentionAt(TextSpan word)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.End <= word.Start) low = middle + 1;
            else high = middle;
        }

        return low < mentions.Length && mentions[low].Span.Overlaps(word) ? mentions[low] : null;
    }

    // Without its article; a noun before a name is a name of its own: "das Kriegsbündnis Nato".
    private IEnumerable<string> Names(TextSpan span)
    {
        var (first, end) = WordsIn(span);
        while (first < end && (analysis.Words[first].Tag is Tag.Article or Tag.Determiner || !(analysis.Words[first].IsNominal || char.IsUpper(Frozen[analysis.Words[first].Span.Start])))) first++;
        if (first == end) yield break;
        if (first > 0 && analysis.Words[first - 1].Tag == Tag.Noun && analysis.Words[first].Tag == Tag.Name && words.Of(first - 1) is { } noun && Union.Any(word => noun.Meaning.Shares(word))) yield return BaseForm(first - 1);
        yield return end == first + 1 ? BaseForm(first) : analysis.Span(first, end).In(Frozen).ToString();
    }

    private string BaseForm(int word)
    {
        var words = analysis.Words[word].Span.In(Frozen).ToString();
        return german ? Lexicon.German.Find(words).FirstLemma(WordClasses.Noun | WordClasses.Name) ?? CompoundForm(words) : words;
    }

    private static string CompoundForm(string words) =>
        LexiconCompounds.TryHead(words, out var head, out var start) && head.FirstLemma(WordClasses.Noun) is { } noun ? words[..start] + (start > 0 && words[start - 1] == '-' ? noun : noun.ToLowerInvariant()) : words;

    private ulong Letters(TextSpan span)
    {
        var letters = new StringBuilder(span.Length);
        foreach (var letter in span.In(Frozen))
            if (char.IsLetterOrDigit(letter)) letters.Append(char.ToUpperInvariant(letter));
        return Hashing.Of(letters.ToString());
    }

    private static string? CountryOf(string? actor) =>
        actor is not null && actor.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && actor.Length >= colon + 4 && (actor.Length == colon + 4 || actor[colon + 4] == '/') && IsCode(actor.AsSpan(colon + 1, 3)) && !actor.StartsWith("agency:", StringComparison.Ordinal)
            ? actor.Substring(colon + 1, 3)
            : null;

    private static bool IsCode(ReadOnlySpan<char> code) => char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]) && char.IsAsciiLetterUpper(code[2]);
}
