using System.Collections.Frozen;
using System.Text;

namespace Demarche.Actors;

/// <summary>Names without accents: one report writes "Lucía Arrieta", another one "Lucia Arrieta". By a table, as <c>string.Normalize</c> takes nothing apart where globalization is invariant.</summary>
internal static class PlainName
{
    // A letter and what it is written with.
    private static readonly string[] Letters =
    [
        "AÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ",
        "CÇĆĈĊČ",
        "DĎĐ",
        "EÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ",
        "GĜĞĠĢ",
        "HĤ",
        "IÌÍÎÏĨĪĬĮİỈỊ",
        "JĴ",
        "KĶ",
        "LĹĻĽŁ",
        "NÑŃŅŇ",
        "OÒÓÔÕÖØŌŎŐỌỎỐỒỔỖỘỚỜỞỠỢ",
        "RŔŖŘ",
        "SŚŜŞŠȘ",
        "TŢŤȚ",
        "UÙÚÛÜŨŪŬŮŰŲỤỦỨỪỬỮỰ",
        "WŴ",
        "YÝŶŸỲỴỶỸ",
        "ZŹŻŽ",
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ",
        "cçćĉċč",
        "dďđ",
        "eèéêëēĕėęěẹẻẽếềểễệ",
        "gĝğġģ",
        "hĥ",
        "iìíîïĩīĭįıǐỉị",
        "jĵ",
        "kķ",
        "lĺļľł",
        "nñńņň",
        "oòóôõöøōŏőǒọỏốồổỗộớờởỡợ",
        "rŕŗř",
        "sśŝşšș",
        "tţťț",
        "uùúûüũūŭůűųǔụủứừửữự",
        "wŵ",
        "yýÿŷỳỵỷỹ",
        "zźżž",
    ];

    private static readonly FrozenDictionary<char, char> Plain = Letters.SelectMany(row => row.Skip(1), (row, letter) => (letter, row[0])).ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>The same letters without the marks above and below them; any text will do.</summary>
    public static string Of(string name)
    {
        if (Ascii.IsValid(name)) return name;
        return string.Create(name.Length, name, static (plain, letters) =>
        {
            for (var i = 0; i < plain.Length; i++) plain[i] = Plain.TryGetValue(letters[i], out var letter) ? letter : letters[i];
        });
    }
}
