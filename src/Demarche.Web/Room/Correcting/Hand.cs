using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Statements;

namespace Demarche.Web.Room.Correcting;

/// <summary>A person's hand on the record: what he decides at one moment bears his name and that moment.</summary>
internal sealed record Hand(IRecord Record, string Person, DateTimeOffset At)
{
    public void Decide(string entry, string field, string value, string? why) => Record.Decide(new Correction(entry, field, value, null, Person, At, why));

    /// <summary>Adds a statement under an id that is free, whatever id it bears.</summary>
    /// <returns>How many were added: one.</returns>
    public int Add(Statement statement, string? why)
    {
        Record.Add(Freed(statement), Person, why);
        return 1;
    }

    /// <summary>Puts a statement of other words in the place of one that is kept: its id is made of its words, so it is another one, and the one before is rejected in its favour.</summary>
    /// <returns>How many were added: one.</returns>
    public int Replace(string id, Statement with, string? why)
    {
        var made = Freed(with) with { Rule = null, Within = null, Origin = Origin.Person };
        Record.Add(made, Person, why);
        Decide(id, Correction.ReplacedBy, Correction.Text(made.Id)!, why);
        Decide(id, Correction.Review, Correction.Text(Correction.Rejected)!, why);
        return 1;
    }

    /// <summary>The statement with the first id over its words that no statement of its report bears.</summary>
    public Statement Freed(Statement statement)
    {
        var report = Record.Find(statement.Report) ?? throw new DemarcheException(RecordErrors.ReportUnknown, $"The report {statement.Report} is not kept: read it first.");
        var taken = report.Statements.Select(kept => kept.Statement.Id).ToHashSet(StringComparer.Ordinal);
        for (var occurrence = 1; ; occurrence++)
            if (StatementId.Of(statement.Report, statement.Content, report.Read.Report.Text, occurrence) is var id && !taken.Contains(id)) return statement with { Id = id };
    }
}
