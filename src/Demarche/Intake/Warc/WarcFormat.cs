using Demarche.Reports;

namespace Demarche.Intake.Warc;

/// <summary>Pages of a web archive, one at a time: answers with an HTML page, resources that are one, and conversions to plain text. Records of other kinds
/// are passed over in silence; a damaged one is a problem with its place, and reading goes on behind it.</summary>
internal static class WarcFormat
{
    /// <summary>Pages are unpacked here and read ahead on other threads, a few at a time, and given in the order of the archive.</summary>
    public static IEnumerable<Received> Read(Stream stream, string source, IntakeOptions options)
    {
        var pages = new WarcPages(stream, source, options);
        var ahead = new Queue<Task<List<Received>>>();
        while (true)
        {
            while (ahead.Count < 2 * Environment.ProcessorCount && pages.Next() is { } page) ahead.Enqueue(Task.Run(() => Of(page)));
            if (!ahead.TryDequeue(out var next)) yield break;
            foreach (var received in next.GetAwaiter().GetResult()) yield return received;
        }
    }

    private static List<Received> Of(WarcPage page) => page.Problem is { } problem ? [Received.Of(problem)] : [.. Formats.Read(page.Document!)];
}

/// <summary>A page as it lies in an archive, or what is wrong with a record.</summary>
internal readonly record struct WarcPage(Document? Document, Problem? Problem);

/// <summary>The pages of an archive, whose text is not read yet.</summary>
internal sealed class WarcPages(Stream stream, string source, IntakeOptions options)
{
    private readonly Lazy<WarcReader> reader = new(() => new WarcReader(stream, options.Limits));
    private bool ended;

    /// <summary>None at the end.</summary>
    public WarcPage? Next()
    {
        while (!ended)
        {
            try
            {
                if (reader.Value.Next() is not { } record) return null;
                if (One(record) is { } page) return page;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                return new(null, Damaged(e));
            }
        }

        return null;
    }

    private Problem Damaged(Exception e)
    {
        var origin = At(reader.IsValueCreated ? reader.Value.Offset : 0);
        if (e is not (InvalidDataException or PackedTooTightlyException))
        {
            ended = true;
            return origin.Problem(ProblemCodes.FileUnreadable, $"Reading stopped: {e.Message}");
        }

        try
        {
            ended = !reader.Value.Resume();
        }
        catch (Exception resumed) when (resumed is IOException or InvalidDataException)
        {
            ended = true;
        }

        var (code, what) = e is PackedTooTightlyException ? (ProblemCodes.PackedTooTightly, "The record was left out") : (ProblemCodes.WarcMalformed, "The archive is damaged here");
        return origin.Problem(code, $"{what}: {e.Message}. Reading went on at the next record, if there is one.");
    }

    private Origin At(long offset) => new($"{source}#{offset}");

    private WarcPage? One(WarcRecord record)
    {
        var wanted = record.Type is "response" or "resource" or "conversion";
        if (!wanted || record.Length == 0)
        {
            reader.Value.SkipBlock(record);
            return null;
        }

        if (record.Length > options.Limits.ReportBytes + options.Limits.HeaderBytes)
        {
            reader.Value.SkipBlock(record);
            return new(null, At(record.Offset).Problem(ProblemCodes.ReportTooLarge, $"The record of {record.Target} has {record.Length} bytes and was left out."));
        }

        var block = reader.Value.Block(record);
        return record.Type == "response" ? Response(record, block) : Resource(record, block);
    }

    private WarcPage? Resource(WarcRecord record, ReadOnlyMemory<byte> block) => record.MediaType is "text/html" or "application/xhtml+xml" or "text/plain"
        ? new(Document(record, block.ToArray(), record.MediaType, null), null) : null;

    private WarcPage? Response(WarcRecord record, ReadOnlyMemory<byte> block)
    {
        if (HttpMessage.Head(block.Span, options.Limits.HeaderBytes) is not { } head || head.Status is not (>= 200 and < 300)) return null;
        var message = new HttpMessage(head.Status, head.Headers, []);
        if (message.MediaType is not ("text/html" or "application/xhtml+xml")) return null;
        try
        {
            var content = HttpMessage.Decode(block[head.Body..], head.Headers, options.Limits);
            return content.Length == 0 ? null : new(Document(record, content, message.MediaType, message.Charset), null);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return new(null, At(record.Offset).Problem(e is PackedTooTightlyException ? ProblemCodes.PackedTooTightly : ProblemCodes.PackedDamaged, $"The content of {record.Target} was left out: {e.Message}."));
        }
    }

    private Document Document(WarcRecord record, byte[] content, string mediaType, string? charset) => new(content, record.Target, At(record.Offset), options)
    {
        MediaType = mediaType,
        Charset = charset,
        Known = options.Metadata.Or(new ReportMetadata { Retrieved = Dates.Iso(record.Date), Canonical = null }),
    };
}
