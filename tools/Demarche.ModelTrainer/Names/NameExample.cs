using Demarche.Actors.Names;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Reports;

namespace Demarche.ModelTrainer.Names;

/// <summary>A sentence to learn names from: the looks of its words and the labels that each may have, as bits.</summary>
internal sealed record NameExample(NameLook[] Looks, ulong[] Allowed)
{
    /// <summary>What other corpora do not mark, so that a word without a mark may be it all the same: names that are no person, place or organisation, words derived from names and words that hold one.</summary>
    private static readonly ulong Unmarked = Enumerable.Range((int)NameClass.Other, NameLabel.Classes - (int)NameClass.Other)
        .Aggregate(0UL, (set, its) => set | 1UL << NameLabel.Begin((NameClass)its) | 1UL << NameLabel.Inside((NameClass)its));

    /// <param name="text">A text of a corpus.</param>
    /// <param name="reader">Looks at words.</param>
    /// <param name="isOwn">The corpus marks what the model shall find; else only persons, places and organisations, and common nouns for them too ("der Konzern").</param>
    public static IEnumerable<NameExample> Of(NamedText text, NameLookReader reader, bool isOwn)
    {
        var analysis = TextAnalysis.Of(text.Text, [new TextSpan(0, text.Text.Length)]);
        foreach (var sentence in analysis.Sentences)
        {
            var looks = new NameLook[sentence.End - sentence.First];
            reader.Read(analysis, sentence, sentence.First, looks);
            yield return new NameExample(looks, AllowedOf(text, analysis, sentence, isOwn));
        }
    }

    private static ulong[] AllowedOf(NamedText text, TextAnalysis analysis, Sentence sentence, bool isOwn)
    {
        var allowed = new ulong[sentence.End - sentence.First];
        var free = 1UL << NameLabel.None | (isOwn ? 0 : Unmarked);
        Array.Fill(allowed, free);
        foreach (var (span, its) in text.Names)
        {
            var begun = false;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var token = analysis.Words[i].Token;
                if (token.End <= span.Start || token.Start >= span.End) continue;
                var label = begun ? NameLabel.Inside(its) : NameLabel.Begin(isOwn ? its : Whole(analysis, i, span, its));
                allowed[i - sentence.First] = 1UL << label | (isOwn || !IsCommon(analysis, i) ? 0 : free);
                begun = true;
            }
        }

        return allowed;
    }

    /// <summary>Of a mark that covers a part of a word only, what the whole word is: one that holds the name; of a place's adjective one derived from it.</summary>
    private static NameClass Whole(TextAnalysis analysis, int word, TextSpan span, NameClass its)
    {
        var token = analysis.Words[word].Token;
        if (token.Start == span.Start && token.End > span.End) return its + (int)NameClass.PersonPart;
        return its == NameClass.Place && analysis.Words[word].Stts == Stts.ADJA && token.End == span.End ? NameClass.PlaceDerived : its;
    }

    private static bool IsCommon(TextAnalysis analysis, int word)
    {
        var letters = analysis.Form(word);
        if (!char.IsUpper(letters[0])) return true;
        var entry = Lexicon.German.Find(letters);
        return entry.IsFound ? !entry.Has(WordClasses.Name) : LexiconCompounds.TryHead(letters, out _, out _);
    }
}
