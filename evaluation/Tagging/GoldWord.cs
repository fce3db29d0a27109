namespace Demarche.Evaluation.Tagging;

/// <summary>A word of a treebank.</summary>
/// <param name="Start">Where it begins in the text of its sentence.</param>
/// <param name="Form">As it is printed; words that are one in print ("im") are one here.</param>
/// <param name="Tag">Its tag in the tagset of its language: Stuttgart-Tübingen or Penn.</param>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Features">Its morphology, <c>Case=Nom|Number=Sing</c>.</param>
internal sealed record GoldWord(int Start, string Form, string Tag, string Upos, string Features)
{
    /// <summary>The value of a feature; none where it has none, the first of several.</summary>
    public string? Feature(string name)
    {
        foreach (var pair in Features.Split('|'))
            if (pair.StartsWith(name, StringComparison.Ordinal) && pair.Length > name.Length && pair[name.Length] == '=') return pair[(name.Length + 1)..].Split(',')[0];
        return null;
    }
}
