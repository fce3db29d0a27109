using Demarche.Language;

namespace Demarche.Time.En;

/// <summary>In which direction an English clause looks, by the verb form nearest to its time: "will", "is to" and "plans to" look ahead, everything else back, as news does.</summary>
internal static class ClauseTense
{
    private const int Reach = 25;

    /// <summary>Of the clause around a word.</summary>
    public static Tense Of(TimePassage passage, int at)
    {
        for (var i = at - 1; i >= Math.Max(passage.Sentence.First, at - Reach) && !IsEdge(passage, i); i--)
            if (Tells(passage, i) is { } tense) return tense;
        for (var i = at + 1; i < Math.Min(passage.Sentence.End, at + Reach) && !IsEdge(passage, i); i++)
            if (Tells(passage, i) is { } tense) return tense;
        return Tense.Past;
    }

    private static bool IsEdge(TimePassage passage, int at) => passage.Kind(at) is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Quote;

    private static Tense? Tells(TimePassage passage, int at)
    {
        if (passage[at].Kind == TimeKind.Planned) return Tense.Future;
        var form = passage.Form(at);
        if (form is "to" && passage.Kind(at + 1) == TokenKind.Word && !char.IsUpper(passage.Form(at + 1)[0]) && passage[at + 1].Kind == TimeKind.None && IsPlain(passage.Form(at + 1)) && passage.IsAny(at - 1, "is", "are", "was", "were", "back", "return", "trial")) return Tense.Future;
        return form is "had" or "was" or "were" or "said" or "has" or "have" || (form.Length > 4 && form.EndsWith("ed", StringComparison.Ordinal)) ? Tense.Past : null;
    }

    private static bool IsPlain(ReadOnlySpan<char> verb) => verb is not ("the" or "a" or "an" or "its" or "his" or "her" or "their");
}
