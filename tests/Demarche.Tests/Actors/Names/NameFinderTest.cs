using Demarche.Actors.Names;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Actors.Names;

public sealed class NameFinderTest
{
    [Theory]
    [InlineData("Der Abgeordnete Torvald Hasselkamp widersprach.", "Torvald Hasselkamp", NameClass.Person)]
    [InlineData("Die Delegation reiste am Montag nach Ostrowitzk.", "Ostrowitzk", NameClass.Place)]
    [InlineData("Die Trellmann GmbH liefert die Ersatzteile.", "Trellmann GmbH", NameClass.Organisation)]
    [InlineData("Der deutsche Botschafter schwieg.", "deutsche", NameClass.PlaceDerived)]
    public void NamesNeverSeen_AreFound(string text, string name, NameClass its)
    {
        var analysis = Analyse(text);
        Assert.Contains((name, its), NameFinder.Find(analysis).Select(found => (analysis.Span(found.First, found.End).In(text).ToString(), found.Class)));
    }

    [Theory]
    [InlineData("Die Regierung beriet gestern über den Haushalt.")]
    [InlineData("Er sagte, das Gespräch sei gut verlaufen.")]
    [InlineData("")]
    public void CommonNouns_AreNoNames(string text) => Assert.Empty(NameFinder.Find(Analyse(text)));

    [Fact]
    public void Names_StandInOrderAndApart()
    {
        var names = NameFinder.Find(Analyse("Torvald Hasselkamp traf Ferdinand Grabolle in Berlin, dann in Paris.\n\nSPD und CDU schwiegen."));
        Assert.True(names.Length >= 4);
        for (var i = 0; i < names.Length; i++) Assert.True(names[i].First < names[i].End && (i == 0 || names[i - 1].End <= names[i].First));
    }

    [Fact]
    public void AHostileLine_IsRead()
    {
        var text = string.Concat(Enumerable.Repeat("Xa-Yb Ä\u0301 “„»« 99 ", 20_000));
        Assert.All(NameFinder.Find(Analyse(text)), name => Assert.True(name.First < name.End));
    }

    private static TextAnalysis Analyse(string text) => TextAnalysis.Of(text, [new TextSpan(0, text.Length)]);
}
