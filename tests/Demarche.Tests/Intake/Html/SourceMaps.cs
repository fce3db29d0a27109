using System.Text;
using Demarche.Reports;

namespace Demarche.Tests.Intake.Html;

/// <summary>Holds a source map against the bytes: runs in text order, letters where they stand letter for letter, nothing outside.</summary>
internal static class SourceMaps
{
    public static void Check(Report report, byte[] bytes)
    {
        var (map, text) = (report.Source!, report.Text.Value);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(map.Charset) ?? Encoding.GetEncoding(map.Charset);
        var (end, letters) = (0, 0);
        foreach (var run in map.Runs)
        {
            Assert.InRange(run.Text.Start, end, run.Text.End - 1);
            Assert.InRange(run.End, run.Start + 1, bytes.Length);
            var words = run.Text.In(text).ToString();
            if (encoding.GetByteCount(words) == run.End - run.Start && words.Trim().Length > 0)
            {
                Assert.Equal(words, encoding.GetString(bytes, run.Start, run.End - run.Start).Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '));
                letters += words.Length;
            }

            end = run.Text.End;
        }

        Assert.InRange(end, 0, text.Length);
        Assert.InRange(letters, text.Length / 2, text.Length);
    }
}
