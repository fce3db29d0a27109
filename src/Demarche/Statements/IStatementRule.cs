namespace Demarche.Statements;

/// <summary>One phenomenon by which words of somebody are given.</summary>
internal interface IStatementRule
{
    /// <summary>The stable name that an entry carries, in kebab case.</summary>
    string Name { get; }
}

/// <summary>Finds the statements of its phenomenon in one sentence, as its language sees it. Rules run in a fixed order; each sees what the earlier ones found.</summary>
internal interface IStatementRule<in TSentence> : IStatementRule
    where TSentence : SentenceText
{
    void Find(TSentence view, DraftList drafts);
}
