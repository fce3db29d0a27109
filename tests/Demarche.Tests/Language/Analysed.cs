using Demarche.Language;
using Demarche.Language.De;
using Demarche.Reports;

namespace Demarche.Tests.Language;

/// <summary>A text and its analysis in short forms that a table of examples can hold.</summary>
internal sealed class Analysed(string text)
{
    public TextAnalysis Analysis { get; } = TextAnalysis.Of(text, [new TextSpan(0, text.Length)]);

    /// <summary>The tokens, divided by <c>|</c>.</summary>
    public string Tokens => string.Join('|', Analysis.Words.ToArray().Select(word => Form(word)));

    /// <summary>The tokens' kinds, each with its form.</summary>
    public string Kinds => string.Join(' ', Analysis.Words.ToArray().Select(word => $"{word.Token.Kind}:{Form(word)}"));

    /// <summary>The sentences, divided by <c> | </c>.</summary>
    public string Sentences => string.Join(" | ", Analysis.Sentences.Select(sentence => Words(sentence.First, sentence.End)));

    /// <summary>The quotations in the order of their opening marks, divided by <c> | </c>; <c>…</c> behind one that was not closed.</summary>
    public string Quotations => string.Join(" | ", Analysis.Quotations.Select(quotation => Words(quotation.First, quotation.End) + (quotation.IsClosed ? "" : " …")));

    /// <summary>The tag of each word, with the mood of a finite verb.</summary>
    public string Tags => string.Join(' ', Analysis.Words.ToArray().Where(word => word.Tag != Tag.Mark).Select(word => $"{Form(word)}/{word.Tag}{(word.Mood == VerbMood.None ? "" : "/" + word.Mood)}"));

    /// <summary>The clauses of the first sentence.</summary>
    public string Clauses => string.Join(" ", ClauseSplitter.Split(Analysis, Analysis.Sentences[0]).Select(clause => $"{clause.Kind}[{Words(clause.First, clause.End)}]"));

    /// <summary>The clauses of the first sentence that hold its clauses, by number; -1 for none.</summary>
    public string Holders => string.Join(" ", ClauseSplitter.Split(Analysis, Analysis.Sentences[0]).Select(clause => clause.Holder));

    /// <summary>The infinitives of its verbs.</summary>
    public string Infinitives => string.Join(" ", Analysis.Words.ToArray().Select(word => word.Infinitive).Where(infinitive => infinitive is not null));

    /// <summary>The noun phrase that begins at a word; empty where none does.</summary>
    public string NounPhraseAt(string form, Reach reach)
    {
        var at = Analysis.Words.ToArray().ToList().FindIndex(word => Form(word) == form);
        var end = NounPhrase.End(Analysis, at, Analysis.Words.Length, reach);
        return end == at ? "" : Words(at, end);
    }

    private string Form(Word word) => word.Span.In(Analysis.Text).ToString();

    private string Words(int first, int end) => Analysis.Span(first, end).In(Analysis.Text).ToString();
}
