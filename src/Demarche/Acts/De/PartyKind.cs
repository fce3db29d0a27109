namespace Demarche.Acts.De;

/// <summary>Whom a noun may mean.</summary>
internal enum PartyKind : byte
{
    Neither,

    /// <summary>Somebody of political or public role.</summary>
    Public,

    /// <summary>Somebody of private life.</summary>
    Private,
}
