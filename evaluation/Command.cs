namespace Demarche.Evaluation;

/// <summary>One thing that the evaluation can be told to do: the word that names it, what its options are, and how it is run. <see cref="Run"/> gets the
/// words behind the name and gives the exit code.</summary>
public sealed record Command(string Name, string Help, Func<string[], int> Run)
{
    /// <summary>A command that only prints or writes, and cannot fail but by an exception.</summary>
    public Command(string name, string help, Action<string[]> run)
        : this(name, help, options =>
        {
            run(options);
            return 0;
        })
    {
    }

    /// <summary>This command with no option but those named, so that a word written wrong is not passed over.</summary>
    /// <exception cref="DemarcheException">when run: <c>usage</c>, at another option</exception>
    public Command With(params string[] allowed) => this with
    {
        Run = options => options.Except(allowed, StringComparer.Ordinal).FirstOrDefault() is { } unknown
            ? throw new DemarcheException("usage", $"{Name}: unknown option '{unknown}'")
            : Run(options),
    };
}
