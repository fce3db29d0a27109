namespace Demarche.Time.De;

/// <summary>Words that name a time without a date: "jetzt", "damals", "in letzter Zeit", "im Moment", "in Zukunft", "jahrelang", "jährlich".</summary>
internal static class VagueRule
{
    public static int Match(TimePassage passage, int at, TimeWord word) => word.Kind switch
    {
        TimeKind.Reference => Reference(passage, at, word.Value),
        TimeKind.Later => passage.Is(at, "früher") ? Reference(passage, at, "PAST_REF") : at,
        TimeKind.ReferenceNoun => ReferenceNoun(passage, at, word.Value),
        TimeKind.Time => Time(passage, at),
        TimeKind.Moment => Moment(passage, at),
        TimeKind.Long => Add(passage, at, at + 1, TimexType.Duration, Units.Length("X", word.Value)),
        TimeKind.Often => Often(passage, at, word.Value),
        _ => at,
    };

    /// <summary>"Ex-Präsident": the prefix alone.</summary>
    public static int MatchPrefix(TimePassage passage, int at, ReadOnlySpan<char> form)
    {
        if (form.Length < 5 || !form.StartsWith("Ex-", StringComparison.Ordinal) || !char.IsUpper(form[3])) return at;
        var start = passage.Analysis.Words[at].Token.Start;
        passage.Add(new TimeFinding(passage.Analysis.Span(new Reports.TextSpan(start, start + 2)), new Timex(TimexType.Date, "PAST_REF")) { Sentence = passage.SentenceNumber, At = at, End = at + 1 }, at + 1);
        return at + 1;
    }

    private static int Reference(TimePassage passage, int at, string value)
    {
        if (passage.Is(at, "früher", "bald") && (passage.Is(at + 1, "als", "oder") || passage.Is(at - 1, "noch") || passage.Is(at - 1, "so", "viel") || passage.Is(at + 1, "darauf"))) return at;
        return Add(passage, at, at + 1, TimexType.Date, value);
    }

    /// <summary>"in Zukunft", "in der Vergangenheit".</summary>
    private static int ReferenceNoun(TimePassage passage, int at, string value)
    {
        var first = passage.WithArticle(at);
        return passage.Is(first - 1, "in") ? Add(passage, first, at + 1, TimexType.Date, value) : at;
    }

    /// <summary>"in letzter Zeit", "zu dieser Zeit", "in früheren Zeiten", "zur Zeit".</summary>
    private static int Time(TimePassage passage, int at)
    {
        var before = passage[at - 1];
        if ((before.Kind == TimeKind.Shift && (before.Value.Length == 0 || before.Number < 0) && (before.Number != 0 || passage.Is(at - 2, "in", "zu") || passage.Is(at - 2, "seit"))) || before.Kind == TimeKind.Other)
        {
            var value = before.Number > 0 && before.Value.Length == 0 ? "FUTURE_REF" : "PAST_REF";
            return Add(passage, passage.WithArticle(at - 1), at + 1, TimexType.Date, value);
        }

        return passage.Is(at - 1, "zur") && passage.Form(at) is "Zeit" && !passage.IsDefinite(at + 1) ? Add(passage, at - 1, at + 1, TimexType.Date, "PRESENT_REF") : at;
    }

    private static int Moment(TimePassage passage, int at) =>
        passage.Is(at - 1, "im") || passage.Is(at - 1, "zur") && passage.Form(at) is "Stunde" ? Add(passage, at - 1, at + 1, TimexType.Date, "PRESENT_REF") : at;

    /// <summary>"jährlich", "zweimal wöchentlich".</summary>
    private static int Often(TimePassage passage, int at, string value)
    {
        var first = at - 1 >= passage.Floor && passage.Form(at - 1).EndsWith("mal", StringComparison.Ordinal) && passage.Form(at - 1).Length > 4 ? at - 1 : at;
        return Add(passage, first, at + 1, TimexType.Set, "P" + value);
    }

    private static int Add(TimePassage passage, int first, int end, TimexType type, string value)
    {
        if (first < passage.Floor) return end;
        passage.AddVague(first, end, type, value);
        return end;
    }
}
