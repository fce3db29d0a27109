using Demarche.Language;

namespace Demarche.Tests.Language;

public sealed class LanguageGuessTest
{
    [Theory]
    [InlineData("Der Außenminister wies die Forderungen zurück.", "de")]
    [InlineData("Russland weist Forderungen zurück", "de")]
    [InlineData("NATO lehnt Forderung ab", "de")]
    [InlineData("Scholz: Einigung möglich", "de")]
    [InlineData("Lawrow trifft Blinken in Genf", "de")]
    [InlineData("Kein Durchbruch bei Gesprächen", "de")]
    [InlineData("Fu\u0308r die Bundesregierung ist das keine U\u0308berraschung.", "de")]
    [InlineData("The minister said that the answer had been delivered.", "en")]
    [InlineData("Russia rejects the answer", "en")]
    [InlineData("Le ministre a déclaré que la réponse est arrivée.", "fr")]
    [InlineData("El ministro dijo que la respuesta ha sido entregada.", "es")]
    [InlineData("Il ministro ha detto che la risposta non è arrivata.", "it")]
    [InlineData("De minister zei dat het antwoord niet is aangekomen.", "nl")]
    [InlineData("O ministro disse que a resposta não foi entregue.", "pt")]
    [InlineData("Minister powiedział, że odpowiedź nie została przekazana.", "pl")]
    [InlineData("Ministr řekl, že odpověď nebyla předána a bude se jednat.", "cs")]
    [InlineData("Ministern säger att svaret inte har kommit.", "sv")]
    [InlineData("Ministeren siger, at svaret ikke er kommet.", "da")]
    [InlineData("Bakan, yanıtın henüz verilmediğini ve bunun için bir tarih olmadığını söyledi.", "tr")]
    [InlineData("Министр заявил, что ответ ещё не получен.", "ru")]
    [InlineData("Міністр заявив, що відповідь ще не отримано, її чекають.", "uk")]
    [InlineData("Ο υπουργός δήλωσε ότι η απάντηση δόθηκε.", "el")]
    [InlineData("外交部发言人说", "zh")]
    [InlineData("外相はこう述べた", "ja")]
    [InlineData("", null)]
    [InlineData("12345 — 678", null)]
    [InlineData("Xyz Qwv", null)]
    public void Of(string text, string? language) => Assert.Equal(language, LanguageGuess.Of(text));

    [Fact]
    public void Of_GermanWithAForeignQuotation() =>
        Assert.Equal("de", LanguageGuess.Of("Der Sprecher sagte auf Englisch: „We will respond in due time.“ Das sei die Haltung der Regierung, hieß es."));
}
