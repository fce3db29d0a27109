using System.Text;
using Demarche.Actors.Names;
using Demarche.Reports;

namespace Demarche.ModelTrainer.Names;

/// <summary>A text of a corpus of names: its letters, and where the names stand, in text order and without overlap.</summary>
internal sealed record NamedText(string Text, IReadOnlyList<(TextSpan Span, NameClass Class)> Names)
{
    /// <summary>The corpus' own words, in text order; none where it has no words.</summary>
    public IReadOnlyList<TextSpan> Words { get; private init; } = [];

    /// <summary>A stretch of the text in whole words of the corpus, which cuts some words otherwise: "IV." and "Inc." are one there.</summary>
    public TextSpan InWords(TextSpan span)
    {
        foreach (var word in Words)
            if (word.Overlaps(span)) span = span.Cover(word);
        return span;
    }

    /// <summary>A text of words with labels such as <c>B-PER</c>, <c>I-LOCderiv</c> and <c>O</c>. The corpora do not tell where white space stands, so it is guessed.</summary>
    public static NamedText Of(IReadOnlyList<(string Word, string Label)> words)
    {
        var text = new StringBuilder();
        var (names, spans) = (new List<(TextSpan Span, NameClass Class)>(), new List<TextSpan>());
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && IsSpaced(words[i - 1].Word, words[i].Word)) text.Append(' ');
            var start = text.Length;
            text.Append(words[i].Word);
            spans.Add(new TextSpan(start, text.Length));
            if (words[i].Label is not [var place, '-', .. var name] || ClassOf(name) is not { } its) continue;
            if (place == 'I' && names is [.., var last] && last.Class == its) names[^1] = (new TextSpan(last.Span.Start, text.Length), its);
            else names.Add((new TextSpan(start, text.Length), its));
        }

        return new(text.ToString(), names) { Words = spans };
    }

    private static bool IsSpaced(string before, string word) =>
        word is not ("." or "," or ";" or ":" or "!" or "?" or ")" or "]" or "“" or "”") && before is not ("(" or "[" or "„");

    /// <summary><c>PER</c>, <c>LOCderiv</c>, <c>ORGpart</c>; none for a class that is no name's.</summary>
    private static NameClass? ClassOf(string name) => name switch
    {
        "PER" => NameClass.Person,
        "LOC" => NameClass.Place,
        "ORG" => NameClass.Organisation,
        "OTH" => NameClass.Other,
        _ when name.EndsWith("deriv", StringComparison.Ordinal) && ClassOf(name[..^5]) is { } its => its + 4,
        _ when name.EndsWith("part", StringComparison.Ordinal) && ClassOf(name[..^4]) is { } its => its + 8,
        _ => null,
    };
}
