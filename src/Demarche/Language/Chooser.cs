namespace Demarche.Language;

/// <summary>Chooses a label for a token; the trainer puts its own in place of the model's.</summary>
internal interface IChooser
{
    /// <param name="at">Which token.</param>
    /// <param name="features">Hashes of the features.</param>
    /// <param name="among">The labels to choose from, as bits: two at least.</param>
    int Choose(int at, ReadOnlySpan<uint> features, ulong among);

    /// <summary>Chooses again, by more features beside those of the last choice for the token.</summary>
    /// <param name="at">Which token.</param>
    /// <param name="features">Hashes of the features that are new.</param>
    /// <param name="among">The labels to choose from, as before.</param>
    /// <param name="label">The choice.</param>
    /// <returns>False where nothing was kept of the last choice: then all features are to be given.</returns>
    bool TryAgain(int at, ReadOnlySpan<uint> features, ulong among, out int label)
    {
        label = 0;
        return false;
    }
}

/// <summary>Chooses the label that a model gives the highest score.</summary>
internal readonly struct ModelChooser(LabelModel model) : IChooser
{
    public int Choose(int at, ReadOnlySpan<uint> features, ulong among) => model.Best(features, among);
}

/// <summary>The same, and keeps the scores of each token, so that a second choice costs no more than what is new.</summary>
/// <param name="model">Gives the scores.</param>
/// <param name="scores">Room for <see cref="LabelModel.MostLabels"/> of them for each token.</param>
internal readonly struct KeepingChooser(LabelModel model, int[] scores) : IChooser
{
    public int Choose(int at, ReadOnlySpan<uint> features, ulong among)
    {
        var its = Its(at);
        its.Clear();
        return model.Best(features, among, its);
    }

    public bool TryAgain(int at, ReadOnlySpan<uint> features, ulong among, out int label)
    {
        label = model.Best(features, among, Its(at));
        return true;
    }

    private Span<int> Its(int at) => scores.AsSpan(at * LabelModel.MostLabels, LabelModel.MostLabels);
}
