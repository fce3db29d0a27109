using System.Text;
using System.Text.Json;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Tests.Statements;

/// <summary>Characters that show nothing, letters in two pieces and characters beyond U+FFFF change nothing of what is found, and the offsets stay those of the text as received.</summary>
public sealed class HiddenCharactersTest
{
    private const string Plain = "Der Außenminister erklärte am Abend, die Tür sei offen.";

    [Theory]
    [InlineData("Der Außenminister er\u00ADklärte am Abend, die Tür sei of\u00ADfen.")]
    [InlineData("Der Außenminister erkla\u0308rte am Abend, die Tu\u0308r sei offen.")]
    [InlineData("\uFEFFDer Außenminister erklärte am Abend, die Tür sei offen.")]
    [InlineData("Der Außen\u200Bminister erklärte\u200B am Abend\u200B, die Tür sei offen\u200B.")]
    [InlineData("\u202ADer Außenminister\u202C erklärte \u2066am Abend\u2069, die Tür sei offen.\u200E")]
    [InlineData("Der\u00A0Außenminister\u2009erklärte am Abend, die Tür\u00A0sei offen.")]
    public void Read_HiddenCharacters(string text) => Assert.Equal(Listed(Plain), Listed(text));

    [Theory]
    [InlineData("😀 ")]
    [InlineData("👨‍👩‍👧\n\n")]
    [InlineData("𝔄\u00AD ")]
    public void Write_OffsetsAreCodePointsOfTheTextAsReceived(string before)
    {
        var text = before + "„Wir 😀 war\u00ADten“, sagte Lawrow 👍🏽 am Abend.";
        var record = Record(text);
        var content = record.GetProperty("content")[0];
        Assert.Equal("„Wir 😀 war\u00ADten“", content.GetProperty("text").GetString());
        foreach (var span in new[] { content, record.GetProperty("cue")[0], record.GetProperty("frame")[0], record.GetProperty("speaker").GetProperty("spans")[0] })
            Assert.Equal(span.GetProperty("text").GetString(), CodePoints(text, span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()));
    }

    [Theory]
    [InlineData("Lawrow sagte: „Ja“ \uFFFD")]
    [InlineData("Law\u0000row sagte, es sei \uD83D gut.")]
    [InlineData("\u202ELawrow sagte, es sei gut.")]
    [InlineData("Lawrow sagte\u2028 es sei gut.")]
    [InlineData("\u0308\u0308\u0308 sagte er, \u0308.")]
    public void Read_Broken_DoesNotThrow(string text) => Assert.NotNull(Read(text));

    private static string Listed(string text)
    {
        var listing = Listing.Of(Read(text), "").Replace("\u00A0", " ", StringComparison.Ordinal).Replace("\u2009", " ", StringComparison.Ordinal).Replace("a\u0308", "ä", StringComparison.Ordinal).Replace("u\u0308", "ü", StringComparison.Ordinal);
        return string.Concat(listing.Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format));
    }

    private static string CodePoints(string text, int start, int end) => string.Concat(text.EnumerateRunes().Skip(start).Take(end - start).Select(rune => rune.ToString()));

    private static JsonElement Record(string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new RecordWriter(stream)) writer.Write(Read(text));
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Select(line => JsonDocument.Parse(line).RootElement).First(line => line.GetProperty("kind").GetString() == "statement" && line.GetProperty("form").GetString() == "direct");
    }

    private static ReadReport Read(string text) => new Reader().Read(new Report { Id = "r", Uri = "u", Text = FrozenText.Freeze(text), Language = "de" });
}
