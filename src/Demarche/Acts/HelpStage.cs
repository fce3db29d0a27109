namespace Demarche.Acts;

/// <summary>How far help has come with an act whose matter is help; none for acts that move no help.</summary>
public enum HelpStage
{
    None,
    Asked,
    Offered,
    Promised,
    Authorised,
    Delivered,
    Blocked,
    Refused,
}
