using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;
using Demarche.Time;

namespace Demarche.Acts.De;

/// <summary>How German tells acts.</summary>
internal sealed class GermanActs : IActLanguage
{
    /// <summary>Of an adjective before its noun.</summary>
    private static readonly string[] Endings = ["e", "en", "er", "es", "em"];

    private static readonly Lazy<ActFrames> Table = new(() => new ActFrames(German.LanguageCode, Prepositions.Correlate, Attributive));
    private static readonly Lazy<FrameNeeds> Needs = new(() => new FrameNeeds(Table.Value));

    private static readonly Lazy<ActQualifiers> Kinds = new(() => new ActQualifiers(German.LanguageCode));

    private static readonly Lazy<ActReasons> Ties = new(() => new ActReasons(German.LanguageCode));

    public ActQualifiers Qualifiers => Kinds.Value;

    public ActReasons Reasons => Ties.Value;

    public ActFrames Frames => Table.Value;

    public IPredicates Open(TextAnalysis analysis, ImmutableArray<TimeExpression> times) => new GermanPredicates(analysis, Frames, Needs.Value, times);

    public string? ActorOf(ReadOnlySpan<char> word) => StateAdjectives.ActorOf(word);

    public string? NameOf(TextAnalysis analysis, WordRange words) => PartyNames.Of(analysis, words);

    private static IEnumerable<string> Attributive(string adjective)
    {
        var stem = adjective.EndsWith("el", StringComparison.Ordinal) ? adjective[..^2] + "l" : adjective;
        return Endings.Select(ending => stem + ending);
    }
}
