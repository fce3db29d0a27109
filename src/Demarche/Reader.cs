using Demarche.Reports;

namespace Demarche;

/// <summary>The one pass: a report goes in, its statements and actors come out. Safe for use by several threads.</summary>
public sealed class Reader
{
    /// <summary>Names the program, lexicons, models and options that made an entry; equal fingerprints give equal entries.</summary>
    public string Fingerprint { get; } = "demarche";

    /// <summary>Reads one report. Never throws for what stands in it; a report in a language that it does not know comes back without statements.</summary>
    public ReadReport Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReadReport(report, [], [], Fingerprint);
    }
}
