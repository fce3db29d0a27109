using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>A property of an entry that people may change.</summary>
/// <param name="name">As decisions name it.</param>
/// <param name="hasWords">Whether its values hold places in the text.</param>
internal abstract class EditField<TEntry>(string name, bool hasWords)
{
    public string Name => name;

    public bool HasWords => hasWords;

    public abstract string? Value(TEntry entry, FrozenText? text);

    public abstract bool Allows(string value, FrozenText? text);

    /// <summary>The entry with that value; unchanged where it is none of the field.</summary>
    public abstract TEntry Apply(TEntry entry, string value, FrozenText? text);
}

/// <inheritdoc/>
internal sealed class EditField<TEntry, TValue>(string name, IValueKind<TValue> kind, Func<TEntry, TValue> get, Func<TEntry, TValue, TEntry> set, bool hasWords = false)
    : EditField<TEntry>(name, hasWords)
{
    public override string? Value(TEntry entry, FrozenText? text) => kind.Write(get(entry), text);

    public override bool Allows(string value, FrozenText? text) => kind.TryRead(value, text, out _);

    public override TEntry Apply(TEntry entry, string value, FrozenText? text) => kind.TryRead(value, text, out var read) ? set(entry, read) : entry;
}
