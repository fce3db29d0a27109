using System.Numerics;

namespace Demarche.Language.De;

/// <summary>Resolves case, number and gender of each noun phrase as a whole, and mood, tense, person and number of each finite verb, from left to right: of what the readings and the agreement inside
/// the phrase allow, what model and context speak for.</summary>
internal static class InflectionTagger
{
    /// <summary>A word without inflection.</summary>
    public const byte None = 255;

    private static readonly ulong Heads = SttsSet.Nominal | SttsSet.Of(Stts.PPER, Stts.PRF, Stts.PDS) | SttsSet.Of(Stts.PIS, Stts.PRELS, Stts.PWS) | SttsSet.Of(Stts.PPOSS);
    private static readonly ulong Openers = SttsSet.Of(Stts.ART, Stts.PDAT, Stts.PIAT) | SttsSet.Of(Stts.PPOSAT, Stts.PRELAT, Stts.PWAT) | SttsSet.Of(Stts.APPRART, Stts.ADJA, Stts.CARD);

    private static readonly ulong Contracted = InflectionLabels.Of(Cases.Dative | Cases.Accusative, Numbers.Singular, Genders.None);

    private const int Past = 1;
    private const int SubjunctiveII = 3;

    /// <summary>"habe" and "komme" are either the first person's indicative or the third's Konjunktiv I.</summary>
    private static readonly ulong First = InflectionLabels.Of(0, Person.First, Numbers.Singular);
    private static readonly ulong Third = InflectionLabels.Of(2, Person.Third, Numbers.Singular);

    private static readonly uint Should = TokenLook.Of("sollte", TokenKind.Word, false).Small;
    private static readonly uint ShouldAll = TokenLook.Of("sollten", TokenKind.Word, false).Small;

    /// <summary>The last two letters of "entgegenschlage", not those of "teilte".</summary>
    private static readonly uint[] EndingsInE = [.. "bcdfghklmnprsvzß".Select(letter => TokenLook.Of($"{letter}e", TokenKind.Word, false).Last2)];

    private static readonly uint That = TokenLook.Of("dass", TokenKind.Word, false).Small;
    private static readonly uint ThatOld = TokenLook.Of("daß", TokenKind.Word, false).Small;
    private static readonly uint Was = TokenLook.Of("hieß", TokenKind.Word, false).Small;

    private static readonly uint I = TokenLook.Of("ich", TokenKind.Word, false).Small;

    /// <param name="looks">The sentence's tokens.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="readings">The labels that the lexicon allows each for its tag, 0 where it says nothing.</param>
    /// <param name="labels">Receives a label for each token, or <see cref="None"/>.</param>
    /// <param name="chooser">Decides where more than one label is possible.</param>
    public static void Resolve<T>(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Stts> tags, ReadOnlySpan<ulong> readings, Span<byte> labels, ref T chooser)
        where T : IChooser
    {
        labels.Fill(None);
        var state = new State { LastHead = -1, SureVerbs = SureVerbs(tags, readings) };
        for (var i = 0; i < tags.Length; i++)
        {
            if (looks[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Stop) state = state.AtMark(looks[i].Kind);
            else if (tags[i].IsIn(SttsSet.Opener)) (state.Opener, state.OpensThat) = ((uint)tags[i] << 8 | looks[i].Small % 251, looks[i].Small == That || looks[i].Small == ThatOld);
            if (tags[i].IsIn(SttsSet.Finite)) Verb(looks, tags, readings, labels, i, ref state, ref chooser);
            else if (tags[i].IsIn(Heads | Openers)) i = Phrase(looks, tags, readings, labels, i, ref state, ref chooser);
        }
    }

    /// <summary>Which of present, past, Konjunktiv I and II a finite verb of the sentence is for sure, as bits. Beside a past tense "sollte" may be one too; elsewhere it says what ought to be.</summary>
    private static uint SureVerbs(ReadOnlySpan<Stts> tags, ReadOnlySpan<ulong> readings)
    {
        uint sure = 0;
        for (var i = 0; i < tags.Length; i++)
        {
            if (!tags[i].IsIn(SttsSet.Finite) || (readings[i] & InflectionLabels.Verbal) is not (not 0 and var its)) continue;
            for (var mood = 0; mood < 4; mood++)
                if ((its & ~InflectionLabels.OfMood(mood)) == 0) sure |= 1u << mood;
        }

        return sure;
    }

    private static void Verb<T>(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Stts> tags, ReadOnlySpan<ulong> readings, Span<byte> labels, int i, ref State state, ref T chooser)
        where T : IChooser
    {
        var among = readings[i] & InflectionLabels.Verbal;
        if (among == 0) among = (looks[i].Shape & TokenLook.Capital) == 0 && Array.IndexOf(EndingsInE, looks[i].Last2) >= 0 ? First | Third : InflectionLabels.Verbal;
        if ((looks[i].Small == Should || looks[i].Small == ShouldAll) && (state.OpensThat || (state.SureVerbs & 1u << Past) == 0)) among &= InflectionLabels.OfMood(SubjunctiveII);
        if (IsSaid(state) && (among & InflectionLabels.OfMood(Past)) != 0 && (among & InflectionLabels.OfMood(SubjunctiveII)) is not 0 and var said) among = said;
        if (i > 0 && (among & First) != 0 && (among & ~First & Third) != 0) among &= HasI(looks, i) ? ~Third : ~First;
        Span<uint> buffer = stackalloc uint[LabelModel.MostFeatures];
        var features = new FeatureList(buffer);
        var set = Hash(among);
        ref readonly var look = ref looks[i];
        var subject = state.Subject;
        if (i + 1 < tags.Length && tags[i + 1] is Stts.PPER or Stts.PIS or Stts.PDS) subject = looks[i + 1].Small;
        features.Add(1000 ^ set);
        features.Add(1001 ^ look.Small);
        features.Add(1002 ^ look.Last3);
        features.Add(1003 ^ set, subject);
        features.Add(1004 ^ set, state.Opener);
        features.Add(1005 ^ set, state.VerbLabel);
        features.Add(1006 ^ set, state.VerbForm);
        features.Add(1007 ^ set, (uint)state.SubjectNumber);
        features.Add(1009 ^ set, state.Marks);
        features.Add(1010 ^ look.Small, state.Opener);
        features.Add(1011 ^ look.Small, state.VerbLabel);
        features.Add(1012 ^ set, i + 1 < tags.Length ? (uint)tags[i + 1] : 62);
        features.Add(1013 ^ set, i > 0 ? (uint)tags[i - 1] : 62);
        features.Add(1014 ^ set, look.Ahead);
        features.Add(1015 ^ look.Last2, set);
        features.Add(1016 ^ set, state.VerbLabel << 8 | state.Marks << 4);
        features.Add(1017 ^ look.Small, subject);
        features.Add(1018 ^ set, state.SureVerbs);
        features.Add(1019 ^ look.Small, state.SureVerbs);
        features.Add(1020 ^ set, state.SureVerbs, state.Opener);
        var label = Decide(i, features.Hashes, among, ref chooser);
        labels[i] = (byte)label;
        (state.VerbLabel, state.VerbForm) = ((uint)(label - 24) / 6 + 1, look.Small);
        state.VerbSeen = true;
    }

    /// <summary>"In Madrid hieß es, die Wagen steckten fest": what can be past or Konjunktiv II is Konjunktiv there.</summary>
    private static bool IsSaid(in State state) => state.Opener == 0 && state.VerbForm == Was;

    /// <summary>Whether "ich" stands with a verb between two marks.</summary>
    private static bool HasI(ReadOnlySpan<TokenLook> looks, int verb)
    {
        for (var i = verb - 1; i >= 0 && looks[i].Kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop); i--)
            if (looks[i].Small == I) return true;
        for (var i = verb + 1; i < looks.Length && looks[i].Kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop); i++)
            if (looks[i].Small == I) return true;
        return false;
    }

    /// <summary>Resolves the phrase that begins at a word.</summary>
    /// <returns>Its last word.</returns>
    private static int Phrase<T>(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Stts> tags, ReadOnlySpan<ulong> readings, Span<byte> labels, int first, ref State state, ref T chooser)
        where T : IChooser
    {
        var head = Head(tags, first);
        var among = Agreement(tags, readings, first, head);
        Span<uint> buffer = stackalloc uint[LabelModel.MostFeatures];
        var features = new FeatureList(buffer);
        Describe(ref features, looks, tags, labels, first, head, among, state);
        var label = Decide(head, features.Hashes, among, ref chooser);
        for (var i = first; i <= head; i++)
            if (tags[i].IsIn(Heads | Openers)) labels[i] = (byte)label;
        var isFree = first == 0 || tags[first - 1] is not (Stts.APPR or Stts.APPRART) && tags[first] != Stts.APPRART;
        if (isFree) state.Seen |= 1u << label / 6;
        if (isFree && label / 6 == 0 && state.Subject == 0) (state.Subject, state.SubjectNumber) = (tags[head] == Stts.PPER ? looks[head].Small : 7, label / 3 % 2 + 1);
        state.LastHead = head;
        return head;
    }

    private static int Decide<T>(int at, ReadOnlySpan<uint> features, ulong among, ref T chooser)
        where T : IChooser => BitOperations.IsPow2(among) ? BitOperations.TrailingZeroCount(among) : chooser.Choose(at, features, among);

    private static int Head(ReadOnlySpan<Stts> tags, int first)
    {
        var i = first;
        while (tags[i].IsIn(Openers) && i + 1 < tags.Length && tags[i + 1].IsIn(Openers & ~SttsSet.Of(Stts.ART, Stts.APPRART) | SttsSet.Nominal | SttsSet.Of(Stts.PIS))) i++;
        return i;
    }

    /// <summary>What all words of the phrase allow together; where they contradict each other, what the last does.</summary>
    private static ulong Agreement(ReadOnlySpan<Stts> tags, ReadOnlySpan<ulong> readings, int first, int head)
    {
        var all = InflectionLabels.Nominal;
        for (var i = head; i >= first; i--)
        {
            var own = tags[i] == Stts.APPRART ? Contracted : readings[i] & InflectionLabels.Nominal;
            if (own != 0 && (own & all) != 0) all &= own;
        }

        return all;
    }

    private static void Describe(ref FeatureList features, ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Stts> tags, ReadOnlySpan<byte> labels, int first, int head, ulong among, in State state)
    {
        var set = Hash(among);
        ref readonly var look = ref looks[head];
        var before = first > 0 ? (uint)tags[first - 1] : 62;
        var after = head + 1 < tags.Length ? (uint)tags[head + 1] : 62;
        var preposition = first > 0 && tags[first - 1] is Stts.APPR or Stts.APPRART ? looks[first - 1].Small : tags[first] == Stts.APPRART ? looks[first].Small : 0;
        var opener = first < head ? looks[first].Small : 0;
        var adjacent = state.LastHead == first - 1 && state.LastHead >= 0 ? (uint)labels[state.LastHead] + 1 : 0;
        var joined = first > 1 && tags[first - 1] is Stts.KON or Stts.Comma && state.LastHead == first - 2 && state.LastHead >= 0 ? (uint)labels[state.LastHead] + 1 : 0;
        var situation = state.Seen << 1 | (state.VerbSeen ? 1u : 0);
        features.Add(set);
        features.Add(set, preposition);
        features.Add(set, before);
        features.Add(set, after);
        features.Add(set, situation);
        features.Add(set, situation, before);
        features.Add(set, adjacent);
        features.Add(set, adjacent, opener);
        features.Add(set, joined);
        features.Add(set, opener);
        features.Add(set, look.Last3);
        features.Add(look.Last4);
        features.Add(look.Last2, opener);
        features.Add(set, state.VerbForm, state.VerbSeen ? situation : 0);
        features.Add(look.Small, preposition);
        features.Add(look.Small, situation);
        features.Add(set, look.NounKind);
        features.Add(set, state.Opener);
        features.Add(set, first > 1 ? looks[first - 1].Small : 0);
        features.Add(set, preposition, look.Small);
    }

    private static uint Hash(ulong labels) => (uint)labels * 0x9E3779B1 ^ (uint)(labels >> 32) * 0x85EBCA6B;

    /// <summary>What the clause holds so far.</summary>
    private struct State
    {
        public int LastHead;
        public uint Subject;
        public int SubjectNumber;
        public uint Opener;
        public bool OpensThat;
        public uint VerbLabel;
        public uint VerbForm;
        public uint Seen;
        public uint Marks;
        public bool VerbSeen;
        public uint SureVerbs;

        public readonly State AtMark(TokenKind kind) => new()
        {
            LastHead = LastHead,
            VerbLabel = VerbLabel,
            VerbForm = VerbForm,
            SureVerbs = SureVerbs,
            Marks = kind == TokenKind.Comma ? 1u : 2u,
            Seen = VerbSeen ? 0 : Seen,
        };
    }
}
