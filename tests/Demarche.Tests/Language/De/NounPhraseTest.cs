using Demarche.Language;

namespace Demarche.Tests.Language.De;

public sealed class NounPhraseTest
{
    [Theory]
    [InlineData("Der Minister kam.", "Der Minister")]
    [InlineData("Die neue Regierung kam.", "Die neue Regierung")]
    [InlineData("Der Sprecher des Präsidenten kam.", "Der Sprecher des Präsidenten")]
    [InlineData("Die 27 Staaten der EU kamen.", "Die 27 Staaten der EU")]
    [InlineData("Präsident Wladimir Putin kam.", "Präsident Wladimir Putin")]
    [InlineData("George W. Bush kam.", "George W. Bush")]
    [InlineData("Die Zeitung „Kommersant“ schrieb.", "Die Zeitung „Kommersant“")]
    [InlineData("Der Verband (VDA) klagt.", "Der Verband (VDA)")]
    [InlineData("Der 3. Weltkrieg kam.", "Der 3. Weltkrieg")]
    [InlineData("Die am Montag gewählte Präsidentin kam.", "Die am Montag gewählte Präsidentin")]
    [InlineData("Außenminister Lawrow, der schwieg, ging.", "Außenminister Lawrow")]
    [InlineData("Ein Sprecher von Interfax kam.", "Ein Sprecher")]
    [InlineData("Er kam.", "")]
    [InlineData("Kam er?", "")]
    public void End_Narrow(string text, string phrase) => AssertPhrase(text, Reach.Narrow, phrase);

    [Theory]
    [InlineData("Ein Sprecher von Interfax kam.", Reach.Von, "Ein Sprecher von Interfax")]
    [InlineData("Ursula von der Leyen kam.", Reach.Von, "Ursula von der Leyen")]
    [InlineData("Ein Sprecher in Berlin kam.", Reach.Von, "Ein Sprecher")]
    [InlineData("Ein Sprecher in Berlin kam.", Reach.Prepositions, "Ein Sprecher in Berlin")]
    [InlineData("Die USA und die NATO kamen.", Reach.Narrow, "Die USA")]
    [InlineData("Die USA und die NATO kamen.", Reach.Coordination, "Die USA und die NATO")]
    [InlineData("Der Sprecher des Kremls, Dmitri Peskow, kam.", Reach.Apposition, "Der Sprecher des Kremls, Dmitri Peskow")]
    [InlineData("Der Sprecher des Kremls, Dmitri Peskow, kam.", Reach.Von, "Der Sprecher des Kremls")]
    [InlineData("Außenminister Lawrow, der schwieg, ging.", Reach.Wide, "Außenminister Lawrow")]
    [InlineData("Lawrow bei seinem Treffen kam.", Reach.Von, "Lawrow")]
    [InlineData("Lawrow vom Ministerium kam.", Reach.Von, "Lawrow vom Ministerium")]
    [InlineData("Minister Kuhn, Lawrow und Putin kamen.", Reach.Coordination, "Minister Kuhn, Lawrow und Putin")]
    [InlineData("Minister Kuhn, der Chef, und Putin kamen.", Reach.Coordination, "Minister Kuhn")]
    [InlineData("Meinungen politischer Beobachter halfen.", Reach.Narrow, "Meinungen politischer Beobachter")]
    [InlineData("Angaben zwei Tote gab es.", Reach.Narrow, "Angaben")]
    public void End_Reach(string text, Reach reach, string phrase) => AssertPhrase(text, reach, phrase);

    private static void AssertPhrase(string text, Reach reach, string phrase) => Assert.Equal(phrase, new Analysed(text).NounPhraseAt(text.Split(' ')[0], reach));
}
