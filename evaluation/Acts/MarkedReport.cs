namespace Demarche.Evaluation.Acts;

/// <summary>Marked sentences that are one report: the headline, and the text below it in one paragraph.</summary>
/// <param name="Whole">The text of all, their acts with places in it.</param>
/// <param name="Starts">Where each sentence begins in the text, in order.</param>
public sealed record MarkedReport(MarkedSentence Whole, IReadOnlyList<int> Starts)
{
    /// <summary>What parts the headline from the text.</summary>
    public const string BelowHeadline = "\n\n";

    /// <summary>The reports of a part. Each stands in its file under a heading of its own, the headline first.</summary>
    /// <exception cref="DemarcheException"><c>gold-malformed</c>: as in <see cref="ActGold.ReadPart"/>.</exception>
    public static IReadOnlyList<MarkedReport> ReadPart(string part) => [.. ActGold.ReadPart(part).GroupBy(sentence => (FileOf(sentence), sentence.Heading)).Select(report => Of([.. report]))];

    /// <summary>The sentences, of which the first is the headline, as a report.</summary>
    public static MarkedReport Of(IReadOnlyList<MarkedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        List<int> starts = [];
        var text = "";
        foreach (var sentence in sentences)
        {
            starts.Add(Gap(text));
            text = Behind(text, sentence.Text);
        }

        return new(sentences[0] with { Text = text, Acts = [.. sentences.SelectMany(sentence => sentence.Acts)] }, starts);
    }

    /// <summary>The text of a report with a further sentence.</summary>
    public static string Behind(string text, string sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text + Between(text) + sentence;
    }

    /// <summary>Where the sentence begins that follows a text.</summary>
    public static int Gap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length + Between(text).Length;
    }

    /// <summary>A line without a full stop, such as one of a ticker, stands for itself.</summary>
    private static string Between(string text) => text.Length == 0 ? "" : text.Contains(BelowHeadline, StringComparison.Ordinal) && !char.IsLetterOrDigit(text[^1]) ? " " : BelowHeadline;

    /// <summary>The number of the sentence in which an act has its first role, -1 for an act without roles.</summary>
    public int SentenceOf(MarkedAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var first = act.Roles.Values.SelectMany(spans => spans).Select(span => span.Start).DefaultIfEmpty(-1).Max();
        return Starts.Count(start => start <= first) - 1;
    }

    private static string FileOf(MarkedSentence sentence) => sentence.Place[..sentence.Place.LastIndexOf(':')];
}
