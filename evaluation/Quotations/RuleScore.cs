namespace Demarche.Evaluation.Quotations;

/// <summary>How often a rule is right: its statement is right where a gold quotation of the same form shares its words with token F1 of at least <see cref="Threshold"/>.</summary>
public sealed class RuleScore
{
    public const double Threshold = 0.5;

    /// <summary>Statements that the rule found; a second annotation by a via entry is not one.</summary>
    public int Found { get; private set; }

    public int Right { get; private set; }

    /// <summary>The macro metric of the pairs that the rule's annotations stand in; only its precision says something about the rule.</summary>
    public Score Score { get; } = new();

    public void Count(bool right)
    {
        Found++;
        if (right) Right++;
    }
}
