using System.Text;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Tests.Actors;

public class MentionFinderTest
{
    [Theory]
    [InlineData("Der Sprecher des russischen Präsidenten, Dmitri Peskow, kam.", "Der Sprecher des russischen Präsidenten, Dmitri Peskow=person:dmitry-peskov")]
    [InlineData("Man weiß, dass die USA zögern.", "die USA=state:USA")]
    [InlineData("Sicherheiten, die Moskau verlangt.", "Moskau=state:RUS")]
    [InlineData("In Washington regnet es.", "")]
    [InlineData("Chinas Außenminister reiste nach Paris.", "Chinas Außenminister=person:Q701801")]
    [InlineData("Annalena Baerbock kam. Sie blieb.", "Annalena Baerbock=person:Q564328|Sie=person:Q564328")]
    [InlineData("Die Regierung in Kiew und der Bürgermeister von Kiew.", "Die Regierung in Kiew=state:UKR|der Bürgermeister von Kiew=person:Q31919")]
    public void Read_NamesEachActorWhereItStands(string text, string expected)
    {
        var read = new Reader().Read(Report(text));
        Assert.Equal(expected, string.Join('|', read.ActorMentions.Select(mention => $"{mention.Span.In(text)}={mention.Actor}")));
        Assert.All(read.ActorMentions, mention => Assert.Contains(read.Actors.AddRange(read.MentionedActors), actor => actor.Id == mention.Actor));
    }

    [Fact]
    public void Write_Mention_IsALineOfTheBlock()
    {
        using var output = new MemoryStream();
        using (var writer = new RecordWriter(output, new(Mentions: true))) writer.Write(new Reader().Read(Report("😀 Die USA zögern.")));
        Assert.EndsWith("""{"kind":"mention","report":"r","type":"actor","spans":[{"start":2,"end":9,"text":"Die USA"}],"actor":"state:USA"}""" + "\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    private static Report Report(string text) => new() { Id = "r", Uri = "u", Text = FrozenText.Freeze(text), Language = "de", Published = new("2022-01-27", PublishedBasis.Given) };
}
