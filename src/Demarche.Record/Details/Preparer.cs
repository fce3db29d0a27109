using Demarche.Acts;
using Demarche.Language;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Details;

/// <summary>Works out what a record keeps of a report. Used by one thread.</summary>
internal sealed class Preparer(IndexWords index) : IDisposable
{
    private readonly DetailsWriter details = new();

    /// <exception cref="DemarcheException"><see cref="RecordErrors.EntryInvalid"/>: an entry does not lie in its report, or bears the id of another.</exception>
    public PreparedReport Of(ReadReport read)
    {
        EntryCheck.Of(read);
        var (report, language) = (read.Report, ReadingLanguage.Of(read.Report.Language));
        var (text, seal) = ReportDetails.Write(details, report);
        return new(read)
        {
            Details = text,
            Seal = seal,
            Index = index.Of(report.Text.Value, [new TextSpan(0, report.Text.Value.Length)], language),
            Actors = [.. read.Actors.Select(actor => new PreparedActor(actor.Id, ActorDetails.Write(details, actor)))],
            Statements = [.. read.Statements.Select(statement => Of(statement, report.Text, language))],
            Acts = [.. read.Acts.Select(act => Of(act, report.Text, language))],
            Sketch = read.Sketch(),
        };
    }

    /// <summary>The seal that a report without its entries has.</summary>
    public long SealOf(Report report) => ReportDetails.Write(details, report).Seal;

    public void Dispose() => details.Dispose();

    private PreparedEntry<Statement> Of(Statement statement, FrozenText text, ReadingLanguage? language)
    {
        var (kept, seal) = StatementDetails.Write(details, statement, text);
        return new(statement, kept, seal, index.Of(text.Value, StatementSpans.Searched(statement), language));
    }

    private PreparedEntry<Act> Of(Act act, FrozenText text, ReadingLanguage? language)
    {
        var (kept, seal) = ActDetails.Write(details, act, text);
        return new(act, kept, seal, index.Of(text.Value, StatementSpans.Searched(act), language));
    }
}
