namespace Demarche.Actors.Coding;

/// <summary>Who acts, as event codes have it: a state or a kind of international body, and a sector.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 (XKX for Kosovo); <c>UNO</c>, <c>EUR</c>, <c>IGO</c>, <c>NGO</c> or <c>IMG</c> for what belongs to no state; empty where nobody is named.</param>
/// <param name="Sector">A sector of the PLOVER manual such as <c>GOV</c>; <c>UNK</c> for somebody of no sector; empty for a state as such.</param>
public readonly record struct ActorCoding(string Country, string Sector)
{
    /// <summary>The words name no actor.</summary>
    public static ActorCoding None { get; } = new(string.Empty, string.Empty);

    public bool IsNone => Country.Length == 0 && Sector.Length == 0;

    /// <summary>The CAMEO code, such as <c>USAGOV</c>; international bodies begin with <c>IGO</c>.</summary>
    public string Cameo => (Country is "UNO" or "EUR" ? "IGO" + Country : Country) + (Sector is "UNK" or "JNK" ? string.Empty : Sector);
}
