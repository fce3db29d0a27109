using Demarche.Evaluation.Samples;
using Demarche.Exchanges.Links;
using Demarche.Intake;

namespace Demarche.Tests.Exchanges.Links;

/// <summary>What is told of two sentences without pairing their words never says less than what the pairing finds.</summary>
public sealed class SegmentMatchTest
{
    private static readonly Lazy<ReportSketch[]> Samples = new(() => [.. new ReportIntake().Read([SamplesCommand.Folder, SamplesCommand.Folder + "-en"], Stream.Null)
        .Select(received => received.Report!).Select(report => new Reader().Read(report)).Select(read => read.Sketch())]);

    [Fact]
    public void MayShare_LeavesOutNothingThatSharesEnough()
    {
        var (left, paired) = (0, 0);
        foreach (var one in Samples.Value)
            foreach (var other in Samples.Value.Where(other => other.Place > one.Place))
            {
                var match = new SegmentMatch(one, other);
                foreach (var (mine, its) in one.Entries.SelectMany(entry => entry.Segments).SelectMany(mine => other.Entries.SelectMany(entry => entry.Segments).Select(its => (mine, its))))
                {
                    if (match.MayShare(Segment.LeastShared, mine, its)) paired++;
                    else left++;
                    if (!match.MayShare(Segment.LeastSharedByOthers, mine, its) && match.Of(mine, its)) Assert.False(match.Containment >= Segment.LeastSharedByOthers);
                    if (!match.MayShare(Segment.LeastShared, mine, its)) Assert.False(match.Of(mine, its));
                }
            }

        Assert.InRange(left, paired, int.MaxValue);
        Assert.InRange(paired, 100, int.MaxValue);
    }

    [Fact]
    public void MayTellAs_LeavesOutNothingThatTells()
    {
        var segments = Samples.Value.SelectMany(sketch => sketch.Entries).SelectMany(entry => entry.Segments).Take(300).ToList();
        var match = new SegmentMatch(Samples.Value[0], Samples.Value[0]);
        foreach (var mine in segments)
            foreach (var its in segments.Where(its => !mine.MayTellAs(its)))
                if (match.Of(mine, its)) Assert.Equal(0, match.Telling);
    }
}
