namespace Demarche.Evaluation.Time;

/// <summary>The options of the command <c>time</c>.</summary>
public sealed record TimeOptions
{
    public const string Help = """
        time [--part dieZeit|dolomiten] [--keep] [--errors]
        time --language en [--errors]

          Scores the reader's time expressions against the corpus KRAUTS in the folder time-de of DEMARCHE_CORPORA;
          both parts, each by itself, unless one is named.
          --keep     adds a row for each part to evaluation/scores.md
          --errors   prints what differs, instead of the table
          In English: times and numbers of the corpus MEANTIME, time-en.tar.gz.
        """;

    /// <summary>The parts by the names of the options, with their folders.</summary>
    public static IReadOnlyList<(string Name, string Folder)> AllParts { get; } = [("dieZeit", "KRAUTS_DieZeit"), ("dolomiten", "KRAUTS_Dolomiten-42")];

    public IReadOnlyList<(string Name, string Folder)> Parts { get; init; } = AllParts;

    public bool Keep { get; init; }

    public bool Errors { get; init; }

    /// <exception cref="DemarcheException"><c>usage</c>: an unknown option or value.</exception>
    public static TimeOptions Parse(IEnumerable<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var rest = new Queue<string>(arguments);
        var options = new TimeOptions();
        while (rest.TryDequeue(out var name))
            options = name switch
            {
                "--part" => options with { Parts = [Part(rest)] },
                "--keep" => options with { Keep = true },
                "--errors" => options with { Errors = true },
                _ => throw Usage($"unknown option {name}"),
            };
        return options;
    }

    private static (string Name, string Folder) Part(Queue<string> rest)
    {
        rest.TryDequeue(out var name);
        return AllParts.FirstOrDefault(part => part.Name == name) is { Name: not null } part ? part : throw Usage("--part is dieZeit or dolomiten");
    }

    private static DemarcheException Usage(string message) => new("usage", message);
}
