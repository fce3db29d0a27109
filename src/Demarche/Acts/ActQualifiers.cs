using Demarche.Language;

namespace Demarche.Acts;

/// <summary>Of which narrower kind an act is: what its frame says, that it has only been announced, or what the nouns of its matter tell (<c>lexicon/LANGUAGE/act-qualifiers.tsv</c>).</summary>
internal sealed class ActQualifiers
{
    private const string Announced = "announced";

    private readonly List<(string Qualifier, HeadSet Nouns)> rows;

    /// <param name="language">The folder of the table, such as <c>de</c>.</param>
    public ActQualifiers(string language) =>
        rows = [.. WordList.Rows($"lexicon/{language}/act-qualifiers.tsv").Select(row => (row[0], new HeadSet(row[1].Split(','))))];

    public ActCode Code(ActDraft draft)
    {
        if (draft.Status == ActStatus.Announced && Find(draft.Name, Announced) is { } announced) return announced;
        if (draft.Qualifier.Length > 0) return ActTable.Shared.Find(draft.Name, draft.Qualifier);
        foreach (var (qualifier, nouns) in rows)
            if (Find(draft.Name, qualifier) is { } code && draft.Match.In(FrameRole.Matter).Any(matter => matter.HasHead(nouns))) return code;
        return ActTable.Shared.Find(draft.Name);
    }

    private static ActCode? Find(ActName name, string qualifier) => ActTable.Shared.Find(name, qualifier) is { } code && code.Qualifier == qualifier ? code : null;
}
