using System.Text;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>One document as received, whole in memory: a file, a fetched page, the payload of a WARC record. Every reader of a format takes one and gives
/// what it holds: reports, and problems about what could not be read. A reader never throws for what stands in the bytes.</summary>
internal sealed class Document(byte[] bytes, string? uri, Origin origin, IntakeOptions options)
{
    private Allowance? allowance;

    public byte[] Bytes => bytes;

    /// <summary>What names its report where the document itself names none.</summary>
    public string? Uri => uri;

    public Origin Origin => origin;

    public IntakeOptions Options => options;

    public IntakeLimits Limits => options.Limits;

    /// <summary>The name of the file, for formats that are told by their ending.</summary>
    public string Name { get; init; } = "";

    /// <summary>As the server said, without parameters, in lower case.</summary>
    public string? MediaType { get; init; }

    /// <summary>The charset that somebody outside the document named: a sidecar, an option, a server.</summary>
    public string? Charset { get; init; }

    /// <summary>What is known from outside, which counts before what the document says.</summary>
    public ReportMetadata Known { get; init; } = ReportMetadata.Empty;

    /// <summary>What is wrong with the document as a whole; goes to its report, or stands alone where it holds many.</summary>
    public List<Problem> Problems { get; } = [];

    public Allowance Allowance => allowance ??= new Allowance(Limits, options.Time, origin, Problems);

    /// <summary>The charset named from outside, if it is known; else a problem.</summary>
    public Encoding? OuterCharset()
    {
        if (Charset is null) return null;
        if (Intake.Charset.Find(Charset) is { } found) return found;
        Problems.Add(origin.Problem(ProblemCodes.CharsetUnknown, $"'{Charset}' is no known charset; the document was read as its bytes tell."));
        return null;
    }

    public Problem Problem(string code, string message) => origin.Problem(code, message);

    /// <summary>The same from outside, another thing inside: an entry of a feed, a part of a mail.</summary>
    public Document Inner(byte[] inner, string? innerUri) => new(inner, innerUri, origin, options) { Known = Known };
}
