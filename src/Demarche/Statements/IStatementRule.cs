using Demarche.Statements.De;

namespace Demarche.Statements;

/// <summary>One phenomenon by which words of somebody are given: finds its statements in one sentence. Rules run in a fixed order; each sees what the earlier ones found.</summary>
internal interface IStatementRule
{
    /// <summary>The stable name that an entry carries, in kebab case.</summary>
    string Name { get; }

    void Find(SentenceView view, DraftList drafts);
}
