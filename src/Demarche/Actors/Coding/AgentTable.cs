using Demarche.Language;

namespace Demarche.Actors.Coding;

/// <summary>A word or run of words for somebody who acts.</summary>
/// <param name="Rest">The words behind the first.</param>
/// <param name="IsRelational">It says only what place somebody has, so that what he belongs to gives the sector.</param>
internal sealed record Agent(string[] Rest, string Sector, bool IsRelational);

/// <summary>The words for agents of a language, from <c>lexicon/LANGUAGE/agents.tsv</c>; singulars, whose plural follows by rule. Immutable.</summary>
internal sealed class AgentTable
{
    private static readonly Lazy<AgentTable> EnglishTable = new(() => new("lexicon/en/agents.tsv"));

    private readonly Dictionary<string, List<Agent>> agents = new(StringComparer.Ordinal);
    private readonly HashSet<string> former = new(StringComparer.Ordinal);

    private AgentTable(string list)
    {
        foreach (var row in WordList.Rows(list))
            foreach (var words in row[1].Split('|'))
                if (row[0] == "former") former.Add(words);
                else Add(words, row[0], row.Length > 2 && row[2] == "+");
        foreach (var chain in agents.Values) chain.Sort((one, other) => other.Rest.Length.CompareTo(one.Rest.Length));
    }

    public static AgentTable English => EnglishTable.Value;

    public bool IsFormer(string word) => former.Contains(word);

    /// <summary>The longest agent that begins with a word; none where none does.</summary>
    /// <param name="words">The words of a phrase in lower case.</param>
    /// <param name="at">The first one's number.</param>
    public Agent? Find(string[] words, int at)
    {
        if (!agents.TryGetValue(words[at], out var chain)) return null;
        foreach (var agent in chain)
            if (at + agent.Rest.Length < words.Length && words.AsSpan(at + 1, agent.Rest.Length).SequenceEqual(agent.Rest)) return agent;
        return null;
    }

    private void Add(string words, string sector, bool relational)
    {
        var singular = words.Split(' ');
        Add(singular, sector, relational);
        Add([.. singular[..^1], Plural(singular[^1])], sector, relational);
    }

    private void Add(string[] words, string sector, bool relational)
    {
        if (!agents.TryGetValue(words[0], out var chain)) agents.Add(words[0], chain = []);
        chain.Add(new(words[1..], sector, relational));
    }

    private static string Plural(string noun)
    {
        if (noun.EndsWith("man", StringComparison.Ordinal)) return noun[..^2] + "en";
        if (noun is "person") return "persons";
        if (noun is "child") return "children";
        if (noun is "wife") return "wives";
        if (noun is "thief") return "thieves";
        if (noun.Length > 2 && noun[^1] == 'y' && !"aeiou".Contains(noun[^2], StringComparison.Ordinal)) return noun[..^1] + "ies";
        return noun[^1] is 's' or 'x' || noun.EndsWith("ch", StringComparison.Ordinal) ? noun + "es" : noun + "s";
    }
}
