using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Evaluation.Tagging;

/// <summary>Prints what the analysis makes of a text: each sentence with its tags, and its clauses below.</summary>
internal static class Listing
{
    public static void Print(string text, ReadingLanguage language, TextWriter output)
    {
        var analysis = TextAnalysis.Of(text, [new TextSpan(0, text.Length)], language);
        foreach (var sentence in analysis.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++) output.Write($"{Word(analysis, i)} ");
            output.WriteLine();
            foreach (var (at, clause) in analysis.Clauses(sentence).Index()) output.WriteLine($"  {at,2} {(clause.Holder < 0 ? "" : $"in {clause.Holder}"),-5} {clause.Kind,-12} {(clause.Mood == VerbMood.None ? "" : clause.Mood),-20} {analysis.Span(clause.First, clause.End).In(text)}");
        }
    }

    private static string Word(TextAnalysis analysis, int i)
    {
        var word = analysis.Words[i];
        return $"{analysis.Form(i)}/{analysis.Language.PartOf(word)}{(word.Mood == VerbMood.None ? "" : "/" + word.Mood)}{(word.Infinitive is { } infinitive ? "/" + infinitive : "")}";
    }
}
