using System.Globalization;
using System.Text;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Evaluation.Fuzzing;

/// <summary>Gives every reader spoiled inputs and holds what comes back together: no exception, no report that does not fit itself, no end without an answer.</summary>
public static class FuzzCommand
{
    public const string Help = """
        fuzz [--cases N] [--seed N] [--keep FOLDER]
          Reads N spoiled inputs (2,000) of each format. What fails is named with its seed, and kept as a file in FOLDER.
        """;

    public static int Run(string[] options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var settings = options.Chunk(2).ToDictionary(pair => pair[0], pair => pair.Length > 1 ? pair[1] : throw new DemarcheException("usage", Help), StringComparer.Ordinal);
        int Number(string name, int otherwise) => settings.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
        var failures = Failures(Number("--cases", 2000), Number("--seed", 1), settings.GetValueOrDefault("--keep")).ToList();
        foreach (var failure in failures) output.WriteLine(failure);
        output.WriteLine(failures.Count == 0 ? "fuzz: nothing failed" : $"fuzz: {failures.Count} failed");
        return failures.Count == 0 ? 0 : 1;
    }

    /// <summary>What failed, a line each; equal seeds give equal cases.</summary>
    public static IEnumerable<string> Failures(int cases, int seed, string? folder = null)
    {
        foreach (var start in Seed.All)
        {
            // A format's cases do not depend on those of the others.
            var random = new Random(unchecked((seed * 397) + start.Name.Aggregate(7, (hash, c) => unchecked((hash * 31) + c))));
            var mutation = new Mutation(random);
            var own = start.Name.EndsWith(".html", StringComparison.Ordinal) ? Math.Max(1, cases / 14) : cases;
            for (var i = 0; i < own; i++)
            {
                var bytes = mutation.Of(start.Bytes);
                if (Fault(start.Name, bytes) is not { } fault) continue;
                if (folder is not null) File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, $"{seed}-{i}-{start.Name}"), bytes);
                yield return $"{start.Name} seed {seed} case {i}: {fault}";
            }
        }
    }

    private static string? Fault(string name, byte[] bytes)
    {
        try
        {
            foreach (var received in Read(name, bytes))
                if (Disorder(received) is { } disorder) return disorder;
            return null;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static IEnumerable<Received> Read(string name, byte[] bytes)
    {
        var intake = new ReportIntake();
        return name.EndsWith(".jsonl", StringComparison.Ordinal) ? intake.Read(["-"], new MemoryStream(bytes)) : intake.Read(name, new MemoryStream(bytes));
    }

    private static string? Disorder(Received received)
    {
        if (received.Report is not { } report) return received.Problem is { Code.Length: > 0, Message.Length: > 0 } ? null : "neither report nor problem";
        var text = report.Text.Value;
        if (report.Id != ReportId.Of(report.Uri, report.Text)) return "the id does not follow";
        if (Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) != text || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(report.Uri)) != report.Uri) return "text that has no UTF-8 form";
        var end = 0;
        foreach (var part in report.Parts)
        {
            if (part.Span.Start < end || part.Span.IsEmpty || part.Span.End > text.Length) return "parts out of order";
            end = part.Span.End;
        }

        return Runs(report);
    }

    private static string? Runs(Report report)
    {
        var end = 0;
        foreach (var run in report.Source?.Runs ?? [])
        {
            if (run.Text.Start < end || run.Text.IsEmpty || run.Text.End > report.Text.Value.Length) return "runs out of order";
            if (run.Start < 0 || run.End <= run.Start) return "a run without bytes";
            end = run.Text.End;
        }

        return null;
    }
}
