using Demarche.Language;

namespace Demarche.Statements;

/// <summary>"ZEITUNG: Herr Minister, …", "Reuther: Wir …", "Frage: …": the turns of an interview that is printed by labels. A text is one when at least two labels stand at the beginning of lines,
/// each twice or more, with four turns in all. A turn goes to the next label; each of its paragraphs is a direct statement without marks.</summary>
internal sealed class InterviewTurns
{
    public const string Rule = "interview-turn";

    private const int LongestLabel = 5;

    private const int FewestTurns = 4;

    private readonly TextAnalysis analysis;
    private readonly Predicate<string> isRole;
    private readonly List<(int Sentence, WordRange Label)> turns = [];

    /// <summary>Behind the last sentence of the last turn.</summary>
    private int end;

    private InterviewTurns(TextAnalysis analysis, Predicate<string> isRole) => (this.analysis, this.isRole) = (analysis, isRole);

    /// <param name="analysis">The text.</param>
    /// <param name="isRole">Labels that name nobody, such as "Frage".</param>
    public static InterviewTurns Find(TextAnalysis analysis, Predicate<string> isRole)
    {
        var found = new InterviewTurns(analysis, isRole);
        var labels = new List<(int Sentence, WordRange Label)>();
        for (var s = 0; s < analysis.Sentences.Count; s++)
            if (found.Label(s) is { IsEmpty: false } label) labels.Add((s, label));
        var repeated = labels.GroupBy(label => found.Text(label.Label), StringComparer.Ordinal).Where(group => group.Count() > 1).ToList();
        if (repeated.Count > 1 && repeated.Sum(group => group.Count()) >= FewestTurns) found.turns.AddRange(repeated.SelectMany(group => group).OrderBy(turn => turn.Sentence));
        found.end = found.LastEnd();
        return found;
    }

    /// <summary>Whether a sentence is spoken in a turn.</summary>
    public bool Holds(int sentence) => turns.Count > 0 && sentence >= turns[0].Sentence && sentence < end;

    /// <summary>Adds the turn or the part of one whose paragraph begins with a sentence.</summary>
    public void Add(int sentence, DraftList drafts)
    {
        if (!Holds(sentence)) return;
        var (first, label) = turns[Turn(sentence)];
        if (sentence > first && analysis.Sentences[sentence - 1].Paragraph == analysis.Sentences[sentence].Paragraph) return;
        var start = sentence == first ? label.End + 1 : analysis.Sentences[sentence].First;
        var words = new WordRange(start, EndOfParagraph(sentence));
        if (words.IsEmpty || IsQuoted(words)) return;
        var draft = new Draft { Form = StatementForm.Direct, Medium = Medium.Speech, Rule = Rule, Sentence = sentence, Speaker = isRole(Text(label)) ? [] : [label] };
        draft.Content.Add(words);
        draft.Frame.Add(new WordRange(label.First, label.End + 1));
        drafts.Add(draft);
    }

    /// <summary>A few words that begin a line in front of a colon, with a capital and without a verb.</summary>
    private WordRange Label(int sentence)
    {
        var first = analysis.Sentences[sentence].First;
        var start = analysis.Words[first].Token.Start;
        if (start > 0 && analysis.Text[start - 1] != '\n' || !char.IsUpper(analysis.Text[start])) return default;
        for (var i = first; i < Math.Min(analysis.Sentences[sentence].End, first + LongestLabel + 1); i++)
        {
            var word = analysis.Words[i];
            if (word.Token.Kind == TokenKind.Colon) return new WordRange(first, i);
            if (word.Token.Kind is not (TokenKind.Word or TokenKind.Stop) || (word.Tag == Tag.Finite && i > first)) return default;
        }

        return default;
    }

    private string Text(WordRange label) => analysis.Text[analysis.Words[label.First].Token.Start..analysis.Words[label.End - 1].Token.End];

    /// <summary>The last turn that begins with a sentence or before it.</summary>
    private int Turn(int sentence)
    {
        int low = 0, high = turns.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (turns[middle].Sentence <= sentence) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The last turn ends with its own paragraph: what follows it is the house's own.</summary>
    private int LastEnd()
    {
        if (turns.Count == 0) return 0;
        var sentence = turns[^1].Sentence;
        while (sentence < analysis.Sentences.Count && analysis.Sentences[sentence].Paragraph == analysis.Sentences[turns[^1].Sentence].Paragraph) sentence++;
        return sentence;
    }

    private int EndOfParagraph(int sentence)
    {
        var end = sentence;
        while (end + 1 < analysis.Sentences.Count && analysis.Sentences[end + 1].Paragraph == analysis.Sentences[sentence].Paragraph && Holds(end + 1) && Turn(end + 1) == Turn(sentence)) end++;
        return analysis.Sentences[end].End;
    }

    private bool IsQuoted(WordRange words) => analysis.QuotationOf(words.First) is >= 0 and var q && analysis.Quotations[q].First == words.First && analysis.Quotations[q].End >= words.End - 1;
}
