using Demarche.Actors;
using Demarche.Language;

namespace Demarche.Acts.De;

/// <summary>Words that name a state without being a noun phrase: "russische", the "US" of a compound.</summary>
internal static class StateAdjectives
{
    public static bool Is(ReadOnlySpan<char> form) => Find(form, adjective: true) is not null;

    /// <summary>The id of the state or body that a word names; none for other words.</summary>
    public static string? ActorOf(ReadOnlySpan<char> form) => Find(form, adjective: true) ?? Find(form, adjective: false);

    /// <summary>The word is the name of a state, or of a place that stands for its government.</summary>
    public static bool IsState(ReadOnlySpan<char> form) => IsA(form, TermKind.State) || IsCapital(form);

    /// <summary>The word is the name of a capital that stands for its government.</summary>
    public static bool IsCapital(ReadOnlySpan<char> form) => IsA(form, TermKind.Metonym);

    private static bool IsA(ReadOnlySpan<char> form, TermKind kind)
    {
        for (var term = World.Shared.Terms.Find(form); term is not null; term = term.Next)
            if (term.Rest.Length == 0 && term.Kind == kind) return true;
        return false;
    }

    /// <summary>The word is the name of a body or a person.</summary>
    public static bool IsBody(ReadOnlySpan<char> form)
    {
        for (var term = World.Shared.Terms.Find(form); term is not null; term = term.Next)
            if (term.Rest.Length == 0 && term.Kind is TermKind.Organisation or TermKind.Agency or TermKind.Surname or TermKind.Named) return true;
        return false;
    }

    /// <summary>The tables know the word as the name of a person, state or body.</summary>
    public static bool IsKnownName(ReadOnlySpan<char> form)
    {
        for (var term = World.Shared.Terms.Find(form); term is not null; term = term.Next)
            if (term.Rest.Length == 0 && term.Kind is TermKind.State or TermKind.Metonym or TermKind.Organisation or TermKind.Agency or TermKind.Surname or TermKind.Named or TermKind.People or TermKind.National) return true;
        return false;
    }

    /// <summary>"[Ärzte] ohne Grenzen": one organisation that several words name.</summary>
    public static bool BeginsOrganisation(TextAnalysis analysis, int word)
    {
        for (var term = World.Shared.Terms.Find(analysis.Form(word)); term is not null; term = term.Next)
        {
            if (term.Kind != TermKind.Organisation || term.Rest.Length == 0 || word + term.Rest.Length >= analysis.Words.Length) continue;
            var i = 0;
            while (i < term.Rest.Length && TermPattern.Matches(analysis.Form(word + 1 + i), term.Rest[i])) i++;
            if (i == term.Rest.Length) return true;
        }

        return false;
    }

    private static string? Find(ReadOnlySpan<char> form, bool adjective)
    {
        for (var term = World.Shared.Terms.Find(form); term is not null; term = term.Next)
            if (term.Rest.Length == 0 && (adjective ? term.Kind == TermKind.Adjective : term.Kind is TermKind.State or TermKind.Metonym or TermKind.Organisation)) return term.Actor;
        return null;
    }
}
