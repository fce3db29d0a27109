using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Time;

namespace Demarche.Acts.De;

/// <summary>How German tells acts.</summary>
internal sealed class GermanActs : IActLanguage
{
    private static readonly Lazy<ActFrames> Table = new(() => new ActFrames(German.LanguageCode));

    private static readonly Lazy<ActQualifiers> Kinds = new(() => new ActQualifiers(German.LanguageCode));

    public ActQualifiers Qualifiers => Kinds.Value;

    public ActFrames Frames => Table.Value;

    public IPredicates Open(TextAnalysis analysis, ImmutableArray<TimeExpression> times) => new GermanPredicates(analysis, Frames, times);

    public string? ActorOf(ReadOnlySpan<char> word) => StateAdjectives.ActorOf(word);
}
