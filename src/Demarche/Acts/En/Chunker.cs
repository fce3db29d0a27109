using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Acts.En;

/// <summary>Cuts an English sentence into noun phrases, verbs with their auxiliaries, and what ties them, by the parts of speech alone. One pass.</summary>
internal sealed class Chunker(TextAnalysis analysis, Func<int, bool> isTime)
{
    private static readonly HashSet<string> Subordinators = new(StringComparer.OrdinalIgnoreCase)
        { "after", "before", "because", "while", "although", "though", "if", "unless", "until", "till", "since", "when", "whenever", "as", "once", "whereas", "whether", "lest", "amid", "so", "than" };

    // By what something is said or done: "in a letter", "under the deal", "for the first time".
    private static readonly HashSet<string> Occasions = new(StringComparer.Ordinal)
        { "statement", "letter", "speech", "message", "tweet", "post", "note", "interview", "response", "reply", "return", "vote", "move", "report", "briefing", "ruling", "deal", "agreement", "treaty", "accord", "pact", "truce", "time", "protest", "retaliation" };

    private const int LongestParticle = 9;

    private Sentence sentence;

    public List<Chunk> Of(Sentence words)
    {
        sentence = words;
        List<Chunk> chunks = [];
        for (var at = words.First; at < words.End;)
        {
            var chunk = Next(at);
            chunks.Add(chunk);
            at = chunk.End;
        }

        return chunks;
    }

    private Penn Tag(int at) => at < sentence.End && at >= sentence.First ? analysis.Words[at].Penn : Penn.Stop;

    private Chunk Next(int at)
    {
        if (ConditionEnd(at) is var condition && condition > at) return new(ChunkKind.Subordinator, at, condition);
        if (VerbEnd(at) is var verb && verb > at) return new(ChunkKind.Verb, at, verb) { Head = VerbHead(at, verb) };
        if (NounEnd(at) is var noun && noun > at) return new(IsTime(at, noun) ? ChunkKind.Time : ChunkKind.Noun, at, noun) { Head = noun - 1 };
        return new(KindOf(at), at, at + 1);
    }

    /// <summary>Behind "provided that", "on condition that", "in the event that"; the same place where none stands there.</summary>
    private int ConditionEnd(int at)
    {
        var end = Lower(at) switch
        {
            "provided" or "providing" or "assuming" => at + 1,
            "on" when Lower(at + 1) is "condition" => at + 2,
            "on" when Lower(at + 1) is "the" && Lower(at + 2) is "condition" => at + 3,
            "in" when Lower(at + 1) is "the" && Lower(at + 2) is "event" => at + 3,
            _ => at,
        };
        return end > at && Lower(end) is "that" ? end + 1 : at;
    }

    private bool IsTime(int first, int end) => isTime(end - 1) && (isTime(first) || analysis.Words[first].Tag is Language.Tag.Determiner or Language.Tag.Article);

    private ChunkKind KindOf(int at)
    {
        var word = analysis.Words[at];
        if (word.Token.Kind == TokenKind.Semicolon) return ChunkKind.Break;
        switch (word.Penn)
        {
            case Penn.IN when analysis.Form(at).Equals("that", StringComparison.OrdinalIgnoreCase):
                return ChunkKind.That;
            case Penn.IN:
                return Subordinators.Contains(analysis.Form(at).ToString()) ? ChunkKind.Subordinator : ChunkKind.Preposition;
            case Penn.TO or Penn.AFX:
                return ChunkKind.Preposition;
            case Penn.WRB when Subordinators.Contains(analysis.Form(at).ToString()):
                return ChunkKind.Subordinator;
            case Penn.WDT or Penn.WP or Penn.WPS or Penn.WRB:
                return ChunkKind.Relative;
            case Penn.CC:
                return ChunkKind.Coordinator;
            case Penn.RP:
                return ChunkKind.Particle;
            case Penn.JJ or Penn.JJR or Penn.JJS:
                return ChunkKind.Adjective;
            case Penn.RB or Penn.RBR or Penn.RBS:
                return ChunkKind.Adverb;
            case Penn.Comma:
                return ChunkKind.Comma;
            case Penn.Colon:
                return ChunkKind.Break;
            case Penn.OpenQuote or Penn.CloseQuote:
                return ChunkKind.Quote;
            default:
                return word.Token.Kind switch
                {
                    TokenKind.Comma => ChunkKind.Comma,
                    TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash => ChunkKind.Break,
                    TokenKind.Quote => ChunkKind.Quote,
                    _ => ChunkKind.Other,
                };
        }
    }

    /// <summary>Behind the auxiliaries, adverbs among them, and the verb.</summary>
    private int VerbEnd(int at)
    {
        if (!StartsVerb(at)) return at;
        var i = Tag(at) == Penn.TO ? SkipAdverbs(at + 1) : at;
        while (i < sentence.End)
        {
            if (!Tag(i).IsIn(PennSet.Verb)) break;
            var goesOn = Tag(i) == Penn.MD || IsAuxiliary(i);
            i++;
            if (!goesOn) return i;
            var next = SkipAdverbs(i);
            if (next == i && Lower(i) is "since" && Tag(i + 1) is Penn.VBN) next++;
            if (!Tag(next).IsIn(PennSet.Verb) || !Follows(i - 1, next)) return SkipNegation(i);
            i = next;
        }

        return i;
    }

    private bool StartsVerb(int at)
    {
        if (Tag(at) == Penn.TO) return Tag(SkipAdverbs(at + 1)) == Penn.VB;
        if (!Tag(at).IsIn(PennSet.Verb)) return false;
        return Tag(at) is not (Penn.VBG or Penn.VBN) || !IsModifier(at);
    }

    /// <summary>A participle right before a noun and behind an article, adjective, number or preposition: "the disputed island".</summary>
    private bool IsModifier(int at)
    {
        if (!Tag(at + 1).IsIn(PennSet.Nominal | PennSet.Adjective)) return false;
        if (Tag(at) is Penn.VBN or Penn.VBG && analysis.Form(at).Contains('-')) return true;
        if (Tag(at - 1) is Penn.DT or Penn.PRPS or Penn.JJ or Penn.POS or Penn.CD) return true;
        if (Tag(at) == Penn.VBN && Tag(at - 1).IsIn(PennSet.Verb) && !IsAuxiliary(at - 1)) return true;
        return Tag(at) == Penn.VBN && Tag(at - 1) is Penn.IN or Penn.CC or Penn.Stop && Tag(at + 1) is Penn.NNS or Penn.NN && at > sentence.First;
    }

    private int SkipAdverbs(int at)
    {
        while (at < sentence.End && (Tag(at).IsIn(PennSet.Adverb) || Lower(at) is "neither" or "either" or "both")) at++;
        return at;
    }

    private int SkipNegation(int at) => at < sentence.End && analysis.Form(at) is "not" or "n't" or "n’t" or "never" ? at + 1 : at;

    private bool IsAuxiliary(int at) => analysis.Words[at].Lemma is "be" or "have" or "do" or "get" && !(analysis.Words[at].Lemma == "get" && Tag(at + 1) != Penn.VBN);

    /// <summary>The verb form can stand behind the auxiliary.</summary>
    private bool Follows(int auxiliary, int at)
    {
        var tag = Tag(at);
        if (Tag(auxiliary) == Penn.MD) return tag is Penn.VB or Penn.VBP;
        return analysis.Words[auxiliary].Lemma switch
        {
            "be" => tag is Penn.VBN or Penn.VBG or Penn.VBD && !IsModifier(at),
            "have" => tag is Penn.VBN or Penn.VBD && !IsModifier(at),
            "do" => tag is Penn.VB or Penn.VBP,
            _ => tag is Penn.VBN,
        };
    }

    private int VerbHead(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
            if (Tag(i).IsIn(PennSet.Verb)) return i;
        return end - 1;
    }

    /// <summary>Behind a noun phrase with its article, adjectives, numbers, nouns and names; a genitive's ending goes on.</summary>
    private int NounEnd(int at)
    {
        if (Tag(at) is Penn.PRP or Penn.EX) return at + 1;
        if ((Lower(at), Lower(at + 1)) is ("each", "other") or ("one", "another")) return at + 2;
        var (i, last) = (BoundEnd(at), at);
        while (i < sentence.End)
        {
            var tag = Tag(i);
            if (last > at && isTime(i) && !isTime(i - 1)) break;
            if (last > at && tag.IsIn(PennSet.Name) && IsInFront(at, i))
            {
                last = i;
                break;
            }

            if (last > at && last == i && tag is Penn.CD or Penn.Currency && Tag(i - 1).IsIn(PennSet.Nominal) && IsAmount(i)) break;
            if (IsPair(at, i)) i += 2;
            else if (IsBetweenAdjectives(at, i) || IsCompound(at, i)) i++;
            else if (tag.IsIn(PennSet.Nominal) || tag is Penn.FW or Penn.GW) last = ++i;
            else if (tag == Penn.POS && last == i) i++;
            else if (last > at && last == i && tag is not Penn.CD && Tag(i - 1) != Penn.POS && !(tag == Penn.JJ && char.IsUpper(analysis.Form(i)[0]) && Tag(i + 1).IsIn(PennSet.Nominal))) break;
            else if (tag is Penn.CD or Penn.Currency or Penn.Symbol)
            {
                i++;
                if (!Tag(i).IsIn(PennSet.Nominal | PennSet.Adjective) && tag == Penn.CD) last = i;
            }
            else if (tag is Penn.DT or Penn.PDT or Penn.PRPS) i = i > at && Tag(i - 1) is not (Penn.PDT or Penn.DT or Penn.POS) ? sentence.End + 1 : Head(tag, i, ref last);
            else if (tag.IsIn(PennSet.Adjective)) i++;
            else if (tag is Penn.VBG or Penn.VBN && IsModifier(i)) i++;
            else if (tag is Penn.RB or Penn.RBR && Tag(i + 1) is Penn.JJ or Penn.CD or Penn.VBN && i > at) i++;
            else if (analysis.Form(i) is "about" or "around" or "some" or "nearly" or "over" or "than" or "least" or "most" && Tag(i + 1) is Penn.CD or Penn.Currency) i++;
            else if (IsQuote(i) && IsQuote(i + 2) && Tag(i + 3).IsIn(PennSet.Nominal | PennSet.Adjective) && Tag(i + 1).IsIn(PennSet.Nominal | PennSet.Adjective | PennSet.Verb)) i += 3;
            else if (analysis.Words[i].Token.Kind == TokenKind.Quote && i > at && Tag(i + 1).IsIn(PennSet.Nominal | PennSet.Adjective) && Tag(i - 1) is Penn.DT or Penn.JJ) i++;
            else break;
        }

        return last == at && StandsForNoun(at, i) ? i : last;
    }

    /// <summary>"On Monday [Norway] rejected", "Last week [Norway] …", "In a statement [Norway] …", "Despite protests [Norway] …": what stands in front of a sentence ends where a name begins.</summary>
    private bool IsInFront(int first, int at)
    {
        if (isTime(at)) return false;
        var isGoverned = Tag(first - 1) == Penn.IN;
        if (isTime(at - 1) && (isTime(first) || isGoverned && Tag(first) == Penn.DT)) return isGoverned || first <= sentence.First + 1;
        if (!isGoverned || first - 1 != sentence.First) return false;
        return Tag(at - 1) == Penn.NNS || Tag(at - 1) == Penn.NN && (at - 1 == first || Tag(first) == Penn.DT) && Occasions.Contains(analysis.Form(at - 1).ToString());
    }

    /// <summary>"the [Greek and] Turkish ministers": two adjectives before one noun.</summary>
    private bool IsPair(int first, int at) =>
        at > first && Tag(first) == Penn.DT && Tag(at + 1) == Penn.CC && Lower(at + 1) is "and" && CanBeAdjective(at) && CanBeAdjective(at + 2) && Tag(at + 3) is Penn.JJ or Penn.NN or Penn.NNS;

    /// <summary>"a serious[,] immediate apology", "the [then] president".</summary>
    private bool IsBetweenAdjectives(int first, int at)
    {
        if (at <= first || Tag(first) is not (Penn.DT or Penn.PRPS)) return false;
        return Tag(at) == Penn.Comma ? Tag(at - 1) == Penn.JJ && Tag(at + 1) == Penn.JJ && Tag(at + 2) is Penn.NN or Penn.NNS or Penn.JJ : at == first + 1 && Lower(at) is "then" && Tag(at + 1).IsIn(PennSet.Nominal);
    }

    /// <summary>"a data [sharing] agreement", "a power [sharing] deal"; not "a firm making tanks".</summary>
    private bool IsCompound(int first, int at) =>
        at > first && Tag(at) == Penn.VBG && Tag(at - 1) is Penn.NN or Penn.NNP && Tag(at + 1) is Penn.NN or Penn.NNS && Lower(at) is "sharing" or "trading" or "fishing" or "mining" or "training" or "lending" or "shipping" or "policing" or "testing" or "processing" or "building" && Tag(first) is Penn.DT or Penn.JJ or Penn.NN or Penn.NNP or Penn.PRPS;

    private bool CanBeAdjective(int at) => at < sentence.End && (Tag(at) == Penn.JJ || Tag(at).IsIn(PennSet.Name) && (LexiconTags.English.Of(Lexicon.English.Find(analysis.Form(at))) & PennSet.Of(Penn.JJ)) != 0);

    private bool IsQuote(int at) => at < sentence.End && analysis.Words[at].Token.Kind == TokenKind.Quote;

    /// <summary>"Swiss to pay more", "the general denied", "the wounded were taken away": an article and an adjective right before a verb.</summary>
    private bool StandsForNoun(int at, int end) => at == sentence.First && end == at + 1 && Tag(at) == Penn.JJ && Tag(end) == Penn.TO && Tag(end + 1) == Penn.VB || end > at + 1 && Tag(at) == Penn.DT && Tag(end - 1).IsIn(PennSet.Adjective) && (Tag(end).IsIn(PennSet.Finite) || Tag(end) == Penn.Comma && Tag(end + 1) is Penn.WP or Penn.WDT or Penn.IN or Penn.TO);

    /// <summary>"gave Mali 5 million dollars": a number of things behind a name begins another phrase.</summary>
    private bool IsAmount(int at) => Tag(at) == Penn.Currency || Tag(at + 1) is Penn.CD or Penn.NNS || (Tag(at + 1).IsIn(PennSet.Adjective) && Tag(at + 2) == Penn.NNS);

    /// <summary>Behind "up to", "more than", "at least", "as many as" before a number or an article.</summary>
    private int BoundEnd(int at)
    {
        var end = (Lower(at), Lower(at + 1)) switch
        {
            ("up", "to") or ("more", "than") or ("less", "than") or ("fewer", "than") or ("at", "least") or ("at", "most") => at + 2,
            ("as", "many" or "much" or "few") when Lower(at + 2) == "as" => at + 3,
            _ => at,
        };
        return end > at && Tag(end) is Penn.CD or Penn.Currency or Penn.Symbol or Penn.DT ? end : at;
    }

    private string Lower(int at) => at < sentence.End && analysis.Words[at].Span.Length <= LongestParticle ? analysis.Form(at).ToString().ToLowerInvariant() : string.Empty;

    /// <summary>A determiner that no noun follows stands for one itself: "both", "some", "all".</summary>
    private int Head(Penn tag, int at, ref int last)
    {
        if (tag == Penn.DT && !Tag(at + 1).IsIn(PennSet.Nominal | PennSet.Adjective) && Tag(at + 1) is not (Penn.CD or Penn.VBN or Penn.VBG or Penn.PRPS or Penn.DT or Penn.Currency or Penn.RB or Penn.OpenQuote or Penn.RBS or Penn.RBR)) last = at + 1;
        return at + 1;
    }
}
