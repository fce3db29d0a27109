using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements.De;

namespace Demarche.Statements;

/// <summary>The languages that statements are read in.</summary>
internal static class StatementLanguages
{
    private static readonly PerLanguage<IStatementLanguage> All = new((German.LanguageCode, new GermanStatements()));

    /// <exception cref="ArgumentException">The text's language has no statements.</exception>
    public static IStatementLanguage Of(TextAnalysis analysis) => All.Of(analysis) ?? throw new ArgumentException($"no statements in {analysis.Language.Code}", nameof(analysis));
}
