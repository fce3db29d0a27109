using FsCheck;
using FsCheck.Fluent;

namespace Demarche.Tests;

/// <summary>Texts built of what makes reading German hard: words of every class, marks of every style, and characters that are none.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "Der", "die", "den", "Minister", "Regierung", "NATO", "Putin", "Lawrow", "USA", "Moskau", "Sprecher", "TASS", "er", "sie", "es", "man", "sich", "nicht", "kein",
        "sagte", "erklärte", "fordert", "teilte", "mit", "auf", "hat", "gesagt", "habe", "sei", "werde", "würde", "soll", "haben", "gewesen", "sein", "gehen", "zu", "abzuziehen", "geliefert",
        "dass", "ob", "wie", "weil", "um", "so", "laut", "Laut", "Nach", "nach", "Angaben", "zufolge", "wonach", "Demnach", "Das", "Forderung", "Ansicht", "von", "und", "aber", "der", "große",
        "z. B.", "Nr. 5.", "20. Januar", "2:24 p.m.", "Dr.", "1,5", "5.000", "1.", "A.", "Bundes-", "U-Boot", "geht's",
        ".", "!", "?", "…", "...", ",", ",,", ";", ":", "–", "-", "(", ")", "[", "]", "„", "“", "”", "\"", "»", "«", "›", "‹", "‚", "‘", "'", "''", "`", "/", "%", "&", "@", "_",
        " ", " ", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u2028", "\u200B", "\u00AD", "\uFEFF", "\u202E", "\u0308", "\u0001", "\u007F", "\uFFFD", "😀", "👨‍👩‍👧", "𝔄", "漢", "א", "é",
    ];

    private static readonly string[] Surrogates = ["\uD83D", "\uDE00", "\0"];

    /// <summary>Mostly words with a space between, sometimes without.</summary>
    public static Arbitrary<string> German { get; } = Texts(Pieces).ToArbitrary();

    /// <summary>With halves of surrogate pairs and NUL besides, and sometimes nothing but random characters.</summary>
    public static Arbitrary<string> Broken { get; } = Gen.OneOf(Texts([.. Pieces, .. Surrogates]), ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? "")).ToArbitrary();

    public static Config Config { get; } = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(80);

    private static Gen<string> Texts(string[] pieces) =>
        Gen.OneOf(Gen.Elements(" ", ""), Gen.Constant(" "), Gen.Constant(" ")).SelectMany(glue => Gen.Elements(pieces).ListOf().Select(list => string.Join(glue, list)));
}
