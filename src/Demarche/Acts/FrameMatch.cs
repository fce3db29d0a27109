using Demarche.Language;
using Demarche.Statements;

namespace Demarche.Acts;

/// <summary>A frame that holds for a predicate, with the argument that fills each of its slots.</summary>
/// <param name="Filled">For each slot of the frame in order; none for a slot that is empty or a phrase.</param>
/// <param name="Phrases">The words of the frame's phrases: "ins Gespräch".</param>
/// <param name="Score">The higher the better: more slots filled, then better fits and restricted heads.</param>
internal sealed record FrameMatch(ActFrame Frame, Predicate Predicate, Argument?[] Filled, List<WordRange> Phrases, int Score)
{
    public IEnumerable<Argument> In(FrameRole role)
    {
        for (var i = 0; i < Filled.Length; i++)
            if (Filled[i] is { } argument && Frame.Slots[i].Role == role) yield return argument;
    }
}

/// <summary>Fills the slots of a frame with the arguments of a predicate.</summary>
internal static class FrameMatcher
{
    private const int ForFilled = 10;
    private const int ForHead = 8;
    private const int ForPhrase = 22;

    /// <summary>Off for an actor who is no party: a thing does nothing.</summary>
    private const int ForNobody = 7;

    /// <summary>Off for a thing that would be given something.</summary>
    private const int ForNothing = 3;

    /// <summary>Off for a thing that would be spoken to: "Die Resolution fordert Israel auf, …".</summary>
    private const int ForUnaddressed = 12;

    /// <summary>How many words may stand between those of a phrase: "auf die [schwarze] Liste".</summary>
    private const int Gap = 2;

    /// <summary>So many arguments are tried, those nearest to the front first.</summary>
    private const int MostArguments = 12;

    /// <summary>The best way in which one of the frames holds; of equal ones that which tells no act, else the first. None where none does.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="predicate">The word.</param>
    /// <param name="frames">Frames of the word.</param>
    /// <param name="isStatus">Of these the ones that give others a status, or those that tell an act.</param>
    public static FrameMatch? Best(TextAnalysis analysis, Predicate predicate, IReadOnlyList<ActFrame> frames, bool isStatus)
    {
        FrameMatch? best = null;
        List<Argument>? arguments = null;
        foreach (var frame in frames)
            if (frame.Kind == FrameKind.Status == isStatus && Match(analysis, predicate, arguments ??= [.. predicate.Arguments.Where(argument => argument.Fits.Count > 0).Take(MostArguments)], frame) is { } match && match.Score >= (best?.Score ?? 1) && (match.Score > (best?.Score ?? 0) || frame.TellsNone)) best = match;
        return best;
    }

    private static FrameMatch? Match(TextAnalysis analysis, Predicate predicate, List<Argument> arguments, ActFrame frame)
    {
        foreach (var slot in frame.Slots)
            if (slot is { IsRequired: true, Phrase: null } && !CanFill(arguments, slot)) return null;
        List<WordRange> phrases = [];
        foreach (var slot in frame.Slots)
        {
            if (slot.Phrase is null) continue;
            if (Find(analysis, predicate.Extent, slot.Phrase) is { } found) phrases.Add(found);
            else if (slot.IsRequired) return null;
        }

        var filling = new Filling(predicate, arguments, frame, phrases);
        return filling.Score < 0 || LeavesSubject(predicate, frame, filling.Best) ? null : new(frame, predicate, filling.Best, phrases, filling.Score + phrases.Count * ForPhrase);
    }

    /// <summary>Whether some argument may stand in a place; without one for each that is needed no way needs to be tried.</summary>
    private static bool CanFill(List<Argument> arguments, FrameSlot slot)
    {
        foreach (var argument in arguments)
            if (argument.Score(slot.Name) > 0 && (slot.Heads is null || argument.HasHead(slot.Heads))) return true;
        return false;
    }

    /// <summary>"wurden nach Dschibuti geflogen": a passive whose subject has no place in the frame tells something else.</summary>
    private static bool LeavesSubject(Predicate predicate, ActFrame frame, Argument?[] filled) =>
        predicate.IsPassive && !frame.Slots.Any(slot => slot.Name == "acc") && predicate.Arguments.Exists(argument => !argument.IsShared && argument.Fits.Exists(fit => fit.Slot == "acc" && fit.Score > 3) && !filled.Contains(argument));

    private static WordRange? Find(TextAnalysis analysis, List<WordRange> extent, string[][] phrase)
    {
        foreach (var range in extent)
            for (var i = range.First; i < range.End; i++)
                if (Is(analysis, i, phrase[0]) && EndOf(analysis, i, range.End, phrase) is > 0 and var end) return new(i, end);
        return null;
    }

    private static int EndOf(TextAnalysis analysis, int first, int limit, string[][] phrase)
    {
        var at = first + 1;
        for (var p = 1; p < phrase.Length; p++)
        {
            var last = Math.Min(limit, at + 1 + Gap);
            while (at < last && !Is(analysis, at, phrase[p])) at++;
            if (at++ >= last) return -1;
        }

        return at;
    }

    private static bool Is(TextAnalysis analysis, int word, string[] forms)
    {
        foreach (var form in forms)
            if (analysis.Form(word).Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Tries every way to give arguments to slots; both are few.</summary>
    private sealed class Filling
    {
        private readonly ActFrame frame;
        private readonly List<Argument> arguments;
        private readonly Argument?[] filled;
        private readonly List<WordRange> phrases;
        private readonly bool needsSubject;
        private readonly bool hasHalves;
        private readonly bool isState;

        public Filling(Predicate predicate, List<Argument> arguments, ActFrame frame, List<WordRange> phrases)
        {
            (this.arguments, this.frame, this.phrases, isState) = (arguments, frame, phrases, predicate.IsState);
            needsSubject = predicate.NeedsSubject && frame.Kind != FrameKind.Noun;
            hasHalves = arguments.Exists(argument => argument.Whole is not null);
            (filled, Best) = (new Argument?[frame.Slots.Length], new Argument?[frame.Slots.Length]);
            Fill(0, 1, 0);
        }

        public Argument?[] Best { get; }

        public int Score { get; private set; } = -1;

        private void Fill(int slot, int score, int used)
        {
            if (slot == filled.Length)
            {
                if (score > Score && (!hasHalves || AreWhole())) Keep(score);
                return;
            }

            var asked = frame.Slots[slot];
            if (asked.Phrase is null)
                for (var i = 0; i < arguments.Count; i++)
                    if ((used & 1 << i) == 0 && arguments[i].Score(asked.Name) is > 0 and var fit && Suits(arguments[i], asked))
                    {
                        filled[slot] = arguments[i];
                        Fill(slot + 1, score + Weight(asked, arguments[i], fit), used | 1 << i);
                    }

            filled[slot] = null;
            if (asked.Phrase is not null || !asked.IsRequired && !(slot == 0 && needsSubject)) Fill(slot + 1, score, used);
        }

        private int Weight(FrameSlot slot, Argument argument, int fit) =>
            slot.IsExtra ? 0 : ForFilled + fit + (slot.Heads is null && !slot.NeedsParty ? 0 : ForHead) - (argument.IsParty ? 0 : ForThing(slot));

        private int ForThing(FrameSlot slot) => slot switch
        {
            { Role: FrameRole.Actor } => ForNobody,
            { Role: FrameRole.Recipient, Name: "dat" } => ForNothing,
            { Role: FrameRole.Recipient, Name: "acc" } when frame.IsAddress => ForUnaddressed,
            _ => 0,
        };

        /// <summary>No phrase counts whole and in parts, and none in one of its parts only.</summary>
        private bool AreWhole()
        {
            foreach (var argument in filled)
                if (argument?.Whole is { } whole && (filled.Contains(whole) || !(argument.Former is { } former ? filled.Contains(former) : Array.Exists(filled, other => other?.Former == argument)))) return false;
            return true;
        }

        private bool Suits(Argument argument, FrameSlot slot) => !(isState && slot is { Role: FrameRole.Actor, Name: "subj" }) && (!argument.IsLastResort || slot.IsRequired) && !(argument.IsPointing && slot.Role == FrameRole.Recipient) && !(argument.IsAuthor && !(frame.Act is { } act && DeedsInWords.Contains(act))) && (slot.Heads is null || argument.HasHead(slot.Heads)) && (!slot.NeedsParty || argument.IsParty || slot.Role == FrameRole.Recipient && argument.IsPerson) && !phrases.Exists(phrase => phrase.Overlaps(argument.Words) && !(phrase.End == argument.Words.End && phrase.First > argument.Words.First + 1));

        private void Keep(int score)
        {
            filled.CopyTo(Best, 0);
            Score = score;
        }
    }
}
