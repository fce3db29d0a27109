namespace Demarche.Evaluation.Quotations;

/// <summary>The macro metric of the corpus: each annotation's share of right tokens, averaged for each part over the annotations that have
/// it; roles and joint pool their parts. Form and medium are counts of labels.</summary>
public sealed class Score
{
    private readonly Mean[] precision = new Mean[Annotation.AllParts.Count];
    private readonly Mean[] recall = new Mean[Annotation.AllParts.Count];
    private LabelCounts form;
    private LabelCounts medium;

    public Metric Form => form.Metric;

    public Metric Medium => medium.Metric;

    public Metric Quote => Of(Part.Quote);

    public Metric Roles => Of([.. Annotation.Roles]);

    public Metric Joint => Of([.. Annotation.AllParts]);

    /// <summary>Gold annotations seen.</summary>
    public int Gold => recall[(int)Part.Quote].Count;

    /// <summary>System annotations seen.</summary>
    public int System => precision[(int)Part.Quote].Count;

    /// <summary>Several parts pooled.</summary>
    public Metric Of(params Part[] parts)
    {
        Mean right = default, found = default;
        foreach (var part in parts)
            (right, found) = (right.With(precision[(int)part]), found.With(recall[(int)part]));
        return new(right.Value, found.Value);
    }

    public void Add(Pair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        if (pair.System is not null) AddPrecision(pair);
        if (pair.Gold is not null) AddRecall(pair);
        form.Add(pair.Gold?.Form, pair.System?.Form);
        medium.Add(pair.Gold?.Medium, pair.System?.Medium);
    }

    /// <summary>Only what the system's side says of the pair.</summary>
    public void AddPrecision(Pair pair) => Add(precision, pair, pair.System!);

    /// <summary>Only what the gold's side says of the pair.</summary>
    public void AddRecall(Pair pair) => Add(recall, pair, pair.Gold!);

    private static void Add(Mean[] means, Pair pair, Annotation side)
    {
        foreach (var part in Annotation.AllParts)
        {
            if (side[part].Count == 0) continue;
            var shared = pair is { Gold: { } gold, System: { } system } ? gold[part].Shared(system[part]) : 0;
            means[(int)part].Add((double)shared / side[part].Count);
        }
    }
}
