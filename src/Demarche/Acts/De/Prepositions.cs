using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Acts.De;

/// <summary>German prepositions as the frames name them.</summary>
internal static class Prepositions
{
    private const int LongestSlot = 32;

    public static (Cases Case, string Name)[] Cases { get; } = [(Language.Cases.Accusative, "+acc"), (Language.Cases.Dative, "+dat"), (Language.Cases.Genitive, "+gen")];

    /// <summary>In small letters, without the article that is joined with it: "zu" for "Zum".</summary>
    public static string Plain(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return lower switch
        {
            "zum" or "zur" => "zu",
            "vom" => "von",
            "vorm" => "vor",
            "beim" => "bei",
            "am" or "ans" => "an",
            "im" or "ins" => "in",
            "ums" => "um",
            "fürs" => "für",
            "aufs" => "auf",
            "übers" => "über",
            "durchs" => "durch",
            _ => new string(lower),
        };
    }

    /// <summary>"gegen" for "dagegen" and "wogegen"; none for another word, and for those that mostly join clauses: "damit", "dabei".</summary>
    public static string? Pointed(ReadOnlySpan<char> form) => form switch
    {
        "dagegen" or "Dagegen" or "wogegen" or "hiergegen" => "gegen",
        "davon" or "Davon" or "wovon" or "hiervon" => "von",
        "davor" or "Davor" or "wovor" => "vor",
        "dafür" or "Dafür" or "wofür" or "hierfür" => "für",
        "dazu" or "Dazu" or "wozu" or "hierzu" => "zu",
        "darum" or "worum" => "um",
        "darauf" or "Darauf" or "worauf" or "hierauf" => "auf",
        "darüber" or "Darüber" or "worüber" => "über",
        "daran" or "Daran" or "woran" => "an",
        _ => null,
    };

    /// <summary>"darauf" for "auf": what stands for a preposition before a clause; none for those that join clauses otherwise ("dabei", "danach").</summary>
    public static string? Correlate(string preposition) => preposition switch
    {
        "auf" or "an" or "um" or "über" or "in" => "dar" + preposition,
        "zu" or "vor" or "für" or "gegen" or "von" or "mit" => "da" + preposition,
        _ => null,
    };

    /// <summary>"ins", "ans", "aufs": where to, and not where.</summary>
    public static bool IsWhither(ReadOnlySpan<char> form) => form is "ins" or "ans" or "aufs" or "Ins" or "Ans" or "Aufs";

    /// <summary>"im", "am": where, and not where to.</summary>
    public static bool IsWhere(ReadOnlySpan<char> form) => form is "im" or "am" or "Im" or "Am";

    /// <summary>"die Forderung [bei ihrem Besuch]": tells of the deed and not of the thing before it.</summary>
    public static bool IsCircumstance(ReadOnlySpan<char> form) => form is "bei" or "beim" or "während" or "trotz" or "wegen" or "seit" or "angesichts" or "laut" or "binnen" or "gegenüber";

    /// <summary>"die Haltung [in seinem Gutachten]", "das Gesetz [in scharfer Form]": in which text or in what way something is said.</summary>
    public static bool IsOccasion(TextAnalysis analysis, ActFrames frames, Chunk chunk) =>
        chunk is { IsGoverned: true, IsPronoun: false } && Plain(analysis.Form(chunk.Preposition)) is "in" && (analysis.Form(chunk.HeadFirst) is "Form" or "Weise" or "Ton" or "Worten" or "Tönen" || analysis.Words[chunk.First].Stts == Stts.PPOSAT && frames.IsA(Nouns.Lemma(analysis.Form(chunk.HeadFirst)), "text"));

    /// <summary>"im Rahmen der Übung", "unter Berufung auf", "mit den Worten": a preposition made with a noun tells how, and nobody (classes <c>circumstance</c>, behind "auf" <c>behest</c> and, behind "unter" and "mit", <c>attendant</c> of <c>act-frames.tsv</c>).</summary>
    public static bool IsCompound(TextAnalysis analysis, ActFrames frames, Chunk chunk) =>
        chunk.IsGoverned && analysis.Form(chunk.First) is "den" && analysis.Form(chunk.HeadFirst) is "Worten" || chunk.IsGoverned && analysis.Form(chunk.HeadFirst) is "Nähe" or "Umgebung" || chunk is { IsGoverned: true, IsPronoun: false } && chunk.First == chunk.HeadFirst && Plain(analysis.Form(chunk.Preposition)) switch
        {
            "in" or "an" or "aus" => frames.IsA(Nouns.Lemma(analysis.Form(chunk.First)), "circumstance"),
            "auf" => Nouns.Lemma(analysis.Form(chunk.First)) is var noun && (frames.IsA(noun, "circumstance") || analysis.Form(chunk.First).SequenceEqual(noun) && frames.IsA(noun, "behest")),
            "unter" or "mit" => frames.IsA(Nouns.Lemma(analysis.Form(chunk.HeadFirst)), "attendant"),
            _ => false,
        };

    /// <summary>The slot of a preposition with a case; none where no frame asks for it.</summary>
    public static string? Slot(ActFrames frames, string preposition, string @case)
    {
        if (preposition.Length + @case.Length > LongestSlot) return null;
        Span<char> name = stackalloc char[preposition.Length + @case.Length];
        preposition.CopyTo(name);
        @case.CopyTo(name[preposition.Length..]);
        return frames.Slot(name);
    }
}
