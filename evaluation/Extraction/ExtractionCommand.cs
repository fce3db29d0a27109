using System.Globalization;
using System.Text;
using Demarche.Intake;

namespace Demarche.Evaluation.Extraction;

/// <summary>Scores the extraction of articles from pages: token F1 between what a page must give and what it gave.</summary>
public static class ExtractionCommand
{
    public const string Help = """
        extraction [--pages N] [--seed N] [--errors LAYOUT] [--folder FOLDER]
          Makes N pages (20) in each layout and scores the token F1 of the extracted articles. --errors prints what is missing and what is
          too much on pages of a layout. --folder scores saved pages instead: NAME.html with the article as NAME.txt beside it.
        """;

    public static void Run(string[] options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var settings = options.Chunk(2).ToDictionary(pair => pair[0], pair => pair.Length > 1 ? pair[1] : throw new DemarcheException("usage", Help), StringComparer.Ordinal);
        if (settings.TryGetValue("--folder", out var folder)) Folder(folder, settings.ContainsKey("--errors"), output);
        else Generated(Number(settings, "--pages", 20), Number(settings, "--seed", 1), settings.GetValueOrDefault("--errors"), output);
    }

    /// <summary>The mean token F1 of generated pages, by layout; what stands there for a layout that is held out is looked at as a number only.</summary>
    public static IReadOnlyList<(string Layout, bool IsHeldOut, double F1)> Scores(int pages, int seed) =>
        [.. Layouts.All.Select(layout => (layout.Name, layout.IsHeldOut, Enumerable.Range(0, pages).Average(i => Score(layout, Seed(seed, layout, i)).F1)))];

    private static void Generated(int pages, int seed, string? errors, TextWriter output)
    {
        foreach (var layout in Layouts.All.Where(layout => layout.Name == errors)) Errors(layout, pages, seed, output);
        var scores = Scores(pages, seed);
        foreach (var (name, heldOut, f1) in scores)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16}{(heldOut ? "held out" : ""),-10}{100 * f1,6:0.0}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"mean",-16}{"",-10}{100 * scores.Average(s => s.F1),6:0.0}   held out {100 * scores.Where(s => s.IsHeldOut).Average(s => s.F1):0.0}"));
    }

    private static void Errors(Layout layout, int pages, int seed, TextWriter output)
    {
        for (var i = 0; i < pages; i++)
        {
            var (f1, gold, found) = Score(layout, Seed(seed, layout, i));
            if (f1 > 0.995) continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {layout.Name} {i} {100 * f1:0.0}"));
            Differences(gold, found, output);
        }
    }

    private static void Differences(string gold, string found, TextWriter output)
    {
        string[] wanted = gold.Split("\n\n"), given = found.Split("\n\n");
        foreach (var line in wanted.Except(given)) output.WriteLine("  - " + line);
        foreach (var line in given.Except(wanted)) output.WriteLine("  + " + line);
    }

    private static (double F1, string Gold, string Found) Score(Layout layout, int seed)
    {
        var room = new Newsroom(new Random(seed));
        var around = new Furniture(room, room.Number(0, 6));
        var text = room.Article();
        var found = Extracted(Encoding.UTF8.GetBytes(layout.Build(text, room, around)));
        return (TokenF1.Of(text.Gold, found), text.Gold, found);
    }

    private static int Seed(int seed, Layout layout, int page) => unchecked((seed * 7919) + (layout.Name.Aggregate(7, (hash, c) => unchecked((hash * 31) + c)) * 31) + page);

    private static string Extracted(byte[] page) =>
        new ReportIntake().Read(page, "https://beispielblatt.example/", "text/html").Select(received => received.Report?.Text.Value ?? "").FirstOrDefault("");

    private static void Folder(string folder, bool errors, TextWriter output)
    {
        var scores = new List<double>();
        foreach (var page in Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal))
        {
            if (!File.Exists(Path.ChangeExtension(page, ".txt"))) continue;
            var (gold, found) = (File.ReadAllText(Path.ChangeExtension(page, ".txt")), Extracted(File.ReadAllBytes(page)));
            scores.Add(TokenF1.Of(gold, found));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100 * scores[^1],6:0.0}  {Path.GetFileName(page)}"));
            if (errors) Differences(gold, found, output);
        }

        if (scores.Count > 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100 * scores.Average(),6:0.0}  mean of {scores.Count}"));
    }

    private static int Number(Dictionary<string, string> settings, string name, int otherwise) =>
        settings.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
