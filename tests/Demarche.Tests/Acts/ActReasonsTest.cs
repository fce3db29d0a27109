using System.Collections.Immutable;
using Demarche.Acts;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Tests.Acts;

/// <summary>Every row of the tables of reasons is told by its example, and acts that stand side by side without such words are not tied.</summary>
public sealed class ActReasonsTest
{
    private static readonly Reader Reader = new();

    public static TheoryData<string, string, string> Examples()
    {
        TheoryData<string, string, string> rows = [];
        foreach (var language in new[] { "de", "en" })
            foreach (var row in WordList.Rows($"lexicon/{language}/act-reasons.tsv")) rows.Add(language, row[1], row[3]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_TiesTwoActs(string language, string relation, string example) =>
        Assert.Contains(Read(example, language).SelectMany(act => act.Relates), tie => tie.Type.ToString().Equals(relation, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Neighbours_AreNotTied() =>
        Assert.All(Read("Berlin bestellte den Botschafter ein, und Teheran verhaftete den Journalisten.", "de"), act => Assert.Empty(act.Relates));

    private static ImmutableArray<Act> Read(string words, string language)
    {
        var text = FrozenText.Freeze(words);
        return Reader.Read(new Report { Id = ReportId.Of("x", text), Uri = "x", Text = text, Language = language }).Acts;
    }
}
