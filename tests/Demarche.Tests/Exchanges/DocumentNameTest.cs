using Demarche.Exchanges;

namespace Demarche.Tests.Exchanges;

public sealed class DocumentNameTest
{
    [Theory]
    [InlineData("seine Amtskollegen in einem Brief um eine Erklärung dieses Widerspruchs zu bitten", "Brief", "Brief um eine Erklärung dieses Widerspruchs")]
    [InlineData("Entwurf für Sicherheitsvertrag mit den USA", "Entwurf", "Entwurf für Sicherheitsvertrag mit den USA")]
    [InlineData("das Schreiben", "Schreiben", "Schreiben")]
    [InlineData("eine schriftliche Antwort", "Antwort", "eine schriftliche Antwort")]
    [InlineData("die Note, die seit Tagen erwartet wurde", "Note", "Note")]
    [InlineData("den Vertrag zu unterzeichnen", "Vertrag", "Vertrag")]
    [InlineData("Antworten auf die „Fragen“ Moskaus vorzulegen", "Antwort", "Antworten auf die „Fragen“ Moskaus")]
    [InlineData("ihm zu antworten", "Antwort", "Antwort")]
    public void Of_KeepsTheNounPhrase(string matter, string noun, string expected) => Assert.Equal(expected, DocumentName.Of(matter, noun));
}
