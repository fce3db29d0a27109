using Demarche.Actors;
using Demarche.Language;

namespace Demarche.Statements.En;

/// <summary>A headline's "Lavrov: no answer to our main question", "‘No deal’ – minister", "‘We will fight’: mayor": a name and a colon or a dash beside the words.</summary>
internal sealed class NamedColon : IStatementRule<SentenceView>
{
    private const int LongestName = 7;

    public string Name => "named-colon";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var i = view.First + 1; i < view.End - 1; i++)
        {
            if (view.Kind(i) is not (TokenKind.Colon or TokenKind.Dash) || view.Quotation(i) >= 0) continue;
            if (drafts.Any(view.Index)) return;
            if (view.Kind(i) == TokenKind.Colon && IsPlaceLabel(view, i)) return;
            if (view.Kind(i) == TokenKind.Colon && IsName(view, view.First, i)) Add(view, new WordRange(view.First, i), new WordRange(view.First, i + 1), view.Trim(i + 1, view.End), drafts);
            else if ((view.Closing(i) is not null || IsUnnamed(view, i)) && IsName(view, i + 1, view.End) && view.End == view.Sentence.End) Add(view, new WordRange(i + 1, view.End), new WordRange(i, view.End), view.Trim(view.First, i), drafts);
            return;
        }
    }

    private void Add(SentenceView view, WordRange speaker, WordRange frame, WordRange content, DraftList drafts)
    {
        if (content.Length < 2) return;
        var isDirect = view.Opening(content.First) is { } quotation && quotation.End >= content.End;
        var draft = new Draft { Form = isDirect ? StatementForm.Direct : StatementForm.Indirect, Medium = Medium.Speech, Rule = Name, Sentence = view.Index, Speaker = [Person(view, speaker)] };
        draft.Content.Add(content);
        draft.Frame.Add(frame);
        drafts.Add(draft);
        if (!isDirect) StatementDraft.AddFragments(view, draft, drafts);
    }

    /// <summary>"Halvorsen in talks to buy rival - sources": behind the dash of a headline stands a common noun alone.</summary>
    private static bool IsUnnamed(SentenceView view, int dash) =>
        view.Kind(dash) == TokenKind.Dash && dash - view.First > 2 && view.End - dash is 2 or 3 && char.IsLower(view.Form(dash + 1)[0]) && SpeechLexicon.IsAgentOrDocument(view.Form(view.End - 1));

    /// <summary>"Cyprus: The envoys will meet in May.": a state before a whole sentence says where, not who speaks.</summary>
    private static bool IsPlaceLabel(SentenceView view, int colon)
    {
        if (view.Kind(view.Sentence.End - 1) != TokenKind.Stop || view.Opening(colon + 1) is not null || !view.HasFinite(colon + 1, view.End)) return false;
        for (var term = World.Shared.EnglishTerms.Find(view.Form(view.First)); term is not null; term = term.Next)
            if (term.Kind == TermKind.State && view.First + 1 + term.Rest.Length == colon) return true;
        return false;
    }

    /// <summary>"Trump on Iran: …": the name alone.</summary>
    private static WordRange Person(SentenceView view, WordRange name)
    {
        for (var i = name.First + 1; i < name.End; i++)
            if (view.Form(i) is "on" or "to") return name with { End = i };
        return name;
    }

    private static bool IsName(SentenceView view, int first, int end)
    {
        if (end - first is < 1 or > LongestName || view.HasFinite(first, end) || !SpeakerPhrase.IsPerson(view, new WordRange(first, end))) return false;
        for (var i = first; i < end; i++)
            if (view.Kind(i) is not (TokenKind.Word or TokenKind.Comma or TokenKind.Stop)) return false;
        return true;
    }
}
