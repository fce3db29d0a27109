using Demarche.Language;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Wording;

namespace Demarche.Cli.Tests.Output;

/// <summary>Whatever a listing can name has words in both languages.</summary>
public sealed class ExplainLabelsTest
{
    public static TheoryData<string> Keys =>
    [
        .. Names<ClauseKind>("clause"), .. Names<VerbMood>("mood").Where(key => key != "mood.none"), .. Names<Tense>("tense").Where(key => key != "tense.none"),
        .. Names<PartRole>("part").Where(key => key != "part.body"), .. Names<StatementForm>("form"), .. Names<Medium>("medium"), .. Names<OccasionType>("occasion"),
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_HasWords(string key) => Assert.All(new[] { Labels.German, Labels.English }, labels => Assert.NotNull(labels.Find(key)));

    private static IEnumerable<string> Names<T>(string group)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => $"{group}.{FormatNames.Of(value)}");
}
