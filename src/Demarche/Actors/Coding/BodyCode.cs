namespace Demarche.Actors.Coding;

/// <summary>The parts of a CAMEO code that the tables give a body: IGOUNOREFHCR is of the United Nations and of sector REF.</summary>
internal static class BodyCode
{
    private static readonly string[] Sectors =
        ["GOV", "LEG", "JUD", "MIL", "COP", "SPY", "REB", "PRM", "UAF", "OPP", "PTY", "BUS", "AGR", "LAB", "EDU", "JRN", "MED", "HLH", "REL", "REF", "CRM", "CVL", "SOC", "ELI", "PRE"];

    /// <summary>State or kind of body, and sector; empty where the code has none.</summary>
    public static ActorCoding Of(string? code)
    {
        if (code is null) return ActorCoding.None;
        if (code == "NGO") return new(string.Empty, code);
        var country = code.StartsWith("IGOUNO", StringComparison.Ordinal) ? "UNO" : code.StartsWith("IGOEUR", StringComparison.Ordinal) ? "EUR" : code[..3];
        for (var at = 3; at + 3 <= code.Length; at += 3)
            if (Array.IndexOf(Sectors, code.Substring(at, 3)) >= 0) return new(country, code.Substring(at, 3));
        return new(country, country is "IMG" ? "REB" : string.Empty);
    }
}
