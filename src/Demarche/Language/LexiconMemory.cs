using System.Runtime.CompilerServices;

namespace Demarche.Language;

/// <summary>What one thread has lately found in a lexicon. Text repeats its words, while a walk through the automaton waits for memory at each letter.</summary>
/// <remarks>A table that newer forms overwrite, 256 kB; each form lies in one line of the processor's cache.</remarks>
internal sealed class LexiconMemory(Lexicon lexicon)
{
    private const int Size = 1 << 12;

    [ThreadStatic]
    private static LexiconMemory? own;

    private readonly Lexicon lexicon = lexicon;
    private readonly Slot[] slots = new Slot[Size];

    /// <summary>The memory of this thread; a thread that goes over to another lexicon forgets.</summary>
    public static LexiconMemory Of(Lexicon lexicon) => own is { } memory && memory.lexicon == lexicon ? memory : own = new LexiconMemory(lexicon);

    /// <summary>The place of a form, which may hold another one; longer forms than a place holds have none.</summary>
    public ref Slot Place(ReadOnlySpan<char> form)
    {
        var hash = 2166136261;
        foreach (var letter in form) hash = (hash ^ letter) * 16777619;
        return ref slots[(hash ^ hash >> 15) & (Size - 1)];
    }

    /// <summary>A form and where the lexicon has it.</summary>
    public struct Slot
    {
        public const int LongestForm = 24;

        private Letters letters;
        private int length;
        private int id;
        private int set;

        public readonly bool Holds(ReadOnlySpan<char> form) => length == form.Length && form.SequenceEqual(((ReadOnlySpan<char>)letters)[..length]);

        /// <summary>Number and set of readings; a set of 0 for a form that the lexicon does not have.</summary>
        public readonly (int Id, int Set) Found => (id, set);

        public void Keep(ReadOnlySpan<char> form, int id, int set)
        {
            form.CopyTo(letters);
            (length, this.id, this.set) = (form.Length, id, set);
        }
    }

    [InlineArray(Slot.LongestForm)]
    private struct Letters
    {
        private char first;
    }
}
