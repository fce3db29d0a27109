using Demarche.Language;

namespace Demarche.Acts;

/// <summary>The table of acts, from <c>lexicon/world/acts.tsv</c>; <c>docs/decisions/acts.md</c> says why each code was chosen. Loaded once when first asked for; immutable and safe for several threads.</summary>
public sealed class ActTable
{
    private static readonly Lazy<ActTable> Table = new(() => new ActTable());

    private readonly Dictionary<(ActName Name, string Qualifier), ActCode> codes = [];

    private ActTable()
    {
        foreach (var row in WordList.Rows("lexicon/world/acts.tsv"))
        {
            var code = Parse(row);
            codes.Add((code.Name, code.Qualifier), code);
        }
    }

    public static ActTable Shared => Table.Value;

    /// <summary>Every row, in the order of the table.</summary>
    public IReadOnlyCollection<ActCode> Rows => codes.Values;

    /// <summary>The row of a name alone.</summary>
    public ActCode Find(ActName name) => codes[(name, string.Empty)];

    /// <summary>The row of a narrower kind such as <c>militaryAid</c>; where the table has none, that of the name alone.</summary>
    public ActCode Find(ActName name, string qualifier) => codes.TryGetValue((name, qualifier), out var code) ? code : Find(name);

    private static ActCode Parse(string[] row) => new(
        Enum.Parse<ActName>(row[0], ignoreCase: true),
        row[1],
        row[2],
        row[3],
        row[4] == "-" ? null : row[4],
        Enum.Parse<ScoreKind>(row[5], ignoreCase: true),
        row[6],
        row[7] == "yes",
        Enum.Parse<Stance>(row[8], ignoreCase: true),
        Enum.Parse<HelpStage>(row[9], ignoreCase: true),
        row[10]);
}
