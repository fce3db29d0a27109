using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>Tells words that somebody said from names, titles and single scare words in marks.</summary>
internal static class QuotedWords
{
    /// <summary>A name or title stands behind a noun that calls it so, begins with a capital and has no verb; a quotation has a verb, or says how something is.</summary>
    public static bool IsStatement(SentenceView view, WordRange words)
    {
        var inner = new WordRange(words.First + 1, words.End - 1);
        if (inner.Length <= 0) return false;
        var finite = false;
        var small = 0;
        for (var i = inner.First; i < inner.End; i++)
        {
            finite |= view[i].Tag == Tag.Finite;
            if ((view[i].Tag == Tag.Adjective && (char.IsLower(view.Form(i)[0]) || !view[i + 1].IsNominal)) || view[i].Tag is Tag.Adverb or Tag.Infinitive or Tag.Participle or Tag.Negation or Tag.Finite) small++;
        }

        if (finite && inner.Length >= 3) return true;
        if (inner.Length >= 2 && IsVerbatim(view, words)) return true;
        if (IsNamed(view, words) || (inner.Length == 1 && words.End < view.End && view[words.End].IsNominal)) return false;
        return small > 0 && (inner.Length >= 2 || char.IsLower(view.Form(inner.First)[0]));
    }

    /// <summary>Begins within a phrase, in lower case, and holds a German function word or an adjective: no name does.</summary>
    public static bool IsVerbatim(SentenceView view, WordRange words)
    {
        var first = words.First + 1;
        if (first >= words.End - 1 || !char.IsLower(view.Form(first)[0]) || IsCalled(view, words)) return false;
        for (var i = first; i < words.End - 1; i++)
            if (view[i].Tag is Tag.Article or Tag.Determiner or Tag.Preposition or Tag.Pronoun or Tag.Negation or Tag.Subjunction or Tag.Coordinator or Tag.Zu && view[i].Function != FunctionClass.None) return true;
        return false;
    }

    /// <summary>"„der Dicke“ genannt".</summary>
    private static bool IsCalled(SentenceView view, WordRange words) => words.End < view.End && view.Form(words.End) is "genannt" or "genannte" or "genannten" or "heißt" or "hieß";

    public static bool IsNamed(SentenceView view, WordRange words)
    {
        if (words.First == view.First) return false;
        var before = view[words.First - 1];
        return (before.IsNominal && char.IsUpper(view.Form(words.First + 1)[0])) || view.Form(words.First - 1) is "genannte" or "genannten" or "genannter" or "Titel" or "Namen" or "Motto";
    }
}
