using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>Finds the writings that pass. What two acts call by one kind, or one of them only as a document, is one writing where it is the same party's and near in time.</summary>
internal sealed class DocumentFinder(IReadOnlyList<TracedAct> acts, Claims claims)
{
    // Days within which a party is not thought to send two of a kind.
    private const int Near = 21;

    // Letters within which a report still speaks of one writing without naming it again.
    private const int Beside = 600;

    public List<PassedDocument> Find()
    {
        List<DocumentDraft> drafts = [];
        Dictionary<string, List<DocumentDraft>> byParty = new(StringComparer.Ordinal);
        foreach (var act in acts.Where(act => ExchangeDeeds.Passes(act) && TypeOf(act) is not null).OrderBy(act => TypeOf(act) == DocumentType.Other))
            if (IsJoint(act)) PlaceJoint(drafts, byParty, act);
            else foreach (var party in act.Actors) Place(drafts, byParty, party, act);
        foreach (var act in acts.Where(IsAskedAbout)) Place(drafts, byParty, act.Actors[0], act);
        foreach (var act in acts.Where(act => act.Actors.IsEmpty && ExchangeDeeds.Passes(act) && TypeOf(act) is not null))
            foreach (var draft in Meant(drafts, act)) draft.Add(act);
        foreach (var act in acts) Mark(drafts, act);
        return [.. drafts.OrderBy(draft => draft.Acts[0], Comparer<TracedAct>.Create(TracedAct.Compare)).ThenBy(draft => draft.By.Min, StringComparer.Ordinal).Select(Make)];
    }

    // "verlangt, dass die USA auf einen veröffentlichten Vertragsentwurf reagieren": it is out already, and whoever asks for an answer to it sent it, unless somebody else's name stands by it.
    private static bool IsAskedAbout(TracedAct act) =>
        ExchangeDeeds.Asks(act) && act is { Actors.Length: 1, IsTurned: false, Reading.Named.Type: DocumentType.DraftTreaty } && act.Reading.Marks.Contains("public")
        && act.Reading.Terms.All(term => !term.IsParty || act.Recipients.Contains(term.Concept) || act.Actors.Contains(term.Concept));

    // "Die Antworten waren am Mittwoch übergeben worden": those of whom the words name, else those of which the report tells, else the only one that there is.
    private static List<DocumentDraft> Meant(List<DocumentDraft> drafts, TracedAct act)
    {
        var fitting = drafts.FindAll(draft => Fits(draft.Type, TypeOf(act)!.Value) && !act.Recipients.Any(draft.By.Contains) && Apart(draft, act) <= Near);
        var named = fitting.FindAll(draft => act.Named.Any(draft.By.Contains));
        if (named.Count > 0) return named;
        var told = fitting.FindAll(draft => draft.Of(act.Report).Any());
        return told.Count > 0 ? told : fitting.Count == 1 ? fitting : [];
    }

    // "ein Papier" that two sign is an agreement.
    private static DocumentType? TypeOf(TracedAct act) => IsJoint(act) && act.Reading.Named?.Type is DocumentType.Other ? DocumentType.Agreement : act.Reading.Named?.Type;

    // "Belgien und Kambodscha unterzeichneten ein Abkommen": one paper of both. Letters and answers are each party's own.
    private static bool IsJoint(TracedAct act) => act is { Act.Name: ActName.Sign, Actors.Length: > 1 };

    // Met again by whom both name, and by kind and day.
    private static void PlaceJoint(List<DocumentDraft> drafts, Dictionary<string, List<DocumentDraft>> byParty, TracedAct act)
    {
        var type = TypeOf(act)!.Value;
        var known = act.Actors.SelectMany(party => byParty.GetValueOrDefault(party) ?? []).FirstOrDefault(draft => draft.Type == type && Apart(draft, act) <= Near);
        if (known is null) drafts.Add(known = new DocumentDraft([], type));
        foreach (var party in act.Actors.Where(known.By.Add))
        {
            if (!byParty.TryGetValue(party, out var own)) byParty[party] = own = [];
            own.Add(known);
        }

        known.Add(act);
    }

    private static void Place(List<DocumentDraft> drafts, Dictionary<string, List<DocumentDraft>> byParty, string party, TracedAct act)
    {
        var type = TypeOf(act)!.Value;
        if (!byParty.TryGetValue(party, out var own)) byParty[party] = own = [];
        var known = own.Where(draft => Fits(draft.Type, type) && Apart(draft, act) <= Near).MinBy(draft => Apart(draft, act));
        if (known is null)
        {
            own.Add(known = new DocumentDraft([party], type));
            drafts.Add(known);
        }

        known.Add(act);
    }

    private static bool Fits(DocumentType known, DocumentType type) => known == type || type == DocumentType.Other || (known is DocumentType.Answer or DocumentType.Letter && type is DocumentType.Answer or DocumentType.Letter);

    private static int Apart(DocumentDraft draft, TracedAct act) => draft.Apart(act.DayNumber);

    // What is told of it: that it be kept secret, that it was published, who agreed to it.
    private static void Mark(List<DocumentDraft> drafts, TracedAct act)
    {
        if (act.Reading.Marks.Count == 0 || !ExchangeDeeds.IsReal(act)) return;
        foreach (var draft in drafts.Where(draft => IsAbout(draft, act))) draft.Mark(act);
    }

    private static bool IsAbout(DocumentDraft draft, TracedAct act) => Apart(draft, act) <= Near && (act.Reading.Named is { } named
        ? Fits(draft.Type, named.Type) && (act.Actors.Any(draft.By.Contains) || draft.Of(act.Report).Any())
        : IsAboutContent(draft, act) || IsApproval(draft, act));

    // "sagte, dass es mit Bidens Segen geschickt wurde": of the writing of his side of which the report tells close by.
    private static bool IsApproval(DocumentDraft draft, TracedAct act) =>
        act.Act is { Name: ActName.Authorise, Matter.IsEmpty: true } && act.Actors.Any(draft.By.Contains) && draft.Of(act.Report).Any(other => ExchangeDeeds.Passes(other) && Math.Abs(other.Place - act.Place) <= Beside);

    // "baten Moskau, den Inhalt vertraulich zu behandeln": of the writing that the report tells to have gone there.
    private static bool IsAboutContent(DocumentDraft draft, TracedAct act) =>
        ExchangeDeeds.Asks(act) && (act.Actors.IsEmpty || act.Actors.Any(draft.By.Contains)) && act.Recipients.Any(draft.GoesTo) && draft.Of(act.Report).Any(ExchangeDeeds.Passes);

    private PassedDocument Make(DocumentDraft draft)
    {
        draft.Acts.Sort(TracedAct.Compare);
        ImmutableArray<string> ids = [.. draft.Acts.Select(act => act.Act.Id).Distinct()];
        return new PassedDocument(claims.Take("document", string.Join(' ', draft.By), ids), draft.Name, draft.Type)
        {
            By = [.. draft.By],
            To = draft.To,
            DeliveredBy = draft.DeliveredBy,
            ApprovedBy = draft.ApprovedBy,
            Time = draft.Time,
            Confidential = draft.Confidential,
            Acts = ids,
        };
    }
}
