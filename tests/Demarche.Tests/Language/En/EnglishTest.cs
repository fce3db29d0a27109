using Demarche.Language;
using Demarche.Language.En;
using Demarche.Reports;

namespace Demarche.Tests.Language.En;

public sealed class EnglishTest
{
    [Theory]
    [InlineData("They don't know it's Russia's plan.", "They|do|n't|know|it|'s|Russia|'s|plan|.")]
    [InlineData("We cannot say what they’ll do.", "We|can|not|say|what|they|’ll|do|.")]
    [InlineData("U.S. and U.N.-led talks at 5 p.m. failed.", "U.S.|and|U.N.-led|talks|at|5|p.m.|failed|.")]
    [InlineData("Mr. Smith met George W. Bush.", "Mr.|Smith|met|George|W.|Bush|.")]
    [InlineData("The workers’ anger is real.", "The|workers|’|anger|is|real|.")]
    public void Tokens(string text, string tokens) => Assert.Equal(tokens, string.Join('|', Read(text).Words.ToArray().Select(word => word.Span.In(text).ToString())));

    [Theory]
    [InlineData("Mr. Smith left. Gen. Miller stayed.", "Mr. Smith left. | Gen. Miller stayed.")]
    [InlineData("He works for Acme Inc. The firm is small.", "He works for Acme Inc. | The firm is small.")]
    [InlineData("The U.S. President spoke. He left the U.S. They stayed.", "The U.S. President spoke. | He left the U.S. | They stayed.")]
    [InlineData("“Why now?” Smith asked. “Why not?” The talks went on.", "“Why now?” Smith asked. | “Why not?” | The talks went on.")]
    public void Sentences(string text, string sentences)
    {
        var analysis = Read(text);
        Assert.Equal(sentences, string.Join(" | ", analysis.Sentences.Select(sentence => analysis.Span(sentence.First, sentence.End).In(text).ToString())));
    }

    [Theory]
    [InlineData("‘We won’t go,’ he said of the workers’ plan.", "‘We won’t go,’")]
    [InlineData("He said ‘the workers’ anger is real’ and left.", "‘the workers’ anger is real’")]
    [InlineData("“One.\n\n“Two.”", "“One. | “Two.”")]
    [InlineData("She said, “it is late.\n\n“We go.”", "“it is late. | “We go.”")]
    public void Quotations(string text, string quotations)
    {
        var analysis = Read(text);
        Assert.Equal(quotations, string.Join(" | ", analysis.Quotations.Where(quotation => quotation.Depth == 0).Select(quotation => analysis.Span(quotation.First, quotation.End).In(text).ToString())));
    }

    [Theory]
    [InlineData("See Proposal.doc now.", "See/VB/see Proposal.doc/NN/proposal.doc now/RB ./Stop")]
    [InlineData("The minister said the talks had failed.", "The/DT minister/NN/minister said/VBD/say the/DT talks/NNS/talk had/VBD/have failed/VBN/fail ./Stop")]
    [InlineData("She tells him to write letters.", "She/PRP tells/VBZ/tell him/PRP to/TO write/VB/write letters/NNS/letter ./Stop")]
    public void Tags(string text, string tags) =>
        Assert.Equal(tags, string.Join(' ', Read(text).Words.ToArray().Select(word => $"{word.Span.In(text)}/{ReadingLanguage.English.PartOf(word)}{(word.Lemma is null ? "" : "/" + word.Lemma)}")));

    [Theory]
    [InlineData("Talks between both sides failed on Monday.", "Talks", "NNS")]
    [InlineData("Talks between both sides failed on Monday.", "failed", "VBD")]
    [InlineData("The ministry denied help to the region.", "help", "NN")]
    [InlineData("The army helped build a road.", "build", "VB")]
    [InlineData("Moscow's warning came late.", "warning", "NN")]
    [InlineData("They let the hostages go.", "go", "VB")]
    [InlineData("Downing Street said the talks had failed.", "Downing", "NNP")]
    [InlineData("Visiting Kyiv was a signal.", "Visiting", "VBG")]
    public void VerbZones_HoldTagsAgainstSyntax(string text, string form, string tag) =>
        Assert.Equal(tag, ReadingLanguage.English.PartOf(Assert.Single(Read(text).Words.ToArray(), word => word.Span.In(text).SequenceEqual(form))));

    [Theory]
    [InlineData("Do they know it?", "know", "VB")]
    [InlineData("Write to press@un.org or call.", "press@un.org", "ADD")]
    [InlineData("The form is on www.un.org now.", "www.un.org", "ADD")]
    [InlineData("Six mayors write that they fear strikes.", "write", "VBP")]
    [InlineData("Neither campaign plans to hold events.", "plans", "VBZ")]
    [InlineData("Oslo denies that it plans to attack.", "plans", "VBZ")]
    [InlineData("The peace talks to end the war began.", "talks", "NNS")]
    [InlineData("She said they should worry and called for a cap.", "called", "VBD")]
    [InlineData("Lavrov said on Thursday that the answer contained nothing.", "contained", "VBD")]
    [InlineData("He said that the boy killed in the blast was young.", "killed", "VBN")]
    public void SubjectVerbs_AreFinite(string text, string form, string tag) =>
        Assert.Equal(tag, ReadingLanguage.English.PartOf(Assert.Single(Read(text).Words.ToArray(), word => word.Span.In(text).SequenceEqual(form))));

    [Theory]
    [InlineData("He said that they left because it rained.", "Main[He said] Dass[that they left] Adverbial[because it rained]")]
    [InlineData("The man, who knew it, asked whether she came.", "Fragment[The man] Relative[who knew it] Main[asked] Ob[whether she came]")]
    [InlineData("She promised to come, adding that she was late.", "Main[She promised] ZuInfinitive[to come] Participle[adding] Dass[that she was late]")]
    public void Clauses(string text, string clauses)
    {
        var analysis = Read(text);
        Assert.Equal(clauses, string.Join(' ', analysis.Clauses(analysis.Sentences[0]).Select(clause => $"{clause.Kind}[{analysis.Span(clause.First, clause.End).In(text)}]")));
    }

    [Theory]
    [InlineData("the Kremlin's chief spokesman Dmitry Peskov said", Reach.Narrow, "the Kremlin's chief spokesman Dmitry Peskov")]
    [InlineData("a spokesman for the ministry of defence said", Reach.Von | Reach.Prepositions, "a spokesman for the ministry of defence")]
    [InlineData("France, Germany and Italy said", Reach.Coordination, "France")]
    [InlineData("Sonya Malik, the director of Free Passage, said", Reach.Apposition, "Sonya Malik, the director of Free Passage")]
    public void NounPhrases(string text, Reach reach, string phrase)
    {
        var analysis = Read(text);
        Assert.Equal(phrase, analysis.Span(0, NounPhrase.End(analysis, 0, analysis.Words.Length, reach)).In(text).ToString());
    }

    private static TextAnalysis Read(string text) => TextAnalysis.Of(text, [new TextSpan(0, text.Length)], ReadingLanguage.English);
}
