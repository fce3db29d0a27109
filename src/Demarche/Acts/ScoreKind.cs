namespace Demarche.Acts;

/// <summary>The quarter in which PLOVER scores a type; none where PLOVER leaves such acts out.</summary>
public enum ScoreKind
{
    None,
    VerbalCooperation,
    MaterialCooperation,
    VerbalConflict,
    MaterialConflict,
}
