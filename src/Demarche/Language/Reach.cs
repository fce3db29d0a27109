namespace Demarche.Language;

/// <summary>How far a noun phrase may reach behind its head.</summary>
[Flags]
public enum Reach
{
    /// <summary>The head with its names, genitives and brackets.</summary>
    Narrow = 0,

    /// <summary>"ein Sprecher von Interfax".</summary>
    Von = 1,

    /// <summary>Any preposition: "ein Regierungssprecher in Berlin". Only where nothing else can follow, as before the finite verb.</summary>
    Prepositions = 2,

    /// <summary>"USA und NATO".</summary>
    Coordination = 4,

    /// <summary>"der Sprecher des Präsidenten, Dmitri Peskow,".</summary>
    Apposition = 8,
    Wide = Von | Prepositions | Coordination | Apposition,
}
