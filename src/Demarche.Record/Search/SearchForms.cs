using Demarche.Language;

namespace Demarche.Record.Search;

/// <summary>The base forms by which words are sought and found again.</summary>
internal sealed class SearchForms(Func<string, ReadingLanguage, IReadOnlyCollection<string>> lemmas)
{
    /// <summary>Nobody says in which language he searches.</summary>
    public SearchTerms Parse(string words) => SearchTerms.Parse(words, word => [.. ReadingLanguage.Every.SelectMany(language => lemmas(word, language))]);

    /// <summary>A report holds the base forms of its own language.</summary>
    public Func<string, IReadOnlyCollection<string>> In(ReportEntry report) => ReadingLanguage.Of(report.Language) is { } language ? word => lemmas(word, language) : _ => [];
}
