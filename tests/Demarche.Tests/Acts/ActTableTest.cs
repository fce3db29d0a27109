using System.Runtime.CompilerServices;
using Demarche.Acts;

namespace Demarche.Tests.Acts;

/// <summary>The table of acts against the facts of PLOVER and CAMEO.</summary>
public sealed class ActTableTest
{
    /// <summary>CAMEO roots that PLOVER leaves out or that its conversion table does not take up: 01 MAKE PUBLIC STATEMENT, 02 APPEAL.</summary>
    private static readonly string[] LeftOut = ["01", "02"];

    /// <summary>Rows that follow the manual where the conversion table says otherwise; <c>docs/decisions/acts.md</c> has a reason for each.</summary>
    private static readonly string[] Decided =
    [
        "demand/ultimatum", "offer/concession", "promise/concession", "agree/ceasefire", "block/media", "threaten/arrest", "accuse/", "criticise/complaint",
        "meet/multilateral", "sanction/", "coerce/censorship", "coerce/ban", "coerce/cyber", "coerce/announced", "arrest/announced", "deploy/weapons", "withdraw/", "withdraw/announced", "withdraw/observers",
        "attack/aerial", "attack/drone", "attack/bombing", "attack/targeted", "summon/", "suspend/", "suspend/relations", "yield/apology", "yield/amnesty",
        "yield/ceasefireDeclared", "yield/sanctionsEased", "yield/resignation", "protest/strike", "protest/announced",
    ];

    private static readonly string[][] Facts = [.. File.ReadLines(FactFile()).Where(line => line[0] != '#').Select(line => line.Split('\t'))];

    private static readonly Dictionary<string, string[]> Types = Facts.Where(row => row[0] == "type").ToDictionary(row => row[1], row => row[2..], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Converted = Facts.Where(row => row[0] != "type")
        .ToDictionary(row => row[0], row => row[2].Length == 0 ? row[1] : $"{row[1]}-{row[2]}", StringComparer.Ordinal);

    [Fact]
    public void EveryName_HasItsRow() => Assert.All(Enum.GetValues<ActName>(), name => Assert.Equal(name, ActTable.Shared.Find(name).Name));

    [Fact]
    public void Names_AreThoseOfTheRecordFormat()
    {
        string named = "demand request propose offer promise agree accept confirm admit support cooperate reject refuse answer announce deliver authorise block threaten warn accuse criticise praise "
            + "deny consult meet negotiate mediate visit sign aid sanction coerce arrest mobilise deploy withdraw attack expel recall summon suspend recognise yield investigate protest";
        Assert.Equal(named.Split(' '), Enum.GetNames<ActName>().Select(name => name.ToLowerInvariant()));
    }

    [Fact]
    public void Find_UnknownQualifier_TakesTheNameAlone() => Assert.Equal(string.Empty, ActTable.Shared.Find(ActName.Summon, "militaryAid").Qualifier);

    [Theory]
    [InlineData(ActName.Request, "militaryAid", "REQUEST-assist", "0232")]
    [InlineData(ActName.Refuse, "aid", "REJECT-assist", "122")]
    [InlineData(ActName.Suspend, "aid", "SANCTION-discontinue", "162")]
    [InlineData(ActName.Withdraw, "announced", "CONCEDE", "0356")]
    [InlineData(ActName.Withdraw, "demand", "CONCEDE", "080")]
    [InlineData(ActName.Demand, "ownWarEnd", "AGREE", "0356")]
    [InlineData(ActName.Summon, "", "ACCUSE-disapprove", "114")]
    [InlineData(ActName.Sanction, "", "SANCTION-discontinue", "163")]
    [InlineData(ActName.Answer, "", null, "010")]
    public void Find_HasTheCodes(ActName name, string qualifier, string? plover, string cameo)
    {
        var code = ActTable.Shared.Find(name, qualifier);
        Assert.Equal((plover, cameo), (code.Plover, code.Cameo));
    }

    [Fact]
    public void Plover_IsATypeWithOneOfItsModes() => Assert.All(ActTable.Shared.Rows.Where(row => row.Plover is not null), row =>
    {
        var (type, mode) = Split(row.Plover!);
        Assert.Contains(type, Types.Keys);
        if (mode.Length > 0) Assert.Contains(mode, Types[type][0].Split('|'));
    });

    [Fact]
    public void Score_IsTheQuarterOfTheType() => Assert.All(ActTable.Shared.Rows, row =>
    {
        var expected = row.Plover is null ? "none" : Types[Split(row.Plover).Type][1].Replace(" ", "", StringComparison.Ordinal);
        Assert.Equal(expected, row.Score.ToString(), ignoreCase: true);
    });

    [Fact]
    public void Cameo_IsKnown() => Assert.All(ActTable.Shared.Rows, row =>
        Assert.True(Converted.ContainsKey(row.Cameo) || row.Cameo == "10" || LeftOut.Contains(row.Cameo[..2]), $"{row.Name}/{row.Qualifier}: {row.Cameo}"));

    [Fact]
    public void Plover_IsThatOfTheCameoCode_OrDecided()
    {
        var other =
            from row in ActTable.Shared.Rows
            where Converted.TryGetValue(row.Cameo, out var plover) && plover != row.Plover
            select $"{row.Name.ToString().ToLowerInvariant()}/{row.Qualifier}";
        Assert.Equal(Decided, other);
    }

    [Fact]
    public void Types_ThatNeedARecipient_HaveOne() => Assert.All(
        ActTable.Shared.Rows.Where(row => row.Plover is not null && Split(row.Plover).Type is "COOPERATE" or "AID" && row.Qualifier != "peacekeepers"),
        row => Assert.True(row.NeedsRecipient));

    [Fact]
    public void Labels_DifferFromEachOther()
    {
        Assert.Distinct(ActTable.Shared.Rows.Select(row => row.English));
        Assert.All(ActTable.Shared.Rows, row => Assert.EndsWith(".", row.Example, StringComparison.Ordinal));
    }

    private static (string Type, string Mode) Split(string plover) => plover.Split('-', 2) is [var type, var mode] ? (type, mode) : (plover, string.Empty);

    private static string FactFile([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "cameo-to-plover.tsv");
}
