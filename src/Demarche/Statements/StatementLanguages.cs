using Demarche.Language;
using Demarche.Language.De;
using Demarche.Language.En;
using Demarche.Statements.De;
using Demarche.Statements.En;

namespace Demarche.Statements;

/// <summary>The languages that statements are read in.</summary>
internal static class StatementLanguages
{
    private static readonly PerLanguage<IStatementLanguage> All = new((German.LanguageCode, new GermanStatements()), (English.LanguageCode, new EnglishStatements()));

    /// <summary>None where a language has no rules.</summary>
    public static IStatementLanguage? Of(TextAnalysis analysis) => All.Of(analysis);
}
