using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Language;
using Demarche.Language.En;
using Demarche.Statements;
using Demarche.Time;

namespace Demarche.Acts.En;

/// <summary>How English tells acts.</summary>
internal sealed class EnglishActs : IActLanguage
{
    private static readonly Lazy<ActFrames> Table = new(() => new ActFrames(English.LanguageCode));

    private static readonly Lazy<ActQualifiers> Kinds = new(() => new ActQualifiers(English.LanguageCode));

    private static readonly Lazy<ActReasons> Ties = new(() => new ActReasons(English.LanguageCode));

    public ActQualifiers Qualifiers => Kinds.Value;

    public ActReasons Reasons => Ties.Value;

    public ActFrames Frames => Table.Value;

    public IPredicates Open(TextAnalysis analysis, ImmutableArray<TimeExpression> times) => new EnglishPredicates(analysis, Frames, times);

    /// <summary>None: English parties without a name keep their words alone.</summary>
    public string? NameOf(TextAnalysis analysis, WordRange words) => null;

    /// <summary>"Russian", "U.S.".</summary>
    public string? ActorOf(ReadOnlySpan<char> word)
    {
        for (var term = World.Shared.EnglishTerms.Find(word.TrimEnd('.')); term is not null; term = term.Next)
            if (term is { Rest.Length: 0, Kind: TermKind.Adjective or TermKind.State or TermKind.Metonym }) return term.Actor;
        return null;
    }
}
