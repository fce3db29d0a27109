using Demarche.Language;

namespace Demarche.ModelTrainer;

/// <summary>Chooses as the perceptron does now, and corrects it where the annotation does not allow the choice.</summary>
/// <param name="perceptron">What is trained.</param>
/// <param name="gold">For each token the labels that its annotation allows, as bits.</param>
internal readonly struct Teacher(Perceptron perceptron, ulong[] gold) : IChooser
{
    public int Choose(int at, ReadOnlySpan<uint> features, ulong among)
    {
        var chosen = perceptron.Best(features, among);
        perceptron.Step();
        var allowed = gold[at] & among;
        if (allowed != 0 && (allowed >> chosen & 1) == 0) perceptron.Correct(features, perceptron.Best(features, allowed), chosen);
        return chosen;
    }
}
