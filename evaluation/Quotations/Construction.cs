namespace Demarche.Evaluation.Quotations;

/// <summary>By which construction a quotation is given, told from its words alone, so that gold and system are told apart by the same signs. Made for counting errors: nothing that reads uses it.</summary>
public static class Construction
{
    /// <summary>Every name, in the order of the table.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "quotation with a verb", "quotation behind a colon", "quotation without a verb", "quotation alone",
        "dass-clause", "question", "zu-infinitive", "verb second, subjunctive", "verb second, indicative", "inserted or following clause", "passive or impersonal",
        "colon", "source phrase", "so-phrase", "wie-clause", "back adverb", "nominal cue", "sentence before", "without a frame",
        "reported speech", "free indirect", "unframed subjunctive",
    ];

    private static readonly HashSet<string> Subjunctives = Set(
        "sei seien seist habe hätte hätten werde würde würden könne könnte könnten müsse müsste müssten solle wolle dürfe dürfte gebe gehe komme stehe bleibe lasse wisse mache wäre wären");

    private static readonly HashSet<string> Questions = Set("ob wer was wann warum wie wo woher wohin weshalb wieso welche welcher welches welchen wem wen wessen wofür womit worüber wovon inwieweit");

    private static readonly HashSet<string> Passives = Set("wurde wurden wird werden worden heißt hieß verlautete");

    public static string Of(CorpusDocument document, Annotation annotation)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotation);
        var words = new Words(document, annotation);
        return annotation.Form switch
        {
            "Direct" => Direct(words),
            "Reported" => "reported speech",
            "FreeIndirect" => "free indirect",
            "IndirectFreeIndirect" => "unframed subjunctive",
            _ => Indirect(words),
        };
    }

    private static string Direct(Words words) => words switch
    {
        { HasFrame: false } => "quotation alone",
        { EndsInColon: true } => "quotation behind a colon",
        { HasCue: true } => "quotation with a verb",
        _ => "quotation without a verb",
    };

    private static string Indirect(Words words) => words switch
    {
        { HasFrame: false, HasCue: false } => "without a frame",
        _ when words.CueIs("laut", "nach", "zufolge", "gemäß") => "source phrase",
        _ when words.CueIs("so") => "so-phrase",
        _ when words.CueIs("demnach", "wonach", "danach", "demzufolge") => "back adverb",
        _ when words.FrameBegins("wie") => "wie-clause",
        { IsNominal: true } => "nominal cue",
        { IsInTwoSentences: true } => "sentence before",
        _ when words.CueHas(Passives) => "passive or impersonal",
        _ when words.QuoteBegins("dass", "daß") => "dass-clause",
        _ when Questions.Contains(words.FirstOfQuote) => "question",
        { EndsInColon: true } => "colon",
        { FrameFollows: true } => "inserted or following clause",
        { HasZu: true } => "zu-infinitive",
        _ => words.QuoteHas(Subjunctives) ? "verb second, subjunctive" : "verb second, indicative",
    };

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];

    private sealed class Words(CorpusDocument document, Annotation annotation)
    {
        private readonly string[] quote = Of(document, annotation[Part.Quote]);
        private readonly string[] cue = Of(document, annotation[Part.Cue]);
        private readonly string[] frame = Of(document, annotation[Part.Frame]);

        public bool HasFrame => frame.Length > 0;

        public bool HasCue => cue.Length > 0;

        public bool EndsInColon => frame is [.., ":"];

        public bool FrameFollows => HasFrame && annotation[Part.Frame].Ids[0] > annotation[Part.Quote].Ids[0];

        public string FirstOfQuote => Lower(quote.FirstOrDefault(word => char.IsLetter(word[0])) ?? "");

        /// <summary>A noun opens the words, and no verb does: the last word of the cue is capitalised and does not begin the sentence.</summary>
        public bool IsNominal => cue is [.., { Length: > 3 } last] && char.IsUpper(last[0]) && annotation[Part.Cue].Ids[^1] > annotation[Part.Frame].Ids.ToArray().FirstOrDefault();

        /// <summary>The words stand in the sentence before, and a pronoun stands for them.</summary>
        public bool IsInTwoSentences => FrameFollows && quote is [.., "Das" or "das" or "Dies" or "dies" or "So"];

        /// <summary>An infinitive with zu ends the words.</summary>
        public bool HasZu => quote.Contains("zu") && quote is [.., var last] && (last.EndsWith("en", StringComparison.Ordinal) || last.EndsWith("ern", StringComparison.Ordinal) || last is "sein" or "tun")
            && !QuoteHas(Subjunctives);

        public bool CueIs(params string[] words) => cue.Length > 0 && words.Contains(Lower(cue[0]));

        public bool CueHas(HashSet<string> words) => cue.Any(word => words.Contains(Lower(word)));

        public bool QuoteHas(HashSet<string> words) => quote.Any(word => words.Contains(Lower(word)));

        public bool QuoteBegins(params string[] words) => words.Contains(FirstOfQuote);

        public bool FrameBegins(string word) => frame.FirstOrDefault(any => char.IsLetter(any[0])) is { } first && Lower(first) == word;

        private static string[] Of(CorpusDocument document, TokenSet tokens) => [.. tokens.Ids.ToArray().Select(document.Tokens.Word).Where(word => word.Length > 0)];

        private static string Lower(string word) => word.ToLowerInvariant();
    }
}
