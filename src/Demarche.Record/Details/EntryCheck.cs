using Demarche.Acts;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Details;

/// <summary>Refuses entries that cannot be kept: those that do not lie in their report, and two of one id.</summary>
internal static class EntryCheck
{
    /// <exception cref="DemarcheException"><see cref="RecordErrors.EntryInvalid"/>.</exception>
    public static void Of(ReadReport read)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in read.Statements)
        {
            if (statement.Report != read.Report.Id || !Lies(statement, read.Report.Text))
                throw Invalid($"The statement {statement.Id} does not lie in its report {read.Report.Id}.");
            if (!ids.Add(statement.Id)) throw Invalid($"Two statements bear the id {statement.Id}.");
        }

        foreach (var act in read.Acts)
        {
            if (act.Report != read.Report.Id || !Lies(act, read.Report.Text)) throw Invalid($"The act {act.Id} does not lie in its report {read.Report.Id}.");
            if (!ids.Add(act.Id)) throw Invalid($"Two acts bear the id {act.Id}.");
        }
    }

    public static bool Lies(Statement statement, FrozenText text) =>
        !statement.Content.IsDefaultOrEmpty && StatementSpans.All(statement).All(span => span.End <= text.Value.Length);

    public static bool Lies(Act act, FrozenText text) => !act.Evidence.IsDefaultOrEmpty && ActSpans.All(act).All(span => span.End <= text.Value.Length);

    public static DemarcheException Invalid(string message) => new(RecordErrors.EntryInvalid, message);
}
