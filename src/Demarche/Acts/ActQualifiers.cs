using Demarche.Language;

namespace Demarche.Acts;

/// <summary>Of which narrower kind an act is: what its frame says, that it has only been announced, or what the nouns of its matter tell (<c>lexicon/LANGUAGE/act-qualifiers.tsv</c>).</summary>
internal sealed class ActQualifiers
{
    private const string Announced = "announced";

    /// <summary>By name: the kind of an act that has only been announced.</summary>
    private readonly ActCode?[] announced = new ActCode?[Names];

    /// <summary>By name: the kinds that nouns tell, in the order of the table.</summary>
    private readonly List<(ActCode Code, HeadSet Nouns)>?[] told = new List<(ActCode, HeadSet)>?[Names];

    /// <param name="language">The folder of the table, such as <c>de</c>.</param>
    public ActQualifiers(string language)
    {
        foreach (var row in WordList.Rows($"lexicon/{language}/act-qualifiers.tsv"))
        {
            var nouns = new HeadSet(row[1].Split(','));
            foreach (var code in ActTable.Shared.Rows)
                if (code.Qualifier == row[0]) (told[(int)code.Name] ??= []).Add((code, nouns));
        }

        foreach (var code in ActTable.Shared.Rows)
            if (code.Qualifier == Announced) announced[(int)code.Name] = code;
    }

    private static int Names => Enum.GetNames<ActName>().Length;

    public ActCode Code(ActDraft draft)
    {
        if (draft.Status == ActStatus.Announced && announced[(int)draft.Name] is { } expected) return expected;
        if (draft.Qualifier.Length > 0) return ActTable.Shared.Find(draft.Name, draft.Qualifier);
        foreach (var (code, nouns) in told[(int)draft.Name] ?? [])
            if (draft.Match.In(FrameRole.Matter).Any(matter => matter.HasHead(nouns))) return code;
        return ActTable.Shared.Find(draft.Name);
    }
}
