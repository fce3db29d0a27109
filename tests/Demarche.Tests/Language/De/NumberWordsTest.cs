using System.Globalization;
using Demarche.Language.De;

namespace Demarche.Tests.Language.De;

public sealed class NumberWordsTest
{
    [Theory]
    [InlineData("zwei", "2")]
    [InlineData("Zwölf", "12")]
    [InlineData("siebzehn", "17")]
    [InlineData("einundzwanzig", "21")]
    [InlineData("siebenundneunzig", "97")]
    [InlineData("hundert", "100")]
    [InlineData("einhundert", "100")]
    [InlineData("zweihundertdrei", "203")]
    [InlineData("hundertundeins", "101")]
    [InlineData("dreitausendfünfhundert", "3500")]
    [InlineData("zwanzigtausend", "20000")]
    [InlineData("hunderttausend", "100000")]
    [InlineData("neunhundertneunundneunzigtausendneunhundertneunundneunzig", "999999")]
    [InlineData("anderthalb", "1.5")]
    [InlineData("dreieinhalb", "3.5")]
    [InlineData("zwanzigeinhalb", "20.5")]
    [InlineData("null", "0")]
    public void TryParse_Number(string word, string value)
    {
        Assert.True(NumberWords.TryParse(word, out var found));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), found);
    }

    [Theory]
    [InlineData("ein")]
    [InlineData("Hund")]
    [InlineData("Hundertschaft")]
    [InlineData("tausendfach")]
    [InlineData("zweitens")]
    [InlineData("Sechseck")]
    [InlineData("undzwanzig")]
    [InlineData("zwanzigundzwanzig")]
    [InlineData("")]
    [InlineData("x")]
    public void TryParse_NoNumber(string word) => Assert.False(NumberWords.TryParse(word, out _));

    [Theory]
    [InlineData("5.000", "5000")]
    [InlineData("1,5", "1.5")]
    [InlineData("10'000", "10000")]
    [InlineData("10’000", "10000")]
    [InlineData("1.250.000,75", "1250000.75")]
    [InlineData("2022", "2022")]
    public void Figures_Number(string form, string value)
    {
        Assert.True(Figures.TryParse(form, out var found));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), found);
    }

    [Theory]
    [InlineData("20.30")]
    [InlineData("2:1")]
    [InlineData("1.2.2022")]
    [InlineData("5.0000")]
    [InlineData("1000.000")]
    [InlineData("1,2,3")]
    [InlineData("")]
    [InlineData("zwei")]
    [InlineData("99999999999999999999999999999999999999")]
    public void Figures_NoNumber(string form) => Assert.False(Figures.TryParse(form, out _));
}
