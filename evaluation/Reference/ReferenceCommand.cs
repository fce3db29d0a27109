namespace Demarche.Evaluation.Reference;

/// <summary>Prints how often the resolver names the actor that a person marked.</summary>
public static class ReferenceCommand
{
    public const string Help = """
        reference [--errors]
          Counts how many of the speakers marked in evaluation/gold are referred to the right actor; --errors lists the others of the
          texts that are not held back.
        """;

    /// <summary>The folder of the marked texts.</summary>
    public static string Folder { get; } = Path.Combine(ProjectFolder.Path, "evaluation", "gold", "reference");

    /// <summary>The marked texts and samples.</summary>
    public static IEnumerable<ReferenceText> All() => ReferenceText.ReadAll(Folder).Concat(SampleSpeakers.ReadAll());

    public static void Run(bool errors, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var texts = All().ToArray();
        ReferenceResult[] words = [.. texts.SelectMany(ReferenceScore.OfWords)], mentions = [.. texts.SelectMany(ReferenceScore.OfMentions)];
        if (errors)
        {
            List("words", words, output);
            List("mention", mentions, output);
        }

        output.WriteLine($"{"",-26}{"marked",7}{"right",7}{"%",7}{"none",7}{"wrong person",14}{"%",7}{"other",7}");
        foreach (var (label, held) in new[] { ("", false), (", held back", true) })
        {
            Count("of the words" + label, [.. words.Where(result => result.Text.IsHeldBack == held)], output);
            Count("of the mentions" + label, [.. mentions.Where(result => result.Text.IsHeldBack == held)], output);
        }

        Count("all, of the words", words, output);
    }

    private static void List(string label, IEnumerable<ReferenceResult> results, TextWriter output)
    {
        foreach (var result in results.Where(result => !result.Text.IsHeldBack && result.Verdict != Verdict.Right))
            output.WriteLine($"{label}\t{result.Verdict}\t{result.Text.Name}\t{result.Marked.Span.In(result.Text.Report.Text.Value)}\t{string.Join(" + ", result.Marked.Who)}\t{string.Join(" + ", result.Found)}");
    }

    private static void Count(string label, ReferenceResult[] results, TextWriter output)
    {
        int Of(Verdict verdict) => results.Count(result => result.Verdict == verdict);
        string Percent(Verdict verdict) => $"{100.0 * Of(verdict) / results.Length,7:F1}";
        output.WriteLine($"{label,-26}{results.Length,7}{Of(Verdict.Right),7}{Percent(Verdict.Right)}{Of(Verdict.None),7}{Of(Verdict.WrongPerson),14}{Percent(Verdict.WrongPerson)}{Of(Verdict.OtherActor),7}");
    }
}
