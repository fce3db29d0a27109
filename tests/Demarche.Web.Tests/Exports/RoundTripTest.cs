using Demarche.Record;
using Demarche.Record.Sqlite;
using Demarche.Web.Exports;
using Demarche.Web.Exports.Returning;
using Demarche.Wording;

namespace Demarche.Web.Tests.Exports;

/// <summary>Whatever an act is like: sent and returned as it was, nothing is decided; with one field other than before, just that field is.</summary>
public sealed class RoundTripTest : IDisposable
{
    private const int Cases = 40;

    private readonly string folder = Directory.CreateTempSubdirectory("roundtrip").FullName;
    private readonly SqliteRecord record;

    public RoundTripTest() => record = SqliteRecord.Open(Path.Combine(folder, "record.db"));

    public void Dispose()
    {
        record.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("cas")]
    [InlineData("webanno")]
    public void Unchanged_DecidesNothing(string format)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var read = new AnyActs(seed).Read($"https://example.org/{seed}");
            record.Keep(read);
            var count = Take(Sent(format, read), read.Report.Id);
            Assert.True((count.Changed, count.Added, count.Rejected, count.Problems.Length) == default, $"Seed {seed}: {count} {string.Join(';', count.Problems)}");
        }

        Assert.Empty(record.Corrections());
    }

    /// <summary>The file of the report as it would be with one field of one act other than it is; the record must have that field, of that act, decided and nothing else.</summary>
    [Theory]
    [InlineData("cas")]
    [InlineData("webanno")]
    public void OneFieldChanged_IsExactlyThatDecision(string format)
    {
        var seen = new HashSet<string>();
        for (var seed = 0; seed < Cases * 3; seed++)
        {
            var any = new AnyActs(seed);
            var read = any.Read($"https://example.org/{format}/{seed}");
            var (act, field, changed) = any.Changed(read);
            var expected = Edits.OfActs.Value(changed, field, read.Report.Text) ?? "null";
            if (expected == (Edits.OfActs.Value(act, field, read.Report.Text) ?? "null")) continue;
            seen.Add(field);
            var count = Returned(format, read, read with { Acts = [.. read.Acts.Select(one => one.Id == act.Id ? changed : one)] });
            var decided = record.Find(read.Report.Id)!.Corrections.Select(kept => (kept.Correction.Entry, kept.Correction.Field, kept.Correction.Value)).ToList();
            Assert.True(decided.SequenceEqual([(act.Id, field, expected)]), $"Seed {seed}, {field} to {expected}: {string.Join("; ", decided)} {string.Join(';', count.Problems)}");
            Assert.Equal((1, 0, 0), (count.Changed, count.Added, count.Rejected));
            Assert.Equal(expected, Edits.OfActs.Value(record.FindAct(act.Id)!.Act, field, read.Report.Text) ?? "null");
        }

        Assert.Equal(AnyActs.Fields.Order(), seen.Order());
    }

    // What a tool makes of the file is a file of the changed report: it is exported from a record of its own.
    private ReturnedCount Returned(string format, ReadReport read, ReadReport changed)
    {
        record.Keep(read);
        var other = Path.Combine(folder, "other.db");
        byte[] file;
        using (var tool = SqliteRecord.Open(other))
        {
            tool.Keep(changed);
            file = Sent(format, read, tool);
        }

        Directory.EnumerateFiles(folder, "other.db*").ToList().ForEach(File.Delete);
        return Take(file, read.Report.Id);
    }

    private byte[] Sent(string format, ReadReport read, IRecord? from = null)
    {
        using var output = new MemoryStream();
        ExportFormats.Find(format)!.Write(output, ExportingRecord.Only(read.Report.Id), new ExportContext(from ?? record, Labels.English, DateTimeOffset.UnixEpoch));
        return output.ToArray();
    }

    private ReturnedCount Take(byte[] file, string name) => ReturnedFile.Take(new MemoryStream(file), name, record, "C. Muster", DateTimeOffset.UnixEpoch);
}
