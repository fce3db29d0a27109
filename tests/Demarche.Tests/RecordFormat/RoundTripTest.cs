using System.Collections.Immutable;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using FsCheck;
using FsCheck.Fluent;
using static Demarche.Tests.RecordFormat.RecordSample;

namespace Demarche.Tests.RecordFormat;

public sealed class RoundTripTest
{
    private static readonly string[] Pieces = ["a", "ß", "\u0308", "😀", "👨‍👩‍👧", "\n", "„", "\"", "\\", "\u0001", "\uFFFD", "\u2028", "<", "ö", " "];

    [Fact]
    public void WriteReadWrite_IsTheSame() => Prop.ForAll(
        Gen.Choose(0, Pieces.Length - 1).ArrayOf(30).ToArbitrary(),
        Gen.Choose(0, 60).ArrayOf(4).ToArbitrary(),
        (pieces, offsets) =>
        {
            var lines = Lines(Of(string.Concat(pieces.Select(piece => Pieces[piece])), offsets));
            var back = Assert.IsType<RecordItem.Block>(Assert.Single(Items(lines))).Read;
            Assert.Equal(lines, Lines(back));
        }).QuickCheckThrowOnFailure();

    private static ReadReport Of(string words, int[] offsets)
    {
        var text = FrozenText.Freeze("😀" + words);
        var id = ReportId.Of("u", text);
        var cuts = offsets.Select(offset => text.CodePoints.ToUtf16(offset % (text.CodePoints.Length + 1))).Order().ToArray();
        ImmutableArray<TextSpan> content = [new(cuts[0], cuts[1]), new(cuts[2], cuts[3])];
        var statement = new Statement { Id = StatementId.Of(id, content, text), Report = id, Form = StatementForm.Indirect, Content = content };
        return new ReadReport(new Report { Id = id, Uri = "u", Text = text }, [statement], [], "r");
    }
}
