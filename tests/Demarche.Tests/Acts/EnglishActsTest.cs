using Demarche.Actors;
using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Tests.Acts;

/// <summary>What the grammar of English news makes of sentences: who does what to whom, in headlines, relative clauses and words without "that".</summary>
public sealed class EnglishActsTest
{
    private static readonly Reader Reader = new();

    [Theory]
    [InlineData("Norway, a member of NATO, rejected the plan.", "reject done by Norway, a member of NATO of the plan")]
    [InlineData("Norway called for Russia to free the crew.", "demand done by Norway to Russia of to free the crew")]
    [InlineData("On Monday Norway rejected the plan.", "reject done by Norway of the plan")]
    [InlineData("Last week Norway rejected the plan.", "reject done by Norway of the plan")]
    [InlineData("On May 3 the government rejected the plan.", "reject done by the government of the plan")]
    [InlineData("In a statement Norway rejected the plan.", "reject done by Norway of the plan")]
    [InlineData("Despite protests Norway and Sweden rejected the plan.", "reject done by Norway, Sweden of the plan")]
    [InlineData("A spokesman denied any discrimination.", "deny done by A spokesman of any discrimination")]
    [InlineData("The bank confirmed last week that the works had been stolen.", "confirm done by The bank of the works had been stolen")]
    [InlineData("Emir pardons 40 poets", "yield done by Emir to 40 poets")]
    [InlineData("Bern clears export of 40 guns to Riga, rejects Cypriot request", "reject done by Bern to Cypriot of Cypriot request")]
    [InlineData("Oslo to send marines to Malta, says Rome", "deploy announced by Oslo to Malta of marines")]
    [InlineData("Lima and Quito trade accusations over river", "accuse done by Lima, Quito of river")]
    [InlineData("Mali: Parliament ratified the port agreement on Thursday.", "sign done by Parliament of the port agreement")]
    [InlineData("LAGOS (AP) - The rulers of Mali expelled the Dutch ambassador on Thursday and closed two bridges.", "expel done by The rulers of Mali to the Dutch ambassador")]
    [InlineData("Donors pledge $7bn for Syria", "promise done by Donors to Syria of $7bn")]
    [InlineData("Romania boots out Russian diplomats", "expel done by Romania to Russian diplomats")]
    [InlineData("EU leaders back plan to arm Ukraine", "support done by EU leaders of plan")]
    public void Headlines_AndLabels(string sentence, string act) => Assert.Contains(act, Read(sentence));

    [Theory]
    [InlineData("Neither Oslo nor Bern has signed the treaty.", "sign denied by Oslo, Bern of the treaty")]
    [InlineData("Oslo neither accepted nor rejected the offer.", "accept denied by Oslo of the offer")]
    [InlineData("Oslo neither accepted nor rejected the offer.", "reject denied by Oslo of the offer")]
    [InlineData("Bern not only rejected the plan but also recalled its envoy.", "recall done by Bern of its envoy")]
    [InlineData("Only then did Madrid recall its ambassador.", "recall done by Madrid of its ambassador")]
    [InlineData("At no point did the company admit the leak.", "admit denied by the company of the leak")]
    [InlineData("Should the truce hold, Ankara would withdraw two brigades.", "withdraw hypothetical by Ankara of two brigades if Should the truce hold")]
    [InlineData("If Oslo paid, Bern would lift its sanctions.", "yield hypothetical by Bern of its sanctions if If Oslo paid")]
    [InlineData("Bolivia promised to supply gas provided that Chile paid.", "promise done by Bolivia of to supply gas if provided that Chile paid")]
    [InlineData("Three diplomats expelled from Minsk", "expel done to Three diplomats")]
    [InlineData("The US, Russia, and Switzerland met yesterday", "meet done by The US, Russia, Switzerland")]
    [InlineData("Lawmakers endorsed an association agreement with Norway.", "support done by Lawmakers of an association agreement with Norway")]
    [InlineData("EU, Chile sign lithium accord", "sign done by EU, Chile of lithium accord")]
    [InlineData("The junta is going to close the border.", "coerce announced by The junta of the border")]
    [InlineData("Far from withdrawing its troops, Kigali deployed a battalion.", "withdraw denied by Kigali of its troops")]
    [InlineData("Rather than sign the accord, Dodoma demanded new talks.", "sign denied by Dodoma of the accord")]
    [InlineData("The rebels – who had rejected a draft – signed the charter.", "reject done by The rebels of a draft")]
    [InlineData("Ghana (a member since 1975) has criticised the tariffs.", "criticise done by Ghana of the tariffs")]
    [InlineData("The army shelled two towns, prompting Jordan to recall its ambassador.", "recall done by Jordan of its ambassador")]
    [InlineData("The premier had two generals arrested.", "arrest done by The premier to two generals")]
    [InlineData("Oslo is considering whether to expel the attaché.", "expel hypothetical by Oslo to the attaché")]
    [InlineData("Both armies were urged by the African Union to pull back.", "demand done by the African Union to Both armies of to pull back")]
    [InlineData("Serbia and Kosovo accused each other of breaking the accord.", "accuse done by Serbia, Kosovo of breaking the accord")]
    [InlineData("The admiral met the governor and warned him against delay.", "warn done by The admiral to the governor of delay")]
    [InlineData("Although it had signed the convention, Gabon refused to pay.", "sign done by Gabon of the convention")]
    [InlineData("Beirut will not lower the tax.", "refuse done by Beirut of lower the tax")]
    [InlineData("US-led forces bombed a depot near Raqqa.", "attack done by US-led forces to a depot near Raqqa")]
    [InlineData("Tirana recalled its ambassador, suspended the accord and closed two bridges.", "suspend done by Tirana of the accord")]
    [InlineData("Urged by creditors to act, the cabinet authorised the sale.", "demand done by creditors to the cabinet of to act")]
    public void Builds_TurnedPairedOrReduced(string sentence, string act) => Assert.Contains(act, Read(sentence));

    [Theory]
    [InlineData("Norway will continue to deliver arms to Kyiv.", "deliver announced by Norway to Kyiv of arms")]
    [InlineData("Norway could begin delivering arms to Kyiv.", "deliver hypothetical by Norway to Kyiv of arms")]
    [InlineData("Norway did not start to withdraw its troops.", "withdraw denied by Norway of its troops")]
    [InlineData("London may have to withdraw its troops.", "withdraw hypothetical by London of its troops")]
    [InlineData("Talks between Israel and Egypt broke down.", "negotiate done by Israel, Egypt")]
    [InlineData("Ankara warned that it would close the strait if the siege was not lifted.", "threaten done by Ankara of it would close the strait if if the siege was not lifted")]
    [InlineData("Greece was given 40 million euros by Norway.", "aid done by Norway to Greece of 40 million euros")]
    [InlineData("The army gave the villagers tents.", "aid done by The army to the villagers of tents")]
    [InlineData("Norway loaned the port authority 30 million dollars.", "aid done by Norway to the port authority of 30 million dollars")]
    [InlineData("Imam Gani demanded a serious, immediate apology.", "demand done by Imam Gani of a serious, immediate apology")]
    [InlineData("The charges were false, its spokesman insisted.", "deny done by its spokesman of The charges")]
    [InlineData("The claim that he took money from Qatar was rejected by Belgium.", "deny done by Belgium of The claim")]
    [InlineData("The WHO is providing aid to Malawi.", "aid done by The WHO to Malawi of aid")]
    [InlineData("Reuters quoted a diplomat as saying that Iraq had rejected the offer.", "reject done by Iraq of the offer")]
    public void Verbs_WithPhasesObjectsAndSpeakers(string sentence, string act) => Assert.Contains(act, Read(sentence));

    [Theory]
    [InlineData("The minister, who had refused to resign, was arrested.", "yield")]
    [InlineData("Hanoi accepted when Beijing threatened to close the strait.", "coerce")]
    [InlineData("The police needed a warrant to arrest the smuggler.", "arrest")]
    [InlineData("The war will not end soon.", "refuse")]
    public void OneDeed_IsToldOnce(string sentence, string name) => Assert.DoesNotContain(Read(sentence), act => act.StartsWith(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("The sultan gave Oslo until 28 March.", "demand done by The sultan to Oslo")]
    [InlineData("The sultan gave Oslo until Friday to pay.", "demand done by The sultan to Oslo of to pay")]
    [InlineData("Hart repeated his demand that the others be freed.", "demand done by Hart of the others be freed")]
    [InlineData("The mayor replied that a ransom was out of the question.", "reject done by The mayor of a ransom")]
    public void Demands_AndWhatIsOutOfTheQuestion(string sentence, string act) => Assert.Contains(act, Read(sentence));

    [Theory]
    [InlineData("They need five years, a timetable that the bloc has rejected.", "reject done by the bloc of a timetable")]
    [InlineData("Envoys accuse the junta of fraud, an allegation the army has denied.", "deny done by the army of an allegation")]
    [InlineData("Oslo asked for the list, a request to which the sultan has yet to reply.", "answer denied by the sultan of a request")]
    [InlineData("The plan, which the premier called a provocation, is dead.", "criticise done by the premier of The plan")]
    [InlineData("The guild backs the editor, whose arrest shook the town.", "arrest done to the editor")]
    [InlineData("Ghana, the host of the talks, backed its neighbour.", "support done by Ghana, the host of the talks to its neighbour")]
    [InlineData("Hart thanked the envoys who had visited the camp and called for a truce.", "demand done by Hart of a truce")]
    public void Clauses_WithoutObject(string sentence, string act) => Assert.Contains(act, Read(sentence));

    [Theory]
    [InlineData("The premier rejected the plan, saying Jakarta would not negotiate under pressure.", "refuse done by Jakarta")]
    [InlineData("Baku warned that it would close the road.", "threaten done by Baku of it would close the road")]
    [InlineData("Both delegations are due to meet in Oslo.", "meet announced by Both delegations")]
    [InlineData("The panel is said to have recommended a lower tax.", "propose done by The panel of a lower tax")]
    [InlineData("The miners threatened to strike unless the firm paid.", "threaten done by The miners of to strike if unless the firm paid")]
    [InlineData("The rebels offered a truce in exchange for a corridor.", "offer done by The rebels of a truce if in exchange for a corridor")]
    [InlineData("Ankara insists that Stockholm hand over the men.", "demand done by Ankara to Stockholm of Stockholm hand over the men")]
    [InlineData("Four sailors were freed; Yerevan condemned the raid.", "criticise done by Yerevan of the raid")]
    [InlineData("“Nobody told us,” complained the mayor.", "criticise done by the mayor of Nobody told us")]
    [InlineData("Yerevan will hand back four towns and Baku will close the road.", "yield announced by Yerevan of four towns")]
    [InlineData("Under the accord, signed by the kings, the road is closed.", "sign done by the kings of the accord")]
    [InlineData("The mayor, who had come late, praised the nurses.", "praise done by The mayor to the nurses")]
    [InlineData("The union stopped short of rejecting the offer.", "reject denied by The union of the offer")]
    [InlineData("Neither side gave details of the talks.", "refuse done by Neither side of details of the talks")]
    [InlineData("The guild, while hailing the retreat, stood by its demand for a vote.", "demand done by The guild of a vote")]
    [InlineData("Envoys warned of “civil war” in the south.", "warn done by Envoys of civil war")]
    public void Verbs_AroundOthers(string sentence, string act) => Assert.Contains(act, Read(sentence));

    [Theory]
    [InlineData("A bus fell into a ravine near Goma, killing 15 passengers.")]
    [InlineData("He declined to say whether the guards had beaten him.", "attack")]
    [InlineData("The clerk was not authorised to speak to reporters.")]
    [InlineData("The minister insisted that the road was open.", "demand")]
    [InlineData("A previous attempt to end the conflict failed.")]
    [InlineData("That was never going to happen.")]
    [InlineData("Georgia beat Romania 43-5 on Sunday.")]
    [InlineData("The firm released a report on wages and demonstrated its new engine.")]
    [InlineData("The plant will meet its targets.")]
    [InlineData("The board said the road should open soon.", "demand")]
    public void NotTold(string sentence, string name = "") => Assert.DoesNotContain(Read(sentence), act => act.StartsWith(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Oslo condemned the raid.", "criticise done by Oslo of the raid")]
    [InlineData("Oslo condemned the government.", "criticise done by Oslo to the government")]
    public void Things_AreMatter(string sentence, string act) => Assert.Contains(act, Read(sentence));

    [Theory]
    [InlineData("Groups hailed the plan, while the union, which fears for jobs, came out against it.")]
    [InlineData("She ordered police to secure the site and forbade managers to leave.")]
    [InlineData("Israel, which has never confirmed having the bomb, called the vote overdue and vowed to prevent war.")]
    public void FurtherDeed_IsOnNobodysWord(string sentence)
    {
        var frozen = FrozenText.Freeze(sentence);
        Assert.All(Reader.Read(new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = "en" }).Acts, act => Assert.Null(act.OnWord));
    }

    private static List<string> Read(string sentence)
    {
        var frozen = FrozenText.Freeze(sentence);
        return [.. Reader.Read(new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = "en" }).Acts.Select(act => Text(act, sentence))];
    }

    private static string Text(Act act, string sentence)
    {
        string Part(string before, IEnumerable<TextSpan> spans) => string.Join(", ", spans.Select(span => span.In(sentence).ToString())) is { Length: > 0 } words ? $" {before} {words}" : "";
        return $"{act.Name} {act.Status}".ToLowerInvariant() + Part("by", act.Actors.SelectMany(Spans)) + Part("to", act.Recipients.SelectMany(Spans)) + Part("of", act.Matter) + Part("if", act.Condition);
    }

    private static IEnumerable<TextSpan> Spans(Role role) => role.Spans;
}
