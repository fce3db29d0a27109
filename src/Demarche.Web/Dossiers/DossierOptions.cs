using Demarche.Statements;

namespace Demarche.Web.Dossiers;

/// <summary>What a dossier is made with beside the reports. The same reports and options give the same page to the byte.</summary>
public sealed record DossierOptions
{
    /// <summary>The day the dossier is made; the page names it, nothing else depends on it.</summary>
    public required DateOnly Made { get; init; }

    /// <summary>The dossier leaves the house: it shows the words and the sentence around them, never a whole text, and says so.</summary>
    public bool Share { get; init; }

    /// <summary>How often the rules are right; without it no entry shows a figure.</summary>
    public RuleMeasurement? Measured { get; init; }
}
