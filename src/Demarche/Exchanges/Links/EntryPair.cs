using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Language;

namespace Demarche.Exchanges.Links;

/// <summary>How the people of two entries stand to each other.</summary>
internal enum Kinship
{
    Same,

    /// <summary>A state and somebody who speaks for it; two agencies, which pass on what others say; two of one surname.</summary>
    Related,

    /// <summary>The world knows neither, and the reports call them alike: "der Bauernverband", "the farmers' union".</summary>
    Alike,

    /// <summary>One of them is not known.</summary>
    Unknown,
    Different,
}

/// <summary>What two entries of different reports may have to do with each other.</summary>
internal sealed record EntryPair(EntrySketch One, EntrySketch Other, LinkType Type, Certainty Certainty, float Score, ImmutableArray<Difference> Differs)
{
    /// <summary>Where in each entry it was found, so that each sentence stands in one pair.</summary>
    public (int One, int Other) Places { get; init; }

    public ImmutableArray<Reason> Reasons { get; init; } = [];

    public Link Link => new(Type, Certainty, [One.Id, Other.Id]) { Differs = Differs, Reasons = Reasons };

    public static Kinship Of(ImmutableArray<Standing> one, ImmutableArray<Standing> other)
    {
        if (one.IsEmpty || other.IsEmpty) return Kinship.Unknown;
        var best = Kinship.Different;
        foreach (var mine in one)
            foreach (var its in other)
            {
                if (mine.Actor.Length > 0 && mine.Actor == its.Actor || IsSameName(mine, its)) return Kinship.Same;
                if (mine.MayBe(its) || (mine.IsAgency && its.IsAgency) || IsSameSurname(mine, its)) best = Kinship.Related;
                else if (best > Kinship.Alike && mine.CalledAlike(its) > 1) best = Kinship.Alike;
                else if (best == Kinship.Different && !mine.IsOfAnother(its) && (IsOnlyCalled(mine) || IsOnlyCalled(its) || mine.CalledAlike(its) > 0 || MaySpeakFor(mine, its) || MaySpeakFor(its, mine))) best = Kinship.Unknown;
            }

        return best;
    }

    /// <summary>How two stand to each other, as a reason.</summary>
    public static Reason Reason(Kinship kinship) => new(kinship switch { Kinship.Same => "sameSpeaker", Kinship.Related => "relatedSpeaker", Kinship.Alike => "alikeSpeaker", Kinship.Unknown => "unknownSpeaker", _ => "otherSpeaker" });

    /// <summary>A difference of both members; none where they have the same, or one of them says nothing of it.</summary>
    public static Difference? Differ(string field, string one, string other) => one == other || one.Length == 0 || other.Length == 0 ? null : new(field, [one, other]);

    /// <summary>The same of people; none where they are the same by name.</summary>
    public static Difference? Differ(string field, ImmutableArray<Standing> one, ImmutableArray<Standing> other) => one.Length == other.Length && one.Length == 1 && Of(one, other) == Kinship.Same ? null : Differ(field, Ids(one), Ids(other));

    public static string Name<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : "";

    public static string Ids(ImmutableArray<Standing> standings) => string.Join(' ', standings.Select(standing => standing.Actor).Where(actor => actor.Length > 0));

    /// <summary>The same, with the words for those whom the reader does not resolve.</summary>
    public static string Names(ImmutableArray<Standing> standings) => string.Join(' ', standings.Select(standing => standing.Actor.Length > 0 ? standing.Actor : standing.Words));

    // The world does not know him, and both know him by the same given name and surname.
    private static bool IsSameName(Standing one, Standing other) => one.IsLocal && other.IsLocal && one.Name == other.Name && one.Name.Contains(' ', StringComparison.Ordinal);

    // "Manalo" here and "Manalo" or "Enrique Manalo" there: one word that is no common noun.
    private static bool IsSameSurname(Standing one, Standing other) =>
        one.IsLocal && other.IsLocal && (IsSurnameOf(one, other.Name) || IsSurnameOf(other, one.Name));

    private static bool IsSurnameOf(Standing surname, string name) =>
        !surname.Name.Contains(' ', StringComparison.Ordinal) && name.AsSpan(name.LastIndexOf(' ') + 1).SequenceEqual(surname.Name) && !IsNoun(Standing.Written(surname.Actor));

    private static bool IsNoun(ReadOnlySpan<char> name) => Lexicon.German.Find(name).IsFound || LexiconCompounds.TryHead(name, out _, out _) || Lexicon.English.FindIgnoringCase(name).IsFound;

    // "Außenminister Ferrante", of whom the report does not say whose he is, and a state.
    private static bool MaySpeakFor(Standing person, Standing state) => person is { IsLocal: true, IsInOffice: true, Country: "" } && state.Actor.StartsWith("state:", StringComparison.Ordinal);

    // "Westen", "das Königreich": by one word, which may be another name of anybody.
    private static bool IsOnlyCalled(Standing standing) => standing.Actor.Length == 0 || standing.IsLocal && !standing.Name.Contains(' ', StringComparison.Ordinal);
}
