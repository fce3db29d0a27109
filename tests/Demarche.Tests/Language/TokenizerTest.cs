using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Language;

public sealed class TokenizerTest
{
    [Theory]
    [InlineData("Der Minister kam.", "Der|Minister|kam|.")]
    [InlineData("„Nein“, sagte er.", "„|Nein|“|,|sagte|er|.")]
    [InlineData("der USA/NATO", "der|USA|/|NATO")]
    [InlineData("(so)", "(|so|)")]
    [InlineData("Haben Sie…?", "Haben|Sie|…|?")]
    [InlineData("Wer?!", "Wer|?|!")]
    [InlineData("... und", "...|und")]
    [InlineData("Wort…und", "Wort|…|und")]
    public void Tokenize_Marks(string text, string tokens) => Assert.Equal(tokens, new Analysed(text).Tokens);

    [Theory]
    [InlineData("die Diplomat:innen", "die|Diplomat:innen")]
    [InlineData("Sprecher*in, Minister/-in", "Sprecher*in|,|Minister/-in")]
    [InlineData("Orte:in Wien", "Orte:in|Wien")]
    [InlineData("hier: in Wien", "hier|:|in|Wien")]
    [InlineData("bei tagesschau.de und ver.di.", "bei|tagesschau.de|und|ver.di|.")]
    [InlineData("kam.Er ging", "kam|.|Er|ging")]
    [InlineData("d.h. so", "d|.|h|.|so")]
    [InlineData("USA/innen", "USA|/|innen")]
    [InlineData("Land/Inland", "Land|/|Inland")]
    public void Tokenize_MarksInsideWords(string text, string tokens) => Assert.Equal(tokens, new Analysed(text).Tokens);

    [Theory]
    [InlineData("Russland-Politik", "Russland-Politik")]
    [InlineData("die Bundes- und Landesregierung", "die|Bundes-|und|Landesregierung")]
    [InlineData("Wort – Wort", "Wort|–|Wort")]
    [InlineData("-Wort", "-|Wort")]
    [InlineData("Jan van Aken", "Jan|van|Aken")]
    [InlineData("geht's, Merkel's, l'Europe", "geht's|,|Merkel's|,|l'Europe")]
    [InlineData("geht’s", "geht’s")]
    [InlineData("R&D, snake_case", "R&D|,|snake_case")]
    [InlineData("G7", "G7")]
    public void Tokenize_HyphensAndApostrophesInside(string text, string tokens) => Assert.Equal(tokens, new Analysed(text).Tokens);

    [Theory]
    [InlineData("Um 14:30 Uhr, am 27.1.2022", "Um|14:30|Uhr|,|am|27.1.2022")]
    [InlineData("5.000 Helme, 1,5 Mio. Euro", "5.000|Helme|,|1,5|Mio|.|Euro")]
    [InlineData("3.000 US-Dollar, 20-jährige", "3.000|US-Dollar|,|20-jährige")]
    [InlineData("100.000-mal", "100.000-mal")]
    [InlineData("1.", "1|.")]
    [InlineData("5%, 100€, § 5", "5|%|,|100|€|,|§|5")]
    [InlineData("2:24 p.m.", "2:24|p|.|m|.")]
    public void Tokenize_Numbers(string text, string tokens) => Assert.Equal(tokens, new Analysed(text).Tokens);

    [Theory]
    [InlineData(",,Ja''", ",,|Ja|''")]
    [InlineData("``Ja''", "``|Ja|''")]
    [InlineData("😀„Ja“", "😀|„|Ja|“")]
    [InlineData("😀😀", "😀|😀")]
    [InlineData("", "")]
    [InlineData(" \n\t\u00A0", "")]
    public void Tokenize_Odd(string text, string tokens) => Assert.Equal(tokens, new Analysed(text).Tokens);

    [Fact]
    public void Tokenize_Kinds() => Assert.Equal(
        "Word:Er Word:sagte Colon:: Quote:„ Word:Ja Quote:“ Comma:, Number:5 Dash:– Word:so Semicolon:; OpenBracket:( Word:na CloseBracket:) Other:& Stop:! Quote:,,",
        new Analysed("Er sagte: „Ja“, 5 – so; (na) & ! ,,").Kinds);

    [Fact]
    public void Tokenize_KeepsToItsStretch()
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize("Ein Hochhaus steht.", new TextSpan(8, 12), tokens);
        Assert.Equal([new Token(8, 12, TokenKind.Word)], tokens);
    }

    [Fact]
    public void Tokenize_StretchThatEndsInAPair()
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize("😀", new TextSpan(0, 1), tokens);
        Assert.Equal([new Token(0, 1, TokenKind.Other)], tokens);
    }
}
