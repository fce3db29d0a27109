using Demarche.Reports;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Tests.Dossiers;

public sealed class PassageTest
{
    [Theory]
    [InlineData("Er kam. Sie sagte, es gehe. Dann ging er.", "es gehe", "Sie sagte, es gehe.")]
    [InlineData("Am 27. Januar sagte Dr. Müller ja. Nein, sagte er.", "ja", "Am 27. Januar sagte Dr. Müller ja.")]
    [InlineData("Titel ohne Punkt\n\nErster Satz hier. Zweiter.", "Satz", "Erster Satz hier.")]
    [InlineData("Ein 😀 Satz 😀 ohne Ende", "Satz", "Ein 😀 Satz 😀 ohne Ende")]
    public void Around_TakesTheSentence(string text, string words, string passage) =>
        Assert.Equal(passage, Assert.Single(Around(text, words)).Span.In(text).ToString());

    [Fact]
    public void Around_NeighboursBecomeOnePassage()
    {
        const string text = "Eins kam. Zwei ging. Drei blieb. Vier schlief.";

        Assert.Equal(["Eins kam. Zwei ging.", "Vier schlief."], Around(text, "kam", "ging", "Vier").Select(passage => passage.Span.In(text).ToString()));
    }

    [Fact]
    public void Around_AnEndlessSentenceIsCutBetweenWords()
    {
        var text = string.Join(' ', Enumerable.Repeat("wort", 400)) + " Ziel " + string.Join(' ', Enumerable.Repeat("wort", 400));

        var passage = Assert.Single(Around(text, "Ziel"));

        Assert.True(passage.OpensInside && passage.EndsInside);
        Assert.InRange(passage.Span.Length, SentenceMap.Reach, 2 * SentenceMap.Reach + 4);
        Assert.StartsWith("wort ", passage.Span.In(text).ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" wort", passage.Span.In(text).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Around_NeverCutsACharacterInTwo()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 1001)) + "Z" + string.Concat(Enumerable.Repeat("😀", 1001));

        var words = Assert.Single(Around(text, "Z")).Span.In(text).ToString();

        Assert.Equal(words, FrozenText.Freeze(words).Value);
    }

    [Fact]
    public void Shorten_SaysThatSomethingIsLeftOut()
    {
        const string text = "Eins zwei drei vier fünf.";
        List<Passage> passages = [new(new TextSpan(0, text.Length), false, false)];

        var kept = Assert.Single(Passage.Shorten(text, passages, 12));

        Assert.Equal("Eins zwei", kept.Span.In(text).ToString());
        Assert.True(kept.EndsInside);
        Assert.False(Assert.Single(Passage.Shorten(text, passages, 100)).EndsInside);
    }

    private static List<Passage> Around(string text, params string[] words)
    {
        var sketch = new Sketch("a", text);
        return Passage.Around(new SentenceMap(sketch.Read().Report), text, words.Select(sketch.Find));
    }
}
