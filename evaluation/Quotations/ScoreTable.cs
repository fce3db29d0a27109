namespace Demarche.Evaluation.Quotations;

/// <summary>Prints a measurement: the corpus' table first, then what each form and each rule gives. Numbers are per cent with two digits.</summary>
public sealed class ScoreTable(TextWriter output)
{
    public void Write(Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var all = measurement.All;
        Line($"{measurement.Documents} reports, {all.Gold} gold quotations, {all.System} found");
        WriteParts(all);
        WriteRecallByForm(measurement);
        Line($"joint F1 {100 * all.Joint.Harmonic:F2}");
        WriteForms(measurement);
        WriteRules(measurement);
    }

    private void WriteParts(Score score)
    {
        Line($"{"",-10}{"P",8}{"R",8}{"F1",8}");
        Row("quote", score.Quote);
        foreach (var part in Annotation.Roles) Row(part.ToString().ToLowerInvariant(), score.Of(part));
        Row("roles", score.Roles);
        Row("joint", score.Joint);
        Row("form", score.Form);
        Row("medium", score.Medium);
    }

    private void WriteRecallByForm(Measurement measurement) => Line("recall by form: " + string.Join(", ", CorpusNames.Forms.Select(form =>
    {
        var score = measurement.Form(form.Corpus);
        return $"{form.Corpus} quote {100 * score.Quote.Recall:F1} speaker {100 * score.Of(Part.Speaker).Recall:F1}";
    })));

    private void WriteForms(Measurement measurement)
    {
        Line($"\n{"form",-21}{"gold",6}{"found",6}{"quote P",9}{"R",7}{"F1",7}{"speaker P",11}{"R",7}{"cue R",7}{"frame R",9}{"joint P",9}{"R",7}{"F1",7}");
        foreach (var (_, name) in CorpusNames.Forms)
        {
            var score = measurement.Form(name);
            var (quote, speaker, joint) = (score.Quote, score.Of(Part.Speaker), score.Joint);
            Line($"{name,-21}{score.Gold,6}{score.System,6}{100 * quote.Precision,9:F1}{100 * quote.Recall,7:F1}{100 * quote.Harmonic,7:F1}"
                + $"{100 * speaker.Precision,11:F1}{100 * speaker.Recall,7:F1}{100 * score.Of(Part.Cue).Recall,7:F1}{100 * score.Of(Part.Frame).Recall,9:F1}"
                + $"{100 * joint.Precision,9:F1}{100 * joint.Recall,7:F1}{100 * joint.Harmonic,7:F1}");
        }
    }

    private void WriteRules(Measurement measurement)
    {
        if (measurement.Rules.Count == 0) return;
        Line($"\n{"rule",-41}{"n",6}{"right",7}{"%",7}{"quote P",9}{"speaker P",11}{"cue P",7}{"frame P",9}");
        foreach (var (name, rule) in measurement.Rules.OrderByDescending(r => r.Value.Found))
        {
            var score = rule.Score;
            Line($"{name,-40} {rule.Found,6}{rule.Right,7}{100.0 * rule.Right / Math.Max(1, rule.Found),7:F1}{100 * score.Quote.Precision,9:F1}"
                + $"{100 * score.Of(Part.Speaker).Precision,11:F1}{100 * score.Of(Part.Cue).Precision,7:F1}{100 * score.Of(Part.Frame).Precision,9:F1}");
        }
    }

    private void Row(string label, Metric metric) =>
        Line($"{label,-10}{100 * metric.Precision,8:F2}{100 * metric.Recall,8:F2}{100 * metric.Harmonic,8:F2}");

    private void Line(string text) => output.WriteLine(text);
}
