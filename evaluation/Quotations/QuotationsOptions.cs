namespace Demarche.Evaluation.Quotations;

/// <summary>The options of the command <c>quotations</c>.</summary>
public sealed record QuotationsOptions
{
    public const string Help = """
        quotations [--part dev|train] [--record FILE] [--keep]
                   [--classes [--most N]]
                   [--errors [--form FORM] [--part-of quote|speaker|cue|frame|addressee] [--rule NAME] [--most N]]

          Scores the reader, or a record file (JSON Lines, gzip or not), against the German news quotation corpus in
          the folder quotations-de of DEMARCHE_CORPORA.
          --keep     adds a row to evaluation/scores.md and, for the reader, writes evaluation/rules.tsv
          --classes  prints precision and recall by construction and the N (40) largest classes of errors, instead of the table
          --errors   prints gold and system side by side where they differ, instead of the table
          FORM is direct, indirect, reported, freeIndirect or indirectFreeIndirect.
        """;

    public string CorpusPart { get; init; } = "dev";

    public string? Record { get; init; }

    public bool Keep { get; init; }

    public bool Errors { get; init; }

    public bool Classes { get; init; }

    public ErrorFilter Filter { get; init; } = new();

    /// <exception cref="DemarcheException"><c>usage</c>: an unknown option or value.</exception>
    public static QuotationsOptions Parse(IEnumerable<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var rest = new Queue<string>(arguments);
        var options = new QuotationsOptions();
        while (rest.TryDequeue(out var name)) options = options.With(name, () => Next(name, rest));
        return options;
    }

    private static string Next(string name, Queue<string> rest) => rest.TryDequeue(out var value) ? value : throw Usage($"{name} needs a value");

    private QuotationsOptions With(string name, Func<string> value) => name switch
    {
        "--part" => this with { CorpusPart = value() is var part and ("dev" or "train") ? part : throw Usage("--part is dev or train") },
        "--record" => this with { Record = value() },
        "--keep" => this with { Keep = true },
        "--classes" => this with { Classes = true },
        "--errors" => this with { Errors = true },
        "--form" => this with { Filter = Filter with { Form = CorpusNames.Form(value()) ?? throw Usage("--form does not know this form") } },
        "--part-of" => this with { Filter = Filter with { Part = Enum.TryParse<Part>(value(), true, out var part) ? part : throw Usage("--part-of does not know this part") } },
        "--rule" => this with { Filter = Filter with { Rule = value() } },
        "--most" => this with { Filter = Filter with { Most = int.TryParse(value(), out var most) ? most : throw Usage("--most needs a number") } },
        _ => throw Usage($"unknown option {name}"),
    };

    private static DemarcheException Usage(string message) => new("usage", message);
}
