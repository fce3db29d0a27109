using Demarche.Actors;
using Demarche.Reports;

namespace Demarche.Tests.Actors.En;

public class EnglishActorsTest
{
    [Theory]
    [InlineData("Chinese Foreign Minister Wang Yi urged restraint.", "Chinese Foreign Minister Wang Yi", "person:Q701801", "office:CHN/foreign-minister")]
    [InlineData("The Kremlin spokesman, Dmitry Peskov, declined.", "The Kremlin spokesman, Dmitry Peskov", "person:dmitry-peskov", "office:RUS/presidential-spokesperson")]
    [InlineData("Germany's foreign minister, Annalena Baerbock, left.", "Germany's foreign minister, Annalena Baerbock", "person:Q564328", "office:DEU/foreign-minister")]
    [InlineData("U.S. President Joe Biden disagreed.", "U.S. President Joe Biden", "person:Q6279", "office:USA/president")]
    [InlineData("Gen. Mark Milley nodded.", "Gen. Mark Milley", "person:mark-milley", "office:USA/general-chief")]
    [InlineData("Ursula von der Leyen, the European Commission president, came.", "Ursula von der Leyen, the European Commission president", "person:Q60772", "office:EU-COMMISSION/president")]
    [InlineData("NATO Secretary General Jens Stoltenberg spoke.", "NATO Secretary General Jens Stoltenberg", "person:Q57665", "office:NATO/secretary-general")]
    [InlineData("President Putin’s spokesman, Dmitry Peskov, declined.", "President Putin’s spokesman, Dmitry Peskov", "person:dmitry-peskov", "office:RUS/presidential-spokesperson")]
    [InlineData("Labour leader Keir Starmer spoke.", "Labour leader Keir Starmer", "person:keir-starmer", "office:LABOUR/leader")]
    public void Resolve_TitleAndName_GivesPersonWithOffice(string text, string words, string actor, string office) => AssertRole(text, words, actor, office);

    [Theory]
    [InlineData("China's foreign minister urged restraint.", "China's foreign minister", "person:Q701801", "office:CHN/foreign-minister")]
    [InlineData("The US secretary of state spoke.", "The US secretary of state", "person:Q7821917", "office:USA/foreign-minister")]
    [InlineData("The president of France was silent.", "The president of France", "person:Q3052772", "office:FRA/president")]
    [InlineData("A spokesman for the Israeli army spoke.", "A spokesman for the Israeli army", "office:ISR/armed-forces-spokesperson", "office:ISR/armed-forces-spokesperson")]
    [InlineData("Ukraine's deputy foreign minister spoke.", "Ukraine's deputy foreign minister", "office:UKR/deputy-foreign-minister", "office:UKR/deputy-foreign-minister")]
    public void Resolve_OfficeWithState_GivesHolderOnTheDay(string text, string words, string actor, string office) => AssertRole(text, words, actor, office);

    [Theory]
    [InlineData("Downing Street refused.", "Downing Street", "state:GBR")]
    [InlineData("The White House condemned it.", "The White House", "state:USA")]
    [InlineData("The Russian foreign ministry denied it.", "The Russian foreign ministry", "org:RUS/foreign-ministry")]
    [InlineData("US troops left.", "US troops", "org:USA/armed-forces")]
    [InlineData("The government of Poland paid.", "The government of Poland", "state:POL")]
    public void Resolve_Body_GivesIt(string text, string words, string actor) => AssertRole(text, words, actor, null);

    [Theory]
    [InlineData("The prime minister's spokesman declined, and Boris Johnson left.", "The prime minister's spokesman")]
    [InlineData("Sources in Moscow said so.", "Sources in Moscow")]
    [InlineData("EU countries agreed.", "EU countries")]
    [InlineData("The opposition leader spoke.", "The opposition leader")]
    [InlineData("The former Russian president spoke.", "The former Russian president")]
    [InlineData("A spokesman declined.", "A spokesman")]
    [InlineData("People in Russia complained.", "People in Russia")]
    public void Resolve_SomebodyElse_GivesNobody(string text, string words) => AssertRole(text, words, null, null);

    [Theory]
    [InlineData("Antony Blinken came.", "The secretary", "person:Q7821917")]
    [InlineData("Emmanuel Macron came.", "The president", "person:Q3052772")]
    [InlineData("Annalena Baerbock came.", "She", "person:Q564328")]
    [InlineData("Annalena Baerbock came.", "Her Ukrainian counterpart", "person:Q24025631")]
    [InlineData("Sergei Lavrov came.", "Mr Lavrov", "person:Q58217")]
    [InlineData("Annalena Baerbock came.", "Her government", "state:DEU")]
    public void Resolve_WordsThatPointBack_GivePersonNamedBefore(string before, string words, string actor)
    {
        var text = $"{before} {words} spoke.";
        var resolver = new ActorResolver(World.Shared, Report(text));
        resolver.Resolve([new(0, before.IndexOf(" came", StringComparison.Ordinal))]);
        Assert.Equal(actor, resolver.Resolve([Span(text, words)]).Actor);
    }

    [Fact]
    public void Resolve_They_GivesGroupThatSpoke()
    {
        const string text = "Macron and Scholz spoke. They agreed.";
        var resolver = new ActorResolver(World.Shared, Report(text));
        var group = resolver.Resolve([Span(text, "Macron and Scholz")]).Actor;
        Assert.NotNull(group);
        Assert.Equal(group, resolver.Resolve([Span(text, "They")]).Actor);
    }

    [Fact]
    public void Resolve_UnknownName_LeavesOutThePossessive()
    {
        const string text = "Minister Olga Drachenfels's plan failed.";
        Assert.EndsWith("/Olga Drachenfels", new ActorResolver(World.Shared, Report(text)).Resolve([Span(text, "Minister Olga Drachenfels")]).Actor, StringComparison.Ordinal);
    }

    private static void AssertRole(string text, string words, string? actor, string? office)
    {
        var role = new ActorResolver(World.Shared, Report(text)).Resolve([Span(text, words)]);
        Assert.Equal((actor, office), (role.Actor, role.Office));
    }

    private static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static Report Report(string text) => new() { Id = "r", Uri = "u", Text = FrozenText.Freeze(text), Language = "en", Published = new("2022-03-04", PublishedBasis.Given) };
}
