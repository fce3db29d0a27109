namespace Demarche.Evaluation.Quotations;

/// <summary>A system measured against a corpus: the score of all, of each form, of each construction and of each rule.</summary>
public sealed class Measurement
{
    private readonly Dictionary<string, Score> byForm = CorpusNames.Forms.ToDictionary(f => f.Corpus, _ => new Score(), StringComparer.Ordinal);
    private readonly Dictionary<string, Score> byConstruction = Quotations.Construction.Names.ToDictionary(name => name, _ => new Score(), StringComparer.Ordinal);
    private readonly SortedDictionary<string, RuleScore> byRule = new(StringComparer.Ordinal);

    private Measurement()
    {
    }

    public Score All { get; } = new();

    public int Documents { get; private set; }

    /// <summary>By rule name; statements without one stand under <c>-</c>.</summary>
    public IReadOnlyDictionary<string, RuleScore> Rules => byRule;

    public static Measurement Of(OrderedDictionary<string, CorpusDocument> corpus, SystemRecord system)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(system);
        var measurement = new Measurement { Documents = corpus.Count };
        foreach (var document in corpus.Values) measurement.Add(document, system.Of(document.Name));
        return measurement;
    }

    /// <summary>Recall of the gold of that form, precision of the system's statements of that form, each against what it is paired with.</summary>
    public Score Form(string corpusName) => byForm[corpusName];

    /// <summary>As <see cref="Form"/>, by what <see cref="Quotations.Construction"/> tells of the gold and of the system.</summary>
    public Score Construction(string name) => byConstruction[name];

    private void Add(CorpusDocument document, IReadOnlyList<Annotation> system)
    {
        foreach (var pair in Pairing.Pairs(document.Gold, system))
        {
            All.Add(pair);
            AddByForm(pair);
            AddByConstruction(document, pair);
            if (pair.System is { } found) Rule(found).Score.AddPrecision(pair);
        }

        foreach (var statement in system.Where(s => !s.IsVia)) Rule(statement).Count(IsRight(statement, document.Gold));
    }

    // A pair of two forms counts for each: as found by the gold's form, as right by the system's.
    private void AddByForm(Pair pair)
    {
        if (pair.Gold is { } gold) FormOf(gold)?.AddRecall(pair);
        if (pair.System is { } system) FormOf(system)?.AddPrecision(pair);
    }

    private void AddByConstruction(CorpusDocument document, Pair pair)
    {
        if (pair.Gold is { } gold) byConstruction[Quotations.Construction.Of(document, gold)].AddRecall(pair);
        if (pair.System is { } system) byConstruction[Quotations.Construction.Of(document, system)].AddPrecision(pair);
    }

    private Score? FormOf(Annotation annotation) => byForm.GetValueOrDefault(annotation.Form);

    private RuleScore Rule(Annotation statement)
    {
        var name = statement.Rule ?? "-";
        return byRule.TryGetValue(name, out var known) ? known : byRule[name] = new();
    }

    private static bool IsRight(Annotation statement, IReadOnlyList<Annotation> gold) =>
        gold.Any(g => g.Form == statement.Form && g[Part.Quote].F1(statement[Part.Quote]) >= RuleScore.Threshold);
}
