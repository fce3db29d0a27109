namespace Demarche.Cli.Reading;

/// <summary>What a read has done so far.</summary>
internal sealed class Tally
{
    public long Reports { get; private set; }

    public long Statements { get; private set; }

    public long Problems { get; private set; }

    /// <summary>Done, or read with problems.</summary>
    public int ExitCode => Problems > 0 ? Cli.ExitCode.Problems : Cli.ExitCode.Done;

    public void Add(int reports, int statements, int problems)
    {
        Reports += reports;
        Statements += statements;
        Problems += problems;
    }
}
