using System.Runtime.CompilerServices;

namespace Demarche.Language;

/// <summary>What one thread has lately worked out of words: text repeats its words. A table that newer words overwrite; for one thread.</summary>
/// <typeparam name="T">What is kept of a word; it depends on the letters alone.</typeparam>
/// <param name="size">How many words there is room for, a power of two.</param>
internal sealed class FormMemory<T>(int size)
{
    /// <summary>Longer words have no place.</summary>
    public const int LongestForm = 26;

    private readonly Slot[] slots = new Slot[size];

    /// <summary>Whether there may be a place for a word.</summary>
    public static bool Fits(ReadOnlySpan<char> form) => form.Length is > 0 and <= LongestForm;

    /// <summary>The place of a word that fits, which may hold another one.</summary>
    public ref Slot Place(ReadOnlySpan<char> form) => ref slots[LetterHash.Of(form) & (uint)(slots.Length - 1)];

    /// <summary>What is kept of a word, else what is found of it now.</summary>
    /// <param name="form">Any word; of one that does not fit nothing is kept.</param>
    /// <param name="find">Works it out of the letters alone.</param>
    public T Of(ReadOnlySpan<char> form, Func<ReadOnlySpan<char>, T> find)
    {
        if (!Fits(form)) return find(form);
        ref var slot = ref Place(form);
        return slot.Holds(form) ? slot.Value : slot.Keep(form, find(form));
    }

    /// <summary>A word and what is known of it: with eight bytes of that 64 bytes, of which those of a short word stand in front, mostly in one line of the processor's cache.</summary>
    public struct Slot
    {
        private int length;

        public T Value { get; private set; }

        private Letters letters;

        public readonly bool Holds(ReadOnlySpan<char> form) => length == form.Length && form.SequenceEqual(((ReadOnlySpan<char>)letters)[..length]);

        /// <summary>Keeps what is known of a word, and gives it back.</summary>
        public T Keep(ReadOnlySpan<char> form, T value)
        {
            form.CopyTo(letters);
            (length, Value) = (form.Length, value);
            return value;
        }
    }

    [InlineArray(LongestForm)]
    private struct Letters
    {
        private char first;
    }
}
