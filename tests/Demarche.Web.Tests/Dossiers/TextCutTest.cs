using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Tests.Dossiers;

public sealed class TextCutTest
{
    [Fact]
    public void Cut_NestedAndOverlapping()
    {
        var (a, b, c) = (Entry(1), Entry(2), Entry(3));

        var segments = TextCut.Cut(20, [Content(a, 2, 12), Content(b, 4, 8), Content(c, 10, 16)]);

        Assert.Equal("0-2:-/- 2-4:1/1 4-8:2/1 8-10:1/1 10-12:3/1 12-16:3/3 16-20:-/-", Listing(segments));
    }

    [Fact]
    public void Cut_DiscontinuousContentIsTwoStretchesOfOneEntry()
    {
        var a = Entry(1);

        Assert.Equal("0-3:1/1 3-5:-/- 5-7:1/1", Listing(TextCut.Cut(7, [Content(a, 0, 3), Content(a, 5, 7)])));
    }

    [Fact]
    public void Cut_CueAndSpeakerInsideContent()
    {
        var a = Entry(1);

        var segments = TextCut.Cut(6, [Content(a, 0, 6), new(MarkKind.Speaker, new(0, 2), a), new(MarkKind.Cue, new(2, 4), a)]);

        Assert.Equal([(false, true), (true, false), (false, false)], segments.Select(segment => (segment.Cue, segment.Speaker)));
    }

    [Fact]
    public void Cut_AgreesWithLookingAtEveryCharacter()
    {
        var random = new Random(20220127);
        for (var round = 0; round < 200; round++)
        {
            var marks = Enumerable.Range(1, random.Next(1, 12)).Select(number => Random(random, number)).ToList();
            var segments = TextCut.Cut(40, marks);
            Assert.Equal(40, segments.Sum(segment => segment.Span.Length));
            foreach (var segment in segments)
                for (var at = segment.Span.Start; at < segment.Span.End; at++)
                    Assert.Equal(Innermost(marks, at), segment.Inner?.Number);
        }
    }

    private static TextMark Random(Random random, int number)
    {
        var start = random.Next(0, 39);
        return Content(Entry(number), start, random.Next(start + 1, 41));
    }

    private static int? Innermost(List<TextMark> marks, int at) => marks
        .Where(mark => mark.Span.Contains(at))
        .OrderBy(mark => mark.Span.Length).ThenByDescending(mark => mark.Entry.Number)
        .Select(mark => (int?)mark.Entry.Number).FirstOrDefault();

    private static TextMark Content(DossierEntry entry, int start, int end) => new(MarkKind.Content, new(start, end), entry);

    private static DossierEntry Entry(int number)
    {
        var report = new Report { Id = "r", Uri = "u", Text = FrozenText.Freeze("") };
        return new(new Statement { Id = "s" + number, Report = "r", Form = StatementForm.Direct, Content = [] }, report, Disclosure.Whole, number, 0, null);
    }

    private static string Listing(List<TextSegment> segments) =>
        string.Join(' ', segments.Select(segment => $"{segment.Span.Start}-{segment.Span.End}:{Number(segment.Inner)}/{Number(segment.Outer)}"));

    private static string Number(DossierEntry? entry) => entry?.Number.ToString() ?? "-";
}
