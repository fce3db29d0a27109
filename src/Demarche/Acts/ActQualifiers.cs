namespace Demarche.Acts;

/// <summary>Of which narrower kind an act is: what the frame says, or that it has only been announced.</summary>
internal static class ActQualifiers
{
    private const string Announced = "announced";

    public static ActCode Code(ActDraft draft)
    {
        if (draft.Status == ActStatus.Announced && ActTable.Shared.Find(draft.Name, Announced) is { Qualifier: Announced } announced) return announced;
        return ActTable.Shared.Find(draft.Name, draft.Qualifier);
    }
}
