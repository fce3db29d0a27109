using Demarche.Actors;
using Demarche.Acts;
using Demarche.Exchanges.Links;
using Demarche.Language;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche;

/// <summary>The one pass: a report goes in, its statements, acts and actors come out. Safe for use by several threads.</summary>
public sealed class Reader
{
    /// <summary>Names the program, lexicons, models and options that made an entry; equal fingerprints give equal entries.</summary>
    public string Fingerprint { get; } = Demarche.Fingerprint.Current;

    /// <summary>Reads one report. Never throws for what stands in it; a report in a language that it does not know comes back without statements.</summary>
    public ReadReport Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (ReadingLanguage.Of(report) is null) return new ReadReport(report, [], [], Fingerprint);
        var seen = SeenText.Of(report);
        var (analysis, times, quantities, names) = seen;
        var actors = new ActorResolver(World.Shared, names);
        var statements = new StatementBuilder(report, analysis, actors, times).Build(StatementReader.Read(analysis));
        var acts = ActReader.Read(report, analysis, statements, actors, times, quantities);
        var used = actors.Used;
        return new ReadReport(report, statements, used, Fingerprint)
        {
            Acts = acts,
            ActorMentions = actors.Mentions(),
            MentionedActors = actors.Used.RemoveRange(used),
            Times = times,
            Quantities = quantities,
            Seen = seen,
        };
    }
}
