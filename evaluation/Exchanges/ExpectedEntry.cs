namespace Demarche.Evaluation.Exchanges;

/// <summary>A row of the gold: something that reports tell together.</summary>
/// <param name="Kind"><c>document</c>, <c>thread</c>, <c>position</c> or <c>help</c>.</param>
/// <param name="Who">Actor ids, any of which will do.</param>
/// <param name="To">The same; empty where nobody is named.</param>
/// <param name="What">Words, any of which will do.</param>
/// <param name="Values">Type, state, stance or stage, any of which will do.</param>
/// <param name="More">Of a document: a day, <c>hand</c>, <c>secret</c>, <c>published</c>.</param>
public sealed record ExpectedEntry(string Kind, string[] Who, string[] To, string[] What, string[] Values, string[] More)
{
    public static IEnumerable<ExpectedEntry> Read(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select(row => new ExpectedEntry(row[0], row[1].Split('|'), row[2] == "-" ? [] : row[2].Split('|'), row[3].Split('|'), row[4].Split('|'), row.Length > 5 ? row[5].Split(' ', StringSplitOptions.RemoveEmptyEntries) : []));

    public override string ToString() => $"{Kind}\t{string.Join('|', Who)}\t{string.Join('|', To)}\t{string.Join('|', What)}\t{string.Join('|', Values)}";
}
