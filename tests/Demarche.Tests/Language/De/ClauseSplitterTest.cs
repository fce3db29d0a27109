namespace Demarche.Tests.Language.De;

public sealed class ClauseSplitterTest
{
    [Theory]
    [InlineData("Der Minister sagte, dass er kommt.", "Main[Der Minister sagte] Dass[dass er kommt]")]
    [InlineData("Der Minister sagte, er komme morgen.", "Main[Der Minister sagte] Main[er komme morgen]")]
    [InlineData("Er fragte, ob das stimmt.", "Main[Er fragte] Ob[ob das stimmt]")]
    [InlineData("Er fragte, warum sie schweigt.", "Main[Er fragte] Question[warum sie schweigt]")]
    [InlineData("Er ging, weil es spät war.", "Main[Er ging] Adverbial[weil es spät war]")]
    [InlineData("Er bat, ihm zu helfen.", "Main[Er bat] ZuInfinitive[ihm zu helfen]")]
    [InlineData("Er hat versprochen die Steuern zu senken.", "Main[Er hat versprochen] ZuInfinitive[die Steuern zu senken]")]
    [InlineData("Er hat gebeten ihm zu helfen und gedroht.", "Main[Er hat gebeten] ZuInfinitive[ihm zu helfen] Fragment[und gedroht]")]
    [InlineData("Er glaubt betrogen worden zu sein.", "Main[Er glaubt betrogen worden zu sein]")]
    [InlineData("Er kam, um zu helfen.", "Main[Er kam] Adverbial[um zu helfen]")]
    [InlineData("Wie er sagte, kommt niemand.", "Wie[Wie er sagte] Main[kommt niemand]")]
    [InlineData("Ohne ein Wort zu sagen, ging er.", "Adverbial[Ohne ein Wort zu sagen] Main[ging er]")]
    public void Split_Kinds(string text, string clauses) => Assert.Equal(clauses, new Analysed(text).Clauses);

    [Theory]
    [InlineData("Der Mann, der das sagte, ging.", "Fragment[Der Mann] Relative[der das sagte] Main[ging]")]
    [InlineData("Er nannte Regeln, die die Partei, die Union und er begünstigten.", "Main[Er nannte Regeln] Relative[die die Partei, die Union und er begünstigten]")]
    [InlineData("Die Stadt, in der er wohnt, liegt im Osten.", "Fragment[Die Stadt] Relative[in der er wohnt] Main[liegt im Osten]")]
    public void Split_Relative(string text, string clauses) => Assert.Equal(clauses, new Analysed(text).Clauses);

    [Theory]
    [InlineData("„Wir kommen“, sagte er.", "Quotation[„Wir kommen“] Main[sagte er]")]
    [InlineData("Er sagte: „Wir kommen.“", "Main[Er sagte] Quotation[„Wir kommen.“]")]
    [InlineData("Er nannte es „gut“.", "Main[Er nannte es „gut“]")]
    public void Split_Quotations(string text, string clauses) => Assert.Equal(clauses, new Analysed(text).Clauses);

    [Theory]
    [InlineData("Kiew, Moskau und Minsk schweigen.", "Fragment[Kiew] Main[Moskau und Minsk schweigen]")]
    [InlineData("Er glaubt, dass Helme, Waffen und Geld fehlen.", "Main[Er glaubt] Dass[dass Helme, Waffen und Geld fehlen]")]
    [InlineData("Er kam, sah das Papier und ging.", "Main[Er kam] Main[sah das Papier und ging]")]
    [InlineData("Das Papier (es ist kurz, aber klar) liegt vor.", "Main[Das Papier (es ist kurz, aber klar) liegt vor]")]
    [InlineData("Er sagte – so hieß es –, er komme.", "Main[Er sagte] Main[so hieß es] Main[er komme]")]
    [InlineData("Er schwieg; sie ging.", "Main[Er schwieg] Main[sie ging]")]
    [InlineData("Er fragte, wie es geht.", "Main[Er fragte] Wie[wie es geht]")]
    [InlineData("Er fragte, warum sie ging.", "Main[Er fragte] Question[warum sie ging]")]
    [InlineData("Er glaubt, dass Rom, die Schweiz und Wien das Abkommen kennen.", "Main[Er glaubt] Dass[dass Rom, die Schweiz und Wien das Abkommen kennen]")]
    [InlineData("Er wartet, bis der Minister geht.", "Main[Er wartet] Adverbial[bis der Minister geht]")]
    public void Split_ListsAndMarks(string text, string clauses) => Assert.Equal(clauses, new Analysed(text).Clauses);
}
