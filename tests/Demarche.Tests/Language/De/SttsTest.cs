using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Tests.Language.De;

public sealed class SttsTest
{
    [Theory]
    [InlineData("Der Sprecher kündigte am Montag Gespräche an.", "ART NN VVFIN APPRART NN NN PTKVZ Stop")]
    [InlineData("Er versprach, dass die Truppen abgezogen werden, um zu verhandeln.", "PPER VVFIN Comma KOUS ART NN VVPP VAFIN Comma KOUI PTKZU VVINF Stop")]
    [InlineData("„Wir nehmen den Bauern Wasser weg“, sagte er.", "InnerMark PPER VVFIN ART NN NN PTKVZ InnerMark Comma VVFIN PPER Stop")]
    [InlineData("Wir schicken Kenia 30 Dosen Impfstoff.", "PPER VVFIN NE CARD NN NN Stop")]
    [InlineData("Rom und Wien einigen sich auf einen Vertrag.", "NE KON NE VVFIN PRF APPR ART NN Stop")]
    [InlineData("Moskau gibt Verluste zu", "NE VVFIN NN PTKVZ")]
    [InlineData("Teheran räumt Abschuss ein", "NE VVFIN NN PTKVZ")]
    [InlineData("Angehörige beklagten sich über den Minister.", "NN VVFIN PRF APPR ART NN Stop")]
    [InlineData("Es ging ums Leben ...", "PPER VVFIN APPRART NN InnerMark")]
    [InlineData("Um halb neun kam der Brief.", "APPR ADJD CARD VVFIN ART NN Stop")]
    public void Apply_Tags(string text, string tags) => Assert.Equal(tags, string.Join(' ', new Analysed(text).Analysis.Words.ToArray().Select(word => (Stts)word.Part)));

    [Fact]
    public void Apply_AMillionLettersWithoutASpace() => Assert.True(new Analysed(new string('a', 1_000_000)).Analysis.Words[0].IsNominal);

    [Fact]
    public void Apply_AHundredThousandQuotes() => Assert.All(new Analysed(string.Concat(Enumerable.Repeat("\" ", 100_000))).Analysis.Words.ToArray(), word => Assert.Equal(Tag.Mark, word.Tag));
}
