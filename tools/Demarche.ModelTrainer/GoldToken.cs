namespace Demarche.ModelTrainer;

/// <summary>A word of a treebank as it is printed, with what its annotation allows.</summary>
/// <param name="Form">The letters.</param>
/// <param name="SpaceAfter">Whether white space follows.</param>
/// <param name="Tags">The tags that the annotation allows, as bits; one bit where the treebank has tags of this tagset, all where it says nothing.</param>
/// <param name="Features">Its morphology as Universal Dependencies writes it, <c>Case=Nom|Number=Sing</c>; empty for none.</param>
internal sealed record GoldToken(string Form, bool SpaceAfter, ulong Tags, string Features = "")
{
    public const ulong AnyTag = ~0UL;

    /// <summary>The value of a feature, empty where it is not given.</summary>
    public string Feature(string name)
    {
        foreach (var pair in Features.Split('|'))
            if (pair.StartsWith(name, StringComparison.Ordinal) && pair.Length > name.Length && pair[name.Length] == '=') return pair[(name.Length + 1)..];
        return "";
    }
}
