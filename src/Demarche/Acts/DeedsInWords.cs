namespace Demarche.Acts;

/// <summary>Deeds that are done by saying something; what is said is their matter. Every other act is a deed in the world.</summary>
internal static class DeedsInWords
{
    public static bool Contains(ActName name) => name
        is ActName.Demand or ActName.Request or ActName.Propose or ActName.Offer or ActName.Promise or ActName.Agree or ActName.Accept or ActName.Confirm or ActName.Admit or ActName.Support
        or ActName.Reject or ActName.Refuse or ActName.Answer or ActName.Announce or ActName.Authorise or ActName.Block or ActName.Threaten or ActName.Warn or ActName.Accuse or ActName.Criticise
        or ActName.Praise or ActName.Deny;
}
