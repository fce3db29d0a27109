namespace Demarche.Acts;

/// <summary>How an act bears on another one of the same report.</summary>
public enum RelationType
{
    Answers,
    ReactsTo,
    Justifies,
    Withdraws,
    Repeats,
    CarriesOut,
}

/// <param name="Act">The id of the other act.</param>
public sealed record ActRelation(RelationType Type, string Act);
