using Demarche.Language;

namespace Demarche.Actors.Names;

/// <summary>Scores labels as a model does; what labels are worth behind others is looked up once.</summary>
internal sealed class NameScorer : INameScorer
{
    /// <summary>Taken from the score of no name, in the model's units: the perceptron finds too few names. Chosen on the part that it is trained on, by thirds.</summary>
    private const int Boldness = 48;

    private const int Befores = NameLabel.Count + 1;

    private readonly LabelModel model;
    private readonly int[] steps = new int[NameLook.Kinds * Befores * NameLabel.Count];

    public NameScorer(LabelModel model)
    {
        this.model = model;
        Span<int> scores = stackalloc int[LabelModel.MostLabels];
        Span<uint> buffer = stackalloc uint[4];
        for (var at = 0; at < NameLook.Kinds * Befores; at++)
        {
            scores.Clear();
            model.Score(NameFeatures.Step(at / Befores, at % Befores, buffer), scores);
            scores[..NameLabel.Count].CopyTo(steps.AsSpan(at * NameLabel.Count));
        }
    }

    public void Score(int at, ReadOnlySpan<uint> features, Span<int> scores)
    {
        model.Score(features, scores);
        scores[NameLabel.None] -= Boldness;
    }

    public void Step(int kind, int before, Span<int> scores) =>
        steps.AsSpan((kind * Befores + before) * NameLabel.Count, NameLabel.Count).CopyTo(scores);
}
