using Demarche.Language;

namespace Demarche.Statements;

/// <summary>Runs the rules of a report's language over its sentences, links chains and lets speakers go on.</summary>
internal static class StatementReader
{
    public static IReadOnlyList<Draft> Read(TextAnalysis analysis)
    {
        if (StatementLanguages.Of(analysis) is not { } language) return [];
        var drafts = new DraftList();
        language.Find(analysis, drafts);
        Chains.Link(drafts.All);
        var found = new SpeakerInheritance(analysis, language).Apply(drafts.All);
        foreach (var draft in found)
        {
            draft.Medium = language.MediumOf(analysis, draft);
            language.AddHedges(analysis, draft);
        }

        return found;
    }
}
