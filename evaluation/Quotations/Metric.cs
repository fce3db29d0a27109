namespace Demarche.Evaluation.Quotations;

/// <summary>Precision, recall and their harmonic mean, from 0 to 1.</summary>
public readonly record struct Metric(double Precision, double Recall)
{
    public double Harmonic => F1(Precision, Recall);

    public static double F1(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}

/// <summary>A mean that grows; 0 where nothing was added.</summary>
public struct Mean
{
    public double Sum { get; private set; }

    public int Count { get; private set; }

    public readonly double Value => Count == 0 ? 0 : Sum / Count;

    public void Add(double value) => (Sum, Count) = (Sum + value, Count + 1);

    public readonly Mean With(Mean other) => new() { Sum = Sum + other.Sum, Count = Count + other.Count };
}

/// <summary>Counts of a label: right, wrong by the system, missed of the gold.</summary>
public struct LabelCounts
{
    private int right;
    private int wrong;
    private int missed;

    public readonly Metric Metric => new(Share(right, wrong), Share(right, missed));

    public void Add(string? gold, string? system)
    {
        if (gold == system)
        {
            right++;
            return;
        }

        if (system is not null) wrong++;
        if (gold is not null) missed++;
    }

    private static double Share(int part, int rest) => part + rest == 0 ? 0 : (double)part / (part + rest);
}
