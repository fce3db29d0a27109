using System.Collections.Immutable;
using System.Globalization;
using Demarche.Language;
using Demarche.Quantities;
using Demarche.Reports;

namespace Demarche.Tests.Quantities;

/// <summary>English quantities.</summary>
public sealed class EnglishQuantitiesTest
{
    [Theory]
    [InlineData("It cost $200m.", "$200m USD 200000000")]
    [InlineData("It cost £1.5bn.", "£1.5bn GBP 1500000000")]
    [InlineData("They sent more than 100,000 troops.", "more than 100,000 troops person 100000 MoreThan")]
    [InlineData("They sent two dozen trucks.", "two dozen trucks piece 24")]
    [InlineData("They sent 283 tonnes of ammunition.", "283 tonnes of ammunition t 283")]
    [InlineData("It fell by 5 per cent.", "5 per cent percent 5")]
    [InlineData("They sent up to 40 tanks.", "up to 40 tanks piece 40 AtMost")]
    [InlineData("They sent about 500 soldiers.", "about 500 soldiers person 500 about")]
    [InlineData("It took between 100 and 200 dollars.", "between 100 and 200 dollars USD 100-200")]
    [InlineData("Hundreds of people came.", "Hundreds of people person 200- about")]
    [InlineData("They raised 2.5 million euros.", "2.5 million euros EUR 2500000")]
    [InlineData("They quoted Resolution 1441.", "")]
    public void Read_Listing(string text, string listing) => Assert.Equal(listing, string.Join(" | ", Read(text).Select(quantity => Line(quantity, text))));

    private static string Line(Quantity quantity, string text)
    {
        var number = quantity.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) : $"{quantity.Min?.ToString(CultureInfo.InvariantCulture)}-{quantity.Max?.ToString(CultureInfo.InvariantCulture)}";
        return string.Join(' ', new[] { quantity.Span.In(text).ToString(), quantity.Unit, number, quantity.Bound?.ToString(), quantity.About ? "about" : null }.Where(part => part is not null));
    }

    private static ImmutableArray<Quantity> Read(string text)
    {
        var frozen = FrozenText.Freeze(text);
        var report = new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = "en" };
        return QuantityReader.Read(TextAnalysis.Of(report), []);
    }
}
