using Demarche.Record;
using Demarche.Web.Exports.Layers;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Exports.Returning;

/// <summary>Turns what a person changed in the marks of a report into his decisions: changed fields, added entries, and rejected ones that are marked no more.</summary>
internal sealed class Revision(IRecord record, string by, DateTimeOffset at, string? why)
{
    public ReturnedCount Apply(KeptReport report, MarkedDocument document, string source)
    {
        var desk = new RevisionDesk(report, document, record, new Hand(record, by, at), why, source);
        var (statements, acts) = (new EntryRevision<Demarche.Statements.Statement>(ReportMarks.Statements, desk), new EntryRevision<Demarche.Acts.Act>(ReportMarks.Acts, desk));
        // What is new first, so that others can name it; acts of other words before statements of other words, so that those on their word follow.
        statements.Add();
        acts.Add();
        statements.Change();
        acts.Change();
        acts.Replace();
        statements.Replace();
        acts.Reject();
        statements.Reject();
        return new ReturnedCount(1, desk.Changed, desk.Added, desk.Rejected, [.. desk.Problems]);
    }
}
