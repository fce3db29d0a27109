namespace Demarche.Language;

/// <summary>Chooses a label for a token; the trainer puts its own in place of the model's.</summary>
internal interface IChooser
{
    /// <param name="at">Which token.</param>
    /// <param name="features">Hashes of the features.</param>
    /// <param name="among">The labels to choose from, as bits: two at least.</param>
    int Choose(int at, ReadOnlySpan<uint> features, ulong among);
}

/// <summary>Chooses the label that a model gives the highest score.</summary>
internal readonly struct ModelChooser(LabelModel model) : IChooser
{
    public int Choose(int at, ReadOnlySpan<uint> features, ulong among) => model.Best(features, among);
}
