namespace Demarche.Evaluation.Quotations;

/// <summary>The corpus' spelling of what the record format calls form and medium.</summary>
public static class CorpusNames
{
    /// <summary>Record name and corpus name of the five forms.</summary>
    public static IReadOnlyList<(string Record, string Corpus)> Forms { get; } =
    [
        ("direct", "Direct"), ("indirect", "Indirect"), ("reported", "Reported"),
        ("freeIndirect", "FreeIndirect"), ("indirectFreeIndirect", "IndirectFreeIndirect"),
    ];

    private static readonly (string Record, string Corpus)[] Media =
    [
        ("speech", "Speech"), ("thought", "Thought"), ("writing", "Writing"),
        ("speechOrThought", "ST"), ("speechOrWriting", "SW"), ("thoughtOrWriting", "TW"),
    ];

    /// <summary>The corpus' form, none for an unknown one.</summary>
    public static string? Form(string? record) => Forms.FirstOrDefault(f => f.Record == record).Corpus;

    /// <summary>The corpus' medium, <c>none</c> for an unknown one.</summary>
    public static string Medium(string? record) => Media.FirstOrDefault(m => m.Record == record).Corpus ?? "none";
}
