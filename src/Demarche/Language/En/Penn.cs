namespace Demarche.Language.En;

/// <summary>The tags of the Penn Treebank as the English Web Treebank has them (Marcus, Santorini and Marcinkiewicz 1993; Bies, Mott, Warner and Kulick 2012), under their own names; marks
/// have names of ours.</summary>
/// <remarks>The order is that of the labels of <c>models/en-tags.labels</c>: it never changes, new ones go behind.</remarks>
public enum Penn : byte
{
    /// <summary>A mark of no other kind: a bullet, a line of asterisks (NFP in the treebank).</summary>
    InnerMark,
    Comma,

    /// <summary>What ends a sentence.</summary>
    Stop,

    /// <summary>A colon, semicolon, dash or ellipsis.</summary>
    Colon,
    OpenQuote,
    CloseQuote,
    LeftBracket,
    RightBracket,
    Hyphen,
    Symbol,
    Currency,
    ADD,
    AFX,
    CC,
    CD,
    DT,
    EX,
    FW,
    GW,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NN,
    NNP,
    NNPS,
    NNS,
    PDT,
    POS,
    PRP,

    /// <summary>PRP$.</summary>
    PRPS,
    RB,
    RBR,
    RBS,
    RP,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,

    /// <summary>WP$.</summary>
    WPS,
    WRB,
}
