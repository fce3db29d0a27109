namespace Demarche.Acts;

/// <summary>A row of the table of acts: labels, codes and what follows from the name.</summary>
/// <param name="Qualifier">The narrower kind for which the row holds, such as <c>militaryAid</c>; empty for the row of the name alone.</param>
/// <param name="German">The label, a verb in the infinitive or a phrase with one.</param>
/// <param name="Plover">The type in capitals, with its mode after a hyphen where it has one; none where PLOVER leaves such acts out.</param>
/// <param name="Cameo">Two to four digits.</param>
/// <param name="NeedsRecipient">PLOVER, or the sense of the word, calls for somebody to whom it is done. An act without one is kept all the same.</param>
/// <param name="Stage">The stage of help, for acts whose matter is help.</param>
/// <param name="Example">A German sentence with the act in it.</param>
public sealed record ActCode(
    ActName Name,
    string Qualifier,
    string German,
    string English,
    string? Plover,
    ScoreKind Score,
    string Cameo,
    bool NeedsRecipient,
    Stance Stance,
    HelpStage Stage,
    string Example);
