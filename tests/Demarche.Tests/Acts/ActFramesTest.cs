using System.Text.RegularExpressions;
using Demarche.Acts;
using Demarche.Language;

namespace Demarche.Tests.Acts;

/// <summary>The draft of act frames keeps to its own header.</summary>
public sealed partial class ActFramesTest
{
    private static readonly string[][] Rows = [.. WordList.Rows("lexicon/de/act-frames.tsv")];

    private static readonly string[][] Frames = [.. Rows.Where(row => row[1] is "verb" or "noun" or "adjective")];

    [Fact]
    public void Rows_HaveFiveColumnsAndAKind() => Assert.All(Rows, row =>
    {
        Assert.Equal(5, row.Length);
        Assert.Contains(row[1], new[] { "verb", "noun", "adjective", "status", "class" });
    });

    [Fact]
    public void Frames_CoverEveryAct() =>
        Assert.Equal(Enum.GetNames<ActName>().Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal), Frames.Select(row => row[3]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Arguments_AreSlotsWithRoles() => Assert.All(Frames, row =>
        Assert.All(row[2].Split(' '), argument => Assert.Matches(Argument(), argument)));

    [Fact]
    public void Status_NamesAStatus() => Assert.All(Rows.Where(row => row[1] == "status"), row => Assert.True(Enum.TryParse<ActStatus>(row[3], ignoreCase: true, out _), row[3]));

    [Fact]
    public void Frames_HaveAnExampleOfTheirOwn()
    {
        Assert.All(Frames, row => Assert.Matches(@"[.“]$", row[4]));
        Assert.Distinct(Frames.Select(row => row[4]));
        Assert.Distinct(Frames.Select(row => string.Join('\t', row[..4])));
    }

    [GeneratedRegex(@"^(refl|es|[\w]+(\+\w+)?!?=(actor|recipient|matter|items|condition|-)(:[\w,]+)?)$")]
    private static partial Regex Argument();
}
