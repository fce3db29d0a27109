using Demarche.Intake.Parts;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>Where something came from: a path or <c>-</c>, and the line in it.</summary>
internal readonly record struct Origin(string Source, int? Line = null)
{
    public Problem Problem(string code, string message) => new(code, message) { Source = Source, Line = Line };
}

/// <summary>Makes a report of decoded text and what is known about it.</summary>
internal static class ReportMaker
{
    public static Report Make(Draft draft, List<Problem> problems)
    {
        var (text, origin) = (draft.Text, draft.Origin);
        var frozen = FrozenText.Freeze(text);
        TextProblems(text, frozen, origin, problems);
        var uri = draft.Uri is { } named ? FrozenText.Clean(named, out _) : ReportId.UriOf(frozen);
        var id = ReportId.Of(uri, frozen);
        var metadata = WithKnownZone(draft.Metadata, origin, problems);
        var language = metadata.Language ?? Told(frozen.Value, draft.SaidLanguage);
        if (ReadingLanguage.Of(language) is null) problems.Add(Unsupported(language, origin));
        var parts = draft.Paragraphs is { } paragraphs
            ? PartFinder.Of(frozen.Value, paragraphs, metadata.Genre)
            : PartFinder.Find(frozen.Value, metadata.Genre, metadata.Title);
        var published = PublicationDays.Given(metadata, language, draft.PublishedBasis, origin, problems) ?? PublicationDays.Printed(frozen.Value, parts);
        if (Plausibility.OfDay(published, metadata, origin) is { } doubt) problems.Add(doubt);
        if (Plausibility.LooksMisread(frozen.Value)) problems.Add(origin.Problem(ProblemCodes.MojibakeSuspected, "The text looks as if it had been decoded by the wrong charset before; it was kept."));
        return new Report
        {
            Id = id,
            Uri = uri,
            Text = frozen,
            Metadata = metadata,
            Language = language,
            Published = published,
            Parts = parts,
            SourceSha256 = draft.SourceSha256,
            Source = draft.Source,
            Problems = [.. problems.Select(p => p with { Report = id })],
        };
    }

    // Templates name the wrong language often; the words of the text do not. What a page says is taken for its region, and where the words say nothing.
    private static string? Told(string text, string? said)
    {
        var guess = LanguageGuess.Of(text);
        if (guess is null) return said;
        return said is not null && said.StartsWith(guess, StringComparison.OrdinalIgnoreCase) ? said.Replace('_', '-') : guess;
    }

    private static ReportMetadata WithKnownZone(ReportMetadata metadata, Origin origin, List<Problem> problems)
    {
        if (metadata.Zone is not { } zone || PublicationDays.IsZone(zone)) return metadata;
        problems.Add(origin.Problem(ProblemCodes.ZoneUnknown, $"'{zone}' is no time zone and was left out: give one such as Europe/Berlin."));
        return metadata with { Zone = null };
    }

    private static void TextProblems(string text, FrozenText frozen, Origin origin, List<Problem> problems)
    {
        if (frozen.Replaced == 0) return;
        var nuls = text.AsSpan().Count('\0');
        var surrogates = frozen.Replaced - nuls;
        if (nuls > 0) problems.Add(origin.Problem(ProblemCodes.TextNul, $"{nuls} NUL characters stand as U+FFFD in the text."));
        if (surrogates > 0)
            problems.Add(origin.Problem(ProblemCodes.TextSurrogate, $"{surrogates} halves of surrogate pairs stand as U+FFFD in the text."));
    }

    private static Problem Unsupported(string? language, Origin origin) => origin.Problem(
        ProblemCodes.LanguageUnsupported,
        $"The report is kept but not read: its language is {language ?? "not recognised"}, and only German and English are read. Give its language if it is one of them.");
}
