using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>A document that passes waits for an answer of those to whom it goes: it is received, studied, then taken up or refused.</summary>
internal static class DocumentThreads
{
    public static IEnumerable<ExchangeThread> Of(List<PassedDocument> documents, List<TracedAct> acts, Claims claims)
    {
        var byId = acts.ToLookup(act => act.Act.Id, StringComparer.Ordinal);
        // "Das Papier wolle man nicht veröffentlichen" says nothing of whose paper it is.
        var answering = acts.FindAll(act => act.Reading.Named is not null && ExchangeDeeds.Answers(act) && act.Act.Name != ActName.Refuse);
        foreach (var document in documents.Where(document => document.To.Length > 0)) yield return Make(document, [.. document.Acts.SelectMany(id => byId[id]).Order(Comparer<TracedAct>.Create(TracedAct.Compare))], answering, claims);
    }

    private static ExchangeThread Make(PassedDocument document, List<TracedAct> told, List<TracedAct> answering, Claims claims)
    {
        var own = document.Acts.ToHashSet(StringComparer.Ordinal);
        var passed = told.Exists(ExchangeDeeds.Passes) ? told.FindAll(ExchangeDeeds.Passes) : told;
        var since = document.Time is { Length: >= 10 } time ? time[..10] : passed[0].Day;
        var course = new ThreadCourse(since);
        if (passed.Any(act => act.Act.Name is ActName.Deliver or ActName.Answer && act.Act.Status == ActStatus.Done)) course.Receive(since);
        var answers = answering.Where(act => !own.Contains(act.Act.Id) && act.Actors.Any(document.To.Contains) && Names(act, document) && string.CompareOrdinal(act.Day, since) >= 0).ToList();
        foreach (var act in answers.OrderBy(act => act.Day, StringComparer.Ordinal).ThenBy(act => act.Act.Id, StringComparer.Ordinal))
            course.Answer(act, act.Stance is Stance.Rejects or Stance.Opposes, act.Stance is Stance.Conditional || act.Reading.IsOfPart, act.Day);
        ImmutableArray<string> ids = [.. passed.Select(act => act.Act.Id)];
        return new ExchangeThread(claims.Take("thread", document.Id, ids), ids[0], ids[1..], [.. answers.Select(act => act.Act.Id)], course.State, course.Since, null);
    }

    // An answer names the document by its kind, or answers a party's draft with a writing of its own.
    private static bool Names(TracedAct act, PassedDocument document) =>
        act.Reading.Named is { } named && (named.Type == document.Type || named.Type == DocumentType.Other || act.Reading.Answered == document.Type || (document.Type == DocumentType.DraftTreaty && named.Type == DocumentType.Answer))
        && (act.Recipients.IsEmpty || act.Recipients.Any(document.By.Contains));
}
