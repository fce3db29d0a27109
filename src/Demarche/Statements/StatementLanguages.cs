using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements.De;

namespace Demarche.Statements;

/// <summary>The languages that statements are read in.</summary>
internal static class StatementLanguages
{
    private static readonly PerLanguage<IStatementLanguage> All = new((German.LanguageCode, new GermanStatements()));

    /// <summary>None where a language has no rules.</summary>
    public static IStatementLanguage? Of(TextAnalysis analysis) => All.Of(analysis);
}
