namespace Demarche.Language.En;

internal static class ClauseSplitter
{
    public static List<Clause> Split(TextAnalysis analysis, Sentence sentence) => [new Clause(sentence.First, sentence.End, ClauseKind.Main, -1, VerbMood.None, TokenKind.Word)];
}
