namespace Demarche.Statements;

/// <summary>How often a rule is right on the evaluation set: <paramref name="Right"/> of the <paramref name="Found"/> entries that it made there.</summary>
public sealed record RulePrecision(int Right, int Found)
{
    /// <summary>The share of right entries in whole percent, rounded half up; 0 where the rule found nothing.</summary>
    public int Percent => Found == 0 ? 0 : (int)((100L * Right + Found / 2) / Found);
}
