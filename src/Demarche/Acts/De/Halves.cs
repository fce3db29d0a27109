using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>A phrase that may be subject and object side by side: "bombardierte [Moskau] [Odessa]", "schloss [die Union] [Mali] aus", "widersprach [der Sprecher] [der Darstellung]". Both readings are offered; the frame decides.</summary>
internal sealed class Halves(TextAnalysis analysis, ActFrames frames)
{
    private const string Apposed = "apposed";
    private const string Forces = "forces";
    private const string Organ = "organ";
    private const int ForFormer = 4;
    private const int ForLatter = 2;
    private const int LongestAdjective = 32;

    private readonly string subject = frames.Slot("subj")!;
    private readonly string accusative = frames.Slot("acc")!;
    private readonly string? genitive = frames.Slot("gen");
    private readonly string dative = frames.Slot("dat")!;

    /// <summary>Adds the parts of a phrase behind the phrase itself, the last of the arguments.</summary>
    public void Add(VerbUnit unit, Chunk chunk, List<Argument> arguments, Func<Chunk, Argument> make)
    {
        if (!chunk.IsGoverned && !chunk.IsPronoun && chunk.Members.Count == 0) AddGenitive(chunk, arguments, make);
        if (chunk.IsGoverned || chunk.IsPronoun || chunk.Members.Count > 0 || chunk.End - chunk.First < 2 || !MayBeSubject(unit, chunk)) return;
        var at = Name(chunk);
        var isName = at > 0;
        if (!isName) at = Dative(chunk);
        if (at <= 0) return;
        var whole = arguments.FindLast(argument => argument.Whole is null)!;
        var former = make(chunk with { End = at, HeadEnd = Math.Min(at, chunk.HeadEnd) });
        var latter = make(chunk with { First = at, HeadFirst = isName ? at : Head(at, chunk.End), HeadEnd = chunk.End });
        if (!former.IsParty) return;
        var one = Half(former, whole, null, [new(subject, ForFormer)], isLastResort: false);
        arguments.Add(one);
        arguments.Add(Half(latter, whole, one, isName ? [new(accusative, ForLatter), new(dative, ForLatter)] : [new(dative, ForLatter)], isLastResort: !isName));
    }

    /// <summary>"bezichtigte [die Truppen] [des Beschusses von Dörfern]": the genitive of the verb.</summary>
    private void AddGenitive(Chunk chunk, List<Argument> arguments, Func<Chunk, Argument> make)
    {
        var at = chunk.HeadEnd;
        if (genitive is null || at >= chunk.End || analysis.Words[at].Tag is not (Tag.Article or Tag.Determiner) || (chunk.Possible & Cases.Accusative) == 0) return;
        var former = Half(make(chunk with { End = at }), arguments[^1], null, [new(accusative, ForFormer)], isLastResort: false);
        var whole = arguments[^1];
        arguments.Add(former);
        arguments.Add(Half(make(chunk with { First = at, HeadFirst = Head(at, chunk.End), HeadEnd = chunk.End }), whole, former, [new(genitive, ForLatter)], isLastResort: true));
    }

    private static Argument Half(Argument part, Argument whole, Argument? former, List<Fit> fits, bool isLastResort) => new()
    {
        Words = part.Words,
        Heads = part.Heads,
        Start = part.Start,
        IsParty = part.IsParty,
        Owner = former is null ? null : part.Owner,
        Clause = part.Clause,
        Whole = whole,
        Former = former,
        IsLastResort = isLastResort,
        Fits = fits,
    };

    /// <summary>Behind the verb of a main clause, or in a clause whose verb stands at its end: in front of the verb stands one phrase.</summary>
    private static bool MayBeSubject(VerbUnit unit, Chunk chunk) => unit.Finite >= 0 && (!unit.Zone.IsMain || chunk.First > unit.Finite) && (chunk.Possible == Cases.None || (chunk.Possible & Cases.Nominative) != 0);

    /// <summary>The name of a state or place behind a body, an office or another state, any name behind forces and organs, and a common noun that is no title's name; -1 for none.</summary>
    private int Name(Chunk chunk)
    {
        var at = chunk.HeadEnd - 1;
        if (at <= chunk.HeadFirst || at + 1 != chunk.End || !analysis.Words[at].IsNominal || analysis.Form(at)[^1] is 's' && StateAdjectives.IsState(analysis.Form(at)[..^1])) return -1;
        var before = analysis.Form(at - 1);
        if (at - 1 > chunk.First && analysis.Words[at].Stts == Stts.NN && IsAdjective(before)) return -1;
        if (analysis.Words[at - 1].Stts != Stts.NN) return at - 1 == chunk.First && StateAdjectives.IsState(before) && !StateAdjectives.IsBody(analysis.Form(at)) ? at : -1;
        if (!StateAdjectives.IsState(analysis.Form(at)) && !PlacePhrase.IsPlace(analysis.Form(at)) && (at - 1 == chunk.First || (analysis.Words[at].Tag == Tag.Name ? !(frames.IsA(Nouns.Lemma(before), Forces) || frames.IsA(Nouns.Lemma(before), Organ)) : StateAdjectives.IsKnownName(analysis.Form(at))))) return -1;
        return frames.IsA(Nouns.Lemma(before), Apposed) || frames.IsA(Nouns.Lemma(before), "site") ? -1 : at;
    }

    /// <summary>"das [Auswärtige] Amt", "der [Heilige] Stuhl": an adjective that belongs to a name, and no person.</summary>
    private static bool IsAdjective(ReadOnlySpan<char> form)
    {
        if (form[^1] != 'e' || SpeechLexicon.IsAgent(form) || form.Length > LongestAdjective) return false;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return Lexicon.German.Find(lower).Has(WordClasses.Adjective);
    }

    /// <summary>What looks like a genitive behind the head and may be a dative; -1 for none.</summary>
    private int Dative(Chunk chunk)
    {
        var at = chunk.HeadEnd;
        return at < chunk.End && analysis.Form(at) is "der" && (PhraseCase.Of(analysis, new(at, chunk.End)) & Cases.Dative) != 0 ? at : -1;
    }

    private int Head(int first, int end)
    {
        while (first < end - 1 && !analysis.Words[first].IsNominal) first++;
        return first;
    }
}
