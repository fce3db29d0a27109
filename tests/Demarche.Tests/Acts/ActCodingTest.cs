using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Tests.Acts;

/// <summary>Who acts and to whom, as event data code them: state, then sector.</summary>
public sealed class ActCodingTest
{
    private static readonly Reader Reader = new();

    [Theory]
    [InlineData("en", "Russia threatened Ukraine with sanctions.", "threaten RUS > UKR")]
    [InlineData("en", "France and Germany met on Monday.", "meet FRA, DEU > FRA, DEU")]
    [InlineData("de", "Russland drohte der Ukraine mit Sanktionen.", "threaten RUS > UKR")]
    [InlineData("de", "Blinken traf Lawrow.", "meet USA > RUS")]
    public void Of_Act_CodesBothSides(string language, string text, string expected) => Assert.Contains(expected, Coded(language, text));

    [Fact]
    public void Of_SideWithoutState_HasThatOfTheOther() =>
        Assert.Contains(Coded("en", "Protesters demanded the resignation of the Algerian president."), act => act.StartsWith("demand DZA CVL > DZA GOV", StringComparison.Ordinal));

    private static string[] Coded(string language, string text)
    {
        var frozen = FrozenText.Freeze(text);
        var report = new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = language, Published = new("2022-01-27", PublishedBasis.Given) };
        return [.. Reader.Read(report).Acts.Select(act => Line(act, ActCoding.Of(act, report)))];
    }

    private static string Line(Act act, ActCoding coding) =>
        $"{act.Name.ToString().ToLowerInvariant()} {Side(coding.Actors)} > {Side(coding.Recipients)}";

    private static string Side(IEnumerable<Demarche.Actors.Coding.ActorCoding> side) => string.Join(", ", side.Select(party => $"{party.Country} {party.Sector}".Trim()));
}
