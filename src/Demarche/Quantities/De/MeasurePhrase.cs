using Demarche.Language;

namespace Demarche.Quantities.De;

/// <summary>What stands behind a number: its unit and what is measured or counted. "Tonnen Munition", "kanadische Dollar", "Prozent der Deutschen", "russische Soldaten".</summary>
/// <param name="End">Behind its last word.</param>
/// <param name="Unit">None where there is neither unit nor noun.</param>
/// <param name="OfFirst">The first word of what is counted; -1 for none.</param>
internal readonly record struct MeasurePhrase(int End, string? Unit, int OfFirst = -1)
{
    /// <summary>How many adjectives may stand before what is counted.</summary>
    private const int MostAdjectives = 3;

    public static MeasurePhrase Behind(QuantityScan scan, int at)
    {
        if (UnitAt(scan, at) is not { Unit: not null } unit) return Counted(scan, scan.Is(at, "von") ? at + 1 : at);
        var of = unit.End;
        if (unit.Unit is "percent" && IsGenitive(scan, of)) of++;
        if (unit.Unit is "percent" && of == unit.End) return unit;
        return Noun(scan, of) is var noun && noun > of - 1 && noun >= 0 ? new(noun + 1, unit.Unit, of) : unit;
    }

    private static MeasurePhrase UnitAt(QuantityScan scan, int at)
    {
        if (scan[at] is { Kind: QuantityKind.Unit } word && !IsOther(scan, at)) return new(at + 1, word.Unit);
        return scan.Kind(at) == TokenKind.Word && scan[at + 1] is { Kind: QuantityKind.Unit } || scan.Form(at + 1) is "Kronen" or "Peso"
            ? QuantityWords.Currency(scan.Form(at), scan.Form(at + 1)) is { } code ? new(at + 2, code) : default
            : default;
    }

    /// <summary>Letters that are units only close behind figures: "5 t", but "g" elsewhere is a letter.</summary>
    private static bool IsOther(QuantityScan scan, int at) => scan.Form(at).Length == 1 && char.IsLetter(scan.Form(at)[0]) && scan.Kind(at - 1) != TokenKind.Number;

    private static MeasurePhrase Counted(QuantityScan scan, int at)
    {
        var noun = Noun(scan, at);
        if (noun < 0) return new(at, null);
        return new(noun + 1, scan[noun] is { Kind: QuantityKind.Counted } person ? person.Unit : "piece", at);
    }

    private static bool IsGenitive(QuantityScan scan, int at) => scan.Form(at) is "der" or "des" or "aller";

    /// <summary>The noun behind adjectives; -1 where none stands.</summary>
    private static int Noun(QuantityScan scan, int at)
    {
        for (var i = at; i <= at + MostAdjectives && scan.Kind(i) == TokenKind.Word; i++)
        {
            if ((scan.Tag(i) == Tag.Noun && !IsAdjectiveOfName(scan, i)) || scan[i].Kind == QuantityKind.Counted) return char.IsUpper(scan.Form(i)[0]) ? i : -1;
            if (scan.Tag(i) is not (Tag.Adjective or Tag.Participle) && !IsInflected(scan, i) && !IsAdjectiveOfName(scan, i)) return -1;
        }

        return -1;
    }

    /// <summary>"drei Baltische Staaten".</summary>
    private static bool IsAdjectiveOfName(QuantityScan scan, int at) =>
        scan.Tag(at + 1) == Tag.Noun && (scan.Form(at).EndsWith("sche", StringComparison.Ordinal) || scan.Form(at).EndsWith("schen", StringComparison.Ordinal));

    /// <summary>An adjective that looks like a verb or a name: "gepanzerte Fahrzeuge", "Schweizer Soldaten".</summary>
    private static bool IsInflected(QuantityScan scan, int at) =>
        (scan.Tag(at) == Tag.Finite && scan.Tag(at + 1) == Tag.Noun && scan.Form(at)[^1] is 'e' or 'n' && scan.Form(at)[0] is 'g' or 'b' or 'v' or 'e') || (scan.Form(at).EndsWith("er", StringComparison.Ordinal) && char.IsUpper(scan.Form(at)[0]) && scan.Tag(at + 1) == Tag.Noun);
}
