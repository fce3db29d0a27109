using Demarche.Language.De;
using Demarche.Language.En;
using Demarche.Reports;

namespace Demarche.Language;

/// <summary>What a language brings to the analysis of words: how letters become tokens and tokens sentences, what each word is, and where clauses end. Its words stand in <c>lexicon/CODE</c>,
/// its rules in the folder named for it; what it brings to the other rooms, they find by <see cref="PerLanguage{T}"/>. Immutable; safe for several threads.</summary>
public abstract class ReadingLanguage
{
    private static readonly ReadingLanguage[] All = [new German(), new English()];

    /// <summary>Every language that is read.</summary>
    public static IReadOnlyList<ReadingLanguage> Every => All;

    /// <summary>What a text is read as whose language nobody knows.</summary>
    public static ReadingLanguage German => All[0];

    public static ReadingLanguage English => All[1];

    /// <summary>BCP 47 without region, such as <c>de</c>.</summary>
    public abstract string Code { get; }

    /// <summary>The language of a BCP 47 tag such as <c>de-AT</c>; none where it is not read.</summary>
    public static ReadingLanguage? Of(string? tag) => Array.Find(All, language => language.Names(tag));

    /// <summary>The language that a report is read in; none where it is in one that is not read.</summary>
    public static ReadingLanguage? Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Language is { } tag ? Of(tag) : German;
    }

    /// <summary>Whether a tag is that of the language or begins with it.</summary>
    public bool Names(string? tag) =>
        tag is not null && tag.StartsWith(Code, StringComparison.OrdinalIgnoreCase) && (tag.Length == Code.Length || tag[Code.Length] is '-' or '_');

    /// <summary>The clauses of a sentence in text order; the marks between them belong to none.</summary>
    public abstract List<Clause> Clauses(TextAnalysis analysis, Sentence sentence);

    /// <summary>The name of a word's part of speech in the tagset of the language.</summary>
    public abstract string PartOf(Word word);

    /// <summary>Appends the tokens of one paragraph.</summary>
    internal abstract void Tokenize(string text, TextSpan paragraph, List<Token> tokens);

    /// <summary>Appends the quotations of one paragraph, given as tokens, in the order of their opening marks.</summary>
    internal abstract void FindQuotations(string text, ReadOnlySpan<Token> tokens, int first, int end, List<Quotation> found);

    /// <summary>Appends the sentences of one paragraph, given as tokens.</summary>
    /// <param name="text">The text that the tokens stand in.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="first">The paragraph's first token.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="quotationEnds">For each token that lies in an outermost quotation the index behind it; else 0. Indexed like <paramref name="tokens"/>.</param>
    /// <param name="paragraph">The paragraph's number.</param>
    /// <param name="found">Receives the sentences.</param>
    internal abstract void FindSentences(string text, ReadOnlySpan<Token> tokens, int first, int end, ReadOnlySpan<int> quotationEnds, int paragraph, List<Sentence> found);

    /// <summary>What each token is in its sentence.</summary>
    internal abstract Word[] Tag(string text, Token[] tokens, List<Sentence> sentences);

    /// <summary>A word as the name that it turned out to be.</summary>
    internal abstract Word AsName(Word word);
}
