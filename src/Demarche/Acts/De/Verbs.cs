
namespace Demarche.Acts.De;

/// <summary>Nouns made of verbs that have frames, where the noun has none of its own: "die Verhaftung des Pfarrers durch die Polizei" is read as the passive of its verb.</summary>
internal sealed class Verbs(ActFrames frames)
{
    private const string Ending = "ung";
    private const int Longest = 40;

    private readonly string genitive = frames.Slot("gen")!;
    private readonly string subject = frames.Slot("subj")!;
    private readonly string accusative = frames.Slot("acc")!;

    /// <summary>"verhaften" for "Verhaftung"; none where the verb has no frame.</summary>
    public static string? OfNoun(ActFrames frames, ReadOnlySpan<char> noun)
    {
        if (noun.EndsWith("en", StringComparison.Ordinal)) noun = noun[..^2];
        if (noun.Length is < 7 or > Longest || !noun.EndsWith(Ending, StringComparison.Ordinal)) return null;
        Span<char> verb = stackalloc char[Longest];
        var stem = noun[..^Ending.Length];
        stem.CopyTo(verb);
        verb[0] = char.ToLowerInvariant(verb[0]);
        (stem is [.., 'l' or 'r'] && stem[^2] is not ('e' or 'a' or 'ä' or 'i' or 'ü' or 'h' or 'o' or 'ö' or 'u') ? "n" : "en").CopyTo(verb[stem.Length..]);
        var length = stem.Length + (stem is [.., 'l' or 'r'] && stem[^2] is not ('e' or 'a' or 'ä' or 'i' or 'ü' or 'h' or 'o' or 'ö' or 'u') ? 1 : 2);
        var found = frames.Verb(verb[..length]);
        if (found.IsEmpty && stem is [.., 'e', 'r' or 'l']) found = frames.Verb([.. verb[..stem.Length], 'n']);
        return found.IsEmpty ? null : found[0].Lemma;
    }

    /// <summary>The passive that a noun stands for; none unless the doer is named and what it is done to.</summary>
    public Predicate? Of(Predicate noun)
    {
        List<Argument> arguments = [];
        var (hasDoer, hasThing) = (false, false);
        foreach (var argument in noun.Arguments)
        {
            var isBefore = argument.Words.First < noun.Trigger;
            var (slot, score) = argument.Score(genitive) > 0 ? (isBefore ? subject : accusative, 5) : Fits(argument, "durch+acc") ? (subject, 5) : (null, 0);
            if (slot is not null) argument.Fits.Add(new(slot, score));
            hasDoer |= slot == subject && argument.IsParty;
            hasThing |= slot == accusative;
            arguments.Add(argument);
        }

        if (!hasDoer || !hasThing) return null;
        return new() { Kind = FrameKind.Verb, Lemma = noun.Lemma, Trigger = noun.Trigger, Words = noun.Words, Arguments = arguments, Extent = noun.Extent, FindSigns = () => noun.Signs, Depth = noun.Depth, IsPassive = true };
    }

    private static bool Fits(Argument argument, string slot) => argument.Fits.Exists(fit => fit.Slot == slot);
}
