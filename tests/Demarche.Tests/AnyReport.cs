using FsCheck;
using FsCheck.Fluent;

namespace Demarche.Tests;

/// <summary>Reports like those that newsrooms send, and what goes wrong with them on the way.</summary>
internal static class AnyReport
{
    /// <summary>Whole reports: news with every construction, an interview, a ticker, a press release, Swiss spelling, agency marks.</summary>
    public static IReadOnlyList<string> Seeds { get; } =
    [
        """
        Moskau prüft die Antwort

        Russland hat die schriftliche Antwort der USA erhalten. Das teilte Außenminister Sergej Lawrow am Donnerstag in Moskau mit. „Es gibt keine Antwort auf unsere Hauptfrage“, sagte Lawrow, „aber wir werden reden.“
        Der Kreml erklärte, man werde nichts überstürzen. Der Präsident habe das Papier gelesen. Laut der Agentur TASS soll er noch in dieser Woche entscheiden.

        US-Außenminister Antony Blinken sprach von einem „ernsthaften diplomatischen Weg“. Er forderte Moskau auf, die Truppen von der Grenze abzuziehen. Wie die Zeitung «Neue Post» berichtete, wurde der Brief vertraulich übergeben.
        Nato-Generalsekretär Jens Stoltenberg nannte die Lage gefährlich: »Wir sind zum Gespräch bereit. Aber wir sind auch auf das Schlimmste vorbereitet.«
        """,
        """
        „Wir brauchen Zeit“

        ZEITUNG: Herr Minister, liegt die Antwort vor?

        Reuther: Ja. Ich habe gesagt, dass wir sie in Ruhe prüfen. Das kann „einige Wochen“ dauern.

        ZEITUNG: Der Präsident meint, es sei schon zu spät.

        Reuther: Das sehe ich anders. Wir fordern alle Seiten auf, am Tisch zu bleiben.

        Das Gespräch führte Anna Klein.
        """,
        """
        14:05 Uhr: Der Aussenminister sagte, die Schweiz schliesse nichts aus. Man sei im Gespräch.

        14:35 Uhr: Die Diplomat:innen teilten mit, dass das Treffen verschoben werde. ,,Wir bedauern das'', hiess es in Bern.

        15.10 Uhr: +++ Nach Angaben der Polizei wurden drei Menschen verletzt. Sie sollen am Abend abgereist sein. +++
        """,
        """
        Die Organisation begrüßt die Entscheidung. „Das ist ein Anfang“, erklärte ihre Vorsitzende, Maria Berger, auf einer Pressekonferenz in Wien. „Nun muss die Regierung handeln.

        „Wir erwarten, dass sie es im Jänner tut.“ Die Forderung, alle Gefangenen freizulassen, bleibe bestehen. Demnach seien noch 1.200 Menschen in Haft; der Sprecher des Ministeriums bestritt, dass es so viele seien, und wies den
        Vorwurf zurück, man habe gelogen. Ob das stimmt, wollte er nicht sagen.
        """,
    ];

    private static readonly string[] Signs =
        ["„", "“", "”", "\"", "»", "«", "‚", "‘", ",,", "''", ":", ",", ".", "?", "–", "(", ")", "\n", "\n\n", "\r\n", " ", "\u00A0", "\u00AD", "\u200B", "\0", "\uD83D", "😀", "👩‍👩‍👧", "\u0308", "\uFFFD", "+++ 9:15 Uhr +++ "];

    private static readonly char[] Marks = ['„', '“', '”', '"', '»', '«', ',', ':', '.', '\''];

    /// <summary>One of them after up to a dozen accidents.</summary>
    public static Arbitrary<string> Mutated { get; } =
        Gen.Elements<string>(Seeds).SelectMany(seed => Accident.ListOf().Select(list => list.Take(12).Aggregate(seed, (text, accident) => accident(text)))).ToArbitrary();

    private static Gen<Func<string, string>> Accident => Gen.Choose(0, 9999).SelectMany(place => Gen.OneOf(
        Gen.Choose(1, 60).Select<int, Func<string, string>>(length => text => text.Remove(At(text, place), Length(text, place, length))),
        Gen.Choose(1, 200).Select<int, Func<string, string>>(length => text => text.Insert(At(text, place), text.Substring(At(text, place), Length(text, place, length)))),
        Gen.Elements<string>(Signs).Select<string, Func<string, string>>(sign => text => text.Insert(At(text, place), sign)),
        Gen.Elements<char>(Marks).Select<char, Func<string, string>>(mark => text => WithoutOne(text, mark, place)),
        Gen.Choose(0, 9999).Select<int, Func<string, string>>(other => text => Swapped(text, place, other))));

    private static int At(string text, int place) => (int)((long)text.Length * place / 10_000);

    private static int Length(string text, int place, int length) => Math.Min(length, text.Length - At(text, place));

    private static string WithoutOne(string text, char mark, int place) => text.IndexOf(mark, At(text, place)) is >= 0 and var at ? text.Remove(at, 1) : text;

    /// <summary>Two sentences change places.</summary>
    private static string Swapped(string text, int one, int other)
    {
        var sentences = text.Split(". ");
        var (i, j) = (one % sentences.Length, other % sentences.Length);
        (sentences[i], sentences[j]) = (sentences[j], sentences[i]);
        return string.Join(". ", sentences);
    }
}
