namespace Demarche.Evaluation.Quotations;

/// <summary>Prints precision and recall by construction, and the largest classes of errors with their counts.</summary>
public sealed class ClassTable(TextWriter output)
{
    public void Write(Measurement measurement, ErrorClasses errors, int most)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        ArgumentNullException.ThrowIfNull(errors);
        output.WriteLine(FormattableString.Invariant($"{"construction",-29}{"gold",6}{"found",6}{"quote P",9}{"R",7}{"speaker P",11}{"R",7}{"joint P",9}{"R",7}{"F1",7}"));
        foreach (var name in Construction.Names) Row(name, measurement.Construction(name));
        output.WriteLine("\nerrors by class");
        foreach (var (name, count) in errors.Counts.Take(most)) output.WriteLine(FormattableString.Invariant($"{count,6}  {name}"));
        output.WriteLine(FormattableString.Invariant($"{errors.Counts.Skip(most).Sum(rest => rest.Value),6}  in {errors.Counts.Skip(most).Count()} smaller classes"));
    }

    private void Row(string name, Score score)
    {
        if (score.Gold + score.System == 0) return;
        var (quote, speaker, joint) = (score.Quote, score.Of(Part.Speaker), score.Joint);
        output.WriteLine(FormattableString.Invariant(
            $"{name,-29}{score.Gold,6}{score.System,6}{100 * quote.Precision,9:F1}{100 * quote.Recall,7:F1}{100 * speaker.Precision,11:F1}{100 * speaker.Recall,7:F1}{100 * joint.Precision,9:F1}{100 * joint.Recall,7:F1}{100 * joint.Harmonic,7:F1}"));
    }
}
