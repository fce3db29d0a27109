using System.Collections.Immutable;
using Demarche.Acts.De;
using Demarche.Acts.En;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Language.En;
using Demarche.Statements;
using Demarche.Time;

namespace Demarche.Acts;

/// <summary>What a language brings to the finding of acts: its frames, and the grammar that finds what fills them.</summary>
internal interface IActLanguage
{
    /// <summary>Of <c>lexicon/LANGUAGE/act-frames.tsv</c>.</summary>
    ActFrames Frames { get; }

    /// <summary>Of <c>lexicon/LANGUAGE/act-qualifiers.tsv</c>.</summary>
    ActQualifiers Qualifiers { get; }

    /// <summary>Of <c>lexicon/LANGUAGE/act-reasons.tsv</c>.</summary>
    ActReasons Reasons { get; }

    /// <summary>The grammar for one report.</summary>
    /// <param name="analysis">The running text.</param>
    /// <param name="times">Its times in text order.</param>
    IPredicates Open(TextAnalysis analysis, ImmutableArray<TimeExpression> times);

    /// <summary>The id of the actor whom a word names that is no noun phrase ("russische", "US"); none for other words.</summary>
    string? ActorOf(ReadOnlySpan<char> word);

    /// <summary>What to call a party of public role whom no table knows, in its basic form ("Rebellen"); none for pronouns and for people who are only counted.</summary>
    string? NameOf(TextAnalysis analysis, WordRange words);
}

/// <summary>The languages in which acts are found.</summary>
internal static class ActLanguages
{
    private static readonly PerLanguage<IActLanguage> All = new((German.LanguageCode, new GermanActs()), (English.LanguageCode, new EnglishActs()));

    public static IActLanguage? Of(TextAnalysis analysis) => All.Of(analysis);
}
